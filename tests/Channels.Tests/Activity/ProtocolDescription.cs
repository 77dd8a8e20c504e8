using System.Text.Json.Nodes;
using LearningAdvisor.Api.Tests;

namespace LearningAdvisor.Channels.Tests.Activity;

/// <summary>The published Swagger description of a protocol. A property that no definition names is an error, unless the definition is open.</summary>
public sealed class ProtocolDescription
{
    private readonly JsonObject _definitions;

    /// <param name="file">Such as <c>directline-3.0.json</c>.</param>
    public ProtocolDescription(string file) => _definitions = JsonNode.Parse(File.ReadAllText(Path.Combine(ProtocolDataFactAttribute.Folder, file)))!["definitions"]!.AsObject();

    /// <returns>What is wrong with a body; empty for nothing.</returns>
    public IReadOnlyList<string> Errors(string definition, JsonNode? body)
    {
        var errors = new List<string>();
        Check(new JsonObject { ["$ref"] = $"#/definitions/{definition}" }, body, "body", errors);
        return errors;
    }

    private void Check(JsonObject schema, JsonNode? node, string at, List<string> errors)
    {
        if (schema["$ref"]?.GetValue<string>() is { } reference)
            schema = _definitions[reference["#/definitions/".Length..]]!.AsObject();
        if (node is null)
            return;
        var isRight = schema["type"]?.GetValue<string>() switch
        {
            "string" => node.GetValueKind() == System.Text.Json.JsonValueKind.String,
            "boolean" => node.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
            "integer" or "number" => node.GetValueKind() == System.Text.Json.JsonValueKind.Number,
            "array" => node is JsonArray,
            // An object of which nothing is said stands for any value.
            "object" => node is JsonObject || schema["properties"] is not JsonObject { Count: > 0 },
            _ => true,
        };
        if (!isRight)
            errors.Add($"{at} is no {schema["type"]}");
        if (schema["enum"] is JsonArray words && schema["x-ms-enum"]?["modelAsString"]?.GetValue<bool>() != true && !words.Any(word => word!.ToString() == node.ToString()))
            errors.Add($"{at}: \"{node}\" is none of {words.ToJsonString()}");
        if (schema["format"]?.GetValue<string>() == "date-time" && !DateTimeOffset.TryParse(node.ToString(), out _))
            errors.Add($"{at}: \"{node}\" is no time");
        if (node is JsonArray items && schema["items"] is JsonObject inner)
        {
            foreach (var item in items)
                Check(inner, item, $"{at}[]", errors);
        }
        if (node is JsonObject given && schema["properties"] is JsonObject properties)
            CheckProperties(properties, given, at, errors);
    }

    private void CheckProperties(JsonObject properties, JsonObject given, string at, List<string> errors)
    {
        foreach (var (name, value) in given)
        {
            if (properties[name] is JsonObject property)
                Check(property, value, $"{at}.{name}", errors);
            else if (properties.Count > 0)
                errors.Add($"{at}.{name} is not described");
        }
    }
}

/// <summary>A test by the protocols' own description, which lies beside the repository; skipped, and said so, where it does not (never when CI=true).</summary>
public sealed class ProtocolDataFactAttribute : FactAttribute
{
    public ProtocolDataFactAttribute()
    {
        if (!Directory.Exists(Folder) && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "../shared/data/botframework-protocol is not beside the repository.";
    }

    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(Repository.Root)!, "shared", "data", "botframework-protocol");
}
