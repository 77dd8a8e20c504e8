namespace LearningAdvisor.Ingest.Documents;

/// <summary>What became of one document.</summary>
/// <param name="Code">The file's name without ending.</param>
/// <param name="Change">Whether anything was written.</param>
/// <param name="Passages">How many passages the catalogue now holds of it.</param>
public sealed record DocumentOutcome(string Code, DocumentChange Change, int Passages);

public enum DocumentChange
{
    Added,
    Changed,

    /// <summary>The same text and the same facts about it: nothing was written.</summary>
    Unchanged,
}
