using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Advisor.Reviewing;

/// <summary>A reply as it stands in the column Turns.Reply. The suggestions are rows of their own and left out.</summary>
public static class StoredReply
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string ToJson(Reply reply) => JsonSerializer.Serialize(reply with { Suggestions = [] }, Json);

    /// <returns>The reply without its suggestions.</returns>
    public static Reply FromJson(string json) => JsonSerializer.Deserialize<Reply>(json, Json)!;
}
