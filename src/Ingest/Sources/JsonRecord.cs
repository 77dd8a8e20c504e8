using System.Buffers;
using System.Text;
using System.Text.Json;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>A JSON object as a row. Paths walk objects by name, and lists element by element.</summary>
internal sealed class JsonRecord(int line, JsonElement root) : SourceRecord(line)
{
    private const string Separator = "；";

    public JsonElement Root => root;

    /// <returns>A scalar as text; a list of scalars joined by ；; any other object or list as its JSON text.</returns>
    public override string? Value(string path) => JsonPaths.Find(root, path) switch
    {
        [] => null,
        [var only] => Text(only),
        var several => Joined(several),
    };

    public override void AppendTo(IBufferWriter<byte> bytes) => Encoding.UTF8.GetBytes(root.GetRawText(), bytes);

    private static string? Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Array when element.EnumerateArray().All(IsScalar) => Joined(element.EnumerateArray()),
        _ => element.GetRawText(),
    };

    private static string? Joined(IEnumerable<JsonElement> elements)
    {
        var texts = elements.Select(Text).Where(text => !string.IsNullOrWhiteSpace(text)).ToList();
        return texts.Count == 0 ? null : string.Join(Separator, texts);
    }

    private static bool IsScalar(JsonElement element) => element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);
}
