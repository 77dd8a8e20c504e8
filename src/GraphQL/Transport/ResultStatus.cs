using System.Globalization;
using LearningAdvisor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>The HTTP status of a GraphQL response.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-Status-Codes</remarks>
internal static class ResultStatus
{
    /// <summary>The status of a request that got so far; of one that has to wait, <c>Retry-After</c> is set, too.</summary>
    public static int Of(RequestOutcome outcome, string mediaType, HttpResponse response)
    {
        if (outcome.RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = ((long)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return StatusCodes.Status429TooManyRequests;
        }

        // A well-formed request that GraphQL refuses is 200 to clients of the older media type, which read errors only there.
        return outcome.HasRun || mediaType == MediaTypes.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }
}
