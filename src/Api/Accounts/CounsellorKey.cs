using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace LearningAdvisor.Api.Accounts;

/// <summary>The secret that a counsellor signs in with. Only its SHA-256 is ever stored.</summary>
/// <remarks>
/// A key is random and as long as the hash, so there is nothing to guess and a slow password hash would protect nothing
/// more.
/// </remarks>
internal static class CounsellorKey
{
    /// <summary>Characters. Shorter ones open nothing, so that nobody puts the hash of a password into the file.</summary>
    public const int Shortest = 32;

    /// <summary>Bytes of a hash.</summary>
    public const int HashLength = SHA256.HashSizeInBytes;

    /// <returns>256 random bits as 43 characters of base64url.</returns>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <returns>SHA-256 of the key's UTF-8 bytes.</returns>
    public static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
