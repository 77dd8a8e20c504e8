using System.Text.Json;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Transport.Sockets;

/// <summary>The operations that run on one socket, by the ids its client gave them.</summary>
internal sealed class SocketOperations(
    GraphQLServer server, GraphQLSocketOptions options, SocketChannel channel)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, SocketOperation> _active = [];

    // Also those that their client has completed and whose resolvers are still at work.
    private readonly Dictionary<SocketOperation, Task> _running = [];

    /// <summary>Starts the operation of a <c>subscribe</c> message, which it owns from now on.</summary>
    /// <param name="request">What the operation sees of the request.</param>
    /// <returns>Why the socket must be closed, or null.</returns>
    public async ValueTask<SocketClose?> StartAsync(SocketMessage message, SocketRequest request)
    {
        var (incoming, wrong) = Read(message);
        if (incoming is null)
            return wrong;
        var id = message.Id!;
        lock (_lock)
        {
            if (_active.ContainsKey(id))
                wrong = SocketClose.AlreadySubscribed(id);
            else if (_running.Count < options.MaxOperations)
            {
                var operation = new SocketOperation(id, server, request, channel);
                _active.Add(id, operation);
                _running.Add(operation, Task.Run(() => RunAsync(operation, incoming)));
                return null;
            }
        }
        incoming.Dispose();
        // Waited for, so that one who asks for ever and reads nothing is not read any more.
        if (wrong is null)
            await channel.SendAsync(output => ServerMessages.Error(output, JsonEncodedText.Encode(id), [TooMany()])).ConfigureAwait(false);
        return wrong;
    }

    /// <summary>Ends an operation because its client asks so; an unknown id is one that has just ended by itself.</summary>
    public void Complete(string id)
    {
        SocketOperation? operation;
        lock (_lock)
            _active.Remove(id, out operation);
        operation?.Cancel();
    }

    /// <summary>Lets no operation send anything any more.</summary>
    public void CancelAll()
    {
        SocketOperation[] active;
        lock (_lock)
        {
            active = [.. _active.Values];
            _active.Clear();
        }
        foreach (var operation in active)
            operation.Cancel();
    }

    /// <summary>Cancels all operations and waits until their resolvers are done.</summary>
    /// <exception cref="Exception">What the host threw where it may not; the socket's request has failed then.</exception>
    public async ValueTask EndAllAsync()
    {
        CancelAll();
        Task[] running;
        lock (_lock)
            running = [.. _running.Values];
        await Task.WhenAll(running).ConfigureAwait(false);
    }

    // One that fails stays, so that the end of the socket tells.
    private async Task RunAsync(SocketOperation operation, IncomingRequest incoming)
    {
        await operation.RunAsync(incoming, () => TryEnd(operation)).ConfigureAwait(false);
        lock (_lock)
        {
            _running.Remove(operation);
            TryEnd(operation);
        }
    }

    /// <summary>Frees the id, so that the client may use it again as soon as it reads the last message.</summary>
    /// <returns>False when its client has completed the operation already and expects nothing more.</returns>
    private bool TryEnd(SocketOperation operation)
    {
        lock (_lock)
            return _active.TryGetValue(operation.Id, out var active) && active == operation && _active.Remove(operation.Id);
    }

    private static (IncomingRequest? Incoming, SocketClose? Wrong) Read(SocketMessage message)
    {
        try
        {
            var incoming = RequestReading.FromJson(message.Payload!.Value, message);
            if (incoming.Refusal is not { } refusal)
                return (incoming, null);
            incoming.Dispose();
            return (null, SocketClose.Invalid(refusal.Message));
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair.
            message.Dispose();
            return (null, SocketClose.NotJson);
        }
    }

    private GraphQLError TooMany() => new(
        $"{options.MaxOperations} operations run on this socket, the most that may at once. Complete one, or open another socket.")
    {
        Code = "TOO_MANY_OPERATIONS",
    };
}
