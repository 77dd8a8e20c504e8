using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Answering;

/// <summary>A course as a channel shows it beside a reply: facts of its record, worded as in replies. What is not known is null.</summary>
/// <param name="Url">As the source gives it, whatever it is.</param>
/// <param name="Details">Further facts, a line each, the ones above included.</param>
public sealed record CourseCard(
    long CourseKey, string Title, string? Schedule, string? Dates, string? Place, string? Fee, string Status, string? Url, IReadOnlyList<string> Details)
{
    /// <summary>Reads the cards of courses.</summary>
    /// <param name="courses">Keys.</param>
    /// <param name="today">Today in Taipei.</param>
    /// <returns>In the order of the keys; courses that are offered no more are left out.</returns>
    public static async Task<IReadOnlyList<CourseCard>> ReadAsync(
        CatalogueContext database, IReadOnlyList<long> courses, PhraseBook book, DateOnly today, CancellationToken cancellation)
    {
        if (courses.Count == 0)
            return [];

        var found = await database.Courses
            .Include(course => course.Institution)
            .Include(course => course.Sessions)
            .AsSplitQuery()
            .Where(course => courses.Contains(course.Key) && course.RetiredAt == null)
            .ToDictionaryAsync(course => course.Key, cancellation);
        return [.. courses.Where(found.ContainsKey).Select(key => Of(found[key], book, today))];
    }

    private static CourseCard Of(Course course, PhraseBook book, DateOnly today)
    {
        var status = book.Say("status." + RegistrationRules.StatusOf(course, today));
        var (schedule, dates, place, fee) = (CourseFacts.Schedule(course, book), CourseFacts.Dates(course, book), CourseFacts.Place(course, book), CourseFacts.Fee(course, book));
        var details = new List<string?>
        {
            Line("course.schedule", schedule, book),
            dates,
            Line("course.place", place, book),
            Line("course.fee", fee, book),
            Line("course.age", CourseFacts.Ages(course, book), book),
            CourseFacts.RegistrationDates(course, book),
            Line("course.registration", course.RegistrationMethod, book),
            Line("course.phone", CourseFacts.Phone(course), book),
            Line("course.status", status, book),
        };
        return new CourseCard(course.Key, course.Title, schedule, dates, place, fee, status, course.Url, [.. details.OfType<string>()]);
    }

    private static string? Line(string phrase, string? value, PhraseBook book) => value is null ? null : book.Say(phrase, ("value", value));
}
