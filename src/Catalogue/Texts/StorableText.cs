namespace LearningAdvisor.Catalogue.Texts;

/// <summary>Text without the character 0, which PostgreSQL refuses in a text.</summary>
/// <remarks>
/// It is replaced and not left out, on both databases: a filter that asks for it finds nothing, instead of what the rest of its
/// text finds.
/// </remarks>
public static class StorableText
{
    /// <returns>The text itself, or a copy in which U+FFFD stands for each character 0.</returns>
    public static string Of(string text) => text.Contains('\0') ? text.Replace('\0', '\ufffd') : text;
}
