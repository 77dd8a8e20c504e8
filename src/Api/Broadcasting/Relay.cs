using System.Data.Common;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Api.Broadcasting;

/// <summary>Carries a feed between the processes over one database; SQLite serves one alone, and nothing is carried.</summary>
/// <param name="channel">A name of small letters and underscores.</param>
internal abstract class Relay<T>(CatalogueStore store, IShared<T> feed, string channel, TimeProvider clock, ILogger log) : BackgroundService
{
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromSeconds(2);

    // Every process hears what it has told itself, and knows it by this.
    private readonly string _own = Guid.NewGuid().ToString("n");

    /// <summary>A change in words of letters, digits and dashes, divided by blanks.</summary>
    protected abstract string Write(T change);

    /// <summary>Passes a change on; one that no process of this version has written is passed over.</summary>
    protected abstract void Hear(string[] words);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        store.IsShared ? Task.WhenAll(TellAsync(stoppingToken), HearAsync(stoppingToken)) : Task.CompletedTask;

    private async Task TellAsync(CancellationToken stopping)
    {
        await foreach (var change in feed.Outgoing.ReadAllAsync(stopping))
        {
            try
            {
                await store.TellAsync(channel, $"{_own} {Write(change)}", stopping);
            }
            catch (DbException away)
            {
                log.LogWarning(away, "Other servers could not be told of a change on {Channel}; they read anew once the database is back.", channel);
            }
        }
    }

    private async Task HearAsync(CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                await store.HearAsync(channel, Heard, stopping);
            }
            catch (DbException away)
            {
                log.LogWarning(away, "Changes of other servers on {Channel} are not heard. The database is tried again in {Delay}.", channel, BeforeNextTry);
            }

            await Task.Delay(BeforeNextTry, clock, stopping);
            feed.Resync();
        }
    }

    private void Heard(string told)
    {
        if (told.Split(' ') is [var teller, .. var words] && teller != _own)
            Hear(words);
    }
}
