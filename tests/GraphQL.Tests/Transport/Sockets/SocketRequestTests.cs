using System.Net;
using System.Security.Claims;
using LearningAdvisor.GraphQL.Transport.Sockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.GraphQL.Tests.Transport.Sockets;

public sealed class SocketRequestTests
{
    private readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();

    [Fact]
    public void Each_operation_has_a_context_of_its_own_that_says_what_the_sockets_does()
    {
        var http = Opened();
        var request = new SocketRequest(http);

        var (one, other) = (request.For(_services), request.For(_services));

        Assert.Equal(3, new[] { http, one, other }.Distinct().Count());
        Assert.All([one, other], own =>
        {
            Assert.Equal("Bearer abc", own.Request.Headers.Authorization);
            Assert.Equal(("GET", "https", "city.example", "/graphql"), (own.Request.Method, own.Request.Scheme, own.Request.Host.Value, own.Request.Path.Value));
            Assert.Equal(IPAddress.Parse("192.0.2.1"), own.Connection.RemoteIpAddress);
            Assert.Same(http.User, own.User);
            Assert.Equal("trace", own.TraceIdentifier);
            Assert.Same(_services, own.RequestServices);
        });
    }

    [Fact]
    public void No_operation_can_change_the_headers_of_another()
    {
        var own = new SocketRequest(Opened()).For(_services);

        Assert.Throws<InvalidOperationException>(() => own.Request.Headers.Authorization = "Bearer mine");
    }

    private DefaultHttpContext Opened()
    {
        var http = new DefaultHttpContext
        {
            RequestServices = _services,
            TraceIdentifier = "trace",
            User = new ClaimsPrincipal(new ClaimsIdentity("test")),
        };
        (http.Request.Method, http.Request.Scheme, http.Request.Host, http.Request.Path) = ("GET", "https", new HostString("city.example"), "/graphql");
        http.Request.Headers.Authorization = "Bearer abc";
        http.Connection.RemoteIpAddress = IPAddress.Parse("192.0.2.1");
        return http;
    }
}
