using System.Data.Common;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Channels.Activity.DirectLine;

/// <summary>Carries the news of conversations between the processes over one database; SQLite serves one alone, and nothing is carried.</summary>
internal sealed class ConversationRelay(CatalogueStore store, ConversationNews news, TimeProvider clock, ILogger<ConversationRelay> log) : BackgroundService
{
    private const string Channel = "learningadvisor_directline";
    private static readonly TimeSpan BeforeNextTry = TimeSpan.FromSeconds(2);

    // Every process hears what it has told itself, and knows it by this.
    private readonly string _own = Guid.NewGuid().ToString("N");

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        store.IsShared ? Task.WhenAll(TellAsync(stoppingToken), HearAsync(stoppingToken)) : Task.CompletedTask;

    private async Task TellAsync(CancellationToken stopping)
    {
        await foreach (var one in news.Outgoing.ReadAllAsync(stopping))
        {
            try
            {
                await store.TellAsync(Channel, $"{_own} {one.Conversation:N} {one.Taker:N}", stopping);
            }
            catch (DbException away)
            {
                log.LogWarning(away, "Other servers could not be told of news in a conversation; their sockets find it a little later.");
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
                log.LogWarning(away, "News of conversations on other servers is not heard. The database is tried again in {Delay}.", BeforeNextTry);
            }
            await Task.Delay(BeforeNextTry, clock, stopping);
        }
    }

    private void Heard(string told)
    {
        if (told.Split(' ') is [var teller, var conversation, var taker] && teller != _own && Guid.TryParseExact(conversation, "N", out var key))
            news.Hear(new News(key, Guid.TryParseExact(taker, "N", out var other) ? other : null));
    }
}
