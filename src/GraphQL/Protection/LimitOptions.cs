namespace LearningAdvisor.GraphQL.Protection;

/// <summary>
/// How large one operation may be. Counts follow fragments each time they are spread, so that a short document
/// cannot ask for much. A value of <see cref="int.MaxValue"/> is no limit.
/// </summary>
public sealed record LimitOptions
{
    /// <summary>Nothing is limited.</summary>
    public static LimitOptions None { get; } = new()
    {
        MaxDepth = int.MaxValue,
        MaxFields = int.MaxValue,
        MaxRootFields = int.MaxValue,
        MaxAliases = int.MaxValue,
        MaxFieldRepeats = int.MaxValue,
        MaxFragmentSpreads = int.MaxValue,
        MaxDirectives = int.MaxValue,
        MaxDirectivesAtOnePlace = int.MaxValue,
        MaxVariableBytes = int.MaxValue,
    };

    /// <summary>Most fields inside one another, introspection not counted; from 1. Default 15.</summary>
    public int MaxDepth { get; init; } = 15;

    /// <summary>Most fields in all. Default 2,000.</summary>
    public int MaxFields { get; init; } = 2_000;

    /// <summary>Most fields of the root type, each of which may be a query of its own. Default 20.</summary>
    public int MaxRootFields { get; init; } = 20;

    /// <summary>Most fields that have an alias. Default 30.</summary>
    public int MaxAliases { get; init; } = 30;

    /// <summary>How often a selection set, its inline fragments included, may write one response name. Default 10.</summary>
    public int MaxFieldRepeats { get; init; } = 10;

    /// <summary>Most spreads of named fragments, and inline fragments. Default 200.</summary>
    public int MaxFragmentSpreads { get; init; } = 200;

    /// <summary>Most directives in all. Default 50.</summary>
    public int MaxDirectives { get; init; } = 50;

    /// <summary>Most directives at one place. Default 5.</summary>
    public int MaxDirectivesAtOnePlace { get; init; } = 5;

    /// <summary>Most bytes of a request's <c>variables</c>, as the JSON that came. Default 1,000,000.</summary>
    public int MaxVariableBytes { get; init; } = 1_000_000;
}
