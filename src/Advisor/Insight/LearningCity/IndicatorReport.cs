using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Insight.LearningCity;

/// <summary>What a city's catalogue says of the indicators on a day.</summary>
/// <param name="City">With 臺.</param>
/// <param name="Day">The day of counting, in Taipei.</param>
/// <param name="ReadOn">The day on which the source that was read longest ago was last read well; null where that is not known.</param>
/// <param name="IsDemonstration">Whether these are the demonstration courses, because the catalogue has no others of the city. They say nothing of it.</param>
/// <param name="Measures">In the order of <see cref="LearningCity.Measures.All"/>; one without data has no group above 0.</param>
public sealed record IndicatorReport(string City, DateOnly Day, DateOnly? ReadOn, bool IsDemonstration, IReadOnlyList<CountedMeasure> Measures)
{
    public static async Task<IndicatorReport> ReadAsync(CatalogueContext database, string city, DateOnly today, CancellationToken cancellation)
    {
        var isDemonstration = !await new CityCatalogue(database, city, isDemonstration: false).Courses.AnyAsync(cancellation)
            && await new CityCatalogue(database, city, isDemonstration: true).Courses.AnyAsync(cancellation);
        var catalogue = new CityCatalogue(database, city, isDemonstration);
        var measures = new List<CountedMeasure>();
        foreach (var measure in LearningCity.Measures.All)
        {
            var (groups, of) = await measure.CountAsync(catalogue, cancellation);
            measures.Add(new CountedMeasure(measure, groups, of));
        }

        return new IndicatorReport(city, today, await ReadOnAsync(database, catalogue, cancellation), isDemonstration, measures);
    }

    private static async Task<DateOnly?> ReadOnAsync(CatalogueContext database, CityCatalogue catalogue, CancellationToken cancellation)
    {
        var sources = catalogue.Courses.Select(course => course.Source).Distinct();
        var read = await database.IngestRuns
            .Where(run => (run.State == RunState.Done || run.State == RunState.Published) && run.Kind == "Courses" && sources.Contains(run.Source))
            .GroupBy(run => run.Source)
            .Select(group => group.Max(run => run.EndedAt))
            .ToListAsync(cancellation);
        return read.Min() is { } longestAgo ? TaipeiDay.Of(longestAgo) : null;
    }
}
