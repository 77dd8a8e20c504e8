namespace LearningAdvisor.Api.Schema.Search;

/// <summary>What can be found.</summary>
internal enum SearchKind
{
    Course,
    Institution,
    GuideDocument,
    Passage,
}

/// <summary>Something found.</summary>
/// <param name="Key">Its key inside its kind.</param>
/// <param name="Score">In [0, 1]: how well it fits the words.</param>
internal sealed record SearchHit(SearchKind Kind, long Key, double Score);
