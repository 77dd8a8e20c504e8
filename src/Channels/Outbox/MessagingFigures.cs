using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Outbox;

/// <summary>How a channel stands: what waits, and what came to nothing. It names nobody.</summary>
public sealed class MessagingFigures(IDbContextFactory<CatalogueContext> databases, PushPurse purse, TimeProvider clock)
{
    public async Task<MessagingState> ReadAsync(string channel, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var received = database.InboxEvents.Where(one => one.Channel == channel);
        var sent = database.OutboxMessages.Where(one => one.Channel == channel);
        var oldest = await received.Where(one => one.State == WorkState.Waiting).MinAsync(one => (DateTime?)one.ReceivedAt, cancellation);
        return new MessagingState(
            await received.CountAsync(one => one.State == WorkState.Waiting, cancellation),
            oldest is { } since ? Math.Max(0, (int)(clock.GetUtcNow().UtcDateTime - since).TotalSeconds) : 0,
            await received.CountAsync(one => one.State == WorkState.Failed, cancellation),
            await sent.CountAsync(one => one.State == WorkState.Waiting || one.State == WorkState.Held, cancellation),
            await sent.CountAsync(one => one.State == WorkState.Failed, cancellation),
            await sent.CountAsync(one => one.State == WorkState.Unknown, cancellation),
            await purse.SpentAsync(database, channel, cancellation));
    }
}

/// <param name="OldestSeconds">For which the oldest waiting event has waited; 0 for none.</param>
/// <param name="MessagesUnknown">Sent, and whether they arrived cannot be known.</param>
/// <param name="PushedThisMonth">In a month of Taipei.</param>
public sealed record MessagingState(
    int EventsWaiting, int OldestSeconds, int EventsFailed, int MessagesWaiting, int MessagesFailed, int MessagesUnknown, int PushedThisMonth);
