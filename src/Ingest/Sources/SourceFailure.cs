namespace LearningAdvisor.Ingest.Sources;

/// <summary>A source that cannot be read at all; nothing of it is stored and the other sources go on.</summary>
/// <param name="code">Stable, e.g. FILE_MISSING; listed in docs/ingest.md.</param>
/// <param name="message">The file, the line where there is one, the rule, and what to do.</param>
public sealed class SourceFailure(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
