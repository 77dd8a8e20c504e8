using System.Text;
using System.Text.Json;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Channels.Inbox;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Channels.Line;

/// <summary>Takes a webhook whose signature was checked apart, and stores those of its events that we act on.</summary>
public sealed class LineWebhook(LineSettings settings, ChannelSeal seal, InboxDoor inbox, TimeProvider clock, ILogger<LineWebhook> log)
{
    /// <summary>The name of the channel in the database.</summary>
    public const string Channel = "line";

    /// <summary>Stores the events of a webhook.</summary>
    /// <param name="body">UTF-8 JSON.</param>
    /// <returns>False when the body is no webhook.</returns>
    public async Task<bool> ReceiveAsync(ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("events", out var events) || events.ValueKind != JsonValueKind.Array)
                return false;
            if (settings.BotUserId is { } ours && (!json.RootElement.TryGetProperty("destination", out var destination) || !destination.ValueEquals(ours)))
            {
                log.LogWarning("A webhook of {Events} events for another bot was ignored; LEARNINGADVISOR__Line__BotUserId names ours.", events.GetArrayLength());
                return true;
            }

            var stored = events.EnumerateArray().Select(Stored).OfType<InboxEvent>().ToList();
            if (stored.Count < events.GetArrayLength())
                log.LogInformation("{Ignored} of {Events} events are of kinds that nobody acts on.", events.GetArrayLength() - stored.Count, events.GetArrayLength());
            await inbox.AddAsync(stored, cancellation);
            return true;
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or DecoderFallbackException)
        {
            // A lone surrogate shows only when its text is read.
            return false;
        }
    }

    private InboxEvent? Stored(JsonElement json)
    {
        if (LineEvent.Read(json) is not { } read || !GroupSpeech.IsForUs(read, settings.GroupName))
            return null;

        return new InboxEvent
        {
            Channel = Channel,
            EventId = read.EventId,
            Kind = read.Kind,
            Person = seal.PersonOf(Channel, read.SourceId),
            // A clock that is ahead of ours must not put a person's other messages behind it for ever.
            OrderedAt = read.HappenedAt > clock.GetUtcNow().UtcDateTime ? clock.GetUtcNow().UtcDateTime : read.HappenedAt,
            Payload = seal.Seal(json.GetRawText()),
        };
    }
}
