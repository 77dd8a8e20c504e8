using System.Globalization;
using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guarding;

/// <summary>The last look before a reply leaves: every figure in its text must stand in a record that backs it.</summary>
/// <remarks>Promise 1 of the design. It trusts no template: a fact that no record holds is found here, whoever wrote it.</remarks>
public static partial class ReplyGuard
{
    /// <returns>The figures, dates, times, phone numbers and web addresses in the text that nothing backs; empty when all is proved.</returns>
    /// <param name="said">The resident's own words so far; repeating them states nothing new.</param>
    public static IReadOnlyList<string> Unproved(Draft draft, string said)
    {
        var evidence = Compact(string.Join('\n', Evidence(draft).Append(said)));
        // Numbers that only count a list's items state nothing. Folding makes one line of all, so they go first.
        return Figures().Matches(Compact(ItemNumbers().Replace(draft.Text, " ")))
            .Select(match => match.Value.Trim('.', ',', ';', '-', ':', '/'))
            .Where(figure => figure.Length > 0 && !StandsIn(evidence, figure))
            .Distinct()
            .ToList();
    }

    private static IEnumerable<string> Evidence(Draft draft)
    {
        foreach (var course in draft.Courses)
            yield return Facts(course);
        foreach (var institution in draft.Institutions)
            yield return Facts(institution);
        foreach (var citation in draft.Citations)
            yield return citation.Quote + "\n" + string.Join('\n', citation.Heading) + "\n" + citation.Page;
        foreach (var text in draft.Evidence)
            yield return text;
        foreach (var count in draft.Counts)
            yield return count.ToString(CultureInfo.InvariantCulture);
    }

    private static string Facts(Course course) => string.Join('\n', new object?[]
    {
        course.Title, course.Summary, course.Venue, course.Term, course.District, course.FeeNote, course.Instructor, course.Certificate, course.Url,
        course.ContactPhone, course.RegistrationMethod, course.Language, string.Join(' ', course.Audiences), string.Join(' ', course.Prerequisites),
        course.Fee, course.MaterialsFee, course.MinAge, course.MaxAge, course.Hours, course.Credits, course.Capacity, course.Capacity - course.Enrolled,
        Day(course.StartsOn), Day(course.EndsOn), Day(course.RegistrationOpens), Day(course.RegistrationCloses),
        string.Join("\n", course.Sessions.Select(s => $"{s.StartTime:HH\\:mm} {s.EndTime:HH\\:mm} {s.StartTime:HH\\:mm}-{s.EndTime:HH\\:mm} {Day(s.Date)}")),
        course.Institution is { } provider ? Facts(provider) : course.InstitutionName,
    });

    private static string Facts(Institution institution) =>
        string.Join('\n', institution.Name, institution.Phone, institution.Address, institution.OpeningHours, institution.Url, institution.Email);

    private static string? Day(DateOnly? date) => date is { } day ? CourseFacts.Day(day) : null;

    // A figure stands alone: 4 is not backed by 24, nor 9:00 by 19:00.
    private static bool StandsIn(string evidence, string figure)
    {
        for (var at = evidence.IndexOf(figure, StringComparison.Ordinal); at >= 0; at = evidence.IndexOf(figure, at + 1, StringComparison.Ordinal))
        {
            var before = at == 0 ? ' ' : evidence[at - 1];
            var after = at + figure.Length >= evidence.Length ? ' ' : evidence[at + figure.Length];
            if (!(char.IsAsciiDigit(before) && char.IsAsciiDigit(figure[0])) && !(char.IsAsciiDigit(after) && char.IsAsciiDigit(figure[^1])))
                return true;
        }

        return false;
    }

    // Thousands separators go, so that 1,200 and 1200 are the same figure. Chinese marks end a figure, so they become spaces
    // before folding would make half-width ones of them.
    private static string Compact(string text) => Thousands().Replace(TextFolding.Fold(ChineseMarks().Replace(text, " ")), "");

    [GeneratedRegex("[；：，。、（）「」《》？！]", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseMarks();

    // An item opens a line, follows a Chinese mark, or is the first after a colon; "up to 70. Then …" ends a sentence.
    [GeneratedRegex(@"(?<=^|[\n：；])\d{1,2}\.(?=\s?[^\d\s])|(?<=: )1\.(?=\s?[^\d\s])", RegexOptions.CultureInvariant)]
    private static partial Regex ItemNumbers();

    [GeneratedRegex(@"(?<=\d),(?=\d{3}(?!\d))", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"https?://[^\s)]+|\d[\d.:\-/]*", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
