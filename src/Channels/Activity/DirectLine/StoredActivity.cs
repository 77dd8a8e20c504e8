using System.Globalization;
using System.Text.Json.Nodes;
using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Channels.Activity.Reading;

namespace LearningAdvisor.Channels.Activity.DirectLine;

/// <summary>What is kept of an activity for its conversation to be read again.</summary>
public static class StoredActivity
{
    private const int LongestText = 20_000;
    private const int MostData = 20;

    private static readonly string[] Kept = ["type", "text", "textFormat", "locale", "name", "localTimestamp", "localTimezone"];

    /// <summary>The id of an activity: its conversation's, and its number.</summary>
    public static string Id(Guid conversation, long number) => string.Create(CultureInfo.InvariantCulture, $"{conversation:N}|{number:D7}");

    /// <summary>What a client has sent, personal data masked and no name kept.</summary>
    /// <param name="said">Read from <paramref name="sent"/>.</param>
    public static JsonObject Of(JsonObject sent, IncomingActivity said)
    {
        var stored = new JsonObject();
        foreach (var name in Kept)
        {
            if (sent[name] is JsonValue value)
                stored[name] = Masked(value.GetValue<string>());
        }
        // A pressed button may say what it stands for in another field.
        if (stored["text"] is null && !string.IsNullOrEmpty(said.Text))
            stored["text"] = Masked(said.Text);
        stored["from"] = new JsonObject { ["id"] = Masked(sent["from"]?["id"]?.GetValue<string>() ?? "user"), ["role"] = "user" };
        if (sent["channelData"] is JsonObject data)
            stored["channelData"] = DataOf(data);
        return stored;
    }

    /// <summary>Gives an activity its place in its conversation.</summary>
    public static void Place(JsonObject activity, Guid conversation, long number, DateTimeOffset now)
    {
        activity["id"] = Id(conversation, number);
        activity["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        activity["channelId"] = "directline";
        activity["conversation"] = new JsonObject { ["id"] = conversation.ToString("N") };
    }

    // Web Chat knows its own message again by clientActivityID, and keeps notes of its own beside it.
    private static JsonObject DataOf(JsonObject data)
    {
        var kept = new JsonObject();
        foreach (var (name, value) in data.Take(MostData))
        {
            if (name == "clientActivityID" && value is JsonValue id)
                kept[name] = id.GetValue<string>();
            else if (value is JsonValue simple)
                kept[Masked(name)] = simple.TryGetValue<string>(out var text) ? Masked(text) : simple.DeepClone();
        }
        return kept;
    }

    private static string Masked(string text)
    {
        var kept = text.Length <= LongestText ? text : text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)];
        return PersonalDataMask.Mask(kept).Text;
    }
}
