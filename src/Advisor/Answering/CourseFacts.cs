using System.Globalization;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Answering;

/// <summary>Single facts of a course as a reply words them. Each is taken from the record; an unknown one is null.</summary>
internal static class CourseFacts
{
    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Fee(Course course, PhraseBook book) => course.Fee switch
    {
        0 => book.Say("course.free"),
        { } fee => book.Say("course.feeAmount", ("fee", fee.ToString("N0", CultureInfo.InvariantCulture))),
        null => course.FeeNote,
    };

    /// <summary>週三 19:00–21:00, several joined; null when no session is known.</summary>
    public static string? Schedule(Course course, PhraseBook book)
    {
        var lines = course.Sessions
            .OrderBy(session => session.Date).ThenBy(session => FromMonday(session.Weekday)).ThenBy(session => session.StartTime)
            .Select(session => Session(session, book)).Where(line => line.Length > 0).Distinct().ToList();
        return lines.Count == 0 ? null : string.Join(book.Say("list.join"), lines);
    }

    public static string? Dates(Course course, PhraseBook book) => (course.StartsOn, course.EndsOn) switch
    {
        ({ } from, { } to) => book.Say("course.dates", ("from", Day(from)), ("to", Day(to))),
        ({ } from, null) => book.Say("course.starts", ("from", Day(from))),
        _ => course.Term is { } term ? book.Say("course.term", ("term", term)) : null,
    };

    public static string? Place(Course course, PhraseBook book)
    {
        if (course.Mode == CourseMode.Online)
            return book.Say("online");

        if (course.Venue is null)
            return course.District is null ? null : course.City + course.District;

        // Many venues name their city or district already: 基隆市七堵區樂齡學習中心.
        var district = course.District is { } name && !course.Venue.Contains(name[..^1], StringComparison.Ordinal) ? name + " " : "";
        return course.Venue.StartsWith(course.City, StringComparison.Ordinal) || course.Venue.StartsWith(course.City[..^1], StringComparison.Ordinal)
            ? course.Venue
            : $"{course.City}{district}{course.Venue}";
    }

    public static string? Ages(Course course, PhraseBook book) => (course.MinAge, course.MaxAge) switch
    {
        ({ } min, { } max) => book.Say("course.ageBetween", ("min", min), ("max", max)),
        ({ } min, null) => book.Say("course.ageFrom", ("min", min)),
        (null, { } max) => book.Say("course.ageTo", ("max", max)),
        _ => book.Say("course.ageAny"),
    };

    public static string? Phone(Course course) => course.ContactPhone ?? course.Institution?.Phone;

    public static string? RegistrationDates(Course course, PhraseBook book) => (course.RegistrationOpens, course.RegistrationCloses) switch
    {
        ({ } from, { } to) => book.Say("course.registrationDates", ("from", Day(from)), ("to", Day(to))),
        (null, { } to) => book.Say("course.registrationCloses", ("to", Day(to))),
        _ => null,
    };

    // .NET's week begins on Sunday, a resident's on Monday.
    private static int FromMonday(DayOfWeek? day) => day is null or DayOfWeek.Sunday ? 7 : (int)day;

    private static string Session(CourseSession session, PhraseBook book)
    {
        var day = session.Date is { } date
            ? Day(date)
            : session.Weekday is { } weekday ? book.Say("day." + (int)weekday) : "";
        var time = (session.StartTime, session.EndTime) switch
        {
            ({ } start, { } end) => $"{start:HH\\:mm}–{end:HH\\:mm}",
            ({ } start, null) => $"{start:HH\\:mm}",
            _ => "",
        };
        return string.Join(' ', new[] { day, time }.Where(part => part.Length > 0));
    }
}
