using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LearningAdvisor.Channels.Activity.Reading;

namespace LearningAdvisor.Channels.Activity.SigningIn;

/// <summary>Checks the token with which a service introduces itself: a JSON Web Token of the Bot Framework, RS256 alone.</summary>
/// <remarks>https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication#connector-to-bot</remarks>
public sealed class BotTokens(ActivitySettings settings, SigningKeys keys, TimeProvider clock)
{
    private const string Issuer = "https://api.botframework.com";
    private const int LongestToken = 16_000;
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <summary>Reads a token whose signature, issuer, audience and time are right.</summary>
    /// <param name="authorization">The header; null where there is none.</param>
    /// <returns>Null for any other; which of its parts was wrong is not told.</returns>
    /// <exception cref="HttpRequestException">The service's keys cannot be had.</exception>
    public async Task<BotToken?> ReadAsync(string? authorization, CancellationToken cancellation)
    {
        const string Scheme = "Bearer ";
        if (authorization is null || authorization.Length > LongestToken || !authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            || authorization[Scheme.Length..].Trim().Split('.') is not [var head, var body, var signature])
            return null;

        try
        {
            using var header = JsonDocument.Parse(Base64Url.DecodeFromChars(head));
            // One algorithm, whatever the token says of itself.
            if (TextOf(header.RootElement, "alg") != "RS256" || TextOf(header.RootElement, "kid") is not { } id || await keys.FindAsync(id, cancellation) is not { } key)
                return null;

            using var rsa = RSA.Create(key.Key);
            if (!rsa.VerifyData(Encoding.ASCII.GetBytes($"{head}.{body}"), Base64Url.DecodeFromChars(signature), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))
                return null;

            using var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(body));
            return IsForUs(claims.RootElement) ? new BotToken(TextOf(claims.RootElement, "serviceurl"), key.Endorsements) : null;
        }
        catch (Exception broken) when (broken is JsonException or FormatException or InvalidOperationException or CryptographicException)
        {
            return null;
        }
    }

    private bool IsForUs(JsonElement claims)
    {
        var now = clock.GetUtcNow();
        return TextOf(claims, "iss") == Issuer
            && TextOf(claims, "aud") == settings.AppId
            && TimeOf(claims, "exp") is { } until && until + Skew > now
            && (TimeOf(claims, "nbf") is not { } from || from - Skew < now);
    }

    private static string? TextOf(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static DateTimeOffset? TimeOf(JsonElement json, string name) =>
        json.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number && number.TryGetInt64(out var seconds) && seconds is > 0 and < 253_402_300_799
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}

/// <summary>What a checked token says.</summary>
/// <param name="Endorsements">Channels that its key may speak for; null for any.</param>
public sealed record BotToken(string? ServiceUrl, IReadOnlyList<string>? Endorsements)
{
    /// <summary>Whether an activity comes from the service that the token is of.</summary>
    public bool Covers(IncomingActivity said) =>
        ServiceUrl is { } own && said.ServiceUrl is { } named && own.TrimEnd('/') == named.TrimEnd('/')
        && (Endorsements is null || (said.ChannelId is { } channel && Endorsements.Contains(channel)));
}
