using System.Data.Common;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Api.Schema.Reviews;

/// <summary>Carries the changes of the queue between the processes over one database; SQLite serves one alone, and nothing is carried.</summary>
internal sealed class ReviewQueueRelay(CatalogueStore store, ReviewQueueFeed feed, TimeProvider clock, ILogger<ReviewQueueRelay> log) : BackgroundService
{
    private const string Channel = "learningadvisor_reviews";
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromSeconds(2);

    // Every process hears what it has told itself, and knows it by this.
    private readonly string _own = Guid.NewGuid().ToString("n");

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        store.IsShared ? Task.WhenAll(TellAsync(stoppingToken), HearAsync(stoppingToken)) : Task.CompletedTask;

    private async Task TellAsync(CancellationToken stopping)
    {
        await foreach (var change in feed.Outgoing.ReadAllAsync(stopping))
        {
            try
            {
                await store.TellAsync(Channel, $"{_own} {change.Kind} {change.TurnKey}", stopping);
            }
            catch (DbException away)
            {
                log.LogWarning(away, "Other servers could not be told of a change of the review queue; they read the queue anew once the database is back.");
            }
        }
    }

    private async Task HearAsync(CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                await store.HearAsync(Channel, Heard, stopping);
            }
            catch (DbException away)
            {
                log.LogWarning(away, "Changes of the review queue on other servers are not heard. The database is tried again in {Delay}.", BeforeNextTry);
            }

            await Task.Delay(BeforeNextTry, clock, stopping);
            feed.Resync();
        }
    }

    private void Heard(string told)
    {
        if (told.Split(' ') is [var teller, var kind, var turn] && teller != _own && Enum.TryParse<ReviewQueueChangeKind>(kind, out var known) && Guid.TryParse(turn, out var key))
            feed.HearElsewhere(new ReviewQueueChange(known, key));
    }
}
