using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using LearningAdvisor.Channels.Activity.Connector;

namespace LearningAdvisor.Channels.Activity.SigningIn;

/// <summary>The keys that a service signs its tokens with, as its OpenID document names them. Kept for a day; a key that is not known is looked for at most once a minute.</summary>
public sealed class SigningKeys(IHttpClientFactory clients, ActivitySettings settings, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _reading = new(1, 1);
    private Dictionary<string, SigningKey> _keys = [];
    private DateTimeOffset _readAt = DateTimeOffset.MinValue;

    /// <param name="id">The token's <c>kid</c>.</param>
    /// <returns>Null where there is no such key.</returns>
    /// <exception cref="HttpRequestException">The document cannot be had, and the key is not known from before.</exception>
    public async ValueTask<SigningKey?> FindAsync(string id, CancellationToken cancellation)
    {
        if (_keys.TryGetValue(id, out var known) && clock.GetUtcNow() - _readAt < KeptFor)
            return known;

        await _reading.WaitAsync(cancellation);
        try
        {
            if (clock.GetUtcNow() - _readAt >= BetweenLooks)
                (_keys, _readAt) = (await ReadAsync(cancellation), clock.GetUtcNow());
        }
        catch (Exception broken) when (known is not null && broken is HttpRequestException or JsonException)
        {
            // What signed yesterday signs today, too.
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new HttpRequestException("LEARNINGADVISOR__Activity__OpenIdAddress does not lead to an OpenID document with RSA keys.", broken);
        }
        finally
        {
            _reading.Release();
        }
        return _keys.GetValueOrDefault(id) ?? known;
    }

    public void Dispose() => _reading.Dispose();

    private async Task<Dictionary<string, SigningKey>> ReadAsync(CancellationToken cancellation)
    {
        using var http = clients.CreateClient(ConnectorToken.Trusted);
        var document = await http.GetFromJsonAsync<JsonElement>(settings.OpenIdAddress, cancellation);
        var set = await http.GetFromJsonAsync<JsonElement>(document.GetProperty("jwks_uri").GetString(), cancellation);
        return set.GetProperty("keys").EnumerateArray()
            .Where(key => key.GetProperty("kty").ValueEquals("RSA"u8) && key.TryGetProperty("kid", out _))
            .DistinctBy(key => key.GetProperty("kid").GetString())
            .ToDictionary(key => key.GetProperty("kid").GetString()!, KeyOf);
    }

    private static SigningKey KeyOf(JsonElement key) => new(
        new RSAParameters { Modulus = BytesOf(key, "n"), Exponent = BytesOf(key, "e") },
        key.TryGetProperty("endorsements", out var endorsements) ? [.. endorsements.EnumerateArray().Select(channel => channel.GetString()!)] : null);

    private static byte[] BytesOf(JsonElement key, string name) => System.Buffers.Text.Base64Url.DecodeFromChars(key.GetProperty(name).GetString());
}

/// <param name="Endorsements">Channels that the key may speak for; null for any.</param>
public sealed record SigningKey(RSAParameters Key, IReadOnlyList<string>? Endorsements);
