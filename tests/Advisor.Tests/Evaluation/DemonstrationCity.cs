using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.Tests.Reviewing;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Databases;
using LearningAdvisor.Ingest;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Evaluation;

/// <summary>What a fresh copy serves: the demonstration courses, institutions and guides of seeds/, ingested on a day that stands.</summary>
public sealed class DemonstrationCity : IAsyncLifetime
{
    private static readonly string Seeds = Path.Combine(Repository.Root, "seeds");

    private readonly TemporaryDatabase _database = new();
    private readonly TimeProvider _clock = new SmallCity.StoppedClock();
    private ServiceProvider? _services;

    public IServiceProvider Services => _services!;

    public async Task InitializeAsync()
    {
        var database = _database.Connection;
        var thesaurus = SeedThesaurus.ForOneHouse();
        var embedding = new ThesaurusEmbedding(thesaurus);
        var settings = new IngestSettings { Database = database, Places = Places.Load(Path.Combine(Seeds, "places.yaml")), Clock = _clock };
        var summary = await new IngestPipeline(
            settings,
            new(() => new CourseIndexing(new ConceptClassifier(thesaurus), embedding)),
            new GuideDocuments(database, _clock, new(() => embedding)),
            new LineReporter(TextWriter.Null)).RunAsync([Path.Combine(Seeds, "institutions.csv"), Path.Combine(Seeds, "demo-courses.csv"), Path.Combine(Seeds, "guides")]);
        Assert.Equal(RunSummary.AllAccepted, summary.ExitCode);

        _services = new ServiceCollection()
            .AddAdvisor(Seeds, new AdvisorSettings())
            .AddSingleton(thesaurus)
            .AddSingleton(_clock)
            .AddSingleton<IReviewQueueFeed>(new HeardFeed())
            .AddScoped<CatalogueContext>(_ => _database.Open())
            .BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        if (_services is not null)
            await _services.DisposeAsync();
        _database.Dispose();
    }
}
