using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Pathways;

/// <summary>Why one course can follow another, surest first.</summary>
public enum Succession
{
    /// <summary>It names the other as what must be taken before.</summary>
    BuildsOnIt,

    /// <summary>The same series, or the same title of the same provider, at a later stage.</summary>
    SameSeries,

    /// <summary>The same subject at a higher level.</summary>
    HigherLevel,

    /// <summary>A narrower subject within the same field.</summary>
    Narrower,

    /// <summary>The same subject after a beginner's course; its own level is not told.</summary>
    SameSubject,
}

/// <summary>Tells whether and why a course can follow another; pure, so that no catalogue can lead it in a circle.</summary>
internal static class Successions
{
    /// <param name="sameSubject">Whether the later one is about what the earlier one is surest about, or something below it.</param>
    /// <param name="narrower">Whether it is about something below that.</param>
    /// <returns>Null where nothing says that it follows, or it begins before the other is over.</returns>
    public static Succession? Between(Course earlier, Course later, bool sameSubject, bool narrower)
    {
        if (earlier.Key == later.Key || BeginsTooEarly(earlier, later))
            return null;
        if (NamedCourses.Names(later, earlier))
            return Succession.BuildsOnIt;

        // What names other courses is not open to who took only this one.
        if (later.Prerequisites.Count > 0 && RequirementReader.Of(later).Any(requirement => requirement.Kind == RequirementKind.EarlierCourse))
            return null;

        var (before, after) = (CourseStage.Of(earlier), CourseStage.Of(later));
        if (IsOneSeries(earlier, later, before, after))
            return after.IsAfter(before) ? Succession.SameSeries : null;
        if (!sameSubject)
            return null;
        if (after.Level > (before.Level ?? CourseLevel.Beginner))
            return Succession.HigherLevel;
        if (after.Level is not null || after.Number is not null || before.Level > CourseLevel.Beginner)
            return null;
        if (narrower)
            return Succession.Narrower;

        return before.Level == CourseLevel.Beginner && before.Name != after.Name ? Succession.SameSubject : null;
    }

    private static bool IsOneSeries(Course earlier, Course later, CourseStage before, CourseStage after) =>
        earlier.Source == later.Source
        && ((earlier.Series is { } series && series == later.Series) || (earlier.InstitutionKey is { } provider && provider == later.InstitutionKey && before.Name == after.Name));

    // Where a day is not known, nothing speaks against it.
    private static bool BeginsTooEarly(Course earlier, Course later) => later.StartsOn < (earlier.EndsOn ?? earlier.StartsOn);
}
