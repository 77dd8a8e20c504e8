namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>That one consultation of a month looked for something in vain. It tells neither which consultation nor when in the month.</summary>
/// <remarks>Each consultation adds a group (all columns but the key) at most once, so rows of a group count consultations.</remarks>
public sealed class UnmetNeed
{
    /// <summary>Random, so that its order tells nothing.</summary>
    public Guid Key { get; set; }

    /// <summary>Its first day, in Taipei.</summary>
    public DateOnly Month { get; set; }

    /// <summary>A concept of the thesaurus; empty where none was named. Never the resident's own words.</summary>
    public required string Topic { get; set; }

    /// <summary>With 區; empty where none, or more than one, was named.</summary>
    public required string District { get; set; }

    public WantedTime Time { get; set; }

    public NeedBarrier Barrier { get; set; }
}

/// <summary>When somebody could come. Stored as a number: a value never changes its meaning.</summary>
public enum WantedTime
{
    /// <summary>Nothing was said about it.</summary>
    Any = 0,
    WeekdayDaytime = 1,
    WeekdayEvening = 2,

    /// <summary>Weekdays at no certain hour.</summary>
    Weekday = 3,
    Weekend = 4,

    /// <summary>Before 17:00, on any day.</summary>
    Daytime = 5,

    /// <summary>From 17:00 on, on any day.</summary>
    Evening = 6,

    /// <summary>Something more particular.</summary>
    Other = 7,
}

/// <summary>What kept a need from being met. Stored as a number: a value never changes its meaning.</summary>
public enum NeedBarrier
{
    /// <summary>The catalogue has nothing on the subject.</summary>
    NotOffered = 0,

    /// <summary>No document answers the question.</summary>
    NotAnswered = 1,

    /// <summary>A district or an institution.</summary>
    Place = 2,

    /// <summary>Days, hours or dates.</summary>
    Time = 3,

    /// <summary>The fee or a voucher.</summary>
    Fee = 4,

    /// <summary>Online or on site.</summary>
    Mode = 5,
    Age = 6,
    Audience = 7,

    /// <summary>A place for a wheelchair, or childcare.</summary>
    Access = 8,

    /// <summary>The language of teaching.</summary>
    Language = 9,
}
