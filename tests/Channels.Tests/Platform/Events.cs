using System.Text.Json.Nodes;

namespace LearningAdvisor.Channels.Tests.Platform;

/// <summary>Events as LINE writes them.</summary>
public static class Events
{
    private static long _number;

    /// <summary>A person whom nobody has met.</summary>
    public static string NewPerson() => $"U{Guid.NewGuid():N}";

    /// <summary>A group that nobody has met.</summary>
    public static string NewGroup() => $"C{Guid.NewGuid():N}";

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

    public static JsonObject InGroup(string group, JsonObject said)
    {
        said["source"] = new JsonObject { ["type"] = "group", ["groupId"] = group, ["userId"] = said["source"]!["userId"]!.GetValue<string>() };
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
