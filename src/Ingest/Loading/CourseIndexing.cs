using System.Runtime.InteropServices;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage.Loading;
using Microsoft.Extensions.AI;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Adds to courses what search needs: concepts, field of education, index tokens and vectors.</summary>
/// <param name="model">The one that the catalogue's vectors are of.</param>
/// <param name="embeddings">That model, where it is quick and free; null leaves the vectors to <see cref="Vectors.VectorMaking"/>.</param>
public sealed class CourseIndexing(ConceptClassifier classifier, EmbeddingModel model, IEmbeddingGenerator<string, Embedding<float>>? embeddings)
{
    private const int MostTexts = 4096;

    // Classes of one course share their text: it is classified and embedded once.
    private readonly Dictionary<string, Described> _described = new(StringComparer.Ordinal);

    /// <summary>With the vectors of the thesaurus.</summary>
    public CourseIndexing(ConceptClassifier classifier, ThesaurusEmbedding embeddings)
        : this(classifier, EmbeddingModel.Embedded(), embeddings)
    {
    }

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
            if (embeddings is not null && (course.Key == 0 || storedHash(course.Key) != text.Hash))
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
        return _described[text] = new Described(text, model.HashOf(text), concepts, classifier.FieldOf(concepts));
    }

    private async Task EmbedAsync(List<Described> texts, CancellationToken ct)
    {
        if (texts.Count == 0)
            return;

        var vectors = await embeddings!.GenerateAsync(texts.Select(text => text.Text), cancellationToken: ct);
        for (var i = 0; i < texts.Count; i++)
            texts[i].Vector = MemoryMarshal.AsBytes(vectors[i].Vector.Span).ToArray();
    }

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
