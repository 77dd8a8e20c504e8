using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Search;

namespace LearningAdvisor.Advisor.Answering;

/// <summary>What the resident gets: text, courses, citations, and what to say next.</summary>
/// <param name="Grounded">True where every fact in the text is backed by a recommendation, an institution or a citation.</param>
/// <param name="Topics">Names of the subjects understood, in the reply's language.</param>
/// <param name="Wishes">The wishes understood, all turns together.</param>
public sealed record Reply(
    string Text,
    string Locale,
    ReplyKind Kind,
    bool Grounded,
    IReadOnlyList<string> Topics,
    IReadOnlyList<Wish> Wishes,
    IReadOnlyList<Suggestion> Suggestions,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<string> SuggestedReplies,
    Composer ComposedBy = Composer.Embedded)
{
    /// <summary>The name of the counsellor who wrote it; null for the adviser's own.</summary>
    public string? Counsellor { get; init; }

    /// <summary>The curated answer that went out; null for a generated one.</summary>
    public CuratedUse? Curated { get; init; }

    /// <summary>True for the short answer that stands in while the real one waits for approval.</summary>
    public bool WaitsForApproval { get; init; }
}

/// <param name="Key">Of the curated answer.</param>
/// <param name="Version">The one that went out.</param>
public sealed record CuratedUse(Guid Key, int Version);

/// <summary>A course that is shown.</summary>
/// <param name="Relaxed">Wishes this course breaks and the reply says so; empty for one that fits.</param>
public sealed record Suggestion(long CourseKey, IReadOnlyList<string> Reasons, IReadOnlyList<Wish> Meets, IReadOnlyList<Wish> Relaxed)
{
    /// <summary>How well it fitted the words; null where nothing was ranked by them.</summary>
    public Scored? Scored { get; init; }
}

/// <param name="Score">In [0, 1).</param>
/// <param name="Parts">What it is made of, strongest first.</param>
public sealed record Scored(double Score, IReadOnlyList<ScorePart> Parts);

/// <param name="Quote">Stands verbatim in the passage's text.</param>
/// <param name="Page">From 1; null where the document has no pages.</param>
public sealed record Citation(long DocumentKey, long PassageKey, IReadOnlyList<string> Heading, int? Page, string Quote);

public enum ReplyKind
{
    Recommendation,
    Answer,
    Question,
    HandOver,
    NoAnswer,
    Refusal,
    SmallTalk,
}

public enum Composer
{
    Embedded,
    Llm,
    Counsellor,
}
