using System.Buffers.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Checks whom a provider's id token is from, whom it is for and whom it is about.</summary>
/// <remarks>
/// It came straight from the token endpoint over TLS, which stands for its signature: OpenID Connect Core 1.0, section
/// 3.1.3.7, point 6. Section 5.3.2 has it name the person whom the user-info endpoint names.
/// </remarks>
internal static class IdToken
{
    // Clocks differ.
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    /// <param name="token">Three parts with dots between; null where none came.</param>
    /// <exception cref="AuthenticationFailureException">It is missing, or not what it must be.</exception>
    public static void Check(string? token, string issuer, string audience, string subject, DateTimeOffset now)
    {
        using var claims = Read(token);
        var found = claims.RootElement;
        if (!IsText(found, "iss", issuer))
            throw Wrong("was issued by somebody else than LEARNINGADVISOR__SignIn__Provider__Issuer");
        if (!IsFor(found, audience))
            throw Wrong("is for another client");
        if (!found.TryGetProperty("exp", out var end) || !end.TryGetInt64(out var seconds) || seconds < (now - Skew).ToUnixTimeSeconds())
            throw Wrong("has expired");
        if (!IsText(found, "sub", subject))
            throw Wrong("is about somebody else than the user-info endpoint's answer");
    }

    private static JsonDocument Read(string? token)
    {
        if (token?.Split('.') is not [_, var payload, _] || !Base64Url.IsValid(payload))
            throw Wrong("is missing or no token");

        try
        {
            var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(payload));
            return claims.RootElement.ValueKind == JsonValueKind.Object ? claims : throw Wrong("holds no claims");
        }
        catch (JsonException)
        {
            throw Wrong("holds no claims");
        }
    }

    // For several clients at once it must also say that it was issued to this one (azp).
    private static bool IsFor(JsonElement claims, string audience)
    {
        if (!claims.TryGetProperty("aud", out var given))
            return false;
        if (given.ValueKind != JsonValueKind.Array)
            return IsText(claims, "aud", audience);

        var all = given.EnumerateArray().Select(one => one.ValueKind == JsonValueKind.String ? one.GetString() : null).ToList();
        return all.Contains(audience) && (all.Count == 1 || IsText(claims, "azp", audience));
    }

    private static bool IsText(JsonElement claims, string name, string wanted) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.ValueEquals(wanted);

    private static AuthenticationFailureException Wrong(string what) => new($"The provider's id token {what}, so nobody was signed in. Compare the provider's settings with LEARNINGADVISOR__SignIn__Provider__….");
}
