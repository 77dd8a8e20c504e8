using System.Numerics.Tensors;
using System.Text.Json;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Databases;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Loading;

/// <summary>The demonstration data in a database of each kind: the same questions find the same, in the same order.</summary>
public sealed class BothDatabasesTests : IDisposable
{
    private static readonly Thesaurus Thesaurus = Thesaurus.Load(InHouse("seeds/thesaurus"));

    private readonly TemporaryDatabase _sqlite = TemporaryDatabase.InSqlite();
    private readonly TemporaryDatabase _postgres = new();
    private readonly ThesaurusEmbedding _embedding = new(Thesaurus);

    public void Dispose()
    {
        _sqlite.Dispose();
        _postgres.Dispose();
    }

    [PostgresFact]
    public async Task Questions_rank_courses_alike()
    {
        await FillAsync("seeds/demo-courses.csv");
        var topics = JsonDocument.Parse(File.ReadAllText(InHouse("bench/evaluation/topics.json"))).RootElement;
        var questions = Texts(topics).Where(text => text.Any(letter => letter > 'z')).Distinct().Take(120).ToList();
        Assert.True(questions.Count == 120, $"Only {questions.Count} questions were found in bench/evaluation/topics.json.");

        var (ours, theirs) = (await RankingsAsync(_sqlite, questions), await RankingsAsync(_postgres, questions));

        Assert.Equal(ours, theirs);
    }

    [PostgresFact]
    public async Task The_index_of_vectors_gives_admitted_courses_nearest_first()
    {
        await FillAsync("seeds/demo-courses.csv");
        await using var catalogue = _postgres.Open();
        var asked = _embedding.Embed("陶笛");
        var cheap = catalogue.Courses.Where(course => course.Fee < 1_500);

        var nearest = await catalogue.NearestCoursesAsync(cheap, asked, 10, default);

        var cosines = new Dictionary<long, double>();
        await catalogue.ReadCourseVectorsAsync((key, vector) => cosines[key] = Math.Round(TensorPrimitives.Dot(asked, vector), 5), default);
        var admitted = await cheap.Select(course => course.Key).ToListAsync();
        Assert.Equal(10, nearest!.Count);
        Assert.Subset(admitted.ToHashSet(), nearest.ToHashSet());
        Assert.Equal(nearest.Select(key => cosines[key]).OrderDescending(), nearest.Select(key => cosines[key]));
    }

    [PostgresFact]
    public async Task Questions_rank_passages_alike()
    {
        await FillAsync("seeds/guides");
        var questions = File.ReadLines(InHouse("bench/evaluation/guide-questions.jsonl"))
            .SelectMany(line => Texts(JsonDocument.Parse(line).RootElement)).Where(text => text.Any(letter => letter > 'z')).Distinct().ToList();
        Assert.True(questions.Count > 50, $"Only {questions.Count} questions were found in bench/evaluation/guide-questions.jsonl.");

        var (ours, theirs) = (await PassagesAsync(_sqlite, questions), await PassagesAsync(_postgres, questions));

        Assert.Equal(ours, theirs);
    }

    private static string InHouse(string path) => Path.Combine(SharedData.Root, path);

    private async Task FillAsync(string path)
    {
        foreach (var database in new[] { _sqlite, _postgres })
        {
            var indexing = new Lazy<CourseIndexing>(() => new CourseIndexing(new ConceptClassifier(Thesaurus), _embedding));
            var documents = new GuideDocuments(database.Connection, new FixedClock(), new(() => _embedding));
            var settings = new IngestSettings { Database = database.Connection, Places = TestCity.Places, Clock = new FixedClock() };
            var run = await new IngestPipeline(settings, indexing, documents, SilentReporter.Instance).RunAsync([InHouse(path)]);
            Assert.NotEqual(RunSummary.SourceFailed, run.ExitCode);
        }
    }

    // A line a question: the courses in order, each with its score as far as the two agree on rounding.
    private async Task<List<string>> RankingsAsync(TemporaryDatabase database, List<string> questions)
    {
        await using var catalogue = database.Open();
        using var memory = new SearchMemory();
        var codes = await catalogue.Courses.ToDictionaryAsync(course => course.Key, course => course.Code);
        var search = new CourseSearch(catalogue, Thesaurus, memory, new QuestionEmbedding(_embedding));
        var rankings = new List<string>();
        foreach (var question in questions)
        {
            var hits = await search.FindAsync(question, course => course.Fee == null || course.Fee < 3_000, top: 20);
            rankings.Add($"{question}: {string.Join(' ', hits.Select(hit => $"{codes[hit.CourseKey]}={hit.Score:0.000000}"))}");
        }

        return rankings;
    }

    private async Task<List<string>> PassagesAsync(TemporaryDatabase database, List<string> questions)
    {
        await using var catalogue = database.Open();
        using var memory = new SearchMemory();
        var search = new PassageSearch(catalogue, Thesaurus, memory, new QuestionEmbedding(_embedding));
        var rankings = new List<string>();
        foreach (var question in questions)
        {
            var found = await search.FindAsync(new PassageQuery(question, "基隆市", []), default);
            rankings.Add($"{question}: {string.Join(' ', found.Hits.Select(hit => $"{hit.Passage.Document!.Code}/{hit.Passage.Ordinal}={hit.Score:0.000000}"))}");
        }

        return rankings;
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Texts(member.Value)),
        _ => [],
    };
}
