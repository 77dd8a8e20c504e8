namespace LearningAdvisor.Ingest.Splitting;

/// <summary>A heading, an item, a paragraph or a table of the document, in order.</summary>
/// <param name="Line">The logical line; the first one for a table.</param>
/// <param name="Marker">Its numbering; null for plain text and tables.</param>
/// <param name="Rows">A table's rows; null for text.</param>
internal sealed record OutlineElement(SourceLine Line, Marker? Marker, IReadOnlyList<TableRow>? Rows = null)
{
    public bool IsHeading { get; init; }

    public string Text => Marker?.Text ?? Line.Text;

    /// <summary>How a path of headings names it: without the brackets or the colon around it.</summary>
    public string HeadingText => Text.Trim('【', '】').TrimEnd('：', ':', ' ');
}
