using System.Linq.Expressions;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Search;

namespace LearningAdvisor.Advisor.Retrieval;

/// <summary>A wish as something a course meets or breaks. The same expression runs in the database and over a loaded course.</summary>
/// <param name="Holds">An unknown fact never meets a wish.</param>
/// <param name="CanBeRelaxed">False where a course that breaks it cannot be taken at all: an age limit, a place that a wheelchair cannot enter.</param>
public sealed record WishCondition(Wish Wish, Expression<Func<Course, bool>> Holds, bool CanBeRelaxed = true)
{
    private Func<Course, bool>? _compiled;

    /// <param name="course">With its sessions, and its institution where the wish is about one.</param>
    public bool IsMetBy(Course course) => (_compiled ??= CompiledConditions.Of(Holds))(course);
}
