using Microsoft.AspNetCore.Http;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>What an endpoint allows, besides what its server does.</summary>
public sealed record GraphQLHttpOptions
{
    /// <summary>Every default below.</summary>
    public static GraphQLHttpOptions Default { get; } = new();

    /// <summary>Most bytes of a POST body; a longer one gets 413. Default 1,000,000.</summary>
    public int MaxBodyBytes { get; init; } = 1_000_000;

    /// <summary>Most requests in one body, an array that is answered by one; 0, the default, for no arrays.</summary>
    public int MaxBatch { get; init; }

    /// <summary>Whether queries and subscriptions may come by GET; otherwise GET gets 405. Default true.</summary>
    public bool Get { get; init; } = true;

    /// <summary>
    /// Serves a page to browsers that open the address: GET without <c>query</c> and with <c>text/html</c> in
    /// <c>Accept</c>. Null, the default, for none.
    /// </summary>
    public RequestDelegate? Page { get; init; }

    /// <summary>What WebSockets may do; null for none. The host must have called <c>UseWebSockets</c>.</summary>
    public GraphQLSocketOptions? Sockets { get; init; } = GraphQLSocketOptions.Default;

    /// <summary>
    /// Between two signs of life on an event stream or socket that has nothing else to say; infinite for none. Proxies often
    /// cut a connection after a minute of silence. Default 12 seconds.
    /// </summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>Most event streams and sockets together that one client may hold open; the next gets 429. Default 100.</summary>
    public int MaxConnectionsPerClient { get; init; } = 100;

    /// <summary>Who a request comes from, for <see cref="MaxConnectionsPerClient"/>; null for no limit. Default: the address.</summary>
    public Func<HttpContext, string?> ClientOf { get; init; } = http => http.Connection.RemoteIpAddress?.ToString();
}
