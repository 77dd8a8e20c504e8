using System.Globalization;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Answering;

/// <summary>Why a course is shown: a sentence for each wish it meets, from the course's own facts.</summary>
internal static class Reasons
{
    /// <returns>One sentence a met wish, then the registration status; no sentence twice.</returns>
    public static IReadOnlyList<string> For(FoundCourse found, PhraseBook book)
    {
        var sentences = found.Met.Select(condition => For(condition.Wish, found.Course, book)).OfType<string>().ToList();
        sentences.Add(Status(found, book));
        return sentences.Distinct().ToList();
    }

    /// <summary>The facts that those sentences state.</summary>
    public static IReadOnlyList<FactKind> FactsFor(FoundCourse found) =>
    [
        .. found.Met.Select(condition => FactFor(condition.Wish.Kind)).OfType<FactKind>(),
        FactKind.Status,
        .. found.Status switch
        {
            RegistrationStatus.Open => [FactKind.RegistrationCloses],
            RegistrationStatus.Upcoming => [FactKind.RegistrationOpens],
            _ => Array.Empty<FactKind>(),
        },
    ];

    private static FactKind? FactFor(WishKind wish) => wish switch
    {
        WishKind.District => FactKind.Place,
        WishKind.Weekday or WishKind.TimeOfDay => FactKind.Schedule,
        WishKind.Date => FactKind.StartsOn,
        WishKind.Fee => FactKind.Fee,
        WishKind.Mode => FactKind.Mode,
        WishKind.Age => FactKind.Ages,
        WishKind.Accessibility => FactKind.Accessible,
        WishKind.Voucher => FactKind.VoucherEligible,
        WishKind.Childcare => FactKind.Childcare,
        WishKind.Language => FactKind.Language,
        WishKind.Audience => FactKind.Audiences,
        WishKind.Institution => FactKind.Institution,
        _ => null,
    };

    private static string? For(Wish wish, Course course, PhraseBook book) => wish.Kind switch
    {
        WishKind.District => course.Mode == CourseMode.Online ? book.Say("reason.Online") : book.Say("reason.District", ("place", course.District ?? course.City)),
        WishKind.Weekday or WishKind.TimeOfDay => book.Say("reason.Weekday", ("schedule", CourseFacts.Schedule(course, book))),
        WishKind.Date => course.StartsOn is { } starts ? book.Say("reason.Date", ("date", CourseFacts.Day(starts))) : CourseFacts.Dates(course, book),
        WishKind.Fee => course.Fee == 0 ? book.Say("reason.Free") : book.Say("reason.Fee", ("fee", course.Fee!.Value.ToString("N0", CultureInfo.InvariantCulture))),
        WishKind.Mode => book.Say("reason.Mode." + course.Mode),
        WishKind.Age => course.MinAge is { } min ? book.Say("reason.AgeLimit", ("age", wish.Text), ("min", min)) : book.Say("reason.Age", ("age", wish.Text)),
        WishKind.Accessibility => book.Say(course.Accessible == true ? "reason.Accessibility" : "reason.AccessibilityOnline"),
        WishKind.Voucher => book.Say("reason.Voucher"),
        WishKind.Childcare => book.Say("reason.Childcare"),
        WishKind.Language => book.Say("reason.Language", ("language", course.Language)),
        WishKind.Audience => book.Say("reason.Audience", ("audience", string.Join(book.Say("wish.join"), course.Audiences))),
        WishKind.Institution => book.Say("reason.Institution", ("name", course.Institution?.Name ?? course.InstitutionName)),
        _ => null,
    };

    private static string Status(FoundCourse found, PhraseBook book) => found.Status switch
    {
        RegistrationStatus.Open when found.Course.RegistrationCloses is { } closes => book.Say("reason.Open", ("date", CourseFacts.Day(closes))),
        RegistrationStatus.Open => book.Say("reason.OpenNoDate"),
        RegistrationStatus.Upcoming => book.Say("reason.Upcoming", ("date", CourseFacts.Day(found.Course.RegistrationOpens!.Value))),
        _ => book.Say("reason.Unknown"),
    };
}
