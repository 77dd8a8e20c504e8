using System.Text.Json.Nodes;
using LearningAdvisor.Channels.Activity.Rendering;
using LearningAdvisor.Channels.Inbox;

namespace LearningAdvisor.Channels.Activity.DirectLine;

/// <summary>What is to be said in a conversation, as it waits in the outbox.</summary>
/// <param name="Message">A message activity without a place.</param>
internal sealed record DirectLineEnvelope(Guid Conversation, JsonObject Message)
{
    public byte[] Seal(ChannelSeal seal) => seal.Seal(
        new JsonObject { ["conversation"] = Conversation.ToString("N"), ["message"] = Message.DeepClone() }.ToJsonString(ActivityMessage.Json));

    public static DirectLineEnvelope Open(ChannelSeal seal, byte[] payload)
    {
        var json = JsonNode.Parse(seal.Open(payload))!;
        return new DirectLineEnvelope(Guid.ParseExact(json["conversation"]!.GetValue<string>(), "N"), json["message"]!.DeepClone().AsObject());
    }
}
