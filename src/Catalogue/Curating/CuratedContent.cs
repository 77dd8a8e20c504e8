using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Catalogue.Curating;

/// <summary>All that counsellors wrote of one answer. Kept as JSON, so every member is a plain value.</summary>
public sealed record CuratedContent
{
    /// <summary>For those who look after the answers; residents never see it.</summary>
    public required string Title { get; init; }

    /// <summary>Questions that it answers, as residents ask them, in any of the languages.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    /// <summary>The answer, once a language. Who speaks another one gets a generated answer.</summary>
    public IReadOnlyList<CuratedText> Texts { get; init; } = [];

    /// <summary>What it rests on, in the order in which it is shown.</summary>
    public IReadOnlyList<CuratedSource> Sources { get; init; } = [];

    /// <summary>First day on which it goes out, in Taipei; null for no bound.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day on which it goes out, in Taipei; null for no bound.</summary>
    public DateOnly? ValidUntil { get; init; }
}

/// <param name="Language">zh-TW, en, vi, id or th.</param>
public sealed record CuratedText(string Language, string Text);

/// <summary>Something that an answer rests on: a record of the catalogue, or a page elsewhere with the words that were read there.</summary>
public sealed record CuratedSource
{
    public required CuratedSourceKind Kind { get; init; }

    /// <summary>Of the course or institution; of a passage, its document's; 0 for a page.</summary>
    public long RecordKey { get; init; }

    /// <summary>Of a passage or a page: the words that back the answer, verbatim.</summary>
    public string? Quote { get; init; }

    /// <summary>Of a page: http or https.</summary>
    public string? Url { get; init; }

    /// <summary>Of a page: the day on which somebody read it, in Taipei.</summary>
    public DateOnly? SeenOn { get; init; }

    /// <summary>Of a passage: the hash of its text, by which it is found again after its document was read anew.</summary>
    public string Hash { get; init; } = "";

    /// <summary>UTC; when somebody last saved the answer with this record before their eyes.</summary>
    public DateTime CheckedAt { get; init; }

    /// <summary>What a course or an institution stated then.</summary>
    public IReadOnlyList<StatedFact> Facts { get; init; } = [];
}

/// <summary>Stored as a number: a value never changes its meaning.</summary>
public enum CuratedSourceKind
{
    Course = 0,
    Institution = 1,
    Passage = 2,

    /// <summary>An official page, which the catalogue does not hold.</summary>
    Page = 3,
}
