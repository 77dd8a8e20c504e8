using System.Globalization;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>A report as lines for a person. Names come last in a line, so that figures stand below each other however wide a script is.</summary>
public static class ReportText
{
    private const string None = "none named";

    private static readonly (QuestionOutcome Outcome, string Name)[] Outcomes =
    [
        (QuestionOutcome.Answered, "answered"),
        (QuestionOutcome.Declined, "declined"),
        (QuestionOutcome.HandedOver, "handed over"),
        (QuestionOutcome.AskedBack, "asked back"),
        (QuestionOutcome.Refused, "refused"),
    ];

    /// <param name="thesaurus">Names the subjects.</param>
    public static IEnumerable<string> Lines(FiguresReport report, Thesaurus thesaurus)
    {
        yield return string.Create(CultureInfo.InvariantCulture,
            $"{report.Since:yyyy-MM-dd} to {report.Until:yyyy-MM-dd}: consultations, in steps of {SmallGroups.Step}; what has fewer is left out.");
        foreach (var table in report.Questions)
        {
            yield return "";
            yield return $"{string.Concat(Outcomes.Select(outcome => $"{outcome.Name,13}"))}  questions by {table.Dimension}";
            foreach (var row in table.Rows)
                yield return $"{string.Concat(Outcomes.Select(outcome => $"{Cell(row, outcome.Outcome),13}"))}  {NameOf(table, row, thesaurus)}";
            if (table.Rows.Count == 0)
                yield return $"{"–",13}";
        }

        yield return "";
        yield return $"{"looked for in vain",20}  because of, when, where, what";
        foreach (var group in report.Unmet)
            yield return $"{Number(group.Consultations),20}  {group.Barrier}, {group.Time}, {Or(group.District)}, {FiguresReport.NameOf(group.Topic, thesaurus) ?? None}";
        if (report.Unmet.Count == 0)
            yield return $"{"–",20}";
    }

    private static string NameOf(QuestionTable table, QuestionRow row, Thesaurus thesaurus) =>
        table.Dimension == QuestionCounts.Topic ? FiguresReport.NameOf(row.Value, thesaurus) ?? None : Or(row.Value);

    private static string Or(string value) => value.Length == 0 ? None : value;

    private static string Cell(QuestionRow row, QuestionOutcome outcome) => row.Consultations.TryGetValue(outcome, out var count) ? Number(count) : "–";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
