using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage.Sqlite.Loading;
using Microsoft.Extensions.AI;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Adds to courses what search needs: concepts, field of education, index tokens and vectors.</summary>
public sealed class CourseIndexing(ConceptClassifier classifier, IEmbeddingGenerator<string, Embedding<float>> embeddings)
{
    private const int HashBytes = 16;

    private readonly string _model =
        (embeddings.GetService(typeof(EmbeddingGeneratorMetadata)) as EmbeddingGeneratorMetadata)?.DefaultModelId ?? "unnamed";

    /// <summary>Classifies and tokenises every course, and embeds those whose text has no vector yet.</summary>
    /// <param name="storedHash">Course key → the hash of the text its stored vector was made from; not asked for new courses.</param>
    public async Task<List<CourseEntry>> DescribeAsync(IReadOnlyList<Course> courses, Func<long, string?> storedHash, CancellationToken ct)
    {
        var texts = new List<string>();
        var waiting = new List<int>();
        var entries = new List<CourseEntry>(courses.Count);
        foreach (var course in courses)
        {
            course.Concepts = [.. classifier.Classify(course)];
            course.FieldOfEducation = classifier.FieldOf(course.Concepts);
            var text = CourseDocument.EmbeddingText(course);
            var hash = HashOf(text);
            if (course.Key == 0 || storedHash(course.Key) != hash)
            {
                waiting.Add(entries.Count);
                texts.Add(text);
            }

            entries.Add(new CourseEntry(course, CourseDocument.Title(course), CourseDocument.Body(course), hash, null));
        }

        if (texts.Count > 0)
            await EmbedAsync(entries, waiting, texts, ct);
        return entries;
    }

    private async Task EmbedAsync(List<CourseEntry> entries, List<int> waiting, List<string> texts, CancellationToken ct)
    {
        // Classes of one course share their text: it is embedded once a batch.
        var distinct = texts.Distinct(StringComparer.Ordinal).ToList();
        var vectors = await embeddings.GenerateAsync(distinct, cancellationToken: ct);
        var byText = new Dictionary<string, byte[]>(distinct.Count, StringComparer.Ordinal);
        for (var i = 0; i < distinct.Count; i++)
            byText[distinct[i]] = MemoryMarshal.AsBytes(vectors[i].Vector.Span).ToArray();
        for (var i = 0; i < waiting.Count; i++)
            entries[waiting[i]] = entries[waiting[i]] with { Vector = byText[texts[i]] };
    }

    private string HashOf(string text) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{_model}\u001f{text}")).AsSpan(0, HashBytes));
}
