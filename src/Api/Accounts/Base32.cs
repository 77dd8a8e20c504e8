using System.Text;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Bytes as capital letters and the digits 2 to 7, without padding: what authenticator apps take and people can type.</summary>
/// <remarks>RFC 4648, section 6.</remarks>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <returns>8 characters for every 5 bytes, the last group cut short.</returns>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (kept, bits) = (0, 0);
        foreach (var one in bytes)
        {
            kept = ((kept << 8) | one) & 0xfff;
            bits += 8;
            while (bits >= 5)
            {
                bits -= 5;
                text.Append(Alphabet[(kept >> bits) & 31]);
            }
        }

        if (bits > 0)
            text.Append(Alphabet[(kept << (5 - bits)) & 31]);
        return text.ToString();
    }
}
