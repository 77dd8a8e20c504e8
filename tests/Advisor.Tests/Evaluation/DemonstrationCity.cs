using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.Tests.Reviewing;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Catalogue.Storage.Sqlite;
using LearningAdvisor.Ingest;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Evaluation;

/// <summary>What a fresh copy serves: the demonstration courses, institutions and guides of seeds/, ingested on a day that stands.</summary>
public sealed class DemonstrationCity : IAsyncLifetime
{
    private static readonly string Seeds = Path.Combine(Repository.Root, "seeds");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("demonstration-");
    private readonly TimeProvider _clock = new SmallCity.StoppedClock();
    private ServiceProvider? _services;

    public IServiceProvider Services => _services!;

    public async Task InitializeAsync()
    {
        var database = $"Data Source={Path.Combine(_folder.FullName, "catalogue.db")};Pooling=False";
        await using (var catalogue = SqliteCatalogue.Open(database))
            await catalogue.Database.MigrateAsync();
        var thesaurus = Thesaurus.Load(Path.Combine(Seeds, "thesaurus"));
        var embedding = new ThesaurusEmbedding(thesaurus);
        var settings = new IngestSettings { Database = database, Places = Ingest.Normalising.Places.Load(Path.Combine(Seeds, "places.yaml")), Clock = _clock };
        var summary = await new IngestPipeline(
            settings,
            new(() => new CourseIndexing(new ConceptClassifier(thesaurus), embedding)),
            new GuideDocuments(database, _clock, new(() => embedding)),
            new LineReporter(TextWriter.Null)).RunAsync([Path.Combine(Seeds, "institutions.csv"), Path.Combine(Seeds, "demo-courses.csv"), Path.Combine(Seeds, "guides")]);
        Assert.Equal(RunSummary.AllAccepted, summary.ExitCode);

        _services = new ServiceCollection()
            .AddAdvisor(Seeds, new AdvisorSettings())
            .AddSingleton(_clock)
            .AddSingleton<IReviewQueueFeed>(new HeardFeed())
            .AddScoped<CatalogueContext>(_ => SqliteCatalogue.Open(database))
            .BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        if (_services is not null)
            await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
