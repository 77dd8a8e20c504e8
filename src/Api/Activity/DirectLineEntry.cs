using System.Net;
using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Channels.Activity.DirectLine;

namespace LearningAdvisor.Api.Activity;

/// <summary>Who may open conversations, and whose token opens which.</summary>
internal sealed class DirectLineEntry(DirectLineSettings settings, DirectLineTokens tokens)
{
    /// <summary>Whether pages of a site may read what we answer.</summary>
    public bool Knows(string origin) => settings.Origins.Contains(origin) || (Uri.TryCreate(origin, UriKind.Absolute, out var site) && site.IsLoopback);

    /// <summary>Whether a request may open a new conversation.</summary>
    /// <remarks>
    /// With a secret it has to be shown. Without one the pages of listed sites may, and programs and pages of this machine: whoever
    /// writes a program of their own can name any site, but gets no more than any visitor of that site, a conversation that is new.
    /// </remarks>
    public bool MayOpen(HttpContext http)
    {
        if (settings.Secret is not null)
            return HoldsSecret(http);

        string? origin = http.Request.Headers.Origin;
        if (origin is not null && settings.Origins.Contains(origin))
            return true;
        var isOwnPage = origin is not null && origin == $"{http.Request.Scheme}://{http.Request.Host}";
        return isOwnPage || ((origin is null || Knows(origin)) && (http.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address)));
    }

    /// <summary>Whether the bearer token is the secret.</summary>
    public bool HoldsSecret(HttpContext http) => settings.Secret is { } secret && Bearer(http) is { } given
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(secret)), SHA256.HashData(Encoding.UTF8.GetBytes(given)));

    /// <summary>Reads the bearer token as a conversation's.</summary>
    public Task<TokenReading> ReadAsync(HttpContext http, CancellationToken cancellation) => tokens.ReadAsync(Bearer(http), TokenUse.Conversation, cancellation);

    /// <summary>Looks whether a request may read and write a conversation.</summary>
    /// <returns>Null where it may, else what it is told.</returns>
    public async Task<IResult?> RefuseAsync(HttpContext http, Guid conversation, CancellationToken cancellation)
    {
        if (HoldsSecret(http))
            return null;

        var token = await ReadAsync(http, cancellation);
        return token.State == TokenState.Valid && token.Conversation != conversation ? Forged : Refusal(token.State);
    }

    /// <returns>What is told to whoever has such a token; null for a valid one.</returns>
    public static IResult? Refusal(TokenState state) => state switch
    {
        TokenState.Valid => null,
        TokenState.Missing => ProtocolError.Of(StatusCodes.Status401Unauthorized, "There is no bearer token. Get one from tokens/generate or conversations.", "MissingToken"),
        TokenState.Expired => ProtocolError.Of(StatusCodes.Status403Forbidden, "The token has expired. Tokens are renewed by tokens/refresh before their end.", "TokenExpired"),
        _ => Forged,
    };

    private static IResult Forged => ProtocolError.Of(StatusCodes.Status403Forbidden, "The token is not one of this conversation.", "BadToken");

    private static string? Bearer(HttpContext http)
    {
        const string Scheme = "Bearer ";
        string? header = http.Request.Headers.Authorization;
        return header?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) == true && header.Length <= 1_000 ? header[Scheme.Length..].Trim() : null;
    }
}
