using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>What fails outside of fields: the client reads that it did, the log why. The host's own error page might tell both.</summary>
internal static class UnexpectedFailure
{
    /// <summary>Whether an exception is the service's fault and can still be answered.</summary>
    public static bool Is(Exception exception, HttpContext http) => exception is not BadHttpRequestException && !http.Response.HasStarted;

    /// <summary>Tells the log.</summary>
    public static void Log(Exception exception, HttpContext http) =>
        http.RequestServices.GetService<ILoggerFactory>()?.CreateLogger(typeof(UnexpectedFailure))
            .LogError(exception, "A GraphQL request failed outside its fields.");
}
