namespace LearningAdvisor.GraphQL.Language;

/// <summary>A place in a document.</summary>
/// <param name="Line">From 1; a line ends at LF, CR or CRLF.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Offset">From 0, in UTF-16 code units from the start of the document.</param>
public readonly record struct Location(int Line, int Column, int Offset)
{
    /// <summary>Line and column as people read them, for example <c>3:14</c>.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
