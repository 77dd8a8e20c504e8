using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Evaluation;

/// <summary>Whether suggestions suit what was learned before, and can be taken one after the other, read from the courses alone.</summary>
/// <remarks>Deliberately not the advisor's own reading of levels; see <see cref="WishesKept"/>.</remarks>
internal static class StepsKept
{
    private static readonly string[] Advanced = ["進階", "中級", "高級", "第二"];

    /// <param name="catalogue">Every course that may be suggested today.</param>
    public static IEnumerable<string> Faults(JudgedTurn turn, CaseExpectation expect, IReadOnlyList<Course> catalogue)
    {
        if (expect.First is { } learner && turn.Shown.Count > 0 && BuildsOnSomething(turn.Shown[0]) != (learner == "ADVANCED"))
            yield return $"first: {turn.Shown[0].Title} does not suit {learner}";
        if (expect.InOrder != true)
            yield break;

        foreach (var (step, next) in turn.Shown.Zip(turn.Shown.Skip(1)))
        {
            if (next.StartsOn < (step.EndsOn ?? step.StartsOn))
                yield return $"inOrder: {next.Title} begins before {step.Title} is over";
            if (step.Prerequisites.Contains(next.Code))
                yield return $"inOrder: {step.Title} asks for {next.Title}, which stands after it";
        }

        if (turn.Shown is [var only] && catalogue.FirstOrDefault(course => course.Source == only.Source && course.Prerequisites.Contains(only.Code) && course.StartsOn >= only.EndsOn) is { } left)
            yield return $"inOrder: {left.Title} could follow and is not there";
    }

    private static bool BuildsOnSomething(Course course) =>
        course.Prerequisites.Count > 0 || Array.Exists(Advanced, word => course.Title.Contains(word, StringComparison.Ordinal));
}
