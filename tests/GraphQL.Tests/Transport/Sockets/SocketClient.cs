using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace LearningAdvisor.GraphQL.Tests.Transport.Sockets;

/// <summary>The other end of a socket, message by message.</summary>
internal sealed class SocketClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _patience = new(Patience);

    private SocketClient(string? protocol, string? origin, string client)
    {
        if (protocol is not null)
            _socket.Options.AddSubProtocol(protocol);
        if (origin is not null)
            _socket.Options.SetRequestHeader("Origin", origin);
        _socket.Options.SetRequestHeader("X-Client", client);
        _socket.Options.CollectHttpResponseDetails = true;
    }

    public static async Task<SocketClient> ConnectAsync(
        ServedSchema served, string address, string? protocol = "graphql-transport-ws", string? origin = null, string? client = null)
    {
        var socket = new SocketClient(protocol, origin, client ?? Guid.NewGuid().ToString());
        await socket.ConnectAsync(served, address);
        Assert.Equal(protocol == "graphql-transport-ws" ? protocol : null, socket._socket.SubProtocol);
        return socket;
    }

    /// <summary>The status that a handshake is refused with.</summary>
    public static async Task<int> RefusalAsync(ServedSchema served, string address, string? origin = null, string? client = null)
    {
        await using var socket = new SocketClient("graphql-transport-ws", origin, client ?? Guid.NewGuid().ToString());
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(served, address));
        return (int)socket._socket.HttpStatusCode;
    }

    public Task SubscribeAsync(string id, string query) =>
        SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    public Task SendAsync(string message, WebSocketMessageType type = WebSocketMessageType.Text) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(message), type, endOfMessage: true, _patience.Token);

    /// <summary>The next messages.</summary>
    public async Task<string[]> ReceiveAsync(int count)
    {
        var messages = new string[count];
        for (var i = 0; i < count; i++)
            messages[i] = await ReceiveAsync();
        return messages;
    }

    /// <summary>The next message.</summary>
    public async Task<string> ReceiveAsync()
    {
        var (text, _) = await NextAsync();
        Assert.True(text is not null, $"The server closed: {_socket.CloseStatus} {_socket.CloseStatusDescription}");
        return text;
    }

    /// <summary>Why the server closes, which must be the next that it says.</summary>
    public async Task<(int Code, string? Reason)> ClosedAsync()
    {
        var (text, close) = await NextAsync();
        Assert.Null(text);
        try
        {
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, _patience.Token);
        }
        catch (WebSocketException)
        {
            // The server waits a moment for this courtesy, and on a busy machine it comes too late.
        }

        return close;
    }

    /// <summary>Whether the server goes on until it answers a ping, or closes with a code of the protocol.</summary>
    public async Task<bool> AnswersOrClosesAsync()
    {
        while (true)
        {
            var (text, close) = await NextAsync();
            if (text is null)
                return close.Code is 4400 or 4401 or 4409 or 4429;
            if (text == """{"type":"pong"}""")
                return true;
        }
    }

    /// <summary>Leaves politely, and waits for the server's answer.</summary>
    public async Task<(int Code, string? Reason)> CloseAsync()
    {
        await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, _patience.Token);
        return Close();
    }

    /// <summary>Leaves without a word.</summary>
    public void Abort() => _socket.Abort();

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        _patience.Dispose();
        return default;
    }

    private Task ConnectAsync(ServedSchema served, string address)
    {
        var url = new UriBuilder(new Uri(served.Client.BaseAddress!, address)) { Scheme = "ws" };
        return _socket.ConnectAsync(url.Uri, _patience.Token);
    }

    private async Task<(string? Text, (int Code, string? Reason) Close)> NextAsync()
    {
        var text = new MemoryStream();
        var buffer = new byte[1_024];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(), _patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
                return (null, Close());
            text.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return (Encoding.UTF8.GetString(text.ToArray()), default);
        }
    }

    private (int Code, string? Reason) Close() => ((int)_socket.CloseStatus!, _socket.CloseStatusDescription);
}
