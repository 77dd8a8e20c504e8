using System.Net;
using LearningAdvisor.Channels.Inbox;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Seals what must be read again, as the secrets of second factors, and hashes what need only be told apart, as addresses.</summary>
/// <param name="key">32 bytes, no channel's.</param>
internal sealed class AccountSeal(byte[] key)
{
    private readonly ChannelSeal _seal = new(key);

    /// <inheritdoc cref="ChannelSeal.Seal(ReadOnlySpan{byte})"/>
    public byte[] Seal(ReadOnlySpan<byte> open) => _seal.Seal(open);

    /// <inheritdoc cref="ChannelSeal.Open"/>
    public byte[] Open(ReadOnlySpan<byte> sealedBytes) => _seal.Open(sealedBytes);

    /// <returns>64 hexadecimal digits.</returns>
    public string HashOf(IPAddress address) => _seal.PersonOf("address", address.ToString());
}
