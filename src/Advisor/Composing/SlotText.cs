using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Guides;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Advisor.Composing;

/// <summary>What a slot such as <c>{c1.fee}</c> says: a fact of a record, worded as the templates word it.</summary>
internal static class SlotText
{
    /// <param name="record">Out of <see cref="ModelRecords.Find"/>.</param>
    /// <param name="field">The slot's field; empty for a passage.</param>
    /// <returns>The words; a plain "not in the data" for an unknown fact; null where the record has no such field.</returns>
    public static string? Of(object record, string field, PhraseBook book) => record switch
    {
        FoundCourse found => Course(found, field, book),
        Institution place => Place(place, field, book),
        Passage passage when field.Length == 0 => book.IsChinese ? $"（《{passage.Document!.Title}》）" : $" (“{passage.Document!.Title}”)",
        _ => null,
    };

    /// <summary>The facts that a slot states; none for a passage, whose quote says it.</summary>
    /// <param name="field">As in <see cref="Of"/>.</param>
    public static IReadOnlyList<FactKind> FactsOf(string field) => field switch
    {
        "title" or "name" => [FactKind.Title],
        "fee" => [FactKind.Fee],
        "schedule" => [FactKind.Schedule],
        "dates" => [FactKind.StartsOn, FactKind.EndsOn],
        "place" => [FactKind.Place],
        "status" => [FactKind.Status],
        "registration" => [FactKind.RegistrationOpens, FactKind.RegistrationCloses],
        "phone" => [FactKind.Phone],
        "url" => [FactKind.Url],
        "ages" => [FactKind.Ages],
        "institution" => [FactKind.Institution],
        "address" => [FactKind.Address],
        "hours" => [FactKind.OpeningHours],
        _ => [],
    };

    private static string? Course(FoundCourse found, string field, PhraseBook book)
    {
        var course = found.Course;
        return field switch
        {
            "title" => Title(found, book),
            "fee" => Known(CourseFacts.Fee(course, book), book),
            "schedule" => Known(CourseFacts.Schedule(course, book), book),
            "dates" => Known(CourseFacts.Dates(course, book), book),
            "place" => Known(CourseFacts.Place(course, book), book),
            "status" => book.Say("status." + found.Status),
            "registration" => Known(CourseFacts.RegistrationDates(course, book), book),
            "phone" => Known(CourseFacts.Phone(course), book),
            "url" => Known(course.Url, book),
            "ages" => CourseFacts.Ages(course, book),
            "institution" => Known(course.Institution?.Name ?? course.InstitutionName, book),
            _ => null,
        };
    }

    private static string? Place(Institution place, string field, PhraseBook book) => field switch
    {
        "name" => place.Name,
        "phone" => Known(place.Phone, book),
        "address" => Known(place.Address, book),
        "hours" => Known(place.OpeningHours, book),
        "url" => Known(place.Url, book),
        _ => null,
    };

    // Promise 2: what is not open yet, or may not be, is never named without that word.
    private static string Title(FoundCourse found, PhraseBook book)
    {
        if (found.Status is not (RegistrationStatus.Upcoming or RegistrationStatus.Unknown))
            return found.Course.Title;

        var note = book.Say("status." + found.Status);
        return book.IsChinese ? $"{found.Course.Title}（{note}）" : $"{found.Course.Title} ({note})";
    }

    private static string Known(string? fact, PhraseBook book) => string.IsNullOrEmpty(fact) ? book.Say("course.unknown") : fact;
}
