using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Outbox;
using LearningAdvisor.Channels.Queues;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Channels.Activity.Connector;

/// <summary>Posts answers to the services that brought the activities. The protocol has no key by which a service would know a second attempt, so one whose end nobody knows is not repeated.</summary>
public sealed class ConnectorSender(
    IDbContextFactory<CatalogueContext> databases, WorkQueue queue, WorkSignal<OutboxMessage> outbox, ConnectorClient client, ActivityKeys keys, ILogger<ConnectorSender> log) : ISender
{
    // About ten minutes of back-off.
    private const int MostAttempts = 12;

    public string Channel => ConnectorChannel.ChannelName;

    public async Task DoAsync(OutboxMessage message, CancellationToken cancellation)
    {
        var envelope = ConnectorEnvelope.Open((await keys.ReadAsync(cancellation)).Seal, message.Payload!);
        if (envelope.Address is not { } address)
        {
            // It stood in the response, and the time in which that may be asked for again is over.
            await SettleAsync(message, WorkState.Done, null, cancellation);
            return;
        }
        if (message.MayHaveArrived || message.WasLeft)
        {
            await SettleAsync(message, WorkState.Unknown, "NO_ANSWER", cancellation);
            return;
        }

        var outcome = await client.PostAsync(new Uri(address), envelope.Activity, cancellation);
        await (outcome switch
        {
            ConnectorOutcome.Delivered => SettleAsync(message, WorkState.Done, null, cancellation),
            ConnectorOutcome.NotSent when message.Attempts < MostAttempts => queue.PostponeAsync(message, BackOff.After(message.Attempts), outcome.ToString(), cancellation),
            ConnectorOutcome.Unclear => SettleAsync(message, WorkState.Unknown, "NO_ANSWER", cancellation),
            _ => SettleAsync(message, WorkState.Failed, outcome.ToString(), cancellation),
        });
        outbox.Raise();
    }

    private async Task SettleAsync(OutboxMessage message, WorkState state, string? problem, CancellationToken cancellation)
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await queue.SettleAsync(database, message, state, problem, cancellation);
        if (state is WorkState.Failed or WorkState.Unknown)
            log.LogError("Message {Key} for event {EventKey} ended as {State} after {Attempts} attempts: {Problem}.", message.Key, message.EventKey, state, message.Attempts, problem);
    }
}
