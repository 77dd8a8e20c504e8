using System.Text.Json.Nodes;

namespace LearningAdvisor.Channels.Line.Rendering;

/// <summary>What happens when a resident taps something: LINE's action objects within their limits.</summary>
/// <remarks>https://developers.line.biz/en/reference/messaging-api/#action-objects</remarks>
internal static class LineActions
{
    /// <summary>Grapheme clusters of the label of a quick reply, and of a Flex button.</summary>
    public const int QuickReplyLabel = 20;
    public const int ButtonLabel = 40;

    private const int MessageText = 300;
    private const int UriLength = 1_000;

    /// <summary>Lets the resident say something.</summary>
    public static JsonObject Say(string text, int label = QuickReplyLabel) => new()
    {
        ["type"] = "message",
        ["label"] = TextPieces.Clusters(text, label),
        ["text"] = TextPieces.Clusters(text, MessageText),
    };

    /// <summary>Sends us one of our own codes; the talk shows the label in the resident's name.</summary>
    public static JsonObject Post(string code, string label, int most = QuickReplyLabel) => new()
    {
        ["type"] = "postback",
        ["label"] = TextPieces.Clusters(label, most),
        ["data"] = code,
        ["displayText"] = TextPieces.Clusters(label, MessageText),
    };

    /// <summary>Lets the resident send a position.</summary>
    public static JsonObject SharePosition(string label) => new() { ["type"] = "location", ["label"] = TextPieces.Clusters(label, QuickReplyLabel) };

    /// <summary>Opens a page.</summary>
    /// <param name="address">As a source gives it.</param>
    /// <returns>Null for what is no http or https address that LINE takes.</returns>
    public static JsonObject? Open(string? address, string label) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri!.Host.Length > 0 && uri.UserInfo.Length == 0 && uri.AbsoluteUri.Length <= UriLength
            ? new JsonObject { ["type"] = "uri", ["label"] = TextPieces.Clusters(label, ButtonLabel), ["uri"] = uri.AbsoluteUri }
            : null;
}
