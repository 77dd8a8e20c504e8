using Microsoft.AspNetCore.Http;

namespace LearningAdvisor.GraphQL.Transport.Sockets;

/// <summary>
/// Keeps pages of other sites from opening sockets with a visitor's cookies, from which no browser keeps them: a
/// WebSocket is under no same-origin rule.
/// </summary>
/// <remarks>RFC 6455, section 10.2.</remarks>
internal static class OriginCheck
{
    /// <summary>Whether the request comes from no browser, from the host's own site, or from an allowed one.</summary>
    /// <param name="allowed">Origins as browsers write them, such as <c>https://city.example</c>.</param>
    public static bool Allows(HttpRequest request, IReadOnlyCollection<string> allowed)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || allowed.Contains(origin, StringComparer.OrdinalIgnoreCase)
            || IsOwn(origin, request.Host);
    }

    // A proxy that ends TLS leaves the host and hides the scheme, so only host and port are compared.
    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && from.Host.Equals(host.Host, StringComparison.OrdinalIgnoreCase)
        && (host.Port is { } port ? from.Port == port : from.IsDefaultPort);
}
