namespace LearningAdvisor.Ingest.Sources;

/// <summary>Where a row stands.</summary>
/// <param name="File">File name without its folder.</param>
/// <param name="Line">1-based: the line on which the row begins, or the number of the record where a format has no lines.</param>
/// <param name="Sheet">Name of the spreadsheet's sheet; null for files without sheets.</param>
public readonly record struct SourceRow(string File, int Line, string? Sheet = null)
{
    public override string ToString() => Sheet is null ? $"{File} line {Line}" : $"{File} sheet \"{Sheet}\" row {Line}";
}
