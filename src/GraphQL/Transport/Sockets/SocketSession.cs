using System.Text.Json;
using LearningAdvisor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace LearningAdvisor.GraphQL.Transport.Sockets;

/// <summary>
/// The talk over one socket, message by message: it is introduced, then runs operations side by side. When it ends, all of
/// them do.
/// </summary>
/// <remarks>https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</remarks>
internal sealed class SocketSession(
    GraphQLServer server, GraphQLSocketOptions options, HttpContext http, SocketChannel channel)
{
    private readonly SocketOperations _operations = new(server, options, channel);
    private bool _introduced;
    private SocketRequest? _admitted;

    /// <summary>Talks until either side closes.</summary>
    public async Task RunAsync()
    {
        await using var waiting = server.Options.TimeProvider.CreateTimer(
            _ => CloseUnlessIntroduced(), null, options.InitTimeout, Timeout.InfiniteTimeSpan);
        await using var stopping = ServerStopping.Of(http).UnsafeRegister(
            session => _ = ((SocketSession)session!).CloseAsync(SocketClose.GoingAway), this);
        try
        {
            while (true)
            {
                var (text, wrong) = await channel.ReceiveAsync().ConfigureAwait(false);
                if (text is null && wrong is null)
                    return;
                if (channel.IsClosing)
                    text?.Dispose();
                else if ((wrong ?? await AnswerAsync(text!).ConfigureAwait(false)) is { } close)
                    await CloseAsync(close).ConfigureAwait(false);
            }
        }
        finally
        {
            await _operations.EndAllAsync().ConfigureAwait(false);
        }
    }

    /// <returns>Why the socket must be closed, or null.</returns>
    private async ValueTask<SocketClose?> AnswerAsync(PooledBuffer text)
    {
        var (message, wrong) = SocketMessage.Read(text);
        if (message is null)
            return wrong;
        if (message.Type == "subscribe")
            return _admitted is { } request ? await _operations.StartAsync(message, request).ConfigureAwait(false) : Unauthorized(message);

        using (message)
        {
            switch (message.Type)
            {
                case "connection_init":
                    return await IntroduceAsync(message.Payload).ConfigureAwait(false);
                case "ping":
                    await channel.SendAsync(output => ServerMessages.Pong(output, message.Payload)).ConfigureAwait(false);
                    return null;
                case "pong":
                    return null;
                case "complete":
                    _operations.Complete(message.Id!);
                    return null;
                default:
                    return SocketClose.Invalid($"No message of a client has the type \"{message.Type}\"");
            }
        }
    }

    private async ValueTask<SocketClose?> IntroduceAsync(JsonElement? payload)
    {
        if (_introduced)
            return SocketClose.TooManyInits;
        _introduced = true;

        // Browsers cannot set the header of a WebSocket, so it comes here and means the same.
        foreach (var member in payload?.EnumerateObject() ?? default)
        {
            if (!member.Name.Equals("Authorization", StringComparison.OrdinalIgnoreCase) || member.Value.ValueKind == JsonValueKind.Null)
                continue;
            if (member.Value.ValueKind != JsonValueKind.String || member.Value.GetString()!.Any(char.IsControl))
                return SocketClose.Invalid("\"Authorization\" must be a string, such as \"Bearer TOKEN\"");
            http.Request.Headers.Authorization = member.Value.GetString();
        }
        if (!await options.Admit(http).ConfigureAwait(false))
            return SocketClose.Forbidden;
        _admitted = new SocketRequest(http);
        await channel.SendAsync(ServerMessages.Ack).ConfigureAwait(false);
        return null;
    }

    private void CloseUnlessIntroduced()
    {
        if (!Volatile.Read(ref _introduced))
            _ = CloseAsync(SocketClose.InitTimeout);
    }

    // Nobody may listen to an operation any more while the two sides still say good-bye.
    private async Task CloseAsync(SocketClose close)
    {
        _operations.CancelAll();
        await channel.CloseAsync(close).ConfigureAwait(false);
    }

    private static SocketClose Unauthorized(SocketMessage message)
    {
        message.Dispose();
        return SocketClose.Unauthorized;
    }
}
