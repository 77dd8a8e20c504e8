namespace LearningAdvisor.Ingest.Sources;

/// <summary>How a file is read.</summary>
public enum FileFormat
{
    Delimited,
    JsonArray,
    JsonLines,
    JsonLd,
    HtmlJsonLd,

    /// <summary>A feature collection: places with their positions.</summary>
    GeoJson,

    /// <summary>A root with repeated row elements.</summary>
    Xml,

    /// <summary>An Office Open XML spreadsheet.</summary>
    Workbook,

    /// <summary>A guide document: text, Markdown, PDF, DOCX, ODT, or HTML without a course in it.</summary>
    Document,
}
