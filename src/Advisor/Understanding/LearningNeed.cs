using System.Collections.Immutable;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Understanding;

/// <summary>What a resident wants, as far as the consultation knows it. Null means: not said.</summary>
/// <remarks>Serialised as JSON into the consultation's state, so every member is a plain value.</remarks>
public sealed record LearningNeed
{
    public static readonly LearningNeed Nothing = new();

    /// <summary>The words about the subject, without those that became wishes: 想學彈吉他. Newest subject only; empty when none was named.</summary>
    public string TopicText { get; init; } = "";

    /// <summary>Words of a subject that is not wanted, as said: 不要跳舞. Empty when none was refused.</summary>
    public string AvoidText { get; init; } = "";

    /// <summary>The concepts that <see cref="AvoidText"/> names, with all that stands below them; set by whoever knows the thesaurus.</summary>
    public ImmutableArray<string> AvoidedConcepts { get; init; } = [];

    /// <summary>Districts with 區, any of which will do: 七堵區.</summary>
    public Wanted<ImmutableArray<string>>? Districts { get; init; }

    /// <summary>True for 只能在, 一定要在: then an online course does not meet the district.</summary>
    public bool PlaceInsisted { get; init; }

    /// <summary>City with 臺 when the resident named one, e.g. 臺北市.</summary>
    public string? City { get; init; }

    /// <summary>Days on which the course may meet; every session must fall on one of them.</summary>
    public Wanted<ImmutableArray<DayOfWeek>>? Weekdays { get; init; }

    /// <summary>When the course may take place on a day; every session must lie inside one of the windows.</summary>
    public Wanted<ImmutableArray<TimeWindow>>? Times { get; init; }

    /// <summary>The hours were said in one breath with the days (平日晚上), and go with them when those are corrected.</summary>
    public bool HoursOfDays { get; init; }

    /// <summary>When the course may start.</summary>
    public Wanted<DateInterval>? Dates { get; init; }

    /// <summary>Highest fee in TWD, inclusive; 0 = free.</summary>
    public Wanted<int>? MaxFee { get; init; }

    public Wanted<CourseMode>? Mode { get; init; }

    /// <summary>Age in years of the person who will attend; the course's age limits must admit it.</summary>
    public Wanted<int>? Age { get; init; }

    /// <summary>Words of the audience: 樂齡, 新住民, 親子, 婦女, 原住民, 身心障礙.</summary>
    public Wanted<ImmutableArray<string>>? Audiences { get; init; }

    public Wanted<bool>? Accessible { get; init; }

    public Wanted<bool>? Voucher { get; init; }

    public Wanted<bool>? Childcare { get; init; }

    /// <summary>Language of instruction as the catalogue writes it: 中文, 臺語, 客語, English, Tiếng Việt.</summary>
    public Wanted<string>? Language { get; init; }

    /// <summary>A kind or name of institution asked for: 社區大學, 圖書館.</summary>
    public Wanted<string>? Institution { get; init; }

    /// <summary>What was learned of the subject before. It orders the courses and filters none but those that do not admit a beginner.</summary>
    public Experience? Experience { get; init; }

    /// <summary>Conditions that were asked about since nobody read them, and that the resident has neither told otherwise nor left out. They choose no course.</summary>
    public ImmutableArray<OpenCondition> OpenConditions { get; init; } = [];

    /// <summary>These wishes about the subject of another need.</summary>
    public LearningNeed WithSubjectOf(LearningNeed other) => this with { TopicText = other.TopicText, AvoidText = other.AvoidText, AvoidedConcepts = other.AvoidedConcepts, Experience = other.Experience, OpenConditions = other.OpenConditions };

    /// <summary>Whether a wish of this kind was said, hard or soft.</summary>
    public bool Knows(WishKind kind) => kind switch
    {
        WishKind.Topic => TopicText.Length > 0,
        WishKind.District => Districts is not null || City is not null,
        WishKind.Weekday => Weekdays is not null,
        WishKind.TimeOfDay => Times is not null,
        WishKind.Date => Dates is not null,
        WishKind.Fee => MaxFee is not null,
        WishKind.Mode => Mode is not null,
        WishKind.Age => Age is not null,
        WishKind.Audience => Audiences is not null,
        WishKind.Accessibility => Accessible is not null,
        WishKind.Voucher => Voucher is not null,
        WishKind.Language => Language is not null,
        WishKind.Childcare => Childcare is not null,
        WishKind.Institution => Institution is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No wish is of this kind."),
    };
}

/// <summary>A wish with the words it was said in.</summary>
/// <param name="Hard">A wish said plainly is hard; 最好, 盡量, 可以的話 soften it.</param>
/// <param name="Text">How the reply names it, in the reply's language: 免費, 週末, 七堵區.</param>
public sealed record Wanted<T>(T Value, bool Hard, string Text);

/// <summary>A condition that was not understood.</summary>
/// <param name="Words">The clause as written.</param>
/// <param name="Kind">What it seems to be about; null for what no wish is about: 老師不能太兇.</param>
public sealed record OpenCondition(string Words, WishKind? Kind);

/// <summary>A window of a day: a session starts at or after From and before Until; where EndsBy is set it also ends by then.</summary>
/// <param name="From">Inclusive.</param>
/// <param name="Until">Exclusive bound on the start; 上午 = 05:00–12:00, 下午 = 12:00–17:00, 晚上 = 17:00–24:00 (written 23:59:59).</param>
public sealed record TimeWindow(TimeOnly From, TimeOnly Until, TimeOnly? EndsBy = null);

/// <summary>Days, both inclusive; null = open on that side.</summary>
public sealed record DateInterval(DateOnly? From, DateOnly? To)
{
    /// <summary>Last day of the term that was named (春季班, 下學期), whose courses start by <see cref="To"/>; null for other dates.</summary>
    public DateOnly? TermTo { get; init; }
}
