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

    /// <summary>Whether queries may come by GET; otherwise GET gets 405. Default true.</summary>
    public bool Get { get; init; } = true;

    /// <summary>
    /// Serves a page to browsers that open the address: GET without <c>query</c> and with <c>text/html</c> in
    /// <c>Accept</c>. Null, the default, for none.
    /// </summary>
    public RequestDelegate? Page { get; init; }
}
