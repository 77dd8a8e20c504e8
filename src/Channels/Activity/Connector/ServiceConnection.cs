using System.Net;
using System.Net.Sockets;

namespace LearningAdvisor.Channels.Activity.Connector;

/// <summary>Connects to a service by the very address that was checked: a public one, or this machine's own where a name on it was allowed. It follows no redirect.</summary>
internal static class ServiceConnection
{
    private static readonly IPNetwork[] Inner =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3",
            "::/96", "64:ff9b::/96", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    public static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        // A proxy would connect unchecked.
        UseProxy = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = (context, cancellation) => ConnectAsync(context.DnsEndPoint, cancellation),
    };

    /// <summary>Whether an address may be connected to for a host of that name.</summary>
    public static bool IsAllowed(string host, IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return new UriBuilder("http", host).Uri.IsLoopback ? IPAddress.IsLoopback(plain) : !Array.Exists(Inner, network => network.Contains(plain));
    }

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint host, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(host.Host, cancellation);
        if (Array.Exists(addresses, address => !IsAllowed(host.Host, address)))
            throw new HttpRequestException(HttpRequestError.ConnectionError, $"\"{host.Host}\" leads to an address inside this network, where no service's answers go.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, host.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
