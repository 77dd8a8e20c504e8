using System.Collections.Concurrent;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>Whole courses that replies have shown, kept for one version of the catalogue: residents ask for the same ones again and again.</summary>
/// <remarks>Some 4 kB a course. Several threads share the objects, so nobody may change them.</remarks>
internal sealed class ShownCourses
{
    private const int MostCourses = 4_000;

    private readonly ConcurrentDictionary<long, Course> _shown = new();

    /// <returns>With sessions and institution, in the order of the keys; unknown and retired ones are left out.</returns>
    public async ValueTask<List<Course>> OfAsync(CatalogueContext database, IReadOnlyCollection<long> keys, CancellationToken ct)
    {
        var found = new Dictionary<long, Course>();
        foreach (var key in keys)
        {
            if (_shown.TryGetValue(key, out var known))
                found[key] = known;
        }

        var unknown = keys.Where(key => !found.ContainsKey(key)).ToList();
        if (unknown.Count > 0)
            await ReadAsync(database, unknown, found, ct);
        return [.. keys.Where(found.ContainsKey).Select(key => found[key])];
    }

    private async Task ReadAsync(CatalogueContext database, List<long> keys, Dictionary<long, Course> found, CancellationToken ct)
    {
        var read = await database.Courses
            .Include(course => course.Sessions).Include(course => course.Institution)
            .Where(course => keys.Contains(course.Key) && course.RetiredAt == null)
            .AsSingleQuery()
            .ToListAsync(ct);
        if (_shown.Count + read.Count > MostCourses)
            _shown.Clear();
        foreach (var course in read)
            found[course.Key] = _shown.GetOrAdd(course.Key, course);
    }
}
