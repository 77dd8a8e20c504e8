using System.Text.Json;
using System.Text.RegularExpressions;

namespace LearningAdvisor.Channels.Activity.Reading;

/// <summary>An activity as far as it concerns us. Everything in it was chosen by a stranger.</summary>
/// <remarks>https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md</remarks>
public sealed partial record IncomingActivity(string Type)
{
    public string? Id { get; init; }

    /// <summary>What the person wrote, without the mention of the bot; for a pressed button what it stands for.</summary>
    public string? Text { get; init; }

    /// <summary>A language tag.</summary>
    public string? Locale { get; init; }

    /// <summary>Of an event.</summary>
    public string? Name { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public string? ConversationId { get; init; }

    /// <summary>Whoever wrote.</summary>
    public string? FromId { get; init; }

    /// <summary>The bot, as the sender names it.</summary>
    public string? RecipientId { get; init; }

    /// <summary>The client's own id of the message.</summary>
    public string? ClientId { get; init; }

    /// <summary>Whether the answer is to stand in the response.</summary>
    public bool ExpectsReplies { get; init; }

    /// <summary>Ids of those who came into the conversation.</summary>
    public IReadOnlyList<string> MembersAdded { get; init; } = [];

    /// <summary>What is to be done; whatever else comes is taken and left alone.</summary>
    public ActivityMeaning Meaning => Type switch
    {
        "message" => ActivityMeaning.Message,
        "conversationUpdate" when RecipientId is { } bot && MembersAdded.Contains(bot) => ActivityMeaning.Greeting,
        // Pages with Web Chat send it by custom, since Direct Line itself tells nobody that somebody has come.
        "event" when Name == "webchat/join" => ActivityMeaning.Greeting,
        "deleteUserData" => ActivityMeaning.Erasure,
        _ => ActivityMeaning.None,
    };

    /// <summary>Reads an activity.</summary>
    /// <param name="problem">Which field is wrong, and how to mend it; null where all is well.</param>
    /// <returns>Null with a problem.</returns>
    public static IncomingActivity? Read(JsonElement json, out string? problem)
    {
        problem = ActivityFields.Problem(json);
        if (problem is not null)
            return null;

        var value = Child(json, "value");
        return new IncomingActivity(TextOf(json, "type")!)
        {
            Id = TextOf(json, "id"),
            Text = Mention().Replace(TextOf(json, "text") ?? (value.ValueKind == JsonValueKind.String ? value.GetString()! : ""), " ").Replace('\0', ' ').Trim(),
            Locale = TextOf(json, "locale"),
            Name = TextOf(json, "name"),
            ServiceUrl = TextOf(json, "serviceUrl"),
            ChannelId = TextOf(json, "channelId"),
            ConversationId = TextOf(Child(json, "conversation"), "id"),
            FromId = TextOf(Child(json, "from"), "id"),
            RecipientId = TextOf(Child(json, "recipient"), "id"),
            ClientId = TextOf(Child(json, "channelData"), "clientActivityID"),
            ExpectsReplies = TextOf(json, "deliveryMode") == "expectReplies",
            MembersAdded = Child(json, "membersAdded") is { ValueKind: JsonValueKind.Array } members
                ? [.. members.EnumerateArray().Select(member => TextOf(member, "id")).OfType<string>()]
                : [],
        };
    }

    private static JsonElement Child(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var child) ? child : default;

    private static string? TextOf(JsonElement json, string name) =>
        Child(json, name) is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } given ? given : null;

    [GeneratedRegex("<at>[^<]{0,200}</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}

/// <summary>What an activity wants of us.</summary>
public enum ActivityMeaning
{
    None,
    Message,

    /// <summary>Somebody has come who was not here before.</summary>
    Greeting,

    /// <summary>Everything about the person is to go.</summary>
    Erasure,
}
