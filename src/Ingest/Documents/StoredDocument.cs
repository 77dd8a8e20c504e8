namespace LearningAdvisor.Ingest.Documents;

/// <summary>What the catalogue holds of a document, as far as an ingest compares it.</summary>
/// <param name="Hash"><see cref="ParsedDocument.RowHash"/> of what was stored.</param>
/// <param name="Characters">Of the texts of its passages.</param>
public sealed record StoredDocument(string Code, string Hash, bool IsRetired, int Passages, int Characters);
