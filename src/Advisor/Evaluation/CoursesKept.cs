using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Evaluation;

/// <summary>Whether the courses that a case names stand where it wants them.</summary>
internal static class CoursesKept
{
    /// <summary>A course as cases name it.</summary>
    public static string NameOf(Course course) => $"{course.Source}:{course.Code}";

    public static IEnumerable<string> Faults(JudgedTurn turn, CaseExpectation expect)
    {
        var shown = turn.Shown.Select(NameOf).ToList();
        foreach (var name in (expect.Shows ?? []).Except(turn.Gone))
        {
            if (shown.IndexOf(name) is var at && (at < 0 || at >= (expect.Within ?? int.MaxValue)))
                yield return expect.Within is { } within ? $"shows: {name} is not among the first {within}" : $"shows: {name} is not suggested";
        }

        foreach (var name in (expect.NotFirst ?? []).Where(name => shown.Count > 0 && shown[0] == name))
            yield return $"notFirst: {name} is suggested first";
        foreach (var name in (expect.NotShown ?? []).Where(shown.Contains))
            yield return $"notShown: {name} is suggested";
    }
}
