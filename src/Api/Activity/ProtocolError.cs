using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace LearningAdvisor.Api.Activity;

/// <summary>A refusal as the protocols word it: <c>{"error": {"code", "message"}}</c>.</summary>
internal static class ProtocolError
{
    /// <param name="code">For programs; null for the status in one word.</param>
    public static IResult Of(int status, string message, string? code = null) => Results.Json(
        new { error = new { code = code ?? ReasonPhrases.GetReasonPhrase(status).Replace(" ", "", StringComparison.Ordinal), message } }, statusCode: status);

    /// <summary>Asks to wait.</summary>
    public static IResult TooMany(HttpContext http, TimeSpan wait)
    {
        http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return Of(StatusCodes.Status429TooManyRequests, "Messages come too fast. Wait as long as Retry-After says, then go on.");
    }
}
