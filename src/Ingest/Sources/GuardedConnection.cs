using System.Net;
using System.Net.Sockets;

namespace LearningAdvisor.Ingest.Sources;

/// <summary>Connects to a host by the very address that was checked, so that a second answer of the name service changes nothing.</summary>
internal static class GuardedConnection
{
    /// <summary>A handler that follows no redirect, uses no proxy (which would connect unchecked) and keeps no cookie.</summary>
    /// <param name="isAllowed">Whether an address that a host has may be connected to; asked for every host on the way.</param>
    public static SocketsHttpHandler Handler(Func<IPAddress, bool> isAllowed) => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectCallback = (context, ct) => ConnectAsync(context.DnsEndPoint, isAllowed, ct),
    };

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint host, Func<IPAddress, bool> isAllowed, CancellationToken ct)
    {
        var addresses = await Dns.GetHostAddressesAsync(host.Host, ct);
        if (Array.Find(addresses, address => !isAllowed(address)) is { } inner)
        {
            throw new SourceFailure(
                "ADDRESS_PRIVATE", $"\"{host.Host}\" leads to {inner}, an address inside this network. Name a public address, or set LEARNINGADVISOR__Fetch__PrivateAddresses=true.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, host.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
