using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Serialization;

namespace LearningAdvisor.Channels.Tests.Platform;

/// <summary>
/// LINE's published description of its API, and the limits of its written reference. Discriminators are resolved, since
/// sub-types are bound by nothing else, and a property that no schema names is an error, as it is for LINE.
/// </summary>
public sealed class LineDescription
{
    private const string Reference = "#/components/schemas/";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<object, object> _schemas;
    private readonly List<(string Schema, string Property, int Least, int Most, string Unit)> _limits;

    private LineDescription(string folder)
    {
        var yaml = new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(File.ReadAllText(Path.Combine(folder, "messaging-api.yml")));
        _schemas = Map(Map(yaml["components"])["schemas"]);
        using var limits = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "limits.json")));
        _limits = [.. limits.RootElement.GetProperty("limits").EnumerateArray().Where(limit => limit.TryGetProperty("max", out _)).Select(limit => (
            limit.GetProperty("schema").GetString()!, limit.GetProperty("property").GetString()!,
            limit.TryGetProperty("min", out var least) ? least.GetInt32() : 0, limit.GetProperty("max").GetInt32(), limit.GetProperty("unit").GetString()!))];
    }

    /// <summary>Null where the description is not beside the repository.</summary>
    public static LineDescription? Known { get; } = Directory.Exists(SharedDataFactAttribute.Folder) ? new(SharedDataFactAttribute.Folder) : null;

    /// <summary>What is wrong with a request's body; empty for nothing.</summary>
    /// <param name="schema">The request's, such as ReplyMessageRequest.</param>
    public IReadOnlyList<string> Errors(string schema, JsonNode body)
    {
        var errors = new List<string>();
        Check(schema, body, "body", errors);
        return errors;
    }

    private void Check(string name, JsonNode? node, string at, List<string> errors)
    {
        var schema = Map(_schemas[name]);
        if (schema.GetValueOrDefault("type") as string is "string")
        {
            CheckValue(schema, node, at, errors);
            return;
        }
        if (node is not JsonObject given)
        {
            errors.Add($"{at} is no object");
            return;
        }
        if (schema.GetValueOrDefault("discriminator") is { } found)
        {
            var mapping = Map(Map(found)["mapping"]);
            var type = given[(string)Map(found)["propertyName"]]?.ToString();
            if (type is null || !mapping.TryGetValue(type, out var target))
                errors.Add($"{at}: \"{type}\" is no {name}");
            else
                CheckObject(((string)target)[Reference.Length..], given, at, errors);
            return;
        }
        CheckObject(name, given, at, errors);
    }

    private void CheckObject(string name, JsonObject given, string at, List<string> errors)
    {
        var (properties, required) = Merged(Map(_schemas[name]));
        errors.AddRange(required.Where(property => given[property] is null).Select(property => $"{at}.{property} is missing"));
        CheckLimits(name, given, at, errors);
        foreach (var (property, value) in given)
        {
            if (!properties.TryGetValue(property, out var schema))
                errors.Add($"{at}.{property} is no property of {name}");
            else if (value is not null)
                CheckValue(schema, value, $"{at}.{property}", errors);
        }
    }

    private void CheckValue(Dictionary<object, object> schema, JsonNode? value, string at, List<string> errors)
    {
        if (schema.GetValueOrDefault("$ref") is string reference)
        {
            Check(reference[Reference.Length..], value, at, errors);
            return;
        }

        var isRight = (schema.GetValueOrDefault("type") as string) switch
        {
            "string" => value is JsonValue text && text.GetValueKind() == JsonValueKind.String,
            "boolean" => value is JsonValue truth && truth.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
            "integer" or "number" => value is JsonValue number && number.GetValueKind() == JsonValueKind.Number,
            "array" => value is JsonArray,
            _ => true,
        };
        if (!isRight)
            errors.Add($"{at} is no {schema["type"]}");
        if (schema.GetValueOrDefault("enum") is List<object> words && !words.Contains(value!.ToString()))
            errors.Add($"{at}: \"{value}\" is none of {string.Join(", ", words)}");
        if (schema.GetValueOrDefault("maxLength") is string longest && value!.ToString().Length > int.Parse(longest, CultureInfo.InvariantCulture))
            errors.Add($"{at} is longer than {longest}");
        if (value is not JsonArray items)
            return;

        if (schema.GetValueOrDefault("maxItems") is string most && items.Count > int.Parse(most, CultureInfo.InvariantCulture))
            errors.Add($"{at} has more than {most} items");
        for (var i = 0; i < items.Count; i++)
            CheckValue(Map(schema["items"]), items[i], $"{at}[{i}]", errors);
    }

    private void CheckLimits(string name, JsonObject given, string at, List<string> errors)
    {
        foreach (var (_, property, least, most, unit) in _limits.Where(limit => limit.Schema == name))
        {
            var node = property.StartsWith('(') ? given : property.Split('.').Aggregate((JsonNode?)given, (inner, step) => inner?[step]);
            if (node is null)
                continue;
            var size = unit switch
            {
                "items" => node.AsArray().Count,
                "bytes" => Encoding.UTF8.GetByteCount(node.ToJsonString(Relaxed)),
                "grapheme" => new StringInfo(node.ToString()).LengthInTextElements,
                _ => node.ToString().Length,
            };
            if (size < least || size > most)
                errors.Add($"{at}.{property}: {size} {unit}, {least} to {most} are allowed");
        }
    }

    private (Dictionary<string, Dictionary<object, object>> Properties, HashSet<string> Required) Merged(Dictionary<object, object> schema)
    {
        var (properties, required) = (new Dictionary<string, Dictionary<object, object>>(), new HashSet<string>());
        Merge(schema);
        return (properties, required);

        void Merge(Dictionary<object, object> part)
        {
            if (part.GetValueOrDefault("$ref") is string reference)
                part = Map(_schemas[reference[Reference.Length..]]);
            foreach (var inner in part.GetValueOrDefault("allOf") as List<object> ?? [])
                Merge(Map(inner));
            foreach (var (name, property) in part.GetValueOrDefault("properties") as Dictionary<object, object> ?? [])
                properties[(string)name] = Map(property);
            foreach (var name in part.GetValueOrDefault("required") as List<object> ?? [])
                required.Add((string)name);
        }
    }

    private static Dictionary<object, object> Map(object node) => (Dictionary<object, object>)node;
}
