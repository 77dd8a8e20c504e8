using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace LearningAdvisor.Channels.Activity.DirectLine;

/// <summary>Tokens that open one conversation each for a time: its key, the end and the use, signed with HMAC-SHA256. Nothing of them is kept.</summary>
public sealed class DirectLineTokens(ActivityKeys keys, TimeProvider clock)
{
    /// <summary>Of a conversation's token; clients have it renewed every 15 minutes.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    /// <summary>Of the one in a WebSocket's address.</summary>
    public static readonly TimeSpan StreamLife = TimeSpan.FromSeconds(60);

    private const int BodyBytes = 16 + sizeof(long) + 1;

    public async Task<string> IssueAsync(Guid conversation, TokenUse use, CancellationToken cancellation)
    {
        var token = new byte[BodyBytes + HMACSHA256.HashSizeInBytes];
        conversation.TryWriteBytes(token);
        BinaryPrimitives.WriteInt64BigEndian(token.AsSpan(16), (clock.GetUtcNow() + (use == TokenUse.Stream ? StreamLife : Life)).ToUnixTimeSeconds());
        token[BodyBytes - 1] = (byte)use;
        HMACSHA256.HashData((await keys.ReadAsync(cancellation)).TokenKey, token.AsSpan(0, BodyBytes), token.AsSpan(BodyBytes));
        return Base64Url.EncodeToString(token);
    }

    /// <summary>Reads a token; one that was made elsewhere, was changed, or has ended opens nothing.</summary>
    public async Task<TokenReading> ReadAsync(string? token, TokenUse use, CancellationToken cancellation)
    {
        if (token is not { Length: > 0 and <= 200 })
            return new TokenReading(TokenState.Missing, default);

        var key = (await keys.ReadAsync(cancellation)).TokenKey;
        Span<byte> bytes = stackalloc byte[200];
        if (!Base64Url.IsValid(token) || !Base64Url.TryDecodeFromChars(token, bytes, out var length) || length != BodyBytes + HMACSHA256.HashSizeInBytes)
            return new TokenReading(TokenState.Forged, default);

        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, bytes[..BodyBytes], expected);
        if (!CryptographicOperations.FixedTimeEquals(expected, bytes[BodyBytes..length]) || bytes[BodyBytes - 1] != (byte)use)
            return new TokenReading(TokenState.Forged, default);

        var until = DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(bytes[16..]));
        return new TokenReading(until > clock.GetUtcNow() ? TokenState.Valid : TokenState.Expired, new Guid(bytes[..16]));
    }
}

/// <summary>What a token is good for; one is not good for the other.</summary>
public enum TokenUse
{
    Conversation = 1,

    /// <summary>Opening a WebSocket.</summary>
    Stream = 2,
}

public enum TokenState
{
    Valid,
    Missing,
    Forged,
    Expired,
}

/// <param name="Conversation">Nothing is to be read from it unless the token is valid.</param>
public readonly record struct TokenReading(TokenState State, Guid Conversation);
