using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Catalogue.Storage.Loading;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Rebuilds what search reads of the stored courses. The courses themselves stay as they are.</summary>
/// <param name="fingerprint">Of the thesaurus and model; see <see cref="IndexFingerprint"/>.</param>
public sealed class Reindexer(string database, Lazy<CourseIndexing> indexing, long fingerprint)
{
    private const int CoursesPerBatch = 1024;

    /// <summary>In one transaction: readers see the old index or the new one.</summary>
    /// <returns>Courses indexed; retired ones are in no index.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        using var load = new CatalogueLoad(database);
        load.Begin();
        load.Courses.ClearIndex();
        var count = 0;
        await foreach (var batch in CoursesAsync(ct))
        {
            load.Courses.Reindex(await indexing.Value.DescribeAsync(batch, _ => null, ct));
            count += batch.Count;
        }

        load.Facts.Write(IndexFingerprint.Fact, fingerprint);
        load.Facts.Write(CatalogueFact.Version, load.Facts.Read(CatalogueFact.Version) + 1);
        load.Commit();
        return count;
    }

    private async IAsyncEnumerable<List<Course>> CoursesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await using var catalogue = CatalogueStore.At(database).Open();
        long last = 0;
        while (true)
        {
            var after = last;
            var batch = await catalogue.Courses
                .Where(course => course.Key > after && course.RetiredAt == null)
                .OrderBy(course => course.Key).Take(CoursesPerBatch)
                .ToListAsync(ct);
            if (batch.Count == 0)
                yield break;

            yield return batch;
            last = batch[^1].Key;
        }
    }
}
