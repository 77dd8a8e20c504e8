using LearningAdvisor.Api.Schema.Filtering;
using LearningAdvisor.Api.Schema.Institutions;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.GraphQL.Execution;
using static LearningAdvisor.Api.Schema.Filtering.FilterField;

namespace LearningAdvisor.Api.Schema.Courses;

/// <summary>The inputs <c>CourseFilterInput</c> and <c>CourseSessionFilterInput</c>.</summary>
internal static class CourseFilters
{
    private static readonly FilterInput<CourseSession> Session = new("CourseSessionFilterInput", "Of one meeting; all fields must hold.", () =>
    [
        Of("weekday", OperationInput.Weekday, (CourseSession session) => session.Weekday),
        Of("startTime", OperationInput.Time, (CourseSession session) => session.StartTime),
        Of("endTime", OperationInput.Time, (CourseSession session) => session.EndTime),
        Of("date", OperationInput.Date, (CourseSession session) => session.Date),
        Of("venue", OperationInput.Text, (CourseSession session) => session.Venue),
    ]);

    private static readonly ListFilterInput<CourseSession> Sessions =
        new("ListFilterInputTypeOfCourseSessionFilterInput", Session.Type, Session.Condition);

    private static readonly ListFilterInput<string> Texts =
        new("ListStringOperationFilterInput", OperationInput.Text.Type, (text, given, _) => OperationInput.Text.Condition(text, given));

    public static FilterInput<Course> Course { get; } = new(
        "CourseFilterInput",
        "Narrows courses; all fields must hold. An unknown fact meets no comparison but `eq: null`.",
        () => [.. WhatAndWhere(), .. ForWhom(), .. When(), .. Related()]);

    /// <summary>The condition of a filter that is given; true for all where it names none.</summary>
    public static System.Linq.Expressions.Expression<Func<Course, bool>> Predicate(InputObject? where, DateOnly today) =>
        Course.Predicate(where, today) ?? (_ => true);

    private static IEnumerable<FilterField> WhatAndWhere() =>
    [
        IdFilter.On(CourseType.Name, (Course course) => course.Key),
        Of("code", OperationInput.Text, (Course course) => course.Code),
        Of("source", OperationInput.Text, (Course course) => course.Source),
        Of("title", OperationInput.Text, (Course course) => course.Title),
        Of("summary", OperationInput.Text, (Course course) => course.Summary),
        Of("category", OperationInput.Text, (Course course) => course.Category),
        Of("fieldOfEducation", OperationInput.Text, (Course course) => course.FieldOfEducation),
        Of("series", OperationInput.Text, (Course course) => course.Series),
        Of("city", OperationInput.Text, (Course course) => course.City),
        Of("district", OperationInput.Text, (Course course) => course.District),
        Of("venue", OperationInput.Text, (Course course) => course.Venue),
        Of("mode", OperationInput.Mode, (Course course) => course.Mode),
        Of("language", OperationInput.Text, (Course course) => course.Language),
        Of("instructor", OperationInput.Text, (Course course) => course.Instructor),
        Of("certificate", OperationInput.Text, (Course course) => course.Certificate),
        Of("url", OperationInput.Text, (Course course) => course.Url),
    ];

    private static IEnumerable<FilterField> ForWhom() =>
    [
        Of("fee", OperationInput.Int, (Course course) => course.Fee),
        Of("feeNote", OperationInput.Text, (Course course) => course.FeeNote),
        Of("materialsFee", OperationInput.Int, (Course course) => course.MaterialsFee),
        Of("minAge", OperationInput.Int, (Course course) => course.MinAge),
        Of("maxAge", OperationInput.Int, (Course course) => course.MaxAge),
        Of("voucherEligible", OperationInput.Boolean, (Course course) => course.VoucherEligible),
        Of("accessible", OperationInput.Boolean, (Course course) => course.Accessible),
        Of("childcare", OperationInput.Boolean, (Course course) => course.Childcare),
        Of("hours", OperationInput.Float, (Course course) => course.Hours),
        Of("credits", OperationInput.Float, (Course course) => course.Credits),
        Of("capacity", OperationInput.Int, (Course course) => course.Capacity),
        Of("seatsLeft", OperationInput.Int, SeatsLeft.InDatabase),
        Of("demonstration", OperationInput.Boolean, (Course course) => course.Demonstration),
    ];

    private static IEnumerable<FilterField> When() =>
    [
        Of("startsOn", OperationInput.Date, (Course course) => course.StartsOn),
        Of("endsOn", OperationInput.Date, (Course course) => course.EndsOn),
        Of("term", OperationInput.Text, (Course course) => course.Term),
        Of("registrationOpens", OperationInput.Date, (Course course) => course.RegistrationOpens),
        Of("registrationCloses", OperationInput.Date, (Course course) => course.RegistrationCloses),
        StatusFilter.Field,
        Of("registrationMethod", OperationInput.Text, (Course course) => course.RegistrationMethod),
        Of("contactPhone", OperationInput.Text, (Course course) => course.ContactPhone),
        Of("updatedAt", OperationInput.Instant, (Course course) => course.UpdatedAt),
    ];

    private static IEnumerable<FilterField> Related() =>
    [
        FilterField.Related("institution", InstitutionFilters.Institution, (Course course) => course.Institution),
        Sessions.On("sessions", (Course course) => course.Sessions),
        Texts.On("audiences", (Course course) => course.Audiences),
        Texts.On("prerequisites", (Course course) => course.Prerequisites),
    ];
}
