using LearningAdvisor.Api.Schema;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Api.Tests.Schema.Filtering;

/// <summary>The fields of the catalogue's filter inputs over the records in memory.</summary>
internal static class CityModel
{
    private static readonly DateOnly Today = new(2026, 3, 4);

    public static FilterModel Course { get; } = new FilterModel()
        .Fact("id", FactKind.Id, (Course course) => GlobalId.Of("Course", course.Key))
        .Fact("code", FactKind.Text, (Course course) => course.Code)
        .Fact("title", FactKind.Text, (Course course) => course.Title)
        .Fact("summary", FactKind.Text, (Course course) => course.Summary)
        .Fact("category", FactKind.Text, (Course course) => course.Category)
        .Fact("district", FactKind.Text, (Course course) => course.District)
        .Fact("mode", FactKind.Choice, (Course course) => course.Mode)
        .Fact("fee", FactKind.Ordered, (Course course) => course.Fee)
        .Fact("minAge", FactKind.Ordered, (Course course) => course.MinAge)
        .Fact("hours", FactKind.Ordered, (Course course) => course.Hours)
        .Fact("voucherEligible", FactKind.Boolean, (Course course) => course.VoucherEligible)
        .Fact("seatsLeft", FactKind.Ordered, (Course course) => course.Capacity is { } all && course.Enrolled is { } taken ? Math.Max(all - taken, 0) : null)
        .Fact("startsOn", FactKind.Ordered, (Course course) => course.StartsOn)
        .Fact("registrationCloses", FactKind.Ordered, (Course course) => course.RegistrationCloses)
        .Fact("registrationStatus", FactKind.Status, (Course course) => RegistrationRules.StatusOf(course, Today))
        .Fact("updatedAt", FactKind.Ordered, (Course course) => course.UpdatedAt is { } at ? new DateTimeOffset(at, TimeSpan.Zero) : null)
        .Related("institution", () => Institution!, (Course course) => course.Institution)
        .List("sessions", () => Session!, (Course course) => course.Sessions)
        .List("audiences", null, (Course course) => course.Audiences)
        .List("prerequisites", null, (Course course) => course.Prerequisites);

    public static FilterModel Session { get; } = new FilterModel()
        .Fact("weekday", FactKind.Choice, (CourseSession session) => session.Weekday)
        .Fact("startTime", FactKind.Ordered, (CourseSession session) => session.StartTime)
        .Fact("date", FactKind.Ordered, (CourseSession session) => session.Date)
        .Fact("venue", FactKind.Text, (CourseSession session) => session.Venue);

    public static FilterModel Institution { get; } = new FilterModel()
        .Fact("id", FactKind.Id, (Institution institution) => GlobalId.Of("Institution", institution.Key))
        .Fact("name", FactKind.Text, (Institution institution) => institution.Name)
        .Fact("kind", FactKind.Choice, (Institution institution) => institution.Kind)
        .Fact("district", FactKind.Text, (Institution institution) => institution.District)
        .Fact("email", FactKind.Text, (Institution institution) => institution.Email)
        .Fact("openingHours", FactKind.Text, (Institution institution) => institution.OpeningHours)
        .Related("location", () => Location!, (Institution institution) => institution)
        .List("courses", () => Course, (Institution institution) => institution.Courses.Where(course => course.RetiredAt is null));

    private static FilterModel Location { get; } = new FilterModel()
        .Fact("latitude", FactKind.Ordered, (Institution institution) => institution.Latitude)
        .Fact("longitude", FactKind.Ordered, (Institution institution) => institution.Longitude);
}
