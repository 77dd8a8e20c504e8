using System.Globalization;
using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Evaluation;

/// <summary>What no reply may do, whatever its case expects: show a full or closed course, quote what is not there, give a figure that no record holds.</summary>
/// <remarks>Read from the records alone and not by the guard's rules, so that the guard itself is judged.</remarks>
internal static partial class Promises
{
    /// <param name="elsewhere">The figures of every record that a reply may draw on besides courses shown and passages cited; see <see cref="FiguresOf"/>.</param>
    /// <param name="today">Today in Asia/Taipei.</param>
    public static IEnumerable<string> Broken(JudgedTurn turn, IReadOnlySet<string> elsewhere, DateOnly today)
    {
        foreach (var course in turn.Shown.Where(course => RegistrationRules.StatusOf(course, today) is RegistrationStatus.Full or RegistrationStatus.Closed))
            yield return $"{CaseResult.NotOpen}: {course.Title}";
        foreach (var (citation, passage) in turn.Reply.Citations.Zip(turn.Passages).Where(pair => !pair.Second.Contains(pair.First.Quote, StringComparison.Ordinal)))
            yield return $"{CaseResult.Unsupported}: quote \"{citation.Quote}\"";

        var backing = string.Join('\n', [turn.Text, .. turn.Passages, .. turn.Shown.Concat(turn.ShownBefore).Select(FactsOf), .. turn.Reply.Wishes.Select(wish => wish.Text)]);
        var known = FiguresOf(backing);
        foreach (var figure in FiguresOf(turn.Reply.Text).Where(figure => figure.Length >= 3 && !known.Contains(figure) && !elsewhere.Contains(figure)))
            yield return $"{CaseResult.Unsupported}: figure {figure}";
    }

    /// <summary>The numbers of a text, without leading zeros and separators of thousands.</summary>
    public static IReadOnlySet<string> FiguresOf(string text) =>
        Figure().Matches(TextFolding.Fold(text)).Select(match => match.Value.Replace(",", "", StringComparison.Ordinal).TrimStart('0')).ToHashSet(StringComparer.Ordinal);

    /// <summary>A course's facts as one text.</summary>
    private static string FactsOf(Course course) => string.Join('\n',
    [
        course.Title, course.Summary, course.Venue, course.Term, course.FeeNote, course.RegistrationMethod, course.ContactPhone, course.Institution?.Phone, course.Institution?.Address,
        course.Url, course.Certificate, course.InstitutionName, Text(course.Fee), Text(course.MaterialsFee), Text(course.Capacity), Text(course.Capacity - course.Enrolled),
        .. course.Prerequisites,
        .. course.Sessions.SelectMany(session => new[] { Text(session.Date), Text(session.StartTime), Text(session.EndTime) }),
        .. new[] { course.StartsOn, course.EndsOn, course.RegistrationOpens, course.RegistrationCloses }.Select(day => Text(day)),
    ]);

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Text(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    // A year may be written as it is counted in Taiwan.
    private static string? Text(DateOnly? day) => day is { } known ? $"{known.Year} {known.Year - 1911} {known.Month} {known.Day}" : null;

    [GeneratedRegex(@"\d+(?:,\d{3})*")]
    private static partial Regex Figure();
}
