using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>Days or weeks with what came of their consultations. Of consultations that are not kept any more, months alone are known.</summary>
public static class RecentPoints
{
    /// <summary>A quarter of a year of days.</summary>
    public const int Most = 93;

    private const int Week = 7;

    /// <param name="since">The first day.</param>
    /// <param name="until">The last day.</param>
    /// <param name="kept">Points that begin before it are left out; null for none.</param>
    /// <param name="isByWeek">
    /// Weeks from Monday rather than days, whole ones: one that was cut off at the end of a month would tell by its difference
    /// to the whole one of single days.
    /// </param>
    /// <returns>At most <see cref="Most"/>, the latest ones; a consultation counts once in each.</returns>
    public static async Task<IReadOnlyList<TimePoint>> ReadAsync(
        CatalogueContext database, DateOnly since, DateOnly until, DateOnly? kept, bool isByWeek, CancellationToken cancellation)
    {
        var points = new List<TimePoint>();
        foreach (var (first, last) in Cut(since, until, isByWeek).Where(point => kept is null || point.First >= kept).TakeLast(Most))
        {
            var (from, to) = (TaipeiDay.StartOf(first), TaipeiDay.StartOf(last.AddDays(1)));
            var counts = await database.Turns
                .Where(turn => turn.AskedAt >= from && turn.AskedAt < to && turn.Outcome != null)
                .Select(turn => new { turn.ConsultationKey, turn.Outcome })
                .Distinct()
                .GroupBy(turn => turn.Outcome)
                .Select(group => new { Outcome = group.Key!.Value, Count = group.Count() })
                .ToListAsync(cancellation);
            points.Add(new TimePoint(first, last, CityFigures.Shown(counts.Select(one => new FigureCount { Value = "", Part = (int)one.Outcome, Consultations = one.Count }))));
        }

        return points;
    }

    private static IEnumerable<(DateOnly First, DateOnly Last)> Cut(DateOnly since, DateOnly until, bool isByWeek)
    {
        var days = isByWeek ? Week : 1;
        // .NET's week begins on Sunday.
        var first = isByWeek ? since.AddDays(-(((int)since.DayOfWeek + 6) % Week)) : since;
        for (; first <= until; first = first.AddDays(days))
            yield return (first, first.AddDays(days - 1));
    }
}
