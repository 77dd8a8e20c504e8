using LearningAdvisor.Advisor;
using LearningAdvisor.Advisor.Curating;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Api.Schema.Curating;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace LearningAdvisor.Api.Tests.Schema.Curating;

public sealed class CurationRelayTests : IDisposable
{
    private static readonly CityTerm Guitar = new("巴啵樂", "music.guitar", "zh-TW");

    private readonly TemporaryDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [PostgresFact]
    public async Task A_word_that_one_process_takes_into_use_is_understood_by_another_without_a_turn()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var here = new Process(_database);
        await using var there = new Process(_database);
        await here.StartAsync(patience.Token);
        await there.StartAsync(patience.Token);

        // Whoever begins to listen hears nothing of before, so it is changed until it is heard.
        for (var version = 0L; there.Words.Find("巴啵樂").Count == 0; version++)
        {
            await here.ChangeAsync(version, version % 2 == 0 ? [Guitar] : [Guitar, Guitar with { Language = "en", Term = "babolo" }]);
            await Task.Delay(200, patience.Token);
        }

        Assert.Equal("music.guitar", there.Words.Find("巴啵樂")[0].ConceptId);
    }

    [Fact]
    public async Task A_process_that_starts_later_reads_what_is_in_use()
    {
        await using var first = new Process(_database);
        await first.ChangeAsync(0, [Guitar]);
        await using var second = new Process(_database);

        await second.FreshenAsync();

        Assert.Single(second.Words.Find("巴啵樂"));
    }

    /// <summary>The advisor's rooms and the relay, as each server has them.</summary>
    private sealed class Process : IAsyncDisposable, IDbContextFactory<CatalogueContext>, IReviewQueueFeed
    {
        private readonly ServiceProvider _services;
        private readonly CurationFeed _feed;
        private readonly CurationRelay _relay;
        private readonly CurationFollower _follower;
        private readonly TemporaryDatabase _database;

        public Process(TemporaryDatabase database)
        {
            _database = database;
            _services = new ServiceCollection()
                .AddSingleton<CurationFeed>()
                .AddSingleton<ICurationFeed>(provider => provider.GetRequiredService<CurationFeed>())
                .AddAdvisor(Path.Combine(Repository.Root, "seeds"), new AdvisorSettings())
                .AddSingleton(SeedThesaurus.ForOneHouse())
                .AddSingleton(TimeProvider.System)
                .AddSingleton<IReviewQueueFeed>(this)
                .AddScoped<CatalogueContext>(_ => database.Open())
                .BuildServiceProvider();
            _feed = _services.GetRequiredService<CurationFeed>();
            _relay = new CurationRelay(database.Store, _feed, TimeProvider.System, NullLogger<CurationRelay>.Instance);
            _follower = new CurationFollower(this, _services.GetRequiredService<CurationInUse>(), _feed, NullLogger<CurationFollower>.Instance);
        }

        public Thesaurus Words => _services.GetRequiredService<Thesaurus>();

        public async Task StartAsync(CancellationToken cancellation)
        {
            await _relay.StartAsync(cancellation);
            await _follower.StartAsync(cancellation);
        }

        public async Task ChangeAsync(long version, IReadOnlyList<CityTerm> terms)
        {
            await using var scope = _services.CreateAsyncScope();
            Assert.Null((await scope.ServiceProvider.GetRequiredService<TermsDesk>().ChangeAsync(version, terms, null, "一號櫃台", CancellationToken.None)).Fault);
        }

        public async Task FreshenAsync()
        {
            await using var database = CreateDbContext();
            await _services.GetRequiredService<CurationInUse>().FreshenAsync(database, CancellationToken.None);
        }

        public CatalogueContext CreateDbContext() => _database.Open();

        public void Publish(ReviewQueueChange change)
        {
            // Nobody watches the queue here.
        }

        public async ValueTask DisposeAsync()
        {
            await _relay.StopAsync(CancellationToken.None);
            await _follower.StopAsync(CancellationToken.None);
            _relay.Dispose();
            _follower.Dispose();
            await _services.DisposeAsync();
        }
    }
}
