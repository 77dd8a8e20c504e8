using System.Globalization;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>All figures of a period: what was asked, what came of it, how it was found, and what was looked for in vain.</summary>
/// <param name="Since">The first day of the first month.</param>
/// <param name="Until">The last day of the last month.</param>
/// <param name="ByMonth">Every month, also one without figures.</param>
public sealed record FiguresReport(
    DateOnly Since, DateOnly Until, IReadOnlyList<TimePoint> ByMonth, IReadOnlyList<QuestionTable> Questions, ServiceFigures Service, IReadOnlyList<UnmetGroup> Unmet)
{
    /// <param name="since">Any day of the first month.</param>
    /// <param name="until">Any day of the last month.</param>
    public static async Task<FiguresReport> ReadAsync(CatalogueContext database, UnmetNeeds unmet, DateOnly since, DateOnly until, CancellationToken cancellation)
    {
        var figures = await CityFigures.ReadAsync(database, since, until, cancellation);
        return new FiguresReport(
            figures.Since,
            figures.Until,
            figures.ByMonth(),
            [.. CityFigures.Dimensions.Select(figures.Questions)],
            figures.Service(),
            await unmet.ReadAsync(since, until, cancellation));
    }

    /// <summary>The report as one table, for programs.</summary>
    /// <param name="thesaurus">Names the subjects.</param>
    public IEnumerable<ReportLine> Lines(Thesaurus thesaurus)
    {
        foreach (var point in ByMonth)
        {
            foreach (var (outcome, consultations) in point.Consultations.OrderBy(cell => cell.Key))
                yield return new ReportLine("month") { Value = Text($"{point.Since:yyyy-MM}"), Outcome = outcome.ToString(), Consultations = consultations };
        }

        foreach (var table in Questions)
        {
            foreach (var row in table.Rows)
            {
                foreach (var (outcome, consultations) in row.Consultations.OrderBy(cell => cell.Key))
                    yield return Line(table.Dimension, row.Value, thesaurus) with { Outcome = outcome.ToString(), Consultations = consultations };
            }
        }

        foreach (var line in ServiceLines())
            yield return line;
        foreach (var group in Unmet)
        {
            yield return new ReportLine("unmet")
            {
                Topic = Known(group.Topic),
                TopicName = NameOf(group.Topic, thesaurus),
                District = Known(group.District),
                Time = group.Time.ToString(),
                Barrier = group.Barrier.ToString(),
                Consultations = group.Consultations,
            };
        }
    }

    /// <summary>A subject's name in Chinese; the concept itself where the thesaurus has it no more; null for none.</summary>
    internal static string? NameOf(string topic, Thesaurus thesaurus) => thesaurus[topic]?.Name("zh-TW") ?? Known(topic);

    private IEnumerable<ReportLine> ServiceLines()
    {
        (string Figure, string Outcome, int Consultations)[] counts =
        [
            ("feedback", nameof(Service.Helpful), Service.Helpful),
            ("feedback", nameof(Service.Unhelpful), Service.Unhelpful),
            .. Service.Reviews.OrderBy(one => one.Key).Select(one => ("review", one.Key.ToString(), one.Value)),
            ("takeOver", nameof(Service.Taken), Service.Taken),
            ("takeOver", nameof(Service.NotTaken), Service.NotTaken),
        ];
        foreach (var (figure, outcome, consultations) in counts.Where(count => count.Consultations > 0))
            yield return new ReportLine(figure) { Outcome = outcome, Consultations = consultations };
        if (Service.MedianReviewHours is { } hours)
            yield return new ReportLine("medianReviewHours") { Value = Text($"{hours}") };
        if (Service.MedianWaitingMinutes is { } minutes)
            yield return new ReportLine("medianWaitingMinutes") { Value = Text($"{minutes}") };
    }

    private static ReportLine Line(FigureKind dimension, string value, Thesaurus thesaurus) => dimension switch
    {
        FigureKind.Topic => new ReportLine("topic") { Topic = Known(value), TopicName = NameOf(value, thesaurus) },
        FigureKind.District => new ReportLine("district") { District = Known(value) },
        FigureKind.Language => new ReportLine("language") { Language = Known(value) },
        FigureKind.Weekday => new ReportLine("weekday") { Value = WeekdayOf(value) },
        _ => new ReportLine(dimension.ToString().ToLowerInvariant()) { Value = Known(value) },
    };

    /// <param name="value">As <see cref="FigureKind.Weekday"/> keeps it.</param>
    internal static string WeekdayOf(string value) => ((DayOfWeek)int.Parse(value, CultureInfo.InvariantCulture)).ToString();

    private static string? Known(string value) => value.Length == 0 ? null : value;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
