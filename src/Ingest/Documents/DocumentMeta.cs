namespace LearningAdvisor.Ingest.Documents;

/// <summary>What is known about a document beside its text. Null: not known.</summary>
/// <param name="City">Full name with 臺 (基隆市); null for a nation-wide document.</param>
public sealed record DocumentMeta(string? Title = null, string? Publisher = null, DateOnly? PublishedOn = null, string? Url = null, string? Audience = null, string? City = null)
{
    public static readonly DocumentMeta Nothing = new();

    /// <summary>This where it knows something, <paramref name="other"/> where it does not.</summary>
    public DocumentMeta Or(DocumentMeta other) => new(
        Title ?? other.Title, Publisher ?? other.Publisher, PublishedOn ?? other.PublishedOn, Url ?? other.Url, Audience ?? other.Audience, City ?? other.City);
}
