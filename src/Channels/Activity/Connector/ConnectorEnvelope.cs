using System.Text.Json.Nodes;
using LearningAdvisor.Channels.Activity.Reading;
using LearningAdvisor.Channels.Activity.Rendering;
using LearningAdvisor.Channels.Inbox;

namespace LearningAdvisor.Channels.Activity.Connector;

/// <summary>A stored answer to an activity of a service.</summary>
/// <param name="Activity">As it is sent.</param>
/// <param name="Address">Where it is posted; null where it stands in the response to the activity instead.</param>
internal sealed record ConnectorEnvelope(JsonObject Activity, string? Address)
{
    /// <summary>Addresses an answer to whoever wrote.</summary>
    public static ConnectorEnvelope To(IncomingActivity said, JsonObject message)
    {
        var activity = message.DeepClone().AsObject();
        activity["from"] = new JsonObject { ["id"] = said.RecipientId ?? "learning-advisor", ["role"] = "bot" };
        activity["recipient"] = new JsonObject { ["id"] = said.FromId ?? "" };
        activity["conversation"] = new JsonObject { ["id"] = said.ConversationId };
        if (said.ChannelId is { } channel)
            activity["channelId"] = channel;
        if (said.Id is { } id)
            activity["replyToId"] = id;
        if (activity["suggestedActions"] is JsonObject suggested && said.FromId is { } person)
            suggested["to"] = new JsonArray(person);
        return new ConnectorEnvelope(activity, said.ExpectsReplies ? null : AddressOf(said));
    }

    public byte[] Seal(ChannelSeal seal) => seal.Seal(
        new JsonObject { ["activity"] = Activity.DeepClone(), ["address"] = Address }.ToJsonString(ActivityMessage.Json));

    public static ConnectorEnvelope Open(ChannelSeal seal, byte[] payload)
    {
        var json = JsonNode.Parse(seal.Open(payload))!;
        return new ConnectorEnvelope(json["activity"]!.AsObject(), json["address"]?.GetValue<string>());
    }

    // Ids are escaped whole, so that none of them can lead elsewhere on the service.
    private static string AddressOf(IncomingActivity said)
    {
        var conversation = $"{said.ServiceUrl!.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(said.ConversationId!)}/activities";
        return said.Id is { } id ? $"{conversation}/{Uri.EscapeDataString(id)}" : conversation;
    }
}
