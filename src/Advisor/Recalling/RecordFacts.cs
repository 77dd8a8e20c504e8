using System.Globalization;
using LearningAdvisor.Advisor.Pathways;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Advisor.Recalling;

/// <summary>Facts of records in a form that can be compared years later: no language, no phrase, the same order always.</summary>
internal static class RecordFacts
{
    /// <param name="course">With its sessions, and its institution where the fact may be the institution's.</param>
    /// <param name="day">The day of the reply, in Taipei. A status that only the calendar has changed is thereby still the same.</param>
    /// <returns>Null where the record does not say.</returns>
    public static string? Of(Course course, FactKind fact, DateOnly day) => fact switch
    {
        FactKind.Title => course.Title,
        FactKind.Fee => Money(course.Fee) ?? course.FeeNote,
        FactKind.MaterialsFee => Money(course.MaterialsFee) ?? course.FeeNote,
        FactKind.Schedule => Schedule(course),
        FactKind.StartsOn => Text(course.StartsOn),
        FactKind.EndsOn => Text(course.EndsOn),
        FactKind.Ages => Range(course.MinAge, course.MaxAge),
        FactKind.Place => Place(course),
        FactKind.Institution => course.Institution?.Name ?? course.InstitutionName,
        FactKind.Phone => course.ContactPhone ?? course.Institution?.Phone,
        FactKind.SeatsLeft => course is { Capacity: { } seats, Enrolled: { } taken } ? Text($"{Math.Max(0, seats - taken)} of {seats}") : null,
        FactKind.Accessible => Text(course.Accessible),
        FactKind.VoucherEligible => Text(course.VoucherEligible),
        FactKind.Childcare => Text(course.Childcare),
        _ => Registration(course, fact, day) ?? Teaching(course, fact),
    };

    /// <returns>Null where the record does not say.</returns>
    public static string? Of(Institution institution, FactKind fact) => fact switch
    {
        FactKind.Title => institution.Name,
        FactKind.Phone => institution.Phone,
        FactKind.Address => institution.Address,
        FactKind.OpeningHours => institution.OpeningHours,
        FactKind.Url => institution.Url,
        _ => null,
    };

    private static string? Registration(Course course, FactKind fact, DateOnly day) => fact switch
    {
        FactKind.Status => RegistrationRules.StatusOf(course, day).ToString().ToUpperInvariant(),
        FactKind.RegistrationOpens => Text(course.RegistrationOpens),
        FactKind.RegistrationCloses => Text(course.RegistrationCloses),
        FactKind.RegistrationMethod => course.RegistrationMethod,
        FactKind.Url => course.Url,
        _ => null,
    };

    private static string? Teaching(Course course, FactKind fact) => fact switch
    {
        FactKind.Certificate => course.Certificate,
        FactKind.Prerequisites => Joined(RequirementReader.Of(course).Select(requirement => requirement.Words)),
        FactKind.Instructor => course.Instructor,
        FactKind.Mode => course.Mode?.ToString().ToUpperInvariant(),
        FactKind.Audiences => Joined(course.Audiences.Order(StringComparer.Ordinal)),
        FactKind.Language => course.Language,
        _ => null,
    };

    private static string? Place(Course course) =>
        course.Mode == CourseMode.Online ? "ONLINE" : Joined(new[] { course.City, course.District, course.Venue }.OfType<string>(), " ");

    private static string? Schedule(Course course) => Joined(course.Sessions
        .OrderBy(session => session.Date).ThenBy(session => session.Weekday).ThenBy(session => session.StartTime).ThenBy(session => session.EndTime)
        .Select(Session).Where(session => session.Length > 0).Distinct());

    private static string Session(CourseSession session)
    {
        var day = Text(session.Date) ?? session.Weekday?.ToString().ToUpperInvariant();
        var hours = (session.StartTime, session.EndTime) switch
        {
            ({ } start, { } end) => Text($"{start:HH\\:mm}–{end:HH\\:mm}"),
            ({ } start, null) => Text($"{start:HH\\:mm}"),
            _ => null,
        };
        return string.Join(' ', new[] { day, hours }.OfType<string>());
    }

    private static string? Money(int? amount) => amount is { } known ? Text($"{known} TWD") : null;

    private static string? Range<T>(T? from, T? to)
        where T : struct =>
        from is null && to is null ? null : $"{Text(from)}–{Text(to)}";

    private static string? Joined(IEnumerable<string> parts, string between = ", ") => string.Join(between, parts) is { Length: > 0 } joined ? joined : null;

    private static string? Text<T>(T? value)
        where T : struct => value switch
        {
            null => null,
            DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            bool yes => yes ? "YES" : "NO",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
