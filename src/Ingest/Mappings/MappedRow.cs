using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Mappings;

/// <summary>A row under the canonical columns, its texts as the source wrote them.</summary>
/// <param name="Cells">[position of the canonical column]; null where the source has nothing.</param>
public sealed record MappedRow(SourceRow At, IReadOnlyList<string?> Cells);
