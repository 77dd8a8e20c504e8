namespace LearningAdvisor.Api.Accounts;

/// <summary>
/// Carries a session's token between browser and server. Scripts cannot read it, no other site's page can send it, and over TLS
/// it belongs to this host alone.
/// </summary>
internal sealed class SessionCookie(SignInSettings settings)
{
    private const string Plain = "learningadvisor-session";
    private const string Secure = "__Host-" + Plain;

    /// <summary>The token that the browser sent; null where there is none.</summary>
    public string? Read(HttpContext http) => http.Request.Cookies[NameFor(http)] is { Length: > 0 } token ? token : null;

    /// <summary>Hands a token to the browser, until it is closed or the session ends.</summary>
    public void Set(HttpContext http, string token) => http.Response.Cookies.Append(NameFor(http), token, OptionsFor(http));

    public void Delete(HttpContext http) => http.Response.Cookies.Delete(NameFor(http), OptionsFor(http));

    private string NameFor(HttpContext http) => IsSecure(http) ? Secure : Plain;

    // Behind a proxy that ends TLS, only the setting knows.
    private bool IsSecure(HttpContext http) => http.Request.IsHttps || settings.Address?.StartsWith("https:", StringComparison.Ordinal) == true;

    private CookieOptions OptionsFor(HttpContext http) => new()
    {
        HttpOnly = true,
        Secure = IsSecure(http),
        SameSite = SameSiteMode.Strict,
        Path = "/",
        IsEssential = true,
    };
}
