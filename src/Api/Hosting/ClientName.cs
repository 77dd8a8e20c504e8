using System.Net;
using System.Net.Sockets;
using System.Security.Claims;

namespace LearningAdvisor.Api.Hosting;

/// <summary>Tells clients apart, for what each of them may spend.</summary>
internal static class ClientName
{
    /// <summary>Names the client of a request.</summary>
    /// <param name="services">The request's services, the <see cref="HttpContext"/> among them.</param>
    /// <returns>The account that is signed in, else the address; null for this machine itself, and inside the process.</returns>
    /// <remarks>
    /// Requests from this machine are a proxy's, which has limits of its own, or a check's. A token that nobody has verified
    /// names nobody: whoever makes up a new one each time would start each time with a full budget.
    /// </remarks>
    public static string? Of(IServiceProvider services)
    {
        if (services.GetService(typeof(HttpContext)) is not HttpContext http)
            return null;
        if (http.User.Identity is { IsAuthenticated: true } && http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } account)
            return $"account:{account}";
        return http.Connection.RemoteIpAddress is { } address && !IPAddress.IsLoopback(address) ? Of(address) : null;
    }

    private static string Of(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address.ToString();

        // A household or machine gets a whole /64 and may send from any address in it.
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        bytes[8..].Clear();
        return $"{new IPAddress(bytes)}/64";
    }
}
