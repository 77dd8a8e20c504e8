using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Search;

namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>A course as it was suggested in a turn, with the wishes it meets and those it was allowed to miss.</summary>
public sealed class Recommendation
{
    public Guid Key { get; set; }

    public Guid TurnKey { get; set; }

    public Turn? Turn { get; set; }

    /// <summary>From 1.</summary>
    public int Rank { get; set; }

    public long CourseKey { get; set; }

    public Course? Course { get; set; }

    /// <summary>Sentences in the resident's language.</summary>
    public List<string> Reasons { get; set; } = [];

    public List<Wish> Meets { get; set; } = [];

    public List<Wish> Relaxed { get; set; } = [];

    /// <summary>How well it fitted the words, in [0, 1); null where nothing was ranked by them, and in turns from before it was kept.</summary>
    public double? Score { get; set; }

    /// <summary>What the score was made of, strongest first; null as <see cref="Score"/> is.</summary>
    public IReadOnlyList<ScorePart>? ScoreParts { get; set; }

    /// <summary>Rises with each review; a review of an older version is refused.</summary>
    public int Version { get; set; } = 1;
}

/// <summary>A condition the resident named.</summary>
public sealed class Wish
{
    public WishKind Kind { get; set; }

    /// <summary>In the resident's language, e.g. 免費.</summary>
    public required string Text { get; set; }

    public bool Hard { get; set; }
}

public enum WishKind
{
    Topic,
    District,
    Weekday,
    TimeOfDay,
    Date,
    Fee,
    Mode,
    Age,
    Audience,
    Accessibility,
    Voucher,
    Language,
    Childcare,
    Institution,
}
