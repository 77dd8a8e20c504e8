using System.Text.Json;

namespace LearningAdvisor.Channels.Activity.Reading;

/// <summary>The types of an activity's fields. What the protocol does not name is nobody's business, a wrong type is refused (A2003).</summary>
internal static class ActivityFields
{
    private const int LongestId = 1_000;

    private static readonly HashSet<string> Texts =
    [
        "type", "id", "timestamp", "localTimestamp", "localTimezone", "serviceUrl", "channelId", "text", "locale", "textFormat", "inputHint", "name", "deliveryMode",
        "replyToId", "action", "label", "summary", "speak", "topicName", "attachmentLayout", "code", "importance", "expiration", "callerId", "valueType",
    ];

    private static readonly HashSet<string> Objects = ["from", "recipient", "conversation", "suggestedActions", "relatesTo"];
    private static readonly HashSet<string> Lists = ["membersAdded", "membersRemoved", "attachments", "entities", "reactionsAdded", "reactionsRemoved", "textHighlights", "listenFor"];
    private static readonly HashSet<string> InnerTexts = ["id", "name", "role", "aadObjectId", "conversationType", "tenantId", "clientActivityID"];
    private static readonly HashSet<string> Inner = ["from", "recipient", "conversation", "channelData"];

    /// <returns>The first field that is wrong, why, and the way out; null for none.</returns>
    public static string? Problem(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return $"The activity is {Word(json.ValueKind)}. It must be a JSON object with a \"type\".";
        if (!json.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String || type.ValueEquals(""u8))
            return "Field \"type\" is missing or no text. Every activity has one, such as \"message\".";

        return json.EnumerateObject().Select(field => ProblemOf(field.Name, field.Value)).FirstOrDefault(problem => problem is not null);
    }

    private static string? ProblemOf(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return null;
        if (Texts.Contains(name) && value.ValueKind != JsonValueKind.String)
            return Wrong(name, value, "a text");
        if (Objects.Contains(name) && value.ValueKind != JsonValueKind.Object)
            return Wrong(name, value, "an object");
        if (Lists.Contains(name) && value.ValueKind != JsonValueKind.Array)
            return Wrong(name, value, "a list");
        if ((name is "id" or "serviceUrl" or "channelId") && IdProblem(name, value.GetString()!) is { } wrong)
            return wrong;
        return Inner.Contains(name) && value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject().Select(field => InnerProblem(name, field)).FirstOrDefault(problem => problem is not null)
            : name is "membersAdded" ? MembersProblem(value) : null;
    }

    private static string? InnerProblem(string outer, JsonProperty field) =>
        field.Value.ValueKind == JsonValueKind.Null || !InnerTexts.Contains(field.Name) ? null
        : field.Value.ValueKind != JsonValueKind.String ? Wrong($"{outer}.{field.Name}", field.Value, "a text")
        : IdProblem($"{outer}.{field.Name}", field.Value.GetString()!);

    private static string? MembersProblem(JsonElement members) =>
        members.EnumerateArray().Any(member => member.ValueKind != JsonValueKind.Object)
            ? "Field \"membersAdded\" holds something other than objects. Each member is an object with an \"id\"."
            : members.EnumerateArray().SelectMany(member => member.EnumerateObject()).Select(field => InnerProblem("membersAdded", field)).FirstOrDefault(problem => problem is not null);

    private static string Wrong(string name, JsonElement value, string wanted) => $"Field \"{name}\" is {Word(value.ValueKind)}. The protocol wants {wanted}; send it so, or leave the field out.";

    private static string? IdProblem(string name, string text) =>
        text.Length > LongestId ? $"Field \"{name}\" is longer than {LongestId} characters. Send a shorter one."
        : text.Contains('\0', StringComparison.Ordinal) ? $"Field \"{name}\" holds the character NUL. Leave it out."
        : null;

    private static string Word(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };
}
