using System.Linq.Expressions;
using LearningAdvisor.Api.Schema.Paging;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Api.Schema.Courses;

/// <summary>The input <c>CourseSortInput</c>.</summary>
internal static class CourseSorts
{
    public static SortInput<Course> Course { get; } = new(
        "CourseSortInput",
        closing: Known("key", course => course.Key),
        Known("id", course => course.Key),
        Known("title", course => course.Title),
        Known("code", course => course.Code),
        Known("source", course => course.Source),
        Known("city", course => course.City),
        MayBeUnknown("district", course => course.District),
        MayBeUnknown("venue", course => course.Venue),
        MayBeUnknown("category", course => course.Category),
        MayBeUnknown("mode", course => (int?)course.Mode),
        MayBeUnknown("language", course => course.Language),
        MayBeUnknown("instructor", course => course.Instructor),
        MayBeUnknown("series", course => course.Series),
        MayBeUnknown("fee", course => course.Fee),
        MayBeUnknown("materialsFee", course => course.MaterialsFee),
        MayBeUnknown("minAge", course => course.MinAge),
        MayBeUnknown("maxAge", course => course.MaxAge),
        MayBeUnknown("hours", course => course.Hours),
        MayBeUnknown("credits", course => course.Credits),
        MayBeUnknown("capacity", course => course.Capacity),
        new SortKey<Course, int?>("seatsLeft", SeatsLeft.InDatabase, canBeUnknown: true),
        MayBeUnknown("startsOn", course => course.StartsOn),
        MayBeUnknown("endsOn", course => course.EndsOn),
        MayBeUnknown("registrationOpens", course => course.RegistrationOpens),
        MayBeUnknown("registrationCloses", course => course.RegistrationCloses),
        MayBeUnknown("updatedAt", course => course.UpdatedAt));

    private static SortKey<Course, TValue> Known<TValue>(string name, Expression<Func<Course, TValue>> value) => new(name, value, canBeUnknown: false);

    private static SortKey<Course, TValue> MayBeUnknown<TValue>(string name, Expression<Func<Course, TValue>> value) => new(name, value, canBeUnknown: true);
}
