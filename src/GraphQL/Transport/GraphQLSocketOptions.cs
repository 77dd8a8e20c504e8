using Microsoft.AspNetCore.Http;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>What WebSockets may do, besides what the endpoint allows.</summary>
public sealed record GraphQLSocketOptions
{
    /// <summary>Every default below.</summary>
    public static GraphQLSocketOptions Default { get; } = new();

    /// <summary>How long a socket may wait with its <c>connection_init</c> before it is closed with 4408. Default 3 seconds.</summary>
    public TimeSpan InitTimeout { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Most operations that run at once on one socket; the next one gets an error. Default 100.</summary>
    public int MaxOperations { get; init; } = 100;

    /// <summary>Most bytes of one message; a longer one closes the socket with 1009. Default 1,000,000.</summary>
    public int MaxMessageBytes { get; init; } = 1_000_000;

    /// <summary>
    /// Sites besides the host's own whose pages may open sockets, as browsers write them: <c>https://city.example</c>.
    /// Browsers let any page try, so others get 403; clients that are no browsers name no origin and may. Default: none.
    /// </summary>
    public IReadOnlyCollection<string> AllowedOrigins { get; init; } = [];

    /// <summary>
    /// Whether a socket may go on once its <c>connection_init</c> is read, whose <c>Authorization</c> then stands in the
    /// request's headers; otherwise it is closed with 4403. Default: every socket may.
    /// </summary>
    public Func<HttpContext, ValueTask<bool>> Admit { get; init; } = _ => new(true);
}
