using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>All that is counted of whole months, of consultations that are kept and of those that are not any more.</summary>
/// <remarks>A part below <see cref="SmallGroups.Step"/> is in none of its tables, and every other one goes in steps: docs/decisions/figures-of-groups.md.</remarks>
public sealed class CityFigures
{
    private readonly ILookup<FigureKind, FigureCount> _counts;

    private CityFigures(DateOnly since, DateOnly until, IEnumerable<FigureCount> counts)
    {
        (Since, Until) = (since, until);
        _counts = counts.ToLookup(count => count.Figure);
    }

    /// <summary>The figures that count questions, in the order of reports.</summary>
    public static IReadOnlyList<FigureKind> Dimensions { get; } =
        [FigureKind.Topic, FigureKind.District, FigureKind.Language, FigureKind.Channel, FigureKind.Weekday, FigureKind.Hour];

    /// <summary>The first day of the first month.</summary>
    public DateOnly Since { get; }

    /// <summary>The last day of the last month.</summary>
    public DateOnly Until { get; }

    /// <param name="since">Any day of the first month.</param>
    /// <param name="until">Any day of the last month.</param>
    public static async Task<CityFigures> ReadAsync(CatalogueContext database, DateOnly since, DateOnly until, CancellationToken cancellation)
    {
        var (first, last) = (Months.Of(since), Months.Of(until));
        var kept = await database.FigureCounts.Where(count => count.Month >= first && count.Month <= last).ToListAsync(cancellation);
        var current = await new FigureCells(database).WithinAsync(TaipeiDay.StartOf(first), TaipeiDay.StartOf(last.AddMonths(1)), cancellation);
        return new CityFigures(first, last.AddMonths(1).AddDays(-1), kept.Concat(current));
    }

    /// <summary>Consultations by one thing and by what came of them.</summary>
    public QuestionTable Questions(FigureKind dimension) => new(
        dimension,
        [
            .. _counts[dimension]
                .GroupBy(count => count.Value)
                .Select(row => new QuestionRow(row.Key, Shown(row)))
                .Where(row => row.Consultations.Count > 0)
                .OrderByDescending(row => dimension is FigureKind.Hour or FigureKind.Weekday ? 0 : row.Consultations.Values.Max())
                .ThenBy(row => row.Value.Length).ThenBy(row => row.Value, StringComparer.Ordinal),
        ]);

    /// <summary>Each month of the time with what came of its consultations, also where there is nothing to show.</summary>
    public IReadOnlyList<TimePoint> ByMonth()
    {
        var months = _counts[FigureKind.Questions].ToLookup(count => count.Month);
        var points = new List<TimePoint>();
        for (var month = Since; month <= Until; month = month.AddMonths(1))
            points.Add(new TimePoint(month, month.AddMonths(1).AddDays(-1), Shown(months[month])));
        return points;
    }

    /// <summary>What came of all consultations; one that asks in two months counts in both.</summary>
    public IReadOnlyDictionary<QuestionOutcome, int> Outcomes() => Shown(_counts[FigureKind.Questions]);

    /// <summary>What residents said, what counsellors decided, and how long both waited.</summary>
    public ServiceFigures Service() => new(
        Part(FigureKind.Feedback, 1),
        Part(FigureKind.Feedback, 0),
        Enum.GetValues<ReviewDecision>().ToDictionary(decision => decision, decision => Part(FigureKind.Review, (int)decision)),
        Spans.Median(ByValue(FigureKind.ReviewHours), Spans.Hours),
        Part(FigureKind.TakeOver, 1),
        Part(FigureKind.TakeOver, 0),
        Spans.Median(ByValue(FigureKind.TakeOverMinutes), Spans.Minutes));

    private int Part(FigureKind figure, int part) =>
        SmallGroups.Shown(_counts[figure].Where(count => count.Part == part).Sum(count => count.Consultations));

    private Dictionary<string, int> ByValue(FigureKind figure) =>
        _counts[figure].GroupBy(count => count.Value).ToDictionary(group => group.Key, group => group.Sum(count => count.Consultations));

    internal static Dictionary<QuestionOutcome, int> Shown(IEnumerable<FigureCount> counts) => counts
        .GroupBy(count => (QuestionOutcome)count.Part)
        .Select(part => (part.Key, Count: SmallGroups.Shown(part.Sum(count => count.Consultations))))
        .Where(part => part.Count > 0)
        .ToDictionary(part => part.Key, part => part.Count);
}

/// <param name="Dimension">What the rows' values are.</param>
/// <param name="Rows">Those with a figure that may be shown: hours and days of the week in their order, others the largest first.</param>
public sealed record QuestionTable(FigureKind Dimension, IReadOnlyList<QuestionRow> Rows);

/// <param name="Value">As <see cref="FigureKind"/> says; empty where none was named.</param>
/// <param name="Consultations">Rounded down to a multiple of <see cref="SmallGroups.Step"/>; an outcome with fewer is left out.</param>
public sealed record QuestionRow(string Value, IReadOnlyDictionary<QuestionOutcome, int> Consultations);

/// <param name="Since">Its first day.</param>
/// <param name="Until">Its last day.</param>
/// <param name="Consultations">As in <see cref="QuestionRow"/>.</param>
public sealed record TimePoint(DateOnly Since, DateOnly Until, IReadOnlyDictionary<QuestionOutcome, int> Consultations);
