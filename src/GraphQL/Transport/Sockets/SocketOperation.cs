using System.Buffers;
using System.Text.Json;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Execution.Subscriptions;
using LearningAdvisor.GraphQL.Response;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.GraphQL.Transport.Sockets;

/// <summary>One operation on a socket: a <c>next</c> for each result, then <c>complete</c> or <c>error</c>.</summary>
internal sealed class SocketOperation(string id, GraphQLServer server, HttpContext http, SocketChannel channel)
{
    // Has neither timer nor wait handle, so that it needs no disposal and may be cancelled at any time.
    private readonly CancellationTokenSource _leaving = new();
    private readonly JsonEncodedText _id = JsonEncodedText.Encode(id);

    /// <summary>The id its client gave it.</summary>
    public string Id => id;

    /// <summary>Cancels its resolvers and its source.</summary>
    public void Cancel() => _leaving.Cancel();

    /// <summary>Runs the operation to its end.</summary>
    /// <param name="incoming">Disposed once it is read.</param>
    /// <param name="limit">The limit on operations at once where it is reached already; null otherwise.</param>
    /// <param name="tryEnd">Called before the last message; false when none is to be sent.</param>
    public async Task RunAsync(IncomingRequest incoming, int? limit, Func<bool> tryEnd)
    {
        // Each operation has services of its own, because several run on the socket at once.
        await using var scope = http.RequestServices.CreateAsyncScope();
        try
        {
            var (responses, errors) = await OpenAsync(incoming, limit, new HttpServices(http, scope.ServiceProvider)).ConfigureAwait(false);
            if (responses is not null)
                errors = await SendAllAsync(responses).ConfigureAwait(false);
            if (!tryEnd())
                return;
            if (errors.Count > 0)
                await channel.SendAsync(output => WriteError(output, errors)).ConfigureAwait(false);
            else
                await channel.SendAsync(output => WriteEnvelope(output, "complete"u8, null)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // The client has completed it, or is gone; nothing more is to be said.
        }
        catch
        {
            // Not a resolver's failure, which is part of a response, but the host's; it is for the log.
            if (tryEnd())
                await channel.SendAsync(output => WriteError(output, [new GraphQLError("Internal error.")])).ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask<(ResponseStream? Responses, IReadOnlyList<GraphQLError> Errors)> OpenAsync(
        IncomingRequest incoming, int? limit, IServiceProvider services)
    {
        using var read = incoming;
        if (limit is not null)
            return (null, [TooMany(limit.Value)]);
        var (operation, errors) = server.Prepare(incoming.Request!);
        return operation is null
            ? (null, errors)
            : await server.OpenAsync(operation, incoming.Request!.Variables, services, _leaving.Token).ConfigureAwait(false);
    }

    /// <returns>What ended the results before their time; empty otherwise.</returns>
    private async ValueTask<IReadOnlyList<GraphQLError>> SendAllAsync(ResponseStream responses)
    {
        await using var opened = responses;
        while (await responses.MoveNextAsync().ConfigureAwait(false))
        {
            if (!_leaving.IsCancellationRequested)
                await channel.SendAsync(output => WriteEnvelope(output, "next"u8, responses.WriteTo)).ConfigureAwait(false);
        }
        return responses.Failure;
    }

    private void WriteEnvelope(IBufferWriter<byte> output, ReadOnlySpan<byte> type, Action<IBufferWriter<byte>>? writePayload)
    {
        output.Write("{\"id\":\""u8);
        output.Write(_id.EncodedUtf8Bytes);
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

    private void WriteError(IBufferWriter<byte> output, IReadOnlyList<GraphQLError> errors) =>
        WriteEnvelope(output, "error"u8, payload => GraphQLServer.Write(payload, writer =>
        {
            writer.WriteStartArray();
            foreach (var error in errors)
                error.WriteTo(writer);
            writer.WriteEndArray();
        }));

    private static GraphQLError TooMany(int limit) => new(
        $"{limit} operations run on this socket, the most that may at once. Complete one, or open another socket.")
    {
        Code = "TOO_MANY_OPERATIONS",
    };
}
