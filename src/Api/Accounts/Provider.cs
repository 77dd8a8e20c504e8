using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.DataProtection;

namespace LearningAdvisor.Api.Accounts;

/// <summary>
/// Sign-in by a city's own identity provider, with the framework's OAuth handler: code flow with PKCE, then the user-info endpoint.
/// <c>/account/external</c> sends the browser there, and it comes back to <c>/account/external/back</c>.
/// </summary>
internal static class Provider
{
    private const string Scheme = "external";
    private const string Unused = "unused";
    private const string Leave = "/account/external";
    private const string Return = "/account/external/back";
    private const string Home = "/console/";

    /// <summary>Where a browser begins; it comes back to the console.</summary>
    public const string WayIn = Leave;

    public static void AddProvider(this IServiceCollection services, ProviderSettings settings)
    {
        services.AddSingleton(settings);
        services.AddScoped<ProviderDesk>();
        services.AddAuthenticationCore();
        services.AddWebEncoders();
        // Nothing is protected with it: the state is sealed with the accounts' own key, which all servers share.
        services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        // The handler wants a scheme to sign in by. It is never asked: the session is begun in its place.
        new AuthenticationBuilder(services).AddCookie(Unused).AddOAuth(Scheme, options => Configure(options, settings));
        services.AddOptions<OAuthOptions>(Scheme).Configure<AccountSeal>((options, seal) => options.StateDataFormat = new SealedState(seal));
    }

    /// <summary>Serves the two addresses. They are there only when a provider is set.</summary>
    public static void MapProvider(this WebApplication app)
    {
        if (app.Services.GetService<ProviderSettings>() is null)
            return;

        // Behind a proxy that ends TLS, the provider must hear the address that browsers use.
        if (app.Services.GetRequiredService<SignInSettings>().Address is { } told)
            app.Use((http, next) => TellAddress(http, new Uri(told), next));
        app.UseAuthentication();
        app.MapGet(Leave, (HttpContext http, string? to) => http.ChallengeAsync(Scheme, new AuthenticationProperties { RedirectUri = LocalPath(to) }));
    }

    private static void Configure(OAuthOptions options, ProviderSettings settings)
    {
        options.AuthorizationEndpoint = settings.AuthorizationEndpoint;
        options.TokenEndpoint = settings.TokenEndpoint;
        options.UserInformationEndpoint = settings.UserInformationEndpoint;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.CallbackPath = Return;
        options.UsePkce = true;
        // The way back is a plain link, for which Lax is enough; None would need TLS on every desk.
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.SignInScheme = Unused;
        options.Scope.Clear();
        foreach (var scope in settings.Scopes)
            options.Scope.Add(scope);
        options.Events.OnCreatingTicket = context => ReadClaimsAsync(context, settings);
        options.Events.OnTicketReceived = BeginSessionAsync;
        options.Events.OnRemoteFailure = context =>
        {
            Log(context.HttpContext).LogWarning(context.Failure, "A sign-in by the city's provider has failed.");
            context.Response.Redirect($"{Home}#sign-in=failed");
            context.HandleResponse();
            return Task.CompletedTask;
        };
    }

    private static Task TellAddress(HttpContext http, Uri told, RequestDelegate next)
    {
        if (http.Request.Path.StartsWithSegments(Leave))
            (http.Request.Scheme, http.Request.Host) = (told.Scheme, new HostString(told.Authority));
        return next(http);
    }

    private static async Task ReadClaimsAsync(OAuthCreatingTicketContext context, ProviderSettings settings)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, context.Options.UserInformationEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", context.AccessToken);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await context.Backchannel.SendAsync(request, context.HttpContext.RequestAborted);
        response.EnsureSuccessStatusCode();
        using var claims = JsonDocument.Parse(await response.Content.ReadAsStringAsync(context.HttpContext.RequestAborted));
        var person = ProviderPerson.Of(claims.RootElement, settings);
        if (settings.Issuer is { } issuer)
            IdToken.Check(
                context.TokenResponse.Response?.RootElement.TryGetProperty("id_token", out var token) == true ? token.GetString() : null,
                issuer,
                settings.ClientId,
                person.Subject,
                context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        context.Properties.SetParameter(Scheme, person);
    }

    private static async Task BeginSessionAsync(TicketReceivedContext context)
    {
        var services = context.HttpContext.RequestServices;
        var person = context.Properties!.GetParameter<ProviderPerson>(Scheme)!;
        var address = context.HttpContext.Connection.RemoteIpAddress;
        var token = await services.GetRequiredService<ProviderDesk>().SignInAsync(
            person, address is null ? null : services.GetRequiredService<AccountSeal>().HashOf(address), context.HttpContext.RequestAborted);
        if (token is not null)
            services.GetRequiredService<SessionCookie>().Set(context.HttpContext, token);
        context.Response.Redirect(token is null ? $"{Home}#sign-in=refused" : context.ReturnUri ?? Home);
        context.HandleResponse();
    }

    /// <summary>A path of this service; anything else would send people to whoever wrote the link.</summary>
    private static string LocalPath(string? wanted) =>
        wanted is ['/', ..] && !wanted.StartsWith("//", StringComparison.Ordinal) && !wanted.StartsWith("/\\", StringComparison.Ordinal) && !wanted.Any(char.IsControl)
            ? wanted
            : Home;

    private static ILogger Log(HttpContext http) => http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("LearningAdvisor.Api.Accounts");
}
