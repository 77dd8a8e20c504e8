using System.Security.Cryptography;
using LearningAdvisor.Channels.Inbox;

namespace LearningAdvisor.Channels.Tests.Inbox;

public sealed class ChannelSealTests
{
    private readonly ChannelSeal _seal = new(Convert.FromHexString(LineHouse.DataKey));

    [Fact]
    public void What_is_sealed_opens_again_and_looks_different_each_time()
    {
        Assert.Equal("基隆 U1", _seal.OpenText(_seal.Seal("基隆 U1")));
        Assert.NotEqual(_seal.Seal("same"), _seal.Seal("same"));
    }

    [Fact]
    public void What_was_changed_or_sealed_elsewhere_does_not_open()
    {
        var changed = _seal.Seal("text");
        changed[^1] ^= 1;

        Assert.ThrowsAny<CryptographicException>(() => _seal.Open(changed));
        Assert.ThrowsAny<CryptographicException>(() => _seal.Open(new ChannelSeal(new byte[32]).Seal("text")));
        Assert.Equal("A sealed text is shorter than its nonce and tag. It was not sealed here.", Assert.ThrowsAny<CryptographicException>(() => _seal.Open([1, 2])).Message);
    }

    [Fact]
    public void A_person_has_another_hash_on_each_channel_and_under_each_key()
    {
        Assert.Equal(_seal.PersonOf("line", "U1"), new ChannelSeal(Convert.FromHexString(LineHouse.DataKey)).PersonOf("line", "U1"));
        Assert.Equal(3, new[] { _seal.PersonOf("line", "U1"), _seal.PersonOf("web", "U1"), new ChannelSeal(new byte[32]).PersonOf("line", "U1") }.Distinct().Count());
    }
}
