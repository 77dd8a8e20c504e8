using System.Net;
using LearningAdvisor.Api.Hosting;
using LearningAdvisor.GraphQL.Transport;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Api.Tests.Hosting;

public sealed class LiveSettingsTests
{
    [Fact]
    public void Without_settings_the_defaults_hold() => Assert.Equivalent(new LiveSettings(), From());

    [Fact]
    public void Every_setting_reaches_the_endpoint()
    {
        var options = From(
            ("KeepAliveSeconds", "5"), ("Connections", "6"), ("Operations", "7"), ("MessageBytes", "8"), ("IntroductionSeconds", "9"),
            ("Origins", "https://a.example; http://b.example:8080")).Apply(GraphQLHttpOptions.Default);

        Assert.Equal((TimeSpan.FromSeconds(5), 6), (options.KeepAlive, options.MaxConnectionsPerClient));
        Assert.Equal((7, 8, TimeSpan.FromSeconds(9)), (options.Sockets!.MaxOperations, options.Sockets.MaxMessageBytes, options.Sockets.InitTimeout));
        Assert.Equal(["https://a.example", "http://b.example:8080"], options.Sockets.AllowedOrigins);
    }

    [Fact]
    public void No_seconds_mean_no_signs_of_life() => Assert.Equal(Timeout.InfiniteTimeSpan, From(("KeepAliveSeconds", "0")).KeepAlive);

    [Theory]
    [InlineData("KeepAliveSeconds", "-1", "LEARNINGADVISOR__Live__KeepAliveSeconds is \"-1\". It must be a whole number, 0 or more.")]
    [InlineData("Operations", "0", "LEARNINGADVISOR__Live__Operations is \"0\". It must be a whole number, 1 or more.")]
    [InlineData("IntroductionSeconds", "soon", "LEARNINGADVISOR__Live__IntroductionSeconds is \"soon\". It must be a whole number, 1 or more.")]
    [InlineData("Origins", "city.example", "LEARNINGADVISOR__Live__Origins names \"city.example\", which is no origin. Write scheme and host, such as https://city.example, several with \";\".")]
    [InlineData("Origins", "https://city.example/page", "LEARNINGADVISOR__Live__Origins names \"https://city.example/page\", which is no origin. Write scheme and host, such as https://city.example, several with \";\".")]
    public void A_wrong_setting_is_named_with_the_way_out(string name, string value, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => From((name, value))).Message);

    [Theory]
    [InlineData(100, "192.0.2.7", "192.0.2.7")]
    [InlineData(0, "192.0.2.7", null)]
    [InlineData(100, "127.0.0.1", null)]
    public void Addresses_are_limited_and_this_machine_is_not(int connections, string address, string? client)
    {
        var http = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };

        Assert.Equal(client, new LiveSettings { Connections = connections }.Apply(GraphQLHttpOptions.Default).ClientOf(http));
    }

    [Theory]
    [InlineData("KeepAliveSeconds")]
    [InlineData(nameof(LiveSettings.Connections))]
    [InlineData(nameof(LiveSettings.Operations))]
    [InlineData(nameof(LiveSettings.MessageBytes))]
    [InlineData("IntroductionSeconds")]
    [InlineData(nameof(LiveSettings.Origins))]
    public void The_settings_page_names_every_setting(string name) =>
        Assert.Contains($"| `LEARNINGADVISOR__Live__{name}` |", Repository.Read("docs/settings.md"), StringComparison.Ordinal);

    private static LiveSettings From(params (string Name, string Value)[] given) => LiveSettings.From(new ConfigurationBuilder()
        .AddInMemoryCollection(given.Select(one => KeyValuePair.Create($"LearningAdvisor:Live:{one.Name}", (string?)one.Value)))
        .Build());
}
