using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LearningAdvisor.Advisor.Understanding;

namespace LearningAdvisor.Advisor;

/// <summary>What a consultation knows from one turn to the next.</summary>
/// <param name="Shown">Keys of the courses shown last, in order, for 第二個 and 怎麼報名.</param>
/// <param name="Seen">Keys of all courses shown for the present subject, for 換一批.</param>
public sealed record ConsultationState(LearningNeed Need, IReadOnlyList<long> Shown, IReadOnlyList<long> Seen)
{
    public static readonly ConsultationState Fresh = new(LearningNeed.Nothing, [], []);

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <param name="json">Out of <see cref="ToJson"/>; <c>{}</c> gives a fresh state.</param>
    public static ConsultationState FromJson(string json) =>
        json.Length <= 2 ? Fresh : JsonSerializer.Deserialize<ConsultationState>(json, Json) ?? Fresh;
}
