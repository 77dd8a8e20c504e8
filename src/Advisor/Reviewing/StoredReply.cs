using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Advisor.Reviewing;

/// <summary>A reply as it stands in the column Turns.Reply. The suggestions are rows of their own and left out.</summary>
public static class StoredReply
{
    public static string ToJson(Reply reply) => JsonSerializer.Serialize(reply with { Suggestions = [] }, StoredReplyJson.Plain.Reply);

    /// <summary>With its suggestions, for a reply whose suggestions are no rows yet.</summary>
    public static string WholeToJson(Reply reply) => JsonSerializer.Serialize(reply, StoredReplyJson.Plain.Reply);

    /// <returns>The reply as it was stored: without its suggestions out of <see cref="ToJson"/>, with them out of <see cref="WholeToJson"/>.</returns>
    public static Reply FromJson(string json) => JsonSerializer.Deserialize(json, StoredReplyJson.Plain.Reply)!;
}

// Written by the compiler: reflection over these types would cost the first reply of each process a tenth of a second.
[JsonSerializable(typeof(Reply))]
internal sealed partial class StoredReplyJson : JsonSerializerContext
{
    public static readonly StoredReplyJson Plain = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    });
}
