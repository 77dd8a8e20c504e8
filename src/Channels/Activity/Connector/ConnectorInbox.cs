using System.Text.Json.Nodes;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Activity.Reading;
using LearningAdvisor.Channels.Inbox;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Channels.Activity.Connector;

/// <summary>Takes an activity whose sender was checked apart, and hands out the answer where it is to stand in the response.</summary>
public sealed class ConnectorInbox(IDbContextFactory<CatalogueContext> databases, InboxDoor inbox, ActivityKeys keys, TimeProvider clock)
{
    // Azure gives up after 15 seconds, and then asks again under the same id.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(14);

    // The worker that answers may be another process's, so the database is looked at.
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>Stores an activity, once however often it comes; what nobody acts on is not stored.</summary>
    /// <param name="body">The activity as it came, UTF-8 JSON.</param>
    /// <returns>The event's id; null where there is nothing to do.</returns>
    /// <exception cref="System.Data.Common.DbException">It could not be stored; the service must not be told that it was.</exception>
    public async Task<string?> AddAsync(IncomingActivity said, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        if (said.Meaning == ActivityMeaning.None)
            return null;

        var seal = (await keys.ReadAsync(cancellation)).Seal;
        var conversation = $"{said.ChannelId}\n{said.ConversationId}";
        var unique = said.Meaning == ActivityMeaning.Greeting ? "greeting" : said.Id ?? said.ClientId ?? Guid.NewGuid().ToString("N");
        var received = new InboxEvent
        {
            Channel = ConnectorChannel.ChannelName,
            EventId = seal.PersonOf(ConnectorChannel.ChannelName, $"{conversation}\n{unique}"),
            Kind = said.Type,
            Person = seal.PersonOf(ConnectorChannel.ChannelName, conversation),
            OrderedAt = clock.GetUtcNow().UtcDateTime,
            Payload = seal.Seal(body.Span),
        };
        await inbox.AddAsync([received], cancellation);
        return received.EventId;
    }

    /// <summary>Waits for what answers an event.</summary>
    /// <returns>The activities, none where nothing is said; null where it takes too long.</returns>
    public async Task<JsonArray?> AnswerAsync(string eventId, CancellationToken cancellation)
    {
        var began = clock.GetTimestamp();
        while (clock.GetElapsedTime(began) < Patience)
        {
            await using (var database = await databases.CreateDbContextAsync(cancellation))
            {
                var received = await database.InboxEvents.Where(one => one.Channel == ConnectorChannel.ChannelName && one.EventId == eventId)
                    .Select(one => new { one.Key, one.State }).SingleAsync(cancellation);
                if (received.State != WorkState.Waiting)
                    return await SaidAsync(database, received.Key, cancellation);
            }
            await Task.Delay(Look, clock, cancellation);
        }
        return null;
    }

    private async Task<JsonArray> SaidAsync(CatalogueContext database, long eventKey, CancellationToken cancellation)
    {
        var payloads = await database.OutboxMessages.Where(message => message.EventKey == eventKey && message.Channel == ConnectorChannel.ChannelName && message.Payload != null)
            .Select(message => message.Payload!).ToListAsync(cancellation);
        var seal = (await keys.ReadAsync(cancellation)).Seal;
        return new JsonArray([.. payloads.Select(payload => (JsonNode)ConnectorEnvelope.Open(seal, payload).Activity.DeepClone())]);
    }
}
