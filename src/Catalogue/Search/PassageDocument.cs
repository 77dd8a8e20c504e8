namespace LearningAdvisor.Catalogue.Search;

/// <summary>A passage as its vector sees it.</summary>
public static class PassageDocument
{
    /// <summary>The text that is embedded: the headings it stands under, outermost first, then its own.</summary>
    public static string EmbeddingText(IReadOnlyList<string> heading, string text) => string.Join('\n', heading.Append(text));
}
