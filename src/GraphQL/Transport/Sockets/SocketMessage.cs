using System.Text.Json;

namespace LearningAdvisor.GraphQL.Transport.Sockets;

/// <summary>One message of a client. Owns the JSON it lies in.</summary>
/// <param name="Type">Such as <c>subscribe</c>.</param>
/// <param name="Id">Of the operation it is about; null where it is about none.</param>
/// <param name="Payload">An object; null when there is none or JSON null.</param>
/// <remarks>https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md#message-types</remarks>
internal sealed record SocketMessage(string Type, string? Id, JsonElement? Payload, params IDisposable[] Owned) : IDisposable
{
    /// <summary>Reads a message.</summary>
    /// <param name="text">JSON in UTF-8; owned by the message, or disposed when there is none.</param>
    /// <returns>The message and null, or null and what is wrong with it.</returns>
    public static (SocketMessage? Message, SocketClose? Wrong) Read(PooledBuffer text)
    {
        JsonDocument? json = null;
        SocketMessage? message = null;
        try
        {
            json = JsonDocument.Parse(text.Written);
            (message, var problem) = Read(json.RootElement, json, text);
            return (message, problem is null ? null : SocketClose.Invalid(problem));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter is an escaped half of a surrogate pair, which JSON's grammar allows and no text can hold.
            return (null, SocketClose.NotJson);
        }
        finally
        {
            if (message is null)
            {
                json?.Dispose();
                text.Dispose();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var owned in Owned)
            owned.Dispose();
    }

    private static (SocketMessage? Message, string? Problem) Read(JsonElement json, params IDisposable[] owned)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return (null, "A message must be a JSON object");
        if (Member(json, "type") is not { ValueKind: JsonValueKind.String } type)
            return (null, "A message must have a \"type\", which is a string");

        var name = type.GetString()!;
        var id = Member(json, "id") is { ValueKind: JsonValueKind.String } given ? given.GetString() : null;
        if (name is "subscribe" or "complete" && string.IsNullOrEmpty(id))
            return (null, $"A \"{name}\" message must have an \"id\", which is a string that is not empty");

        var payload = Member(json, "payload");
        if (payload is not (null or { ValueKind: JsonValueKind.Object }))
            return (null, $"The \"payload\" of a \"{name}\" message must be a JSON object");
        return name is "subscribe" && payload is null
            ? (null, "A \"subscribe\" message must have a \"payload\" with the \"query\"")
            : (new SocketMessage(name, id, payload, owned), null);
    }

    private static JsonElement? Member(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
