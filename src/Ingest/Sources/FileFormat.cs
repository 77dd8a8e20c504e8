namespace LearningAdvisor.Ingest.Sources;

/// <summary>How a file is read.</summary>
public enum FileFormat
{
    Delimited,
    JsonArray,
    JsonLines,
    JsonLd,
    HtmlJsonLd,

    /// <summary>A guide document: text, Markdown, PDF, DOCX, ODT, or HTML without a course in it.</summary>
    Document,
}
