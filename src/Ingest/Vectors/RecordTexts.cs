using System.Runtime.CompilerServices;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Vectors;

/// <summary>A record in use, and the text that its vector is made from.</summary>
/// <param name="Key">Of the course or passage.</param>
/// <param name="Hash">Of model and text.</param>
internal sealed record RecordText(long Key, string Hash, string Text);

/// <summary>The courses and passages in use, a page at a time.</summary>
/// <param name="model">Whose hashes they get.</param>
/// <param name="isAll">False for those without a vector alone.</param>
internal sealed class RecordTexts(CatalogueContext catalogue, EmbeddingModel model, bool isAll)
{
    private const int RecordsPerPage = 1024;

    public async IAsyncEnumerable<List<RecordText>> CoursesAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var courses = isAll ? catalogue.Courses.Where(course => course.RetiredAt == null) : VectorsInUse.CoursesWithout(catalogue);
        for (long last = 0; ;)
        {
            var after = last;
            var page = await courses.Where(course => course.Key > after).OrderBy(course => course.Key).Take(RecordsPerPage)
                .Select(course => new { course.Key, course.Title, course.Summary, course.Category }).ToListAsync(ct);
            if (page.Count == 0)
                yield break;
            yield return page.ConvertAll(course => Of(course.Key, CourseDocument.EmbeddingText(course.Title, course.Summary, course.Category)));
            last = page[^1].Key;
        }
    }

    public async IAsyncEnumerable<List<RecordText>> PassagesAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var passages = isAll ? catalogue.Passages.Where(passage => passage.Document!.RetiredAt == null) : VectorsInUse.PassagesWithout(catalogue);
        for (long last = 0; ;)
        {
            var after = last;
            var page = await passages.Where(passage => passage.Key > after).OrderBy(passage => passage.Key).Take(RecordsPerPage)
                .Select(passage => new { passage.Key, passage.Heading, passage.Text }).ToListAsync(ct);
            if (page.Count == 0)
                yield break;
            yield return page.ConvertAll(passage => Of(passage.Key, PassageDocument.EmbeddingText(passage.Heading, passage.Text)));
            last = page[^1].Key;
        }
    }

    private RecordText Of(long key, string text) => new(key, model.HashOf(text), text);
}
