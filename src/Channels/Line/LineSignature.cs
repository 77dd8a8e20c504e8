using System.Security.Cryptography;
using System.Text;

namespace LearningAdvisor.Channels.Line;

/// <summary>Checks that a webhook comes from LINE: base64 of HMAC-SHA256 over the raw bytes, keyed with the channel secret.</summary>
/// <remarks>https://developers.line.biz/en/docs/messaging-api/verify-webhook-signature/</remarks>
public sealed class LineSignature(string channelSecret)
{
    private readonly byte[] _key = Encoding.UTF8.GetBytes(channelSecret);

    /// <param name="body">As it came, before anything has read it.</param>
    /// <param name="signature">The header <c>x-line-signature</c>; null where there is none.</param>
    public bool Matches(ReadOnlySpan<byte> body, string? signature)
    {
        // The header's own length is no secret, so a wrong one may be refused early.
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (signature is null || signature.Length != 44 || !Convert.TryFromBase64String(signature, given, out var length) || length != given.Length)
            return false;

        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, body, expected);
        return CryptographicOperations.FixedTimeEquals(given, expected);
    }
}
