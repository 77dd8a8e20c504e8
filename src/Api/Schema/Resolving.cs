using LearningAdvisor.Advisor;
using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema;

/// <summary>What resolvers take from the request's services.</summary>
/// <remarks>Root fields may run side by side, and a context serves one query at a time: so each resolver opens its own, out of a pool.</remarks>
internal static class Resolving
{
    /// <summary>A context of the catalogue, for one resolver; the caller disposes it.</summary>
    public static Task<CatalogueContext> DatabaseAsync(this RequestContext request) =>
        request.RequestServices.GetRequiredService<IDbContextFactory<CatalogueContext>>().CreateDbContextAsync(request.CancellationToken);

    /// <summary>Reads by prepared statements, for what is asked often.</summary>
    public static CatalogueReading Reading(this RequestContext request) => request.RequestServices.GetRequiredService<CatalogueReading>();

    /// <summary>Today in Asia/Taipei.</summary>
    public static DateOnly Today(this RequestContext request) => TaipeiDay.Of(request.RequestServices.GetRequiredService<TimeProvider>());

    /// <summary>The token of the request's header <c>Authorization: Bearer TOKEN</c>; null where it has none.</summary>
    public static string? BearerToken(this RequestContext request)
    {
        const string Scheme = "Bearer ";
        var header = request.Http().Request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
    }

    /// <summary>The HTTP request that the operation came in.</summary>
    public static HttpContext Http(this RequestContext request) => request.RequestServices.GetRequiredService<HttpContext>();
}
