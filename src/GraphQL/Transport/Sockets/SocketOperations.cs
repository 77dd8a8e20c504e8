using LearningAdvisor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace LearningAdvisor.GraphQL.Transport.Sockets;

/// <summary>The operations that run on one socket, by the ids its client gave them.</summary>
internal sealed class SocketOperations(
    GraphQLServer server, GraphQLSocketOptions options, HttpContext http, SocketChannel channel)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, SocketOperation> _active = [];

    // Also those that their client has completed and whose resolvers are still at work.
    private readonly Dictionary<SocketOperation, Task> _running = [];

    /// <summary>Starts the operation of a <c>subscribe</c> message, which it owns from now on.</summary>
    /// <returns>Why the socket must be closed, or null.</returns>
    public SocketClose? Start(SocketMessage message)
    {
        IncomingRequest incoming;
        try
        {
            incoming = RequestReading.FromJson(message.Payload!.Value, message);
        }
        catch (InvalidOperationException)
        {
            message.Dispose();
            return SocketClose.Invalid("A message is not JSON");
        }
        var id = message.Id!;
        if (incoming.Refusal is { } refusal)
        {
            incoming.Dispose();
            return SocketClose.Invalid(refusal.Message);
        }
        lock (_lock)
        {
            if (_active.ContainsKey(id))
            {
                incoming.Dispose();
                return SocketClose.AlreadySubscribed(id);
            }
            var operation = new SocketOperation(id, server, http, channel);
            _active.Add(id, operation);
            var limit = _running.Count >= options.MaxOperations ? options.MaxOperations : (int?)null;
            _running.Add(operation, Task.Run(() => RunAsync(operation, incoming, limit)));
        }
        return null;
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
    private async Task RunAsync(SocketOperation operation, IncomingRequest incoming, int? limit)
    {
        await operation.RunAsync(incoming, limit, () => TryEnd(operation)).ConfigureAwait(false);
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
}
