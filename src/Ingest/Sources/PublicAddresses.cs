using System.Net;
using System.Net.Sockets;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Tells addresses of the public internet from those that mean this machine or its neighbours.</summary>
/// <remarks>IANA's registries of special-purpose addresses (RFC 6890). IPv4 addresses inside IPv6 ones count as themselves.</remarks>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/127", "100::/64", "2001:db8::/32", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(text => IPNetwork.Parse(text)),
    ];

    public static bool IsPublic(IPAddress address)
    {
        var meant = Embedded(address);
        return !Array.Exists(Special, network => network.BaseAddress.AddressFamily == meant.AddressFamily && network.Contains(meant));
    }

    // ::ffff:a.b.c.d, the translation prefix 64:ff9b::/96 (RFC 6052), and 6to4 (RFC 3056) lead to the IPv4 address they hold.
    private static IPAddress Embedded(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();

        var bytes = address.GetAddressBytes();
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]))
            return new IPAddress(bytes.AsSpan(12, 4));
        return bytes is [0x20, 0x02, ..] ? new IPAddress(bytes.AsSpan(2, 4)) : address;
    }
}
