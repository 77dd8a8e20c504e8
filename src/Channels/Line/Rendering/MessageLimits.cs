using System.Text;
using System.Text.Json.Nodes;

namespace LearningAdvisor.Channels.Line.Rendering;

/// <summary>LINE's limits of what we send, looked at before anything is stored: a body beyond one would be refused whole.</summary>
/// <remarks>https://developers.line.biz/en/reference/messaging-api/ ; LINE writes "KB" without saying which, so it is 1,000.</remarks>
internal static class MessageLimits
{
    /// <summary>Looks at messages.</summary>
    /// <returns>The first limit that is broken, and where; null where all are kept.</returns>
    public static string? Broken(JsonArray messages) =>
        messages.Count is < 1 or > 5 ? $"messages: {messages.Count} of them, 1 to 5 are allowed"
        : messages.Select((message, index) => BrokenIn((JsonObject)message!, $"messages[{index}]")).FirstOrDefault(broken => broken is not null);

    private static string? BrokenIn(JsonObject message, string at) =>
        (message["type"]?.GetValue<string>() switch
        {
            "text" => Units(message["text"], 1, 5_000, at + ".text"),
            "flex" => Units(message["altText"], 1, 1_500, at + ".altText") ?? Container((JsonObject?)message["contents"], at + ".contents"),
            var other => $"{at}: type \"{other}\" is not sent by us",
        }) ?? (message["quickReply"] is { } quick ? QuickReplies((JsonArray)quick["items"]!, at + ".quickReply") : null);

    private static string? QuickReplies(JsonArray items, string at) =>
        items.Count is < 1 or > 13 ? $"{at}: {items.Count} items, 1 to 13 are allowed"
        : items.Select((item, index) => Action((JsonObject)item!["action"]!, LineActions.QuickReplyLabel, $"{at}[{index}]")).FirstOrDefault(broken => broken is not null);

    private static string? Container(JsonObject? contents, string at)
    {
        if (contents?["type"]?.GetValue<string>() != "carousel")
            return contents is null ? $"{at} is missing" : Bubble(contents, at);

        var bubbles = (JsonArray)contents["contents"]!;
        if (bubbles.Count is < 1 or > 12)
            return $"{at}: {bubbles.Count} bubbles, 1 to 12 are allowed";
        if (Bytes(contents) > 50_000)
            return $"{at}: {Bytes(contents)} bytes, 50,000 are allowed";
        return bubbles.Select((bubble, index) => Bubble((JsonObject)bubble!, $"{at}[{index}]")).FirstOrDefault(broken => broken is not null);
    }

    private static string? Bubble(JsonObject bubble, string at) =>
        Bytes(bubble) > 30_000 ? $"{at}: {Bytes(bubble)} bytes, 30,000 are allowed" : Component(bubble, at);

    private static string? Component(JsonObject component, string at)
    {
        if (component["type"]?.GetValue<string>() == "text" && Units(component["text"], 1, 30_000, at) is { } empty)
            return empty;
        if (component["action"] is JsonObject action && Action(action, LineActions.ButtonLabel, at) is { } broken)
            return broken;
        foreach (var (name, child) in component)
        {
            var inner = child switch
            {
                JsonObject one when name != "action" => Component(one, $"{at}.{name}"),
                JsonArray all => all.OfType<JsonObject>().Select(one => Component(one, $"{at}.{name}")).FirstOrDefault(found => found is not null),
                _ => null,
            };
            if (inner is not null)
                return inner;
        }
        return null;
    }

    private static string? Action(JsonObject action, int label, string at) =>
        Clusters(action["label"], label, at + ".label") ?? (action["type"]?.GetValue<string>() switch
        {
            "message" => Clusters(action["text"], 300, at + ".text"),
            "postback" => Units(action["data"], 1, 300, at + ".data") ?? Clusters(action["displayText"], 300, at + ".displayText"),
            "location" => null,
            "uri" => Units(action["uri"], 1, 1_000, at + ".uri"),
            var other => $"{at}: action \"{other}\" is not sent by us",
        });

    private static string? Units(JsonNode? node, int least, int most, string at)
    {
        var length = node?.GetValue<string>().Length ?? 0;
        return length >= least && length <= most ? null : $"{at}: {length} UTF-16 units, {least} to {most} are allowed";
    }

    private static string? Clusters(JsonNode? node, int most, string at)
    {
        var length = TextPieces.CountClusters(node?.GetValue<string>() ?? "");
        return length >= 1 && length <= most ? null : $"{at}: {length} grapheme clusters, 1 to {most} are allowed";
    }

    /// <summary>Bytes of an object as it is sent.</summary>
    public static int Bytes(JsonObject json) => Encoding.UTF8.GetByteCount(json.ToJsonString(LineClient.Json));
}
