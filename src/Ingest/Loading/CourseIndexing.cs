using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage.Loading;
using Microsoft.Extensions.AI;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Adds to courses what search needs: concepts, field of education, index tokens and vectors.</summary>
public sealed class CourseIndexing(ConceptClassifier classifier, IEmbeddingGenerator<string, Embedding<float>> embeddings)
{
    private const int HashBytes = 16;
    private const int MostTexts = 4096;

    private readonly string _model =
        (embeddings.GetService(typeof(EmbeddingGeneratorMetadata)) as EmbeddingGeneratorMetadata)?.DefaultModelId ?? "unnamed";

    // Classes of one course share their text: it is classified and embedded once.
    private readonly Dictionary<string, Described> _described = new(StringComparer.Ordinal);

    /// <summary>Classifies and tokenises every course, and embeds those whose text has no vector yet.</summary>
    /// <param name="storedHash">Course key → the hash of the text its stored vector was made from; not asked for new courses.</param>
    public async Task<List<CourseEntry>> DescribeAsync(IReadOnlyList<Course> courses, Func<long, string?> storedHash, CancellationToken ct)
    {
        if (_described.Count > MostTexts)
            _described.Clear();

        var entries = new List<CourseEntry>(courses.Count);
        var waiting = new List<(int Entry, Described Text)>();
        foreach (var course in courses)
        {
            var text = Describe(course);
            course.Concepts = [.. text.Concepts.Select(concept => new CourseConcept { ConceptId = concept.ConceptId, Weight = concept.Weight })];
            course.FieldOfEducation = text.FieldOfEducation;
            if (course.Key == 0 || storedHash(course.Key) != text.Hash)
                waiting.Add((entries.Count, text));
            entries.Add(new CourseEntry(course, CourseDocument.Title(course), CourseDocument.Body(course), text.Hash, null));
        }

        await EmbedAsync([.. waiting.Select(entry => entry.Text).Where(text => text.Vector is null).Distinct()], ct);
        foreach (var (entry, text) in waiting)
            entries[entry] = entries[entry] with { Vector = text.Vector };
        return entries;
    }

    // Concepts come from the same three fields as the embedded text.
    private Described Describe(Course course)
    {
        var text = CourseDocument.EmbeddingText(course);
        if (_described.TryGetValue(text, out var described))
            return described;

        var concepts = classifier.Classify(course);
        return _described[text] = new Described(text, HashOf(text), concepts, classifier.FieldOf(concepts));
    }

    private async Task EmbedAsync(List<Described> texts, CancellationToken ct)
    {
        if (texts.Count == 0)
            return;

        var vectors = await embeddings.GenerateAsync(texts.Select(text => text.Text), cancellationToken: ct);
        for (var i = 0; i < texts.Count; i++)
            texts[i].Vector = MemoryMarshal.AsBytes(vectors[i].Vector.Span).ToArray();
    }

    private string HashOf(string text) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{_model}\u001f{text}")).AsSpan(0, HashBytes));

    private sealed class Described(string text, string hash, List<CourseConcept> concepts, string? fieldOfEducation)
    {
        public string Text => text;

        public string Hash => hash;

        public List<CourseConcept> Concepts => concepts;

        public string? FieldOfEducation => fieldOfEducation;

        /// <summary>Null until it is needed.</summary>
        public byte[]? Vector { get; set; }
    }
}
