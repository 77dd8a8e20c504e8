using System.Text.RegularExpressions;

namespace LearningAdvisor.Ingest.Splitting;

/// <summary>One line of a document as it was laid out.</summary>
/// <param name="Text">Without indent and trailing space; tabs between the cells of a table stay.</param>
/// <param name="Indent">Columns before the text; a full-width space counts 2.</param>
/// <param name="Page">From 1; null where the format has no pages.</param>
/// <param name="Gap">Blank lines before it.</param>
internal sealed partial record SourceLine(string Text, int Indent = 0, int? Page = null, int Gap = 0)
{
    /// <summary>True for cells between tabs, and for an entry of a table of contents with dot leaders.</summary>
    public bool IsTableRow => Text.Contains('\t') || Leaders().IsMatch(Text);

    [GeneratedRegex(@"[.…·]{4,}\s*\d{1,4}$")]
    private static partial Regex Leaders();
}
