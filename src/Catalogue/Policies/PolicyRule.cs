namespace LearningAdvisor.Catalogue.Policies;

/// <summary>A rule of a policy. It applies where all its conditions hold; a list that is empty and a figure that is null are no condition.</summary>
public sealed record PolicyRule
{
    /// <summary>Characters of <see cref="Name"/>.</summary>
    public const int LongestName = 80;

    /// <summary>How counsellors call it.</summary>
    public required string Name { get; init; }

    public PolicyDecision Decision { get; init; }

    /// <summary>Above 0, at most 1: the adviser was less sure than this.</summary>
    public double? ConfidenceBelow { get; init; }

    /// <summary>Concepts of the thesaurus: the reply is about one of them, or about something below it.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<AgeGroup> AgeGroups { get; init; } = [];

    /// <summary>Language tags of replies, such as vi.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Names of channels as <see cref="Messaging.ChannelUser.Channel"/> has them; <c>web</c> for our own page.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>Days in Taipei.</summary>
    public IReadOnlyList<DayOfWeek> Days { get; init; } = [];

    /// <summary>In Taipei, inclusive; there where <see cref="Until"/> is. A time after that one goes round midnight.</summary>
    public TimeOnly? From { get; init; }

    /// <summary>In Taipei, exclusive.</summary>
    public TimeOnly? Until { get; init; }

    /// <summary>Only while nobody is in the office.</summary>
    public bool OutsideOfficeHours { get; init; }
}

/// <summary>What becomes of a reply. Stored as a number: a value never changes its meaning.</summary>
public enum PolicyDecision
{
    /// <summary>It goes out as soon as it is made.</summary>
    AtOnce = 0,

    /// <summary>A counsellor looks at it first.</summary>
    Wait = 1,
}

/// <summary>How old the person is who wants to learn. Stored as a number: a value never changes its meaning.</summary>
public enum AgeGroup
{
    /// <summary>Up to 12 years.</summary>
    Child = 0,

    /// <summary>13 to 17 years.</summary>
    Youth = 1,

    /// <summary>18 to 54 years.</summary>
    Adult = 2,

    /// <summary>From 55 years on, whom the senior learning centres (樂齡) are for.</summary>
    Senior = 3,
}
