using Microsoft.AspNetCore.Http;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>Counts the event streams and sockets that each client holds open. Safe for many threads.</summary>
internal sealed class OpenConnections(GraphQLHttpOptions options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _open = [];

    /// <summary>Counts one more.</summary>
    /// <returns>To be disposed when the connection ends; null when the client has as many as it may.</returns>
    public IDisposable? TryOpen(HttpContext http)
    {
        var client = options.ClientOf(http);
        if (client is null)
            return new Open(this, null);
        lock (_lock)
        {
            var count = _open.GetValueOrDefault(client);
            if (count >= options.MaxConnectionsPerClient)
                return null;
            _open[client] = count + 1;
        }
        return new Open(this, client);
    }

    private void Close(string client)
    {
        lock (_lock)
        {
            if (--_open[client] == 0)
                _open.Remove(client);
        }
    }

    private sealed class Open(OpenConnections all, string? client) : IDisposable
    {
        public void Dispose()
        {
            if (client is not null)
                all.Close(client);
        }
    }
}
