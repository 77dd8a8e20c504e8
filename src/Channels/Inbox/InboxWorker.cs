using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Queues;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Channels.Inbox;

/// <summary>Handles an event and stores what answers it in the transaction that settles it, so that neither can be without the other.</summary>
public sealed class InboxWorker(
    IServiceScopeFactory scopes, WorkQueue queue, WorkSignal<OutboxMessage> outbox, TimeProvider clock, ILogger<InboxWorker> log) : IWorker<InboxEvent>
{
    private const int MostAttempts = 5;

    // An answer that was put off is pushed when nobody has asked for it by then.
    private static readonly TimeSpan HeldFor = TimeSpan.FromMinutes(5);

    // One that hangs is given up and tried again; as long as it is at work its lease is renewed.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public int AtOnce => 16;

    public async Task DoAsync(InboxEvent received, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (ChannelOf(received, scope) is not { } channel)
            {
                await queue.PostponeAsync(received, WorkQueue.WhileOff, WorkQueue.Off, patience.Token);
                return;
            }

            var handled = await channel.HandleAsync(received, patience.Token);
            await SettleAsync(received, handled, handled.Note is null ? WorkState.Done : WorkState.Withdrawn, scope, patience.Token);
        }
        catch (Exception broken) when (!cancellation.IsCancellationRequested)
        {
            log.LogWarning(broken, "Event {Key} of {Channel} failed at attempt {Attempt}.", received.Key, received.Channel, received.Attempts);
            if (received.Attempts < MostAttempts)
                await queue.PostponeAsync(received, BackOff.After(received.Attempts), broken.GetType().Name, cancellation);
            else
                await GiveUpAsync(received, broken.GetType().Name, cancellation);
        }
    }

    private async Task GiveUpAsync(InboxEvent received, string problem, CancellationToken cancellation)
    {
        log.LogError("Event {Key} of {Channel} is given up after {Attempts} attempts: {Problem}.", received.Key, received.Channel, received.Attempts, problem);
        await using var scope = scopes.CreateAsyncScope();
        var apology = await ChannelOf(received, scope)!.ApologiseAsync(received, cancellation);
        await SettleAsync(received, new Handled(apology) { Note = problem }, WorkState.Failed, scope, cancellation);
    }

    private async Task SettleAsync(InboxEvent received, Handled handled, WorkState state, AsyncServiceScope scope, CancellationToken cancellation)
    {
        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        await using var transaction = await database.BeginAsync(cancellation);
        if (!await queue.SettleAsync(database, received, state, handled.Note, cancellation))
            return;

        if (handled.Message is { } message)
            database.OutboxMessages.Add(await PlacedAsync(message, received, database, cancellation));
        await database.SaveChangesAsync(cancellation);
        if (handled.Released is { } released)
            await ReleaseAsync(released, received, database, cancellation);
        if (handled.Erases)
            await Erasure.OfAsync(database, received.Person, clock.GetUtcNow().UtcDateTime, cancellation);
        await transaction.CommitAsync(cancellation);
        if (handled.Message is not null || handled.Released is not null)
            outbox.Raise();
    }

    // Whether the person was told to wait is only certain once the event is settled: then nobody tells them any more.
    private async Task<OutboxMessage> PlacedAsync(OutboxMessage message, InboxEvent received, CatalogueContext database, CancellationToken cancellation)
    {
        var told = await database.InboxEvents.Where(one => one.Key == received.Key).Select(one => one.InterimAt).SingleAsync(cancellation);
        if (told is not null)
        {
            message.State = WorkState.Held;
            message.TokenUntil = null;
            message.DueAt = clock.GetUtcNow().UtcDateTime + HeldFor;
        }
        return message;
    }

    private static Task<int> ReleaseAsync(Released released, InboxEvent received, CatalogueContext database, CancellationToken cancellation) =>
        database.OutboxMessages.Where(one => one.Key == released.Key && one.State == WorkState.Held).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.State, WorkState.Waiting).SetProperty(one => one.Payload, released.Payload)
                .SetProperty(one => one.TokenUntil, released.TokenUntil).SetProperty(one => one.DueAt, received.ReceivedAt),
            cancellation);

    private static IChannel? ChannelOf(InboxEvent received, AsyncServiceScope scope) =>
        scope.ServiceProvider.GetServices<IChannel>().FirstOrDefault(channel => channel.Name == received.Channel);
}
