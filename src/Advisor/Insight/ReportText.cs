using System.Globalization;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>A report as lines for a person. Names come last in a line, so that figures stand below each other however wide a script is.</summary>
public static class ReportText
{
    private const string None = "none named";
    private const string Nothing = "–";

    private static readonly (QuestionOutcome Outcome, string Name)[] Outcomes =
    [
        (QuestionOutcome.Answered, "answered"),
        (QuestionOutcome.Declined, "declined"),
        (QuestionOutcome.HandedOver, "handed over"),
        (QuestionOutcome.Referred, "referred"),
        (QuestionOutcome.AskedBack, "asked back"),
        (QuestionOutcome.Refused, "refused"),
    ];

    /// <param name="thesaurus">Names the subjects.</param>
    public static IEnumerable<string> Lines(FiguresReport report, Thesaurus thesaurus)
    {
        yield return string.Create(CultureInfo.InvariantCulture,
            $"{report.Since:yyyy-MM-dd} to {report.Until:yyyy-MM-dd}: consultations, in steps of {SmallGroups.Step}; what has fewer is left out.");
        foreach (var line in Table("by month", report.ByMonth.Where(point => point.Consultations.Count > 0).Select(point => (point.Consultations, Text($"{point.Since:yyyy-MM}")))))
            yield return line;
        foreach (var table in report.Questions)
        {
            foreach (var line in Table($"by {table.Dimension.ToString().ToLowerInvariant()}", table.Rows.Select(row => (row.Consultations, NameOf(table.Dimension, row.Value, thesaurus)))))
                yield return line;
        }

        foreach (var line in Lines(report.Service))
            yield return line;
        yield return "";
        yield return $"{"looked for in vain",20}  because of, when, where, what";
        foreach (var group in report.Unmet)
            yield return $"{Number(group.Consultations),20}  {group.Barrier}, {group.Time}, {Or(group.District)}, {FiguresReport.NameOf(group.Topic, thesaurus) ?? None}";
        if (report.Unmet.Count == 0)
            yield return $"{Nothing,20}";
    }

    private static IEnumerable<string> Table(string name, IEnumerable<(IReadOnlyDictionary<QuestionOutcome, int> Consultations, string Name)> rows)
    {
        yield return "";
        yield return $"{string.Concat(Outcomes.Select(outcome => $"{outcome.Name,13}"))}  questions {name}";
        var isEmpty = true;
        foreach (var (consultations, row) in rows)
        {
            isEmpty = false;
            yield return $"{string.Concat(Outcomes.Select(outcome => $"{Shown(consultations.GetValueOrDefault(outcome.Outcome)),13}"))}  {row}";
        }

        if (isEmpty)
            yield return $"{Nothing,13}";
    }

    private static IEnumerable<string> Lines(ServiceFigures service)
    {
        yield return "";
        yield return $"{"consultations",20}  in which";
        yield return $"{Shown(service.Helpful),20}  a reply helped{(service.HelpfulPercent is { } percent ? Text($", {percent} % of those who said something") : "")}";
        yield return $"{Shown(service.Unhelpful),20}  a reply did not help";
        yield return $"{Shown(service.Reviews.GetValueOrDefault(ReviewDecision.Approve)),20}  a counsellor approved something";
        yield return $"{Shown(service.Reviews.GetValueOrDefault(ReviewDecision.Edit)),20}  a counsellor corrected something";
        yield return $"{Shown(service.Reviews.GetValueOrDefault(ReviewDecision.Reject)),20}  a counsellor rejected something";
        yield return $"{Shown(service.Taken),20}  a person took over";
        yield return $"{Shown(service.NotTaken),20}  a person was wanted and none took over";
        if (service.MedianReviewHours is { } hours)
            yield return Text($"Half of the replies reviewed had waited {hours} hours at most.");
        if (service.MedianWaitingMinutes is { } minutes)
            yield return Text($"Half of those who waited for a person and got one had waited {minutes} minutes at most.");
    }

    private static string NameOf(FigureKind dimension, string value, Thesaurus thesaurus) => dimension switch
    {
        FigureKind.Topic => FiguresReport.NameOf(value, thesaurus) ?? None,
        FigureKind.Weekday => FiguresReport.WeekdayOf(value),
        FigureKind.Hour => $"{value.PadLeft(2, '0')}:00",
        _ => Or(value),
    };

    private static string Or(string value) => value.Length == 0 ? None : value;

    private static string Shown(int count) => count == 0 ? Nothing : Number(count);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
