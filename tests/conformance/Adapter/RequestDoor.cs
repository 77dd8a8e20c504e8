using System.Text;
using System.Text.Json;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.Adapter;

/// <summary>Reads a request, has it answered, and writes the answer under the request's id.</summary>
internal sealed class RequestDoor
{
    private readonly Operations _operations = new();

    /// <summary>Answers one request.</summary>
    /// <returns>
    /// One JSON object: <c>errors</c> of the operation, <c>ops</c> for hello, <c>unsupported</c> for an operation the
    /// adapter does not have, or <c>failure</c> with a reason when the request or the engine is broken.
    /// </returns>
    public string Answer(string line)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            try
            {
                using var request = JsonDocument.Parse(line);
                if (request.RootElement.TryGetProperty("id", out var id))
                {
                    writer.WritePropertyName("id");
                    id.WriteTo(writer);
                }
                WriteAnswer(request.RootElement, writer);
            }
            catch (Exception exception)
            {
                // The caller compares engines: a crash is a finding for its report, not a reason to stop.
                writer.WriteString("failure", exception.Message);
            }
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private void WriteAnswer(JsonElement request, Utf8JsonWriter writer)
    {
        switch (request.GetProperty("op").GetString())
        {
            case "hello":
                writer.WriteStartArray("ops");
                foreach (var name in Operations.Names)
                    writer.WriteStringValue(name);
                writer.WriteEndArray();
                break;
            case "parse":
                WriteErrors(Operations.Parse(Text(request, "source")), writer);
                break;
            case "schema":
                WriteErrors(_operations.CheckSchema(Text(request, "sdl")), writer);
                break;
            case "validate":
                WriteErrors(_operations.Validate(Text(request, "sdl"), Text(request, "source"), Rules(request)), writer);
                break;
            default:
                writer.WriteBoolean("unsupported", true);
                break;
        }
    }

    private static void WriteErrors(IReadOnlyList<GraphQLError> errors, Utf8JsonWriter writer)
    {
        writer.WriteStartArray("errors");
        foreach (var error in errors)
            error.WriteTo(writer);
        writer.WriteEndArray();
    }

    private static string Text(JsonElement request, string name) =>
        request.GetProperty(name).GetString() ?? throw new FormatException($"\"{name}\" is null. Send a string.");

    private static List<string>? Rules(JsonElement request) =>
        request.TryGetProperty("rules", out var rules) && rules.ValueKind == JsonValueKind.Array
            ? [.. rules.EnumerateArray().Select(rule => rule.GetString()!)]
            : null;
}
