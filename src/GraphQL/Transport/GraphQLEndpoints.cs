using LearningAdvisor.GraphQL.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>Adds GraphQL to the routes of a host.</summary>
public static class GraphQLEndpoints
{
    /// <summary>Serves GraphQL over HTTP by GET and POST; other methods get 405.</summary>
    /// <param name="routes">The host's routes.</param>
    /// <param name="pattern">The address, for example <c>/graphql</c>.</param>
    /// <param name="server">What answers.</param>
    /// <param name="options">What is allowed; the defaults when null.</param>
    /// <remarks>
    /// Resolvers reach the request's services as <see cref="RequestContext.RequestServices"/>, and through them
    /// the <see cref="HttpContext"/>. https://graphql.github.io/graphql-over-http/draft/
    /// </remarks>
    public static IEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder routes, string pattern, GraphQLServer server, GraphQLHttpOptions? options = null)
    {
        var door = new HttpDoor(server, options ?? GraphQLHttpOptions.Default);
        return routes.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Post], door.AnswerAsync);
    }
}
