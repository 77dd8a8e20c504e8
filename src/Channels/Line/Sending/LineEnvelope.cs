using System.Text.Json.Nodes;
using LearningAdvisor.Channels.Inbox;
using LearningAdvisor.Channels.Line.Rendering;

namespace LearningAdvisor.Channels.Line.Sending;

/// <summary>A stored answer: what is sent, and the reply token that may take it.</summary>
/// <param name="ReplyToken">Null where there is none.</param>
internal sealed record LineEnvelope(string? ReplyToken, JsonArray Messages, string Plain)
{
    public byte[] Seal(ChannelSeal seal) => seal.Seal(
        new JsonObject { ["token"] = ReplyToken, ["messages"] = Messages.DeepClone(), ["plain"] = Plain }.ToJsonString(LineClient.Json));

    public static LineEnvelope Open(ChannelSeal seal, byte[] payload)
    {
        var json = JsonNode.Parse(seal.Open(payload))!;
        return new LineEnvelope(json["token"]?.GetValue<string>(), json["messages"]!.AsArray(), json["plain"]!.GetValue<string>());
    }

    /// <summary>The messages to send.</summary>
    /// <param name="asPlainText">As words alone.</param>
    public JsonArray Body(bool asPlainText) => asPlainText ? LineAnswer.Texts(Plain) : Messages;
}
