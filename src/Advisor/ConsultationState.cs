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
    /// <summary>Key of the one course that was spoken of last, for 那一班還有名額嗎; null when none or several were.</summary>
    public long? InFocus { get; init; }

    /// <summary>The groups of unmet needs that the consultation was counted in; null for none.</summary>
    public IReadOnlyList<string>? Counted { get; init; }

    /// <summary>How the resident wants to be answered.</summary>
    public Wording Wording { get; init; }

    public static readonly ConsultationState Fresh = new(LearningNeed.Nothing, [], []);

    public string ToJson() => JsonSerializer.Serialize(this, ConsultationStateJson.Plain.ConsultationState);

    /// <param name="json">Out of <see cref="ToJson"/>; <c>{}</c> gives a fresh state.</param>
    public static ConsultationState FromJson(string json) =>
        json.Length <= 2 ? Fresh : JsonSerializer.Deserialize(json, ConsultationStateJson.Plain.ConsultationState) ?? Fresh;
}

// Written by the compiler: reflection over these types would cost the first reply of each process a tenth of a second.
[JsonSerializable(typeof(ConsultationState))]
internal sealed partial class ConsultationStateJson : JsonSerializerContext
{
    public static readonly ConsultationStateJson Plain = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    });
}
