namespace LearningAdvisor.Api.Hosting;

/// <summary>Headers that every response has.</summary>
internal static class SafeHeaders
{
    public static void UseSafeHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        return next(http);
    });
}
