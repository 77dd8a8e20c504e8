using LearningAdvisor.Ingest.Splitting;

namespace LearningAdvisor.Ingest.Documents;

/// <summary>What a file holds, whatever its format.</summary>
/// <param name="Blocks">Headings, paragraphs, items and tables in reading order.</param>
/// <param name="Properties">What the file's own properties say about it; nothing where the format has none.</param>
internal sealed record DocumentContent(IReadOnlyList<Block> Blocks, DocumentMeta Properties);
