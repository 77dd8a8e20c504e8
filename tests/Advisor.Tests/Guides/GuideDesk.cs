using LearningAdvisor.Advisor.Guides;
using LearningAdvisor.Advisor.Guides.Shelves;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Search.Passages;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Databases;
using LearningAdvisor.Ingest.Documents;

namespace LearningAdvisor.Advisor.Tests.Guides;

/// <summary>A catalogue in a folder of its own, with documents ingested the way the product does it.</summary>
public sealed class GuideDesk : IDisposable
{
    private static readonly Thesaurus Words = SeedThesaurus.ForOneHouse();

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly GuideShelf _shelf = new();

    private readonly TemporaryDatabase _database = new();

    public GuideDesk() => Catalogue = _database.Open();

    public CatalogueContext Catalogue { get; }

    public void Dispose()
    {
        Catalogue.Dispose();
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    public async Task AddAsync(string path) => await new DocumentIngest(TimeProvider.System).IngestAsync(Catalogue, path, null, default);

    public async Task AddTextAsync(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(path, text);
        await AddAsync(path);
    }

    /// <param name="today">The clock of 去年 and 今年.</param>
    public Task<GuideAnswer> AskAsync(string text, string locale = "zh-TW", string? city = "基隆市", DateOnly? today = null) =>
        new GuideAnswerer(Catalogue, Search(), _shelf, new StoppedClock(today ?? new DateOnly(2026, 3, 2))).AnswerAsync(new GuideQuestion(text, locale, city), default);

    /// <summary>With a memory of its own, so that it sees what was added last.</summary>
    public PassageSearch Search() => new(Catalogue, Words, new SearchMemory(), new QuestionEmbedding(new ThesaurusEmbedding(Words)));

    private sealed class StoppedClock(DateOnly today) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(today, new TimeOnly(4, 0), TimeSpan.Zero);
    }
}
