namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>How many consultations of a month that are deleted by now belonged to a group. It names none of them, and crosses no two things.</summary>
/// <remarks>Written where consultations go because they are old enough; those that are still kept are counted as they stand.</remarks>
public sealed class FigureCount
{
    /// <summary>Its first day, in Taipei.</summary>
    public DateOnly Month { get; set; }

    public FigureKind Figure { get; set; }

    /// <summary>What <see cref="Figure"/> says; empty where none was named, and for figures that have none.</summary>
    public required string Value { get; set; }

    /// <summary>What came of it, as <see cref="Figure"/> says.</summary>
    public int Part { get; set; }

    /// <summary>As they were counted, neither rounded nor bounded: for those who show them to do.</summary>
    public int Consultations { get; set; }
}

/// <summary>By what consultations are counted. Stored as a number: a value never changes its meaning.</summary>
public enum FigureKind
{
    /// <summary>All that asked; without a value, parts are a <see cref="QuestionOutcome"/>. So are those of all figures up to <see cref="Weekday"/>.</summary>
    Questions = 0,

    /// <summary>A concept of the thesaurus.</summary>
    Topic = 1,

    /// <summary>With 區.</summary>
    District = 2,

    /// <summary>A language tag.</summary>
    Language = 3,

    /// <summary>As <see cref="Consultation.Channel"/>; <see cref="Consultation.OwnPage"/> for our own page.</summary>
    Channel = 4,

    /// <summary>The hour of the day in Taipei, 0 to 23.</summary>
    Hour = 5,

    /// <summary>The day of the week in Taipei, as <see cref="DayOfWeek"/> counts: 0 is Sunday.</summary>
    Weekday = 6,

    /// <summary>What residents said of a reply; part 1 where it helped, 0 where not.</summary>
    Feedback = 7,

    /// <summary>What counsellors decided; parts are a <see cref="ReviewDecision"/>.</summary>
    Review = 8,

    /// <summary>How long a reply waited for its first review: the value is the end of a span in hours, or empty for longer.</summary>
    ReviewHours = 9,

    /// <summary>That a person was wanted or stepped in; part 1 where one took over, 0 where none has.</summary>
    TakeOver = 10,

    /// <summary>How long a resident waited for a person: the value is the end of a span in minutes, or empty for longer.</summary>
    TakeOverMinutes = 11,
}
