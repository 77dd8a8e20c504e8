namespace LearningAdvisor.Catalogue.Search.Passages;

/// <summary>What to look for in the guide documents.</summary>
/// <param name="Words">The question's own words, question words already cut.</param>
/// <param name="City">The asker's city with 臺. Documents of other cities are left out before anything is ranked; null leaves out none.</param>
/// <param name="Expansions">Other words for the same things, counted below the literal ones.</param>
/// <param name="Limit">At most that many passages, above 0.</param>
public sealed record PassageQuery(string Words, string? City, IReadOnlyList<string> Expansions, int Limit = 24)
{
    /// <summary>The question as it was asked, for what it means rather than says; its words where it is not given.</summary>
    public string? Question { get; init; }
}
