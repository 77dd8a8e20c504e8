using System.Linq.Expressions;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Api.Schema.Courses;

/// <summary>Seats in all less those taken, at least 0; null where either is unknown. For a course in hand and for the database.</summary>
internal static class SeatsLeft
{
    public static readonly Expression<Func<Course, int?>> InDatabase =
        course => course.Enrolled > course.Capacity ? 0 : course.Capacity - course.Enrolled;

    public static object? Of(Course course) => course.Enrolled > course.Capacity ? 0 : course.Capacity - course.Enrolled;
}
