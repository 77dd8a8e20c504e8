using System.Security.Cryptography;
using System.Text;

namespace LearningAdvisor.Advisor.Privacy;

/// <summary>Hides bytes that must be read again later (AES-256-GCM).</summary>
/// <param name="key">32 bytes. Each purpose needs another one; derive them from one secret.</param>
public sealed class Seal(byte[] key)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>A key of its own for one purpose.</summary>
    /// <param name="secret">32 bytes, out of the environment.</param>
    /// <param name="purpose">What is sealed; another purpose opens nothing of this one.</param>
    public static Seal For(byte[] secret, string purpose) => new(HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: Encoding.UTF8.GetBytes(purpose)));

    /// <returns>Nonce, tag and cipher text; never the same twice.</returns>
    public byte[] Close(ReadOnlySpan<byte> open)
    {
        var sealedBytes = new byte[NonceBytes + TagBytes + open.Length];
        var nonce = sealedBytes.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key, TagBytes);
        cipher.Encrypt(nonce, open, sealedBytes.AsSpan(NonceBytes + TagBytes), sealedBytes.AsSpan(NonceBytes, TagBytes));
        return sealedBytes;
    }

    public byte[] Close(string open) => Close(Encoding.UTF8.GetBytes(open));

    /// <param name="sealedBytes">Out of <see cref="Close(ReadOnlySpan{byte})"/> with the same key.</param>
    /// <exception cref="CryptographicException">It was changed, or sealed with another key.</exception>
    public byte[] Open(ReadOnlySpan<byte> sealedBytes)
    {
        if (sealedBytes.Length < NonceBytes + TagBytes)
            throw new CryptographicException("A sealed text is shorter than its nonce and tag. It was not sealed here.");

        var open = new byte[sealedBytes.Length - NonceBytes - TagBytes];
        using var cipher = new AesGcm(key, TagBytes);
        cipher.Decrypt(sealedBytes[..NonceBytes], sealedBytes[(NonceBytes + TagBytes)..], sealedBytes.Slice(NonceBytes, TagBytes), open);
        return open;
    }

    /// <inheritdoc cref="Open"/>
    public string OpenText(ReadOnlySpan<byte> sealedBytes) => Encoding.UTF8.GetString(Open(sealedBytes));
}
