using System.Net;
using LearningAdvisor.Channels.Activity.Connector;

namespace LearningAdvisor.Channels.Tests.Activity;

public sealed class ServiceAddressesTests
{
    private static readonly ServiceAddresses Allowed = ServiceAddresses.Parse("https://smba.trafficmanager.net; https://*.botframework.com")!;

    [Theory]
    [InlineData("https://smba.trafficmanager.net/apac/", true)]
    [InlineData("https://SMBA.trafficmanager.net/", true)]
    [InlineData("https://directline.botframework.com/", true)]
    [InlineData("http://smba.trafficmanager.net/", false)]
    [InlineData("https://smba.trafficmanager.net:444/", false)]
    [InlineData("https://smba.trafficmanager.net.evil.example/", false)]
    [InlineData("https://smba.trafficmanager.net@evil.example/", false)]
    [InlineData("https://evilbotframework.com/", false)]
    [InlineData("https://botframework.com/", false)]
    public void Only_listed_origins_are_allowed(string address, bool isAllowed) => Assert.Equal(isAllowed, Allowed.Allow(new Uri(address)));

    [Theory]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("https://smba.trafficmanager.net/path")]
    [InlineData("ftp://smba.trafficmanager.net")]
    [InlineData("https://*")]
    [InlineData(";")]
    public void What_is_no_origin_is_no_list(string text) => Assert.Null(ServiceAddresses.Parse(text));

    [Theory]
    [InlineData("service.example", "203.0.113.9", true)]
    [InlineData("service.example", "2606:4700::1", true)]
    [InlineData("service.example", "127.0.0.1", false)]
    [InlineData("service.example", "10.1.2.3", false)]
    [InlineData("service.example", "172.20.0.1", false)]
    [InlineData("service.example", "192.168.1.1", false)]
    [InlineData("service.example", "169.254.169.254", false)]
    [InlineData("service.example", "::1", false)]
    [InlineData("service.example", "::ffff:10.0.0.1", false)]
    [InlineData("service.example", "fd00::1", false)]
    [InlineData("service.example", "fe80::1", false)]
    [InlineData("localhost", "127.0.0.1", true)]
    [InlineData("localhost", "203.0.113.9", false)]
    [InlineData("127.0.0.1", "127.0.0.1", true)]
    public void A_name_may_lead_to_public_addresses_and_this_machines_names_to_itself(string host, string address, bool isAllowed) =>
        Assert.Equal(isAllowed, ServiceConnection.IsAllowed(host, IPAddress.Parse(address)));
}
