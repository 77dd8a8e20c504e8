using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using Microsoft.AspNetCore.Http;

namespace LearningAdvisor.GraphQL.Transport.Sockets;

/// <summary>Lets WebSockets in: by their origin, by how many their client has, and by the protocol they speak.</summary>
internal sealed class SocketDoor(
    GraphQLServer server, GraphQLHttpOptions options, GraphQLSocketOptions socketOptions, OpenConnections connections)
{
    private const string Protocol = "graphql-transport-ws";

    public async Task AnswerAsync(HttpContext http)
    {
        if (!OriginCheck.Allows(http.Request, socketOptions.AllowedOrigins))
        {
            await RefuseAsync(http, HttpRefusal.ForeignOrigin);
            return;
        }
        using var open = connections.TryOpen(http);
        if (open is null)
        {
            await RefuseAsync(http, HttpRefusal.TooManyConnections(options.MaxConnectionsPerClient));
            return;
        }

        var speaks = http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        using var socket = await http.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = speaks ? Protocol : null,
            KeepAliveInterval = options.KeepAlive,
            KeepAliveTimeout = options.KeepAlive,
        });
        await using var channel = new SocketChannel(socket, socketOptions.MaxMessageBytes, server.Options.TimeProvider);
        var session = new SocketSession(server, socketOptions, http, channel);
        // Browsers show a close code and its reason, and of a handshake that fails nothing.
        if (!speaks)
            await channel.CloseAsync(SocketClose.SubprotocolNotAcceptable);
        await session.RunAsync();
    }

    private static async Task RefuseAsync(HttpContext http, HttpRefusal refusal)
    {
        using var output = new PooledBuffer();
        GraphQLServer.Refuse([new GraphQLError(refusal.Message) { Code = refusal.Code }], output);
        http.Response.StatusCode = refusal.Status;
        http.Response.ContentType = $"{MediaTypes.Json}; charset=utf-8";
        http.Response.ContentLength = output.Written.Length;
        await http.Response.Body.WriteAsync(output.Written, http.RequestAborted);
    }
}
