using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.Validation;

namespace LearningAdvisor.Adapter;

/// <summary>Reads a request, has it answered, and writes the answer under the request's id.</summary>
internal sealed class RequestDoor
{
    // Nested as deep as any operation allows; callers read plain characters.
    private static readonly JsonWriterOptions Writing =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = int.MaxValue };

    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 4_096 };

    private readonly Operations _operations = new();

    /// <summary>Answers one request.</summary>
    /// <returns>
    /// One JSON object: <c>errors</c> or <c>result</c> of the operation, <c>ops</c> for hello, <c>unsupported</c> for an
    /// operation the adapter does not have, or <c>failure</c> with a reason when the request or the engine is broken.
    /// </returns>
    public async Task<string> AnswerAsync(string line)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Writing))
        {
            writer.WriteStartObject();
            try
            {
                using var request = JsonDocument.Parse(line, Reading);
                if (request.RootElement.TryGetProperty("id", out var id))
                {
                    writer.WritePropertyName("id");
                    id.WriteTo(writer);
                }
                await WriteAnswerAsync(request.RootElement, writer);
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

    private async Task WriteAnswerAsync(JsonElement request, Utf8JsonWriter writer)
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
            case "rules":
                writer.WriteStartArray("rules");
                foreach (var name in Validator.RuleNames)
                    writer.WriteStringValue(name);
                writer.WriteEndArray();
                break;
            case "mock":
                WriteResult(await _operations.MockAsync(Text(request, "sdl"), Operation(request), Seed(request)), writer);
                break;
            case "data":
                WriteResult(await _operations.RunScenarioAsync(
                    Text(request, "sdl"), Operation(request), Member(request, "validate").ValueKind != JsonValueKind.False, Data(request)), writer);
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

    private static void WriteResult(JsonNode response, Utf8JsonWriter writer)
    {
        writer.WritePropertyName("result");
        response.WriteTo(writer);
    }

    private static GraphQLRequest Operation(JsonElement request) => new(
        Text(request, "source"),
        Member(request, "operationName") is { ValueKind: JsonValueKind.String } name ? name.GetString() : null,
        Member(request, "variables"));

    private static string Seed(JsonElement request) => Member(request, "seed").ToString();

    private static TestData Data(JsonElement request)
    {
        var (data, root) = (Member(request, "testData"), Member(request, "root"));
        var found = root.ValueKind == JsonValueKind.String ? new TestData(data).Named(root.GetString()!) : new TestData(data).Read(root);
        return found is null ? new TestData(data) : new TestData(data) { Root = found };
    }

    /// <summary>A member of the request, or the undefined element when it is not there.</summary>
    private static JsonElement Member(JsonElement request, string name) =>
        request.TryGetProperty(name, out var value) ? value : default;

    private static string Text(JsonElement request, string name)
    {
        var text = request.GetProperty(name);
        try
        {
            return text.GetString() ?? throw new FormatException($"\"{name}\" is null. Send a string.");
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which JSON can escape and the engine must stand.
            return EscapedJson.Unescape(text.GetRawText());
        }
    }

    private static List<string>? Rules(JsonElement request) =>
        request.TryGetProperty("rules", out var rules) && rules.ValueKind == JsonValueKind.Array
            ? [.. rules.EnumerateArray().Select(rule => rule.GetString()!)]
            : null;
}
