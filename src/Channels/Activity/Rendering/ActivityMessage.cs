using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Channels.Activity.Rendering;

/// <summary>What the adviser says, as a message activity. Texts are plain: nothing in them is read as Markdown.</summary>
internal static class ActivityMessage
{
    /// <summary>How activities are written: Chinese as it is, which a third of the bytes suffices for.</summary>
    public static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int LongestText = 10_000;
    private const int LongestSuggestion = 300;

    /// <param name="text">Not empty.</param>
    /// <param name="suggestions">What the person may say next, as buttons.</param>
    /// <param name="cards">Attachments.</param>
    /// <param name="isQuestion">Whether the adviser waits for an answer.</param>
    /// <returns>Without the fields that say who writes to whom.</returns>
    public static JsonObject Of(string text, PhraseBook book, IEnumerable<string>? suggestions = null, IReadOnlyList<JsonObject>? cards = null, bool isQuestion = false)
    {
        var message = new JsonObject
        {
            ["type"] = "message",
            ["text"] = Shortened(text, LongestText),
            ["textFormat"] = "plain",
            ["locale"] = book.Locale,
            ["inputHint"] = isQuestion ? "expectingInput" : "acceptingInput",
        };
        if (cards is { Count: > 0 })
        {
            message["attachmentLayout"] = cards.Count > 1 ? "carousel" : "list";
            message["attachments"] = new JsonArray([.. cards]);
        }
        var actions = (suggestions ?? []).Select(suggestion => (JsonNode)Action(Shortened(suggestion, LongestSuggestion))).ToArray();
        if (actions.Length > 0)
            message["suggestedActions"] = new JsonObject { ["to"] = new JsonArray(), ["actions"] = new JsonArray(actions) };
        return message;
    }

    private static JsonObject Action(string text) => new() { ["type"] = "imBack", ["title"] = text, ["value"] = text };

    private static string Shortened(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1)] + "…";
}
