using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>Tells what lasts that the host stops, which otherwise waits for every connection.</summary>
internal static class ServerStopping
{
    /// <summary>Signalled when the host begins to stop.</summary>
    public static CancellationToken Of(HttpContext http) =>
        http.RequestServices.GetService<IHostApplicationLifetime>()?.ApplicationStopping ?? CancellationToken.None;
}
