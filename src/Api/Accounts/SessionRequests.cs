namespace LearningAdvisor.Api.Accounts;

/// <summary>What is done with every request that a session's cookie comes with: other sites' pages are refused, and the session is noted as seen.</summary>
internal static class SessionRequests
{
    private static readonly object Refusal = new
    {
        errors = new[]
        {
            new
            {
                message = "A page of another site sent this request with your session. Send it from a page of this service, or without the cookie.",
                extensions = new { code = "CSRF_PREVENTED" },
            },
        },
    };

    /// <summary>Guards an address.</summary>
    public static void UseSessions(this WebApplication app, string path) => app.UseWhen(
        http => http.Request.Path.StartsWithSegments(path) && http.RequestServices.GetRequiredService<SessionCookie>().Read(http) is not null,
        guarded => guarded.Use(AnswerAsync));

    private static async Task AnswerAsync(HttpContext http, RequestDelegate next)
    {
        if (!IsOwn(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            await http.Response.WriteAsJsonAsync(Refusal, http.RequestAborted);
            return;
        }

        var token = http.RequestServices.GetRequiredService<SessionCookie>().Read(http)!;
        await next(http);
        // The client has its answer; whether it waits for more does not matter to the session.
        await http.RequestServices.GetRequiredService<Sessions>().TouchAsync(token, CancellationToken.None);
    }

    /// <summary>Whether no page of another site can have made the request.</summary>
    /// <remarks>
    /// Browsers say where a request comes from, and scripts cannot change it: https://www.w3.org/TR/fetch-metadata/. Older ones
    /// send <c>Origin</c> alone, and what sends neither is no browser. Opening the address in a tab runs nothing.
    /// </remarks>
    private static bool IsOwn(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is "same-origin" or "none" || (HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate");

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || IsOwn(origin, request.Host);
    }

    // A proxy that ends TLS leaves the host and hides the scheme, so only host and port are compared.
    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && from.Host.Equals(host.Host, StringComparison.OrdinalIgnoreCase)
        && (host.Port is { } port ? from.Port == port : from.IsDefaultPort);
}
