using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Pathways;

/// <summary>Which of the fitting courses suit what a resident has learned before, and which do not admit them.</summary>
public static class Suitability
{
    /// <summary>Leaves out what says in words that it does not admit this age; the fields are checked by the wishes.</summary>
    /// <param name="found">Courses on the topic, in any order, which stays.</param>
    public static IReadOnlyList<FoundCourse> Admitting(IReadOnlyList<FoundCourse> found, LearningNeed need) => need.Age is { Value: var age }
        ? [.. found.Where(course => Admits(course.Course, age))]
        : found;

    /// <summary>Whether no words of the course rule the age out.</summary>
    /// <param name="age">Years.</param>
    public static bool Admits(Course course, int age) => !RequirementReader.Of(course).Any(requirement => requirement.MinAge > age || requirement.MaxAge < age);

    /// <summary>Puts first what suits: for a beginner what asks for no basics, for someone who has them what builds on them.</summary>
    /// <param name="found">Best first; the order stays within what suits alike.</param>
    /// <returns>
    /// For a beginner without those that admit only who has the basics, as long as another course is left. All, in the order
    /// given, where nobody said what was learned before.
    /// </returns>
    public static IReadOnlyList<FoundCourse> Ordered(IReadOnlyList<FoundCourse> found, Experience? experience)
    {
        if (experience is not { } known || found.Count < 2)
            return found;
        if (known == Experience.HasBasics)
            return [.. found.OrderBy(course => RankWithBasics(course))];

        var admitted = found.Where(course => !IsClosedToBeginners(course)).ToList();
        var best = found.Max(course => course.Score);
        return
        [
            .. (admitted.Count > 0 ? admitted : found)
                .OrderBy(course => RequirementReader.AsksForBasics(course.Course))
                .ThenBy(course => course.Status != RegistrationStatus.Open)
                .ThenByDescending(course => CourseFinder.IsForemost(course.Score, best))
                .ThenByDescending(course => course.Met.Count)
                .ThenBy(course => CourseStage.Of(course.Course).Level != CourseLevel.Beginner),
        ];
    }

    private static bool IsClosedToBeginners(FoundCourse course) =>
        RequirementReader.Of(course.Course).Any(requirement => requirement is { Kind: RequirementKind.PriorKnowledge, IsLimit: true });

    private static int RankWithBasics(FoundCourse course) =>
        RequirementReader.AsksForBasics(course.Course) ? 0 : CourseStage.Of(course.Course).Level == CourseLevel.Beginner ? 2 : 1;
}
