using System.Text.Json.Nodes;

namespace LearningAdvisor.Channels.Line.Rendering;

/// <summary>What is sent for an event.</summary>
/// <param name="Messages">1 to 5 of LINE's message objects.</param>
/// <param name="Plain">The same as words alone, should LINE not take them.</param>
internal sealed record LineAnswer(JsonArray Messages, string Plain)
{
    private const int TextLength = 5_000;
    private const int QuickReplies = 13;
    private const int MostMessages = 5;

    /// <summary>Words, in as many messages as they need, then cards, then what to tap.</summary>
    /// <param name="text">Not empty. What three messages cannot hold is cut.</param>
    /// <param name="cards">A Flex message; null for none.</param>
    /// <param name="quickReplies">Actions; LINE shows those of the last message.</param>
    public static LineAnswer Of(string text, JsonObject? cards = null, IEnumerable<JsonObject>? quickReplies = null)
    {
        var messages = Texts(text);
        if (cards is not null)
            messages.Add(cards);
        var items = (quickReplies ?? []).Take(QuickReplies).Select(action => (JsonNode)new JsonObject { ["type"] = "action", ["action"] = action }).ToArray();
        if (items.Length > 0)
            messages[^1]!["quickReply"] = new JsonObject { ["items"] = new JsonArray(items) };
        return MessageLimits.Broken(messages) is null ? new LineAnswer(messages, text) : new LineAnswer(Texts(text), text);
    }

    /// <summary>The same with words before it, in a message of their own.</summary>
    /// <param name="words">Not empty, and no longer than one message.</param>
    public LineAnswer After(string words)
    {
        var messages = (JsonArray)Messages.DeepClone();
        messages.Insert(0, new JsonObject { ["type"] = "text", ["text"] = words });
        var plain = $"{words}\n\n{Plain}";
        return MessageLimits.Broken(messages) is null ? new LineAnswer(messages, plain) : new LineAnswer(Texts(plain), plain);
    }

    /// <summary>Words as text messages.</summary>
    public static JsonArray Texts(string text) => new(
        [.. TextPieces.Divide(text, TextLength, MostMessages - 2).Select(piece => (JsonNode)new JsonObject { ["type"] = "text", ["text"] = piece })]);
}
