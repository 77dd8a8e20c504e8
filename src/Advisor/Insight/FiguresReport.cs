using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>All figures of a period: what was asked, what came of it, and what was looked for in vain.</summary>
/// <param name="Since">The first day of the first month.</param>
/// <param name="Until">The last day of the last month.</param>
public sealed record FiguresReport(DateOnly Since, DateOnly Until, IReadOnlyList<QuestionTable> Questions, IReadOnlyList<UnmetGroup> Unmet)
{
    /// <param name="since">Any day of the first month.</param>
    /// <param name="until">Any day of the last month.</param>
    public static async Task<FiguresReport> ReadAsync(
        QuestionCounts questions, UnmetNeeds unmet, DateOnly since, DateOnly until, CancellationToken cancellation) => new(
        Months.Of(since),
        Months.Of(until).AddMonths(1).AddDays(-1),
        await questions.ReadAsync(since, until, cancellation),
        await unmet.ReadAsync(since, until, cancellation));

    /// <summary>The report as one table, for programs.</summary>
    /// <param name="thesaurus">Names the subjects.</param>
    public IEnumerable<ReportLine> Lines(Thesaurus thesaurus)
    {
        foreach (var table in Questions)
        {
            foreach (var row in table.Rows)
            {
                foreach (var (outcome, consultations) in row.Consultations.OrderBy(cell => cell.Key))
                    yield return Line(table.Dimension, row.Value, outcome, consultations, thesaurus);
            }
        }

        foreach (var group in Unmet)
            yield return new ReportLine("unmet", Known(group.Topic), NameOf(group.Topic, thesaurus), Known(group.District), null, group.Time.ToString(), group.Barrier.ToString(), null, group.Consultations);
    }

    /// <summary>A subject's name in Chinese; the concept itself where the thesaurus has it no more; null for none.</summary>
    internal static string? NameOf(string topic, Thesaurus thesaurus) => thesaurus[topic]?.Name("zh-TW") ?? Known(topic);

    private static ReportLine Line(string dimension, string value, QuestionOutcome outcome, int consultations, Thesaurus thesaurus)
    {
        var isTopic = dimension == QuestionCounts.Topic;
        return new ReportLine(
            dimension,
            isTopic ? Known(value) : null,
            isTopic ? NameOf(value, thesaurus) : null,
            dimension == QuestionCounts.District ? Known(value) : null,
            dimension == QuestionCounts.Language ? Known(value) : null,
            null,
            null,
            outcome.ToString(),
            consultations);
    }

    private static string? Known(string value) => value.Length == 0 ? null : value;
}

/// <param name="Figure"><c>topic</c>, <c>district</c> or <c>language</c> for questions counted by it; <c>unmet</c>.</param>
/// <param name="Topic">A concept of the thesaurus; null where none was named, or questions are counted by something else.</param>
/// <param name="Consultations">Rounded down to a multiple of <see cref="SmallGroups.Step"/>.</param>
public sealed record ReportLine(
    string Figure, string? Topic, string? TopicName, string? District, string? Language, string? Time, string? Barrier, string? Outcome, int Consultations);
