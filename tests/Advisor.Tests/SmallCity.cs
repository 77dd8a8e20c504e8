using System.Runtime.InteropServices;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.Tests.Reviewing;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Databases;
using LearningAdvisor.Ingest.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests;

/// <summary>A catalogue of its own with the advisor's real rooms over it, on a day that never passes.</summary>
/// <remarks>Filled once and shared; tests add consultations and change nothing else.</remarks>
public sealed class SmallCity : IAsyncLifetime
{
    /// <summary>Friday; see <see cref="StoppedClock"/>.</summary>
    public static readonly DateOnly Today = new(2026, 11, 20);

    private const string Guide =
        """
        # 測試學習券怎麼用

        ## 面額和期限
        測試學習券每張面額五百元，可以抵學費，不能抵材料費。

        ## 去哪裡領
        測試學習券由基隆市政府教育處發放，帶健保卡就可以領。
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advisor-");
    private readonly TemporaryDatabase _database = new();
    private readonly ServiceProvider _services;
    private readonly IReadOnlyList<Course> _courses;

    public SmallCity()
        : this(SmallCityRecords.Courses())
    {
    }

    /// <param name="courses">Offered in place of the small city's own; unsaved, with their keys.</param>
    /// <param name="clock">In place of the one that stands still.</param>
    /// <param name="settings">In place of the usual ones.</param>
    internal SmallCity(IReadOnlyList<Course> courses, TimeProvider? clock = null, AdvisorSettings? settings = null)
    {
        _courses = courses;
        _services = new ServiceCollection()
            .AddAdvisor(Path.Combine(Repository.Root, "seeds"), settings ?? new AdvisorSettings())
            .AddSingleton(SeedThesaurus.ForOneHouse())
            .AddSingleton(clock ?? new StoppedClock())
            .AddSingleton<IReviewQueueFeed>(Feed)
            .AddScoped<CatalogueContext>(_ => _database.Open())
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    public string Connection => _database.Connection;

    /// <summary>The advisor's services that outlast a turn.</summary>
    public IServiceProvider Services => _services;

    /// <summary>Hears of every change of the review queue.</summary>
    internal HeardFeed Feed { get; } = new();

    /// <summary>A scope of the advisor's services, as one turn has it.</summary>
    public AsyncServiceScope Open() => _services.CreateAsyncScope();

    public async Task InitializeAsync()
    {
        await using var scope = Open();
        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        database.AddRange(SmallCityRecords.Institutions());
        await database.SaveChangesAsync();
        database.AddRange(_courses);
        database.Add(new CatalogueFact { Name = CatalogueFact.Version, Value = 1 });
        await IndexAsync(_courses, database, scope.ServiceProvider);
        await AddGuideAsync(database, scope.ServiceProvider);
        _database.CountOnFromKeys();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
        _database.Dispose();
    }

    // What the ingest writes beside the rows: full text, concepts and vectors.
    private static async Task IndexAsync(IReadOnlyList<Course> courses, CatalogueContext database, IServiceProvider services)
    {
        var classifier = new ConceptClassifier(services.GetRequiredService<Thesaurus>());
        var vectors = await services.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>()
            .GenerateAsync(courses.Select(CourseDocument.EmbeddingText));
        for (var i = 0; i < courses.Count; i++)
        {
            courses[i].Concepts = classifier.Classify(courses[i]);
            database.Add(new CourseVector { CourseKey = courses[i].Key, Vector = MemoryMarshal.AsBytes(vectors[i].Vector.Span).ToArray(), TextHash = "" });
        }

        await database.SaveChangesAsync();
        foreach (var course in courses)
            await database.Database.ExecuteSqlAsync($"""insert into "CourseText"(rowid, "Title", "Body") values ({course.Key}, {CourseDocument.Title(course)}, {CourseDocument.Body(course)})""");
    }

    private async Task AddGuideAsync(CatalogueContext database, IServiceProvider services)
    {
        var path = Path.Combine(_folder.FullName, "test-vouchers.md");
        await File.WriteAllTextAsync(path, Guide);
        var ingest = new DocumentIngest(services.GetRequiredService<TimeProvider>(), services.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>());
        await ingest.IngestAsync(database, path, overrides: null, CancellationToken.None);
    }

    /// <summary>In UTC it is still Thursday evening; in Taipei Friday has begun.</summary>
    internal sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 19, 20, 0, 0, TimeSpan.Zero);
    }
}

/// <summary>Tests of this collection share one <see cref="SmallCity"/>.</summary>
[CollectionDefinition(nameof(SmallCity))]
public sealed class SmallCityTests : ICollectionFixture<SmallCity>;
