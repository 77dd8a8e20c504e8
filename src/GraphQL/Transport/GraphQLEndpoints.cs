using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Transport.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>Adds GraphQL to the routes of a host.</summary>
public static class GraphQLEndpoints
{
    /// <summary>Serves GraphQL over HTTP by GET and POST, at once or as event stream, and over WebSockets; other methods get 405.</summary>
    /// <param name="routes">The host's routes.</param>
    /// <param name="pattern">The address, for example <c>/graphql</c>.</param>
    /// <param name="server">What answers.</param>
    /// <param name="options">What is allowed; the defaults when null.</param>
    /// <remarks>
    /// Resolvers reach the request's services as <see cref="RequestContext.RequestServices"/>, and through them
    /// the <see cref="HttpContext"/>. https://graphql.github.io/graphql-over-http/draft/,
    /// https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md (distinct connections) and
    /// https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
    /// </remarks>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder routes, string pattern, GraphQLServer server, GraphQLHttpOptions? options = null)
    {
        options ??= GraphQLHttpOptions.Default;
        var connections = new OpenConnections(options);
        var door = new HttpDoor(server, options, connections);
        if (options.Sockets is not { } allowed)
            return routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Post], door.AnswerAsync);

        var sockets = new SocketDoor(server, options, allowed, connections);
        return routes.MapMethods(
            pattern,
            [HttpMethods.Get, HttpMethods.Post],
            http => http.WebSockets.IsWebSocketRequest ? sockets.AnswerAsync(http) : door.AnswerAsync(http));
    }
}
