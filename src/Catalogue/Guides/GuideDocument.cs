namespace LearningAdvisor.Catalogue.Guides;

/// <summary>A document that answers are cited from.</summary>
public sealed class GuideDocument
{
    public long Key { get; set; }

    /// <summary>Name of the source; a document is keyed by (source, code).</summary>
    public required string Source { get; set; }

    /// <summary>The file's name without ending.</summary>
    public required string Code { get; set; }

    public required string Title { get; set; }

    public string? Publisher { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public string? Url { get; set; }

    /// <summary>The city whose facts it states; null for a nation-wide document. A city's facts never answer for another city.</summary>
    public string? City { get; set; }

    public string? Audience { get; set; }

    public string RowHash { get; set; } = "";

    public DateTime? RetiredAt { get; set; }

    public List<Passage> Passages { get; set; } = [];
}
