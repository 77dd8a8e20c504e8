using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Courses;

/// <summary>The GraphQL type <c>CourseTerm</c>: what a course says of its term.</summary>
internal static class CourseTermType
{
    public static Field OfCourse { get; } = Field.Of<Course>(
        "term", Type(), course => course.Term is null ? null : course, "The term in which it is held, where the source names one.");

    private static ObjectType Type() => new("CourseTerm", () =>
    [
        Field.Of<Course>("name", Scalars.String.NonNull, course => course.Term, "As the source words it: 115學年度第1學期, 1151."),
        Field.Of<Course>("from", CustomScalars.Date, course => course.TermFrom, "First day of the half-year in which the term lies, not of the course; null where the source does not tell how it counts."),
        Field.Of<Course>("to", CustomScalars.Date, course => course.TermTo, "Last day of that half-year."),
    ], "A term of a school or community university. It lies somewhere between `from` and `to`.");
}
