using System.Text.Json;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.Response;

/// <summary>One entry of a response's <c>errors</c>: a request error or an execution error.</summary>
/// <param name="message">What is wrong, for the developer of the client.</param>
/// <param name="locations">Where in the document, in the order they matter; empty when no place is to blame.</param>
/// <remarks>https://spec.graphql.org/September2025/#sec-Errors</remarks>
public sealed class GraphQLError(string message, params ReadOnlySpan<Location> locations)
{
    /// <summary>What is wrong, for the developer of the client.</summary>
    public string Message { get; } = message;

    /// <summary>Where in the document; may be empty.</summary>
    public IReadOnlyList<Location> Locations { get; } = locations.ToArray();

    /// <summary>The response position of an execution error: response keys (string) and list indices (int).</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>A stable word for programs, written as <c>extensions.code</c>.</summary>
    public string? Code { get; init; }

    /// <summary>Further facts for <c>extensions</c>: strings, numbers, booleans, lists and dictionaries of these.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>When the same request would be answered, of an error that time heals; for the transport, not written itself.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What a resolver threw; for the log, never written to a client.</summary>
    public Exception? Cause { get; init; }

    /// <summary>Makes an error that points at the start of each node.</summary>
    public static GraphQLError At(string message, params ReadOnlySpan<SyntaxNode> nodes)
    {
        var locations = new Location[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
            locations[i] = nodes[i].Location;
        return new GraphQLError(message, locations);
    }

    /// <summary>Writes the error as the specification's JSON object.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("message", Message);
        if (Locations.Count > 0)
            WriteLocations(writer);
        if (Path is not null)
        {
            writer.WritePropertyName("path");
            JsonValues.Write(writer, Path);
        }
        if (Code is not null || Extensions is { Count: > 0 })
            WriteExtensions(writer);
        writer.WriteEndObject();
    }

    /// <summary>The message and, for each location, the lines around it with a caret below the place.</summary>
    /// <param name="source">The document's text.</param>
    /// <param name="name">What to call the document.</param>
    public string Print(string source, string name = "GraphQL request") =>
        string.Join("\n\n", [Message, .. Locations.Select(location => SourceExcerpt.Print(source, location, name))]);

    /// <inheritdoc/>
    public override string ToString() =>
        Locations.Count == 0 ? Message : $"{Message} ({string.Join(", ", Locations)})";

    private void WriteLocations(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("locations");
        foreach (var location in Locations)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line", location.Line);
            writer.WriteNumber("column", location.Column);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private void WriteExtensions(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("extensions");
        if (Code is not null)
            writer.WriteString("code", Code);
        foreach (var (key, value) in Extensions ?? new Dictionary<string, object?>())
        {
            writer.WritePropertyName(key);
            JsonValues.Write(writer, value);
        }
        writer.WriteEndObject();
    }
}
