using System.Buffers;
using System.Text.Json;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Transport.Sockets;

/// <summary>Writes the messages that the server sends, as JSON in UTF-8.</summary>
/// <remarks>https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md#message-types</remarks>
internal static class ServerMessages
{
    /// <summary>The socket may run operations.</summary>
    public static void Ack(IBufferWriter<byte> output) => output.Write("""{"type":"connection_ack"}"""u8);

    /// <summary>Answers a ping by its own payload.</summary>
    public static void Pong(IBufferWriter<byte> output, JsonElement? payload) => GraphQLServer.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("type", "pong");
        if (payload is { } given)
        {
            writer.WritePropertyName("payload");
            given.WriteTo(writer);
        }
        writer.WriteEndObject();
    });

    /// <summary>A result of an operation.</summary>
    public static void Next(IBufferWriter<byte> output, JsonEncodedText id, Action<IBufferWriter<byte>> writeResult) =>
        Write(output, id, "next"u8, writeResult);

    /// <summary>What ends an operation before its time.</summary>
    public static void Error(IBufferWriter<byte> output, JsonEncodedText id, IReadOnlyList<GraphQLError> errors) =>
        Write(output, id, "error"u8, payload => GraphQLServer.Write(payload, writer =>
        {
            writer.WriteStartArray();
            foreach (var error in errors)
                error.WriteTo(writer);
            writer.WriteEndArray();
        }));

    /// <summary>An operation has sent all its results.</summary>
    public static void Complete(IBufferWriter<byte> output, JsonEncodedText id) => Write(output, id, "complete"u8, null);

    private static void Write(IBufferWriter<byte> output, JsonEncodedText id, ReadOnlySpan<byte> type, Action<IBufferWriter<byte>>? writePayload)
    {
        output.Write("{\"id\":\""u8);
        output.Write(id.EncodedUtf8Bytes);
        output.Write("\",\"type\":\""u8);
        output.Write(type);
        output.Write("\""u8);
        if (writePayload is not null)
        {
            output.Write(",\"payload\":"u8);
            writePayload(output);
        }
        output.Write("}"u8);
    }
}
