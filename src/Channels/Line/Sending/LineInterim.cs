using System.Text.Json;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Inbox;
using LearningAdvisor.Channels.Line.Rendering;
using LearningAdvisor.Channels.Queues;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Channels.Line.Sending;

/// <summary>
/// Says once that an answer takes longer, before the event's reply token dies, with a button. Pressing it gives us a new
/// token, and the answer goes out with that.
/// </summary>
public sealed class LineInterim(
    IDbContextFactory<CatalogueContext> databases, WorkSignal<OutboxMessage> outbox, ChannelSeal seal, TimeProvider clock, ILogger<LineInterim> log) : BackgroundService
{
    /// <summary>Age of an unanswered event at which its person is told.</summary>
    public static readonly TimeSpan After = TimeSpan.FromSeconds(40);

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(4);
    private const int AtOnce = 100;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, clock);
        // At once, too: whoever wrote before the server went down has waited long enough.
        do
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception broken) when (broken is not OperationCanceledException)
            {
                log.LogWarning(broken, "Residents could not be told to wait; the next time may go well.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>Looks once.</summary>
    /// <returns>How many people were told.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (from, until) = (now - LineToken.Life, now - After);
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var late = await database.InboxEvents
            .Where(one => one.Channel == LineWebhook.Channel && one.State == WorkState.Waiting && one.InterimAt == null && one.ReceivedAt > from && one.ReceivedAt <= until)
            .OrderBy(one => one.ReceivedAt).Take(AtOnce).ToListAsync(cancellation);
        var told = 0;
        foreach (var received in late)
            told += await TellAsync(database, received, now, cancellation) ? 1 : 0;
        if (told > 0)
            outbox.Raise();
        return told;
    }

    private async Task<bool> TellAsync(CatalogueContext database, InboxEvent received, DateTime now, CancellationToken cancellation)
    {
        using var json = JsonDocument.Parse(seal.Open(received.Payload!));
        if (LineEvent.Read(json.RootElement)?.ReplyToken is not { } token)
            return false;

        var locale = await database.ChannelUsers.Where(user => user.Channel == received.Channel && user.Person == received.Person).Select(user => user.Locale).FirstOrDefaultAsync(cancellation);
        var book = PhraseBook.For(locale ?? "");
        var answer = LineAnswer.Of(book.Say("line.wait"), quickReplies: [LineActions.Post(PostbackCode.More(received.Key), book.Say("line.waitButton"))]);

        await using var transaction = await database.BeginAsync(cancellation);
        // Whoever has settled the event in the meantime uses the token for the answer itself.
        if (await database.InboxEvents.Where(one => one.Key == received.Key && one.State == WorkState.Waiting && one.InterimAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.InterimAt, now), cancellation) == 0)
            return false;

        database.OutboxMessages.Add(new OutboxMessage
        {
            Channel = received.Channel,
            Person = received.Person,
            EventKey = received.Key,
            OrderedAt = now,
            DueAt = now,
            TokenUntil = received.ReceivedAt + LineToken.Life,
            RetryKey = Guid.Empty,
            Payload = new LineEnvelope(token, answer.Messages, answer.Plain).Seal(seal),
        });
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }
}
