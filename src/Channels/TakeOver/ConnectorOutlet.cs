using System.Text.Json;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Activity;
using LearningAdvisor.Channels.Activity.Connector;
using LearningAdvisor.Channels.Activity.Reading;
using LearningAdvisor.Channels.Inbox;
using LearningAdvisor.Channels.Queues;

namespace LearningAdvisor.Channels.TakeOver;

/// <summary>Takes a counsellor's words to the service that the resident wrote through last.</summary>
public sealed class ConnectorOutlet(CatalogueContext database, ActivityKeys keys, WorkSignal<OutboxMessage> signal, TimeProvider clock) : IOutlet
{
    /// <summary>Why words could not be sent: the service has not said where it is.</summary>
    public const string NoAddress = "NO_ADDRESS";

    public string Channel => ConnectorChannel.ChannelName;

    public async Task<OutboxMessage> PlaceAsync(ChannelUser user, UnaskedWords words, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var seal = (await keys.ReadAsync(cancellation)).Seal;
        var place = user.SealedReplyToken is { } kept ? JsonSerializer.Deserialize<Place>(seal.Open(kept)) : null;
        var message = new OutboxMessage
        {
            Channel = Channel,
            Person = user.Person,
            OrderedAt = now,
            DueAt = now,
            RetryKey = Guid.NewGuid(),
            State = place is null ? WorkState.Failed : WorkState.Waiting,
            Problem = place is null ? NoAddress : null,
            Payload = place is null ? null : ConnectorEnvelope.To(place.AsActivity(), await UnaskedMessage.OfAsync(words, database, clock, cancellation)).Seal(seal),
        };
        database.OutboxMessages.Add(message);
        return message;
    }

    public void Raise() => signal.Raise();

    /// <summary>Keeps where a person can be written to.</summary>
    internal static void KeepPlace(ChannelUser user, IncomingActivity said, ChannelSeal seal) => user.SealedReplyToken = said.ServiceUrl is null ? null : seal.Seal(
        JsonSerializer.Serialize(new Place(said.ServiceUrl, said.ConversationId, said.ChannelId, said.FromId, said.RecipientId)));

    private sealed record Place(string ServiceUrl, string? ConversationId, string? ChannelId, string? FromId, string? RecipientId)
    {
        // As if the person had just written there.
        public IncomingActivity AsActivity() => new("message")
        {
            ServiceUrl = ServiceUrl,
            ConversationId = ConversationId,
            ChannelId = ChannelId,
            FromId = FromId,
            RecipientId = RecipientId,
        };
    }
}
