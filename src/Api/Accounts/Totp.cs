using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Codes of an authenticator app: six digits, a new one every 30 seconds, by HMAC-SHA1 as all apps have it.</summary>
/// <remarks>RFC 6238 over RFC 4226.</remarks>
internal static class Totp
{
    /// <summary>Bytes of a secret, as long as the hash (RFC 4226, section 4, R6).</summary>
    public const int SecretBytes = 20;

    private const string Issuer = "LearningAdvisor";
    private const int Seconds = 30;
    private const int Digits = 6;
    private const int Codes = 1_000_000;

    /// <summary>The code of one step.</summary>
    /// <param name="step">Whole periods since 1970.</param>
    public static string CodeOf(ReadOnlySpan<byte> secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(secret, counter, hash);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 15)..]) & int.MaxValue;
        return (number % Codes).ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0');
    }

    /// <summary>The step that a code is of: now, or one before or after, since clocks differ.</summary>
    /// <param name="lastStep">The step of the last code that was taken; a code of it or of an earlier one is none any more.</param>
    /// <returns>Null for a wrong or used code.</returns>
    public static long? StepOf(ReadOnlySpan<byte> secret, string code, DateTimeOffset now, long lastStep)
    {
        var present = now.ToUnixTimeSeconds() / Seconds;
        var given = Encoding.UTF8.GetBytes(code);
        long? found = null;
        // All are compared, so that the time does not tell which one it is.
        for (var step = present - 1; step <= present + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(CodeOf(secret, step)), given) && step > lastStep)
                found = step;
        }

        return found;
    }

    /// <summary>What an app reads as a square code.</summary>
    /// <param name="name">Of the account.</param>
    /// <remarks>https://github.com/google/google-authenticator/wiki/Key-Uri-Format</remarks>
    public static string AddressOf(string name, ReadOnlySpan<byte> secret) =>
        $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(name)}?secret={Base32.Encode(secret)}&issuer={Issuer}&algorithm=SHA1&digits={Digits}&period={Seconds}";
}
