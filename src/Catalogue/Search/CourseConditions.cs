using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>Which courses a search in memory may find: those that meet every condition.</summary>
/// <param name="Conditions">Out of <see cref="CompiledConditions"/>.</param>
public sealed record CourseConditions(IReadOnlyList<Func<Course, bool>> Conditions)
{
    /// <summary>Concepts that no course found is about.</summary>
    public IReadOnlyCollection<string> WithoutConcepts { get; init; } = [];

    /// <summary>Courses that are not to be found.</summary>
    public IReadOnlyCollection<long> WithoutKeys { get; init; } = [];

    internal bool Admit(Course course)
    {
        foreach (var condition in Conditions)
        {
            if (!condition(course))
                return false;
        }

        return true;
    }
}
