using System.Text;
using System.Text.Json;

namespace LearningAdvisor.GraphQL.Documents;

/// <summary>
/// Reads trusted documents from a folder: files <c>ID.graphql</c>, and manifests <c>*.json</c>, which are either one
/// object of id → document, as Relay and GraphQL Code Generator write, or Apollo's
/// <c>{"format": "apollo-persisted-query-manifest", "version": 1, "operations": [{"id": …, "body": …}]}</c>.
/// </summary>
public static class TrustedFolder
{
    private const string ApolloFormat = "apollo-persisted-query-manifest";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads all documents of a folder, not of the folders in it.</summary>
    /// <returns>By the names of their files; whether they are valid is not checked.</returns>
    /// <exception cref="InvalidDataException">The folder is missing, or a file cannot be read; the message names it.</exception>
    public static IReadOnlyList<TrustedDocument> Read(string folder)
    {
        if (!Directory.Exists(folder))
            throw new InvalidDataException($"The folder of trusted documents \"{folder}\" does not exist. Make it, or name another.");
        return
        [
            .. Files(folder, "*.graphql").Select(ReadDocument),
            .. Files(folder, "*.json").SelectMany(ReadManifest),
        ];
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal);

    private static TrustedDocument ReadDocument(string file)
    {
        var id = Path.GetFileNameWithoutExtension(file);
        var text = ReadText(file);
        // Editors end a file with a line feed that was not hashed.
        if (DocumentHash.In(id) is { } hash && DocumentHash.Of(text) != hash && DocumentHash.Of(text.TrimEnd('\n')) == hash)
            text = text.TrimEnd('\n');
        return new TrustedDocument(id, text, Path.GetFileName(file));
    }

    private static IEnumerable<TrustedDocument> ReadManifest(string file)
    {
        var name = Path.GetFileName(file);
        JsonElement manifest;
        try
        {
            manifest = JsonElement.Parse(ReadText(file));
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException($"{name} line {broken.LineNumber + 1}: no JSON. Write the manifest anew.");
        }
        if (manifest.ValueKind != JsonValueKind.Object)
            throw new InvalidDataException($"{name}: a manifest is a JSON object of id and document. Write it anew.");

        var isApollo = manifest.TryGetProperty("format", out var format) && format.ValueEquals(ApolloFormat)
            && manifest.TryGetProperty("operations", out var operations) && operations.ValueKind == JsonValueKind.Array;
        return isApollo
            ? [.. manifest.GetProperty("operations").EnumerateArray().Select((operation, i) => Entry(
                TextOf(operation, "id"), TextOf(operation, "body"), $"{name} operation {i + 1}"))]
            : [.. manifest.EnumerateObject().Select(entry => Entry(
                entry.Name, entry.Value.ValueKind == JsonValueKind.String ? entry.Value.GetString() : null, $"{name} id \"{entry.Name}\""))];
    }

    private static string? TextOf(JsonElement operation, string member) =>
        operation.ValueKind == JsonValueKind.Object && operation.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static TrustedDocument Entry(string? id, string? text, string origin) => id is null || text is null
        ? throw new InvalidDataException($"{origin}: id and document must be strings. Write the manifest anew.")
        : new TrustedDocument(id, text, origin);

    private static string ReadText(string file)
    {
        try
        {
            return File.ReadAllText(file, Strict);
        }
        catch (DecoderFallbackException)
        {
            throw new InvalidDataException($"{Path.GetFileName(file)}: not UTF-8. Save it so.");
        }
    }
}
