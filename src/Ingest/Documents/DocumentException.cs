namespace LearningAdvisor.Ingest.Documents;

/// <summary>A document that cannot be ingested, with a message for the person who handed it over.</summary>
/// <param name="code">Stable, e.g. DOCUMENT_EMPTY.</param>
public sealed class DocumentException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
