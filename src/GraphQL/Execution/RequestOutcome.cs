namespace LearningAdvisor.GraphQL.Execution;

/// <summary>How far a request got.</summary>
public readonly record struct RequestOutcome
{
    private RequestOutcome(bool hasRun, TimeSpan? retryAfter = null)
    {
        HasRun = hasRun;
        RetryAfter = retryAfter;
    }

    /// <summary>It was refused before anything ran; the response has errors and no data.</summary>
    public static RequestOutcome Refused { get; } = new(hasRun: false);

    /// <summary>It ran; the response has data, which may be null, and perhaps errors.</summary>
    public static RequestOutcome Executed { get; } = new(hasRun: true);

    /// <summary>Whether it ran.</summary>
    public bool HasRun { get; }

    /// <summary>When the same request would run, of one that was refused because its client's budget is used up; else null.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>It was refused because its client's budget is used up.</summary>
    public static RequestOutcome Throttled(TimeSpan retryAfter) => new(hasRun: false, retryAfter);
}
