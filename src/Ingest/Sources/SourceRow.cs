namespace LearningAdvisor.Ingest.Sources;

/// <summary>Where a row stands.</summary>
/// <param name="File">File name without its folder.</param>
/// <param name="Line">1-based: the line on which the row begins, or the number of the record where a format has no lines.</param>
public readonly record struct SourceRow(string File, int Line)
{
    public override string ToString() => $"{File} line {Line}";
}
