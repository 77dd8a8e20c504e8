using System.Text.Json.Nodes;

namespace LearningAdvisor.Channels.Tests.Platform;

/// <summary>Events as LINE writes them.</summary>
public static class Events
{
    public const string Anna = "U00000000000000000000000000000001";
    public const string Ben = "U00000000000000000000000000000002";
    public const string Group = "C00000000000000000000000000000009";

    private static long _number;

    public static JsonObject Text(string user, string text, string? messageId = null) =>
        Message(user, new JsonObject { ["id"] = messageId ?? Next("m"), ["type"] = "text", ["text"] = text });

    public static JsonObject Message(string user, JsonObject message)
    {
        message["id"] ??= Next("m");
        var said = Of("message", user);
        said["message"] = message;
        return said;
    }

    public static JsonObject Postback(string user, string data)
    {
        var pressed = Of("postback", user);
        pressed["postback"] = new JsonObject { ["data"] = data };
        return pressed;
    }

    public static JsonObject InGroup(JsonObject said)
    {
        said["source"] = new JsonObject { ["type"] = "group", ["groupId"] = Group, ["userId"] = said["source"]!["userId"]!.GetValue<string>() };
        return said;
    }

    public static JsonObject Of(string type, string user, bool hasToken = true)
    {
        var said = new JsonObject
        {
            ["type"] = type,
            ["mode"] = "active",
            ["timestamp"] = DateTimeOffset.UnixEpoch.AddSeconds(1_700_000_000 + Interlocked.Increment(ref _number)).ToUnixTimeMilliseconds(),
            ["source"] = new JsonObject { ["type"] = "user", ["userId"] = user },
            ["webhookEventId"] = Next("01"),
            ["deliveryContext"] = new JsonObject { ["isRedelivery"] = false },
        };
        if (hasToken)
            said["replyToken"] = Next("token");
        return said;
    }

    public static JsonObject Unsend(string user, string messageId)
    {
        var said = Of("unsend", user, hasToken: false);
        said["unsend"] = new JsonObject { ["messageId"] = messageId };
        return said;
    }

    private static string Next(string prefix) => $"{prefix}-{Interlocked.Increment(ref _number)}";
}
