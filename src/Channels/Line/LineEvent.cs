using System.Text.Json;

namespace LearningAdvisor.Channels.Line;

/// <summary>An event of a webhook as far as it concerns us. Everything in it was chosen by a stranger.</summary>
/// <param name="Kind">The event's type, for messages with the message's own: <c>message.text</c>, <c>follow</c>.</param>
/// <param name="HappenedAt">UTC, by LINE's clock.</param>
/// <param name="SourceId">Id of the person, or of the group or room they wrote in.</param>
/// <param name="IsGroup">Whether others read along.</param>
internal sealed record LineEvent(string Kind, string EventId, DateTime HappenedAt, string SourceId, bool IsGroup)
{
    /// <summary>Whether a worker has begun with it before, so that there may be a turn already.</summary>
    public bool IsRepeated { get; init; }

    public string? ReplyToken { get; init; }

    public string? MessageId { get; init; }

    public string? Text { get; init; }

    /// <summary>Where the text mentions the bot itself: beginning and length in UTF-16 units; null where it does not.</summary>
    public (int Index, int Length)? OwnMention { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Degrees, WGS 84; null where they are none.</summary>
    public (double Latitude, double Longitude)? Position { get; init; }

    public string? PostbackData { get; init; }

    /// <summary>Of a recording; null for what is none.</summary>
    public LineRecording? Recording { get; init; }

    private static readonly HashSet<string> Known =
    [
        "message.text", "message.sticker", "message.location", "message.image", "message.video", "message.audio", "message.file",
        "messageEdited.text", "postback", "follow", "unfollow", "join", "leave", "unsend",
    ];

    /// <summary>Reads an event.</summary>
    /// <returns>Null for what is not for us: a kind that we do not act on, standby mode, or nobody to answer.</returns>
    public static LineEvent? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || StringOf(json, "mode") == "standby" || StringOf(json, "type") is not { } type || StringOf(json, "webhookEventId") is not { Length: > 0 and <= 100 } id
            // What one of them could not be stored with would keep back the others of its group.
            || !id.All(letter => letter is > ' ' and <= '~'))
            return null;

        var message = Child(json, "message");
        var kind = type is "message" or "messageEdited" ? $"{type}.{StringOf(message, "type")}" : type;
        var source = Child(json, "source");
        var sourceType = StringOf(source, "type");
        var sourceId = StringOf(source, sourceType switch { "group" => "groupId", "room" => "roomId", _ => "userId" });
        if (!Known.Contains(kind) || sourceId is not { Length: > 0 and <= 100 })
            return null;

        return new LineEvent(kind, id, Time(json), sourceId, sourceType is "group" or "room")
        {
            ReplyToken = StringOf(json, "replyToken"),
            MessageId = StringOf(message, "id") ?? StringOf(Child(json, "unsend"), "messageId"),
            Text = StringOf(message, "text"),
            OwnMention = MentionOf(message),
            Keywords = [.. Items(message, "keywords").Where(word => word.ValueKind == JsonValueKind.String).Select(word => word.GetString()!)],
            Position = PositionOf(message),
            PostbackData = StringOf(Child(json, "postback"), "data"),
            Recording = kind == "message.audio" ? RecordingOf(message) : null,
        };
    }

    private static DateTime Time(JsonElement json) =>
        json.TryGetProperty("timestamp", out var stamp) && stamp.ValueKind == JsonValueKind.Number && stamp.TryGetInt64(out var milliseconds) && milliseconds is > 0 and < 253_402_300_799_999
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime
            : DateTime.UnixEpoch;

    private static (int Index, int Length)? MentionOf(JsonElement message)
    {
        foreach (var mention in Items(Child(message, "mention"), "mentionees"))
        {
            if (mention.ValueKind == JsonValueKind.Object && mention.TryGetProperty("isSelf", out var self) && self.ValueKind == JsonValueKind.True
                && Number(mention, "index") is { } index && Number(mention, "length") is { } length)
                return ((int)Math.Clamp(index, 0, int.MaxValue), (int)Math.Clamp(length, 0, int.MaxValue));
        }
        return null;
    }

    private static (double Latitude, double Longitude)? PositionOf(JsonElement message) =>
        Number(message, "latitude") is >= -90 and <= 90 and { } latitude && Number(message, "longitude") is >= -180 and <= 180 and { } longitude ? (latitude, longitude) : null;

    private static LineRecording RecordingOf(JsonElement message) => new(
        StringOf(Child(message, "contentProvider"), "type") == "line",
        Number(message, "duration") is >= 0 and <= int.MaxValue and { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds) : TimeSpan.Zero);

    private static JsonElement Child(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var child) ? child : default;

    private static IEnumerable<JsonElement> Items(JsonElement json, string name) =>
        Child(json, name) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : [];

    private static string? StringOf(JsonElement json, string name) => Child(json, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static double? Number(JsonElement json, string name) =>
        Child(json, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out var value) ? value : null;
}

/// <param name="IsOnLine">Whether LINE has it; otherwise it lies at an address that a stranger chose.</param>
/// <param name="Length">0 where it is not known.</param>
internal sealed record LineRecording(bool IsOnLine, TimeSpan Length);
