using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Ingestion;

/// <summary>Counts the quality of what is on offer, in the database.</summary>
/// <param name="today">In Asia/Taipei; a course whose last day is earlier has finished.</param>
public sealed class QualityFigures(CatalogueContext catalogue, DateOnly today)
{
    /// <summary>Each source that was ever run, by name.</summary>
    public async Task<List<SourceQuality>> SourcesAsync(CancellationToken ct)
    {
        var runs = await catalogue.IngestRuns.GroupBy(run => new { run.Source, run.Kind }).Select(group => group.Key).ToListAsync(ct);
        var imports = await GoodImportsAsync(ct);
        var quarantined = await catalogue.QuarantinedRows.GroupBy(row => row.Source).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, ct);
        var courses = await Counted(catalogue.Courses.Where(course => course.RetiredAt == null || course.ShownAs != null).GroupBy(course => course.Source)).ToDictionaryAsync(row => row.Key, ct);
        var institutions = await catalogue.Institutions.Where(institution => institution.RetiredAt == null && !institution.Implied)
            .GroupBy(institution => institution.Source).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, ct);
        return
        [
            .. runs.OrderBy(run => run.Source, StringComparer.Ordinal).ThenBy(run => run.Kind, StringComparer.Ordinal).Select(run =>
            {
                var counted = run.Kind == "Courses" ? courses.GetValueOrDefault(run.Source) : null;
                var accepted = run.Kind == "Institutions" ? institutions.GetValueOrDefault(run.Source) : counted?.Accepted ?? 0;
                return new SourceQuality(run.Source, run.Kind, new Quality(
                    accepted, quarantined.GetValueOrDefault(run.Source), counted?.Finished ?? 0, counted?.WithoutSummary ?? 0, imports.GetValueOrDefault((run.Source, run.Kind))));
            }),
        ];
    }

    /// <summary>The institutions of these keys, by key; those in use when there are none.</summary>
    public async Task<List<InstitutionQuality>> InstitutionsAsync(IReadOnlyCollection<long> keys, CancellationToken ct)
    {
        var isAll = keys.Count == 0;
        var institutions = await catalogue.Institutions.Where(institution => isAll ? institution.RetiredAt == null : keys.Contains(institution.Key))
            .OrderBy(institution => institution.Key).Select(institution => new { institution.Key, institution.Name, institution.City, institution.Source, institution.Implied }).ToListAsync(ct);
        var theirs = catalogue.Courses.Where(course => course.InstitutionKey != null && (isAll || keys.Contains(course.InstitutionKey.Value)));
        var courses = await Counted(theirs.Where(course => course.RetiredAt == null).GroupBy(course => course.InstitutionKey!.Value)).ToDictionaryAsync(row => row.Key, ct);
        var quarantined = await theirs
            .Where(course => catalogue.QuarantinedRows.Any(row => row.Source == course.Source && row.RowCode == course.Code))
            .GroupBy(course => course.InstitutionKey!.Value).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, ct);
        var sources = (await theirs.Select(course => new { Institution = course.InstitutionKey!.Value, course.Source }).Distinct().ToListAsync(ct)).ToLookup(row => row.Institution, row => row.Source);
        var imports = await GoodImportsAsync(ct);
        return
        [
            .. institutions.Select(institution =>
            {
                var counted = courses.GetValueOrDefault(institution.Key);
                var given = sources[institution.Key].Select(source => imports.GetValueOrDefault((source, "Courses")))
                    .Append(institution.Implied ? null : imports.GetValueOrDefault((institution.Source, "Institutions")));
                return new InstitutionQuality(institution.Key, institution.Name, institution.City, new Quality(
                    counted?.Accepted ?? 0, quarantined.GetValueOrDefault(institution.Key), counted?.Finished ?? 0, counted?.WithoutSummary ?? 0, given.Max()));
            }),
        ];
    }

    private async Task<Dictionary<(string, string), DateTime?>> GoodImportsAsync(CancellationToken ct)
    {
        var ends = await catalogue.IngestRuns
            .Where(run => run.State == RunState.Done || run.State == RunState.Published)
            .GroupBy(run => new { run.Source, run.Kind })
            .Select(group => new { group.Key.Source, group.Key.Kind, Last = group.Max(run => run.EndedAt) })
            .ToListAsync(ct);
        return ends.ToDictionary(end => (end.Source, end.Kind), end => end.Last);
    }

    private IQueryable<CountedCourses<TKey>> Counted<TKey>(IQueryable<IGrouping<TKey, Course>> groups) => groups.Select(group => new CountedCourses<TKey>
    {
        Key = group.Key,
        Accepted = group.Count(),
        Finished = group.Count(course => (course.EndsOn ?? course.StartsOn ?? course.TermTo) < today),
        WithoutSummary = group.Count(course => course.Summary == null),
    });

    private sealed record CountedCourses<TKey>
    {
        public required TKey Key { get; init; }

        public required int Accepted { get; init; }

        public required int Finished { get; init; }

        public required int WithoutSummary { get; init; }
    }
}
