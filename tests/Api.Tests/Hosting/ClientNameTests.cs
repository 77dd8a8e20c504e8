using System.Net;
using System.Security.Claims;
using LearningAdvisor.Api.Hosting;
using Microsoft.AspNetCore.Http;

namespace LearningAdvisor.Api.Tests.Hosting;

public sealed class ClientNameTests
{
    [Theory]
    [InlineData("127.0.0.1", null)]
    [InlineData("::1", null)]
    [InlineData("::ffff:127.0.0.1", null)]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64")]
    public void A_client_is_its_address_and_this_machine_is_none(string address, string? name) =>
        Assert.Equal(name, ClientName.Of(Request(http => http.Connection.RemoteIpAddress = IPAddress.Parse(address))));

    [Fact]
    public void Who_is_signed_in_is_the_same_client_everywhere() => Assert.Equal("account:7", ClientName.Of(Request(http =>
    {
        http.Connection.RemoteIpAddress = IPAddress.Loopback;
        http.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "7")], "cookie"));
    })));

    [Fact]
    public void A_token_that_nobody_verified_names_nobody() => Assert.Equal("192.0.2.7", ClientName.Of(Request(http =>
    {
        http.Connection.RemoteIpAddress = IPAddress.Parse("192.0.2.7");
        http.Request.Headers.Authorization = "Bearer made-up";
    })));

    [Fact]
    public void Inside_the_process_there_is_no_client() => Assert.Null(ClientName.Of(new Services(null)));

    private static Services Request(Action<HttpContext> set)
    {
        var http = new DefaultHttpContext();
        set(http);
        return new Services(http);
    }

    private sealed class Services(HttpContext? http) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(HttpContext) ? http : null;
    }
}
