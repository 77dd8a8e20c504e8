using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Databases;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Tests;

/// <summary>A migrated catalogue of its own, and the pipeline over it.</summary>
public sealed class TestCity : IDisposable
{
    public static readonly Places Places = Places.Parse(
        """
        cities:
          - { name: 臺北市, aliases: [台北市, 台北] }
          - name: 基隆市
            aliases: [基隆]
            districts: [{ name: 中正區 }, { name: 七堵區 }, { name: 暖暖區 }, { name: 仁愛區 }, { name: 中山區 }, { name: 安樂區 }, { name: 信義區 }]
        """,
        "places.yaml");

    private readonly Lazy<Thesaurus> _thesaurus = new(() => new Thesaurus([Concept("music.guitar", "吉他", "0215"), Concept("crafts.pottery", "陶藝", "0214")]));

    private readonly TemporaryDatabase _database = new();

    public TempFolder Folder { get; } = new();

    public FixedClock Clock { get; } = new();

    public string? Mappings { get; init; }

    public SourceAccess? Access { get; init; }

    public string Database => _database.Connection;

    public IngestSettings Settings => new() { Database = Database, Places = Places, Mappings = Mappings, Clock = Clock, Access = Access ?? SourceAccess.Beside(Database), RetryDelay = TimeSpan.FromMilliseconds(1) };

    public Task<RunSummary> IngestAsync(params string[] paths) => new IngestPipeline(Settings, Indexing(), null, SilentReporter.Instance).RunAsync(paths);

    /// <summary>An ingest that takes guide documents too.</summary>
    public Task<RunSummary> IngestGuidesAsync(params string[] paths) => new IngestPipeline(Settings, Indexing(), Documents(), SilentReporter.Instance).RunAsync(paths);

    public IngestDecision Decision() => new(Settings, Indexing(), Documents());

    public CatalogueContext Open() => _database.Open();

    public Lazy<CourseIndexing> Indexing() => new(() => new CourseIndexing(new ConceptClassifier(_thesaurus.Value), new ThesaurusEmbedding(_thesaurus.Value)));

    public void Dispose()
    {
        Folder.Dispose();
        _database.Dispose();
    }

    private GuideDocuments Documents() => new(Database, Clock, new(() => new ThesaurusEmbedding(_thesaurus.Value)));

    private static Concept Concept(string id, string term, string field) => new()
    {
        Id = id,
        IscedF = field,
        Preferred = new Dictionary<string, string> { ["zh-TW"] = term },
        Terms = new Dictionary<string, IReadOnlyList<string>> { ["zh-TW"] = [term] },
        Everyday = new Dictionary<string, IReadOnlyList<string>>(),
        Related = [],
    };
}

/// <summary>A clock that stands until it is set: 2026-11-20 10:00 in Taipei.</summary>
public sealed class FixedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
