using System.Reflection;
using LearningAdvisor.Api.Tests;
using LearningAdvisor.Channels.Activity;
using LearningAdvisor.Channels.Activity.DirectLine;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Channels.Tests.Activity;

public sealed class ActivitySettingsTests
{
    [Fact]
    public void Nothing_need_be_set()
    {
        var (activity, directLine) = (ActivitySettings.From(Given()), DirectLineSettings.From(Given()));

        Assert.Equal((null, true, null, 20, 6_000), (activity.AppId, activity.Local, activity.DataKey, activity.MessagesPerMinute, activity.AllMessagesPerMinute));
        Assert.Equal((true, null, 24), (directLine.On, directLine.Secret, directLine.ConversationHours));
    }

    [Theory]
    [InlineData("DataKey", "abc", "LEARNINGADVISOR__Activity__DataKey is no key. It must be 64 hexadecimal digits, such as `openssl rand -hex 32` prints; leave it out, and one is made and kept in the database.")]
    [InlineData("OpenIdAddress", "login", "LEARNINGADVISOR__Activity__OpenIdAddress is \"login\". It must be an http or https address; leave it out for the Bot Framework's own.")]
    [InlineData("ServiceUrls", "smba", "LEARNINGADVISOR__Activity__ServiceUrls is \"smba\". It must be origins such as https://smba.trafficmanager.net or https://*.botframework.com, several with \";\".")]
    public void A_wrong_setting_of_the_protocol_is_named_with_the_way_out(string name, string value, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => ActivitySettings.From(Given(("Activity:" + name, value)))).Message);

    [Theory]
    [InlineData("Secret", "short", "LEARNINGADVISOR__DirectLine__Secret has 5 characters. It must have 32 or more, such as `openssl rand -hex 32` prints; leave it out, and conversations are opened without one.")]
    [InlineData("Origins", "https://city.example/path", "LEARNINGADVISOR__DirectLine__Origins names \"https://city.example/path\", which is no origin. Write scheme and host, such as https://city.example, several with \";\".")]
    [InlineData("PublicAddress", "learning.example", "LEARNINGADVISOR__DirectLine__PublicAddress is \"learning.example\". It must be an http or https address, such as https://learning.example/; leave it out, and the address of the request is taken.")]
    [InlineData("ConversationHours", "0", "LEARNINGADVISOR__DirectLine__ConversationHours is \"0\". It must be a whole number from 1 to 2147483647; leave it out for 24.")]
    public void A_wrong_setting_of_Direct_Line_is_named_with_the_way_out(string name, string value, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => DirectLineSettings.From(Given(("DirectLine:" + name, value)))).Message);

    [Theory]
    [InlineData(typeof(ActivitySettings), "Activity")]
    [InlineData(typeof(DirectLineSettings), "DirectLine")]
    public void Every_setting_stands_in_the_documentation(Type settings, string section)
    {
        var documentation = Repository.Read("docs/settings.md");

        Assert.All(
            settings.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.CanWrite),
            property => Assert.Contains($"| `LEARNINGADVISOR__{section}__{property.Name}` |", documentation, StringComparison.Ordinal));
    }

    private static IConfiguration Given(params (string Name, string Value)[] given) => new ConfigurationBuilder()
        .AddInMemoryCollection(given.Select(one => KeyValuePair.Create($"LearningAdvisor:{one.Name}", (string?)one.Value)))
        .Build();
}
