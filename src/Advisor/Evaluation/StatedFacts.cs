using System.Globalization;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Evaluation;

/// <summary>Whether a text gives a fact of a course, whatever words stand around it.</summary>
internal static class StatedFacts
{
    /// <param name="text">The reply, folded.</param>
    /// <param name="fact">As the case format names it: fee, schedule, startsOn …</param>
    /// <returns>True too where the course does not know the fact: then there is nothing to give.</returns>
    public static bool Gives(string text, Course course, string fact) => fact switch
    {
        "title" => Holds(text, course.Title),
        "fee" => course.Fee is not { } fee || (fee == 0 ? Free.Any(word => Holds(text, word)) : Figures(fee).Any(figure => Holds(text, figure))),
        "schedule" => course.Sessions.Count == 0 || course.Sessions.Any(session => session.StartTime is not { } time || Times(time).Any(one => Holds(text, one))),
        "startsOn" => course.StartsOn is not { } day || Days(day).Any(one => Holds(text, one)),
        "venue" => AnyOf(text, course.Venue, course.District, course.InstitutionName) || course.Mode == CourseMode.Online,
        "phone" => AnyOf(text, course.ContactPhone, course.Institution?.Phone),
        "registration" => AnyOf(text, course.Url, course.RegistrationMethod, course.ContactPhone, course.Institution?.Phone)
            || course.RegistrationCloses is not { } last || Days(last).Any(one => Holds(text, one)),
        "seats" => course.Capacity is not { } capacity || course.Enrolled is not { } enrolled || Holds(text, (capacity - enrolled).ToString(CultureInfo.InvariantCulture)),
        "instructor" => AnyOf(text, course.Instructor),
        "audience" => (course.Audiences.Count == 0 && course.MinAge is null) || course.Audiences.Any(audience => Holds(text, audience))
            || (course.MinAge is { } age && Holds(text, age.ToString(CultureInfo.InvariantCulture))),
        "prerequisites" => course.Prerequisites.Count == 0 || course.Prerequisites.Any(one => Holds(text, one)),
        "materials" => course.MaterialsFee is not { } materials || Figures(materials).Any(figure => Holds(text, figure)),
        "certificate" => AnyOf(text, course.Certificate),
        "url" => AnyOf(text, course.Url),
        _ => true,
    };

    private static readonly string[] Free = ["免費", "free", "miễn phí", "gratis", "ฟรี"];

    private static bool AnyOf(string text, params string?[] values)
    {
        var known = values.Where(value => !string.IsNullOrEmpty(value)).ToList();
        return known.Count == 0 || known.Exists(value => Holds(text, value!));
    }

    private static bool Holds(string text, string words) => text.Contains(TextFolding.Fold(words), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Figures(int amount) =>
        [amount.ToString(CultureInfo.InvariantCulture), amount.ToString("N0", CultureInfo.InvariantCulture), amount.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '.')];

    private static IEnumerable<string> Times(TimeOnly time) =>
        [time.ToString("HH:mm", CultureInfo.InvariantCulture), time.ToString("H:mm", CultureInfo.InvariantCulture), time.ToString("h:mm", CultureInfo.InvariantCulture)];

    private static IEnumerable<string> Days(DateOnly day) =>
    [
        $"{day.Month}月{day.Day}日", $"{day.Month}/{day.Day}", $"{day.Day}/{day.Month}", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        day.ToString("d MMMM", CultureInfo.InvariantCulture), day.ToString("MMMM d", CultureInfo.InvariantCulture), day.ToString("d MMM", CultureInfo.InvariantCulture), day.ToString("MMM d", CultureInfo.InvariantCulture),
    ];
}
