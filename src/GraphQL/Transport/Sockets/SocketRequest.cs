using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.GraphQL.Transport.Sockets;

/// <summary>
/// The request that opened a socket, as its operations see it. They run side by side, and an <see cref="HttpContext"/> is
/// for one at a time, even to read: so each of them gets its own, made from what is kept here.
/// </summary>
/// <param name="http">Admitted; not read any more once this is made.</param>
internal sealed class SocketRequest(HttpContext http)
{
    private readonly IServiceScopeFactory _scopes = http.RequestServices.GetRequiredService<IServiceScopeFactory>();
    private readonly HeaderDictionary _headers = Copy(http.Request.Headers);
    private readonly (string Method, string Scheme, HostString Host, PathString Base, PathString Path, QueryString Query) _line =
        (http.Request.Method, http.Request.Scheme, http.Request.Host, http.Request.PathBase, http.Request.Path, http.Request.QueryString);
    private readonly (IPAddress? Address, int Port) _client = (http.Connection.RemoteIpAddress, http.Connection.RemotePort);
    private readonly ClaimsPrincipal _user = http.User;
    private readonly CancellationToken _aborted = http.RequestAborted;
    private readonly string _trace = http.TraceIdentifier;

    /// <summary>Services for one operation, for the caller to dispose.</summary>
    public AsyncServiceScope OpenScope() => _scopes.CreateAsyncScope();

    /// <summary>The request as one operation sees it, and the services that operation has.</summary>
    public HttpContext For(IServiceProvider services)
    {
        var own = new DefaultHttpContext
        {
            RequestServices = services,
            User = _user,
            RequestAborted = _aborted,
            TraceIdentifier = _trace,
        };
        (own.Request.Method, own.Request.Scheme, own.Request.Host, own.Request.PathBase, own.Request.Path, own.Request.QueryString) = _line;
        (own.Connection.RemoteIpAddress, own.Connection.RemotePort) = _client;
        own.Features.GetRequiredFeature<IHttpRequestFeature>().Headers = _headers;
        return own;
    }

    // Nobody may write to what several read at once.
    private static HeaderDictionary Copy(IHeaderDictionary headers)
    {
        var copy = new HeaderDictionary(headers.Count);
        foreach (var (name, values) in headers)
            copy[name] = values;
        copy.IsReadOnly = true;
        return copy;
    }
}
