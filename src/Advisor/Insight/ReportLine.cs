namespace LearningAdvisor.Advisor.Insight;

/// <summary>One figure of a report.</summary>
/// <param name="Figure">
/// <c>month</c>, <c>topic</c>, <c>district</c>, <c>language</c>, <c>channel</c>, <c>weekday</c> or <c>hour</c> for questions counted
/// by it; <c>feedback</c>, <c>review</c>, <c>takeOver</c>, <c>medianReviewHours</c>, <c>medianWaitingMinutes</c>; <c>unmet</c>.
/// </param>
public sealed record ReportLine(string Figure)
{
    /// <summary>A concept of the thesaurus; null where none was named, or questions are counted by something else.</summary>
    public string? Topic { get; init; }

    public string? TopicName { get; init; }

    public string? District { get; init; }

    public string? Language { get; init; }

    /// <summary>The month, channel, weekday or hour; of a median, its amount.</summary>
    public string? Value { get; init; }

    public string? Time { get; init; }

    public string? Barrier { get; init; }

    public string? Outcome { get; init; }

    /// <summary>Rounded down to a multiple of <see cref="SmallGroups.Step"/>; null for a median.</summary>
    public int? Consultations { get; init; }
}
