using System.Net.WebSockets;
using System.Text;
using LearningAdvisor.Api.Hosting;
using LearningAdvisor.Channels.Activity.DirectLine;

namespace LearningAdvisor.Api.Activity;

/// <summary>Sends a conversation's activities over a WebSocket as they come: first those since the watermark, then each new one. It reads nothing but signs of life.</summary>
internal sealed class DirectLineSocket(DirectLineTokens tokens, DirectLineBook book, ConversationNews news, LiveSettings live, IHostApplicationLifetime lifetime, TimeProvider clock)
{
    // News of another process may get lost; then this look finds what it was about.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(15);

    // In which a client that we part from says good-bye as well.
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private const int LongestFrame = 4_096;

    public async Task ServeAsync(HttpContext http, string id, string? token, string? watermark)
    {
        var refusal = await RefuseAsync(http, id, token, watermark);
        if (refusal is not null)
        {
            await refusal.ExecuteAsync(http);
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = live.KeepAlive });
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        var hearing = HearAsync(socket, ending);
        try
        {
            await SendAsync(socket, DirectLineDoor.KeyOf(id)!.Value, DirectLineDoor.NumberOf(watermark)!.Value, ending.Token);
            await Task.WhenAny(hearing, Task.Delay(Farewell, clock, ending.Token));
        }
        catch (Exception broken) when (broken is OperationCanceledException or WebSocketException)
        {
            // The client has gone, or we are going.
        }
        await ending.CancelAsync();
        await hearing;
    }

    private async Task<IResult?> RefuseAsync(HttpContext http, string id, string? token, string? watermark)
    {
        if (!http.WebSockets.IsWebSocketRequest)
            return ProtocolError.Of(StatusCodes.Status400BadRequest, "This address is for WebSockets. Read activities by polling, or open it with ws.");
        var reading = await tokens.ReadAsync(token, TokenUse.Stream, http.RequestAborted);
        if (DirectLineEntry.Refusal(reading.State) is { } refusal)
            return refusal;
        if (DirectLineDoor.KeyOf(id) != reading.Conversation)
            return DirectLineEntry.Refusal(TokenState.Forged);
        if (DirectLineDoor.NumberOf(watermark) is null)
            return ProtocolError.Of(StatusCodes.Status400BadRequest, "The watermark is none of ours. Take the address as it was given.", "BadWatermark");
        return await book.IsOpenAsync(reading.Conversation, http.RequestAborted)
            ? null
            : ProtocolError.Of(StatusCodes.Status404NotFound, "There is no such conversation, or it is over. Open a new one.", "ConversationNotFound");
    }

    private async Task SendAsync(WebSocket socket, Guid conversation, long after, CancellationToken ending)
    {
        // Listening begins before the first look, so that nothing falls between the two.
        using var listener = news.Listen(conversation);
        while (!listener.IsReplaced)
        {
            if (await book.ReadAsync(conversation, after, ending) is not { } said)
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "over", ending);
                return;
            }
            if (said.Activities.Count > 0)
            {
                await socket.SendAsync(Encoding.UTF8.GetBytes(DirectLineDoor.SetOf(said)), WebSocketMessageType.Text, endOfMessage: true, ending);
                after = said.Last;
            }
            else if (!await listener.WaitAsync(Look, ending))
            {
                await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, endOfMessage: true, ending);
            }
        }
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "collision", ending);
    }

    // Clients send empty texts as signs of life; whatever else they send is let go.
    private static async Task HearAsync(WebSocket socket, CancellationTokenSource ending)
    {
        var buffer = new byte[LongestFrame];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), ending.Token)).MessageType != WebSocketMessageType.Close)
            {
                // Nothing is kept of it.
            }
            if (socket.State == WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, ending.Token);
        }
        catch (Exception broken) when (broken is OperationCanceledException or WebSocketException)
        {
            // It ends all the same.
        }
        await ending.CancelAsync();
    }
}
