using System.Buffers;
using System.Net.WebSockets;

namespace LearningAdvisor.GraphQL.Transport.Sockets;

/// <summary>
/// Sends and receives whole messages over a WebSocket, which allows one sender and one receiver at a time. For one
/// receiver and any number of senders. A connection that breaks is one that closes.
/// </summary>
internal sealed class SocketChannel(WebSocket socket, int maxMessageBytes, TimeProvider clock) : IAsyncDisposable
{
    // How long the other side has to answer a close before the connection is cut.
    private static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _sending = new(1, 1);
    private ITimer? _cutting;
    private int _closing;

    /// <summary>Whether the server has begun to close; messages that still come mean nothing then.</summary>
    public bool IsClosing => Volatile.Read(ref _closing) != 0;

    /// <summary>Waits for a message, holding no buffer while it does.</summary>
    /// <returns>
    /// The message in UTF-8, for the caller to dispose; or what is wrong with it, for the caller to close with; both null
    /// when the connection has ended.
    /// </returns>
    public async ValueTask<(PooledBuffer? Message, SocketClose? Wrong)> ReceiveAsync()
    {
        try
        {
            var begun = await socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None).ConfigureAwait(false);
            return begun.MessageType switch
            {
                WebSocketMessageType.Close => default,
                WebSocketMessageType.Binary => (null, SocketClose.Invalid("Messages are text, not binary")),
                _ when begun.EndOfMessage => (null, SocketClose.Invalid("A message is empty")),
                _ => await ReceiveRestAsync().ConfigureAwait(false),
            };
        }
        catch (Exception exception) when (IsBreak(exception))
        {
            return default;
        }
    }

    /// <summary>Sends a message; does nothing once the connection has ended.</summary>
    /// <param name="write">Writes the message in UTF-8.</param>
    public async ValueTask SendAsync(Action<IBufferWriter<byte>> write)
    {
        using var message = new PooledBuffer();
        write(message);
        await _sending.WaitAsync().ConfigureAwait(false);
        try
        {
            // Cancelling a send would cut the connection, so none is.
            if (socket.State is WebSocketState.Open)
                await socket.SendAsync(message.Written, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsBreak(exception))
        {
            // The receiver learns of it too, and ends the session.
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Says why the connection ends. <see cref="ReceiveAsync"/> then waits for the other side's answer, not for long.</summary>
    public async ValueTask CloseAsync(SocketClose close)
    {
        if (Interlocked.Exchange(ref _closing, 1) != 0)
            return;
        _cutting = clock.CreateTimer(_ => socket.Abort(), null, ClosePatience, Timeout.InfiniteTimeSpan);
        await CloseOutputAsync((WebSocketCloseStatus)close.Code, close.ShortReason).ConfigureAwait(false);
    }

    /// <summary>Answers the other side's close, where it was first.</summary>
    public async ValueTask DisposeAsync()
    {
        if (socket.State == WebSocketState.CloseReceived)
            await CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null).ConfigureAwait(false);
        if (_cutting is not null)
            await _cutting.DisposeAsync().ConfigureAwait(false);
    }

    private async ValueTask<(PooledBuffer? Message, SocketClose? Wrong)> ReceiveRestAsync()
    {
        var message = new PooledBuffer();
        while (true)
        {
            var part = await socket.ReceiveAsync(message.GetMemory(), CancellationToken.None).ConfigureAwait(false);
            message.Advance(part.Count);
            if (part.MessageType == WebSocketMessageType.Close || message.Written.Length > maxMessageBytes)
            {
                message.Dispose();
                return part.MessageType == WebSocketMessageType.Close ? default : (null, SocketClose.TooLong(maxMessageBytes));
            }
            if (part.EndOfMessage)
                return (message, null);
        }
    }

    private async ValueTask CloseOutputAsync(WebSocketCloseStatus status, string? reason)
    {
        await _sending.WaitAsync().ConfigureAwait(false);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(status, reason, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsBreak(exception))
        {
            // Closed one way or the other.
        }
        finally
        {
            _sending.Release();
        }
    }

    private static bool IsBreak(Exception exception) =>
        exception is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException;
}
