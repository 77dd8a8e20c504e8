using LearningAdvisor.GraphQL.Protection;
using Microsoft.AspNetCore.Http;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>
/// The header by which a client asks what its operation costs: <c>GraphQL-Cost: report</c> with the answer,
/// <c>GraphQL-Cost: validate</c> without running anything. Name and values are HotChocolate's.
/// </summary>
public static class CostHeader
{
    /// <summary>The header's name.</summary>
    public const string Name = "GraphQL-Cost";

    /// <summary>What the request asks for; for <see cref="CostOptions.Requested"/>.</summary>
    /// <param name="services">The services of a request that came over HTTP.</param>
    public static CostRequest Of(IServiceProvider services)
    {
        if (services.GetService(typeof(HttpContext)) is not HttpContext http || !http.Request.Headers.TryGetValue(Name, out var value))
            return CostRequest.None;
        return value.ToString().ToLowerInvariant() switch
        {
            "report" => CostRequest.Report,
            "validate" => CostRequest.Validate,
            _ => CostRequest.None,
        };
    }
}
