using System.Text.Json;
using System.Text.Json.Nodes;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Channels.Activity.Answers;
using LearningAdvisor.Channels.Activity.Reading;
using LearningAdvisor.Channels.Inbox;

namespace LearningAdvisor.Channels.Activity.DirectLine;

/// <summary>Answers what Direct Line clients say.</summary>
public sealed class DirectLineChannel(ActivityTalk talk, ActivityKeys keys, TimeProvider clock) : IChannel
{
    /// <summary>The name of the channel in the database.</summary>
    public const string ChannelName = "directline";

    public string Name => ChannelName;

    public async Task<Handled> HandleAsync(InboxEvent received, CancellationToken cancellation)
    {
        var said = await ReadAsync(received, cancellation);
        var answer = await talk.AnswerAsync(said, said.Id!, received, cancellation);
        return new Handled(answer.Message is null ? null : await PlacedAsync(said, answer.Message, answer.Erases, received, cancellation)) { Note = answer.Note, Erases = answer.Erases };
    }

    public async Task<OutboxMessage?> ApologiseAsync(InboxEvent received, CancellationToken cancellation)
    {
        var said = await ReadAsync(received, cancellation);
        return await PlacedAsync(said, await talk.ApologyAsync(said, received, cancellation), isLast: false, received, cancellation);
    }

    private async Task<OutboxMessage> PlacedAsync(IncomingActivity said, JsonObject message, bool isLast, InboxEvent received, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (message["suggestedActions"] is JsonObject suggested)
            suggested["to"] = new JsonArray(said.FromId);
        message["replyToId"] = said.Id;
        return new OutboxMessage
        {
            Channel = Name,
            // What is said last to somebody who is forgotten bears no name.
            Person = isLast ? Guid.NewGuid().ToString("N") : received.Person,
            EventKey = received.Key,
            OrderedAt = now,
            DueAt = now,
            RetryKey = Guid.NewGuid(),
            Payload = new DirectLineEnvelope(Guid.ParseExact(said.ConversationId!, "N"), message).Seal((await keys.ReadAsync(cancellation)).Seal),
        };
    }

    private async Task<IncomingActivity> ReadAsync(InboxEvent received, CancellationToken cancellation)
    {
        using var json = JsonDocument.Parse((await keys.ReadAsync(cancellation)).Seal.Open(received.Payload!));
        return IncomingActivity.Read(json.RootElement, out var problem) ?? throw new InvalidDataException($"Event {received.Key} was stored and cannot be read any more. {problem}");
    }
}
