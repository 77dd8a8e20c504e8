using System.Security.Cryptography;
using System.Text;

namespace LearningAdvisor.Channels.Inbox;

/// <summary>Hides whom a channel's messages are from: a keyed hash to find them by, and a seal (AES-256-GCM) that opens for delivery alone.</summary>
/// <param name="key">32 bytes, out of the environment; without it neither can be made again.</param>
public sealed class ChannelSeal(byte[] key)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly byte[] _hashKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: "learningadvisor person"u8.ToArray());
    private readonly byte[] _sealKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: "learningadvisor seal"u8.ToArray());

    /// <summary>The hash of a channel's id of a person or a group.</summary>
    /// <returns>64 hexadecimal digits; another one on each channel.</returns>
    public string PersonOf(string channel, string id) => Convert.ToHexStringLower(HMACSHA256.HashData(_hashKey, Encoding.UTF8.GetBytes($"{channel}\n{id}")));

    /// <returns>Nonce, tag and cipher text; never the same twice.</returns>
    public byte[] Seal(ReadOnlySpan<byte> open)
    {
        var sealedBytes = new byte[NonceBytes + TagBytes + open.Length];
        var nonce = sealedBytes.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(_sealKey, TagBytes);
        cipher.Encrypt(nonce, open, sealedBytes.AsSpan(NonceBytes + TagBytes), sealedBytes.AsSpan(NonceBytes, TagBytes));
        return sealedBytes;
    }

    public byte[] Seal(string open) => Seal(Encoding.UTF8.GetBytes(open));

    /// <param name="sealedBytes">Out of <see cref="Seal(ReadOnlySpan{byte})"/> with the same key.</param>
    /// <exception cref="CryptographicException">It was changed, or sealed with another key.</exception>
    public byte[] Open(ReadOnlySpan<byte> sealedBytes)
    {
        if (sealedBytes.Length < NonceBytes + TagBytes)
            throw new CryptographicException("A sealed text is shorter than its nonce and tag. It was not sealed here.");

        var open = new byte[sealedBytes.Length - NonceBytes - TagBytes];
        using var cipher = new AesGcm(_sealKey, TagBytes);
        cipher.Decrypt(sealedBytes[..NonceBytes], sealedBytes[(NonceBytes + TagBytes)..], sealedBytes.Slice(NonceBytes, TagBytes), open);
        return open;
    }

    /// <inheritdoc cref="Open"/>
    public string OpenText(ReadOnlySpan<byte> sealedBytes) => Encoding.UTF8.GetString(Open(sealedBytes));
}
