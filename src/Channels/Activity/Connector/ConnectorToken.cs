using System.Net.Http.Json;
using System.Text.Json;

namespace LearningAdvisor.Channels.Activity.Connector;

/// <summary>The token with which we introduce ourselves to services, by the client credentials of the bot.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication</remarks>
public sealed class ConnectorToken(IHttpClientFactory clients, ActivitySettings settings, TimeProvider clock)
{
    /// <summary>The http client for addresses out of the settings.</summary>
    public const string Trusted = "activity sign-in";

    private const string Scope = "https://api.botframework.com/.default";

    // A token that would end on its way is not used any more.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private (string Token, DateTimeOffset Until)? _held;

    /// <returns>Null where no password is set.</returns>
    /// <exception cref="HttpRequestException">It could not be had.</exception>
    /// <exception cref="InvalidDataException">What came is no token.</exception>
    public async ValueTask<string?> ReadAsync(CancellationToken cancellation)
    {
        if (settings.AppId is not { } id || settings.AppPassword is not { } password)
            return null;
        if (_held is { } held && held.Until > clock.GetUtcNow())
            return held.Token;

        using var http = clients.CreateClient(Trusted);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = id,
            ["client_secret"] = password,
            ["scope"] = Scope,
        });
        using var response = await http.PostAsync(settings.TokenAddress, form, cancellation);
        response.EnsureSuccessStatusCode();
        var got = await GotAsync(response, cancellation);
        _held = (got.Token, clock.GetUtcNow() + got.Life - Margin);
        return got.Token;
    }

    private static async Task<(string Token, TimeSpan Life)> GotAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            var json = await response.Content.ReadFromJsonAsync<JsonElement>(cancellation);
            return (json.GetProperty("access_token").GetString()!, TimeSpan.FromSeconds(json.GetProperty("expires_in").GetInt32()));
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException("LEARNINGADVISOR__Activity__TokenAddress answered without \"access_token\" and \"expires_in\". It must be an OAuth 2.0 token endpoint.", broken);
        }
    }
}
