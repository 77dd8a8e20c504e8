namespace LearningAdvisor.GraphQL.Protection;

/// <summary>How much one operation, and one client, may cost.</summary>
public sealed record CostOptions
{
    /// <summary>Nothing is limited, and costs are worked out only where a client asks for them.</summary>
    public static CostOptions Unlimited { get; } =
        new() { MaxFieldCost = double.PositiveInfinity, MaxTypeCost = double.PositiveInfinity };

    /// <summary>The highest field cost of an operation: the work it may make. Default 5,000.</summary>
    public double MaxFieldCost { get; init; } = 5_000;

    /// <summary>The highest type cost of an operation: about the objects its response may have. Default 10,000.</summary>
    public double MaxTypeCost { get; init; } = 10_000;

    /// <summary>What each client may spend; null, the default, for no limit.</summary>
    public ClientBudget? Budget { get; init; }

    /// <summary>Tells by the request's services what a client wants to know; nothing by default.</summary>
    public Func<IServiceProvider, CostRequest> Requested { get; init; } = _ => CostRequest.None;

    /// <summary>Whether every operation's cost must be known.</summary>
    internal bool IsLimited => double.IsFinite(MaxFieldCost) || double.IsFinite(MaxTypeCost);
}

/// <summary>What each client may spend: a bucket of cost that every operation is taken from, and that fills up evenly.</summary>
public sealed record ClientBudget
{
    /// <summary>What a full bucket holds; at least what the dearest allowed operation costs, or that one never runs.</summary>
    public required double Maximum { get; init; }

    /// <summary>How long an empty bucket takes to fill. Default a minute.</summary>
    public TimeSpan Period { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Names the client by the request's services; null for one without a limit.</summary>
    public required Func<IServiceProvider, string?> ClientOf { get; init; }

    /// <summary>Most clients remembered. Whoever has not come for longest is forgotten, and starts with a full bucket. Default 10,000.</summary>
    public int MaxClients { get; init; } = 10_000;
}
