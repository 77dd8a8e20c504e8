using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Duplicates;

/// <summary>A course as far as its likeness to another matters.</summary>
/// <param name="Sessions">Weekday, date and times of each, in one text; empty when none is known.</param>
internal sealed record ListedCourse(
    long Key, string Source, string Code, string Title, string City, long? InstitutionKey, string? InstitutionName, DateOnly? StartsOn, DateOnly? EndsOn, int? Fee, bool Demonstration, string Sessions)
{
    /// <summary>The title without width, case, spaces and punctuation.</summary>
    public string Folded { get; } = string.Concat(TextFolding.Fold(Title).Where(char.IsLetterOrDigit));
}
