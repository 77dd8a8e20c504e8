using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Advisor.Privacy;

namespace LearningAdvisor.Channels.Inbox;

/// <summary>Hides whom a channel's messages are from: a keyed hash to find them by, and a seal that opens for delivery alone.</summary>
/// <param name="key">32 bytes, out of the environment; without it neither can be made again.</param>
public sealed class ChannelSeal(byte[] key)
{
    private readonly byte[] _hashKey = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: "learningadvisor person"u8.ToArray());
    private readonly Seal _seal = Advisor.Privacy.Seal.For(key, "learningadvisor seal");

    /// <summary>The hash of a channel's id of a person or a group.</summary>
    /// <returns>64 hexadecimal digits; another one on each channel.</returns>
    public string PersonOf(string channel, string id) => Convert.ToHexStringLower(HMACSHA256.HashData(_hashKey, Encoding.UTF8.GetBytes($"{channel}\n{id}")));

    /// <inheritdoc cref="Seal.Close(ReadOnlySpan{byte})"/>
    public byte[] Seal(ReadOnlySpan<byte> open) => _seal.Close(open);

    /// <inheritdoc cref="Seal.Close(ReadOnlySpan{byte})"/>
    public byte[] Seal(string open) => _seal.Close(open);

    /// <inheritdoc cref="Seal.Open"/>
    public byte[] Open(ReadOnlySpan<byte> sealedBytes) => _seal.Open(sealedBytes);

    /// <inheritdoc cref="Seal.Open"/>
    public string OpenText(ReadOnlySpan<byte> sealedBytes) => _seal.OpenText(sealedBytes);
}
