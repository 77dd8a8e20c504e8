using System.Reflection;
using LearningAdvisor.Api.Tests;
using LearningAdvisor.Channels.Line;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Channels.Tests.Line;

public sealed class LineSettingsTests
{
    private static readonly (string, string)[] Least = [("ChannelSecret", "secret"), ("AccessToken", "token"), ("DataKey", LineHouse.DataKey)];

    [Fact]
    public void Without_a_channel_secret_LINE_is_off() => Assert.Null(From([("AccessToken", "token")]));

    [Fact]
    public void Secret_token_and_key_are_enough()
    {
        var settings = From(Least)!;

        Assert.Equal(("secret", "token", 32), (settings.ChannelSecret, settings.AccessToken, settings.DataKey.Length));
        Assert.Equal((null, "https://api.line.me/", null, "學習顧問"), (settings.BotUserId, settings.ApiAddress.AbsoluteUri, settings.WebAddress, settings.GroupName));
        Assert.Equal((200, 20, 6_000), (settings.PushesPerMonth, settings.MessagesPerMinute, settings.AllMessagesPerMinute));
    }

    [Theory]
    [InlineData("AccessToken", "", "LEARNINGADVISOR__Line__ChannelSecret is set, but LEARNINGADVISOR__Line__AccessToken is not, so nothing could be answered. Copy the channel access token from the LINE Developers console.")]
    [InlineData("DataKey", "abc", "LEARNINGADVISOR__Line__DataKey is missing or no key. It must be 64 hexadecimal digits, such as `openssl rand -hex 32` prints; keep it, for what it has sealed cannot be opened without it.")]
    [InlineData("BotUserId", "@city", "LEARNINGADVISOR__Line__BotUserId is \"@city\". It must be U and 32 hexadecimal digits, as the LINE Developers console shows it under \"Your user ID\" of the bot; leave it out to take webhooks for any.")]
    [InlineData("WebAddress", "learning.example", "LEARNINGADVISOR__Line__WebAddress is \"learning.example\". It must be an http or https address, such as https://learning.example/.")]
    [InlineData("PushesPerMonth", "many", "LEARNINGADVISOR__Line__PushesPerMonth is \"many\". It must be a whole number from 0 to 2147483647; leave it out for 200.")]
    public void A_wrong_setting_is_named_with_the_way_out(string name, string value, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => From([.. Least.Where(one => one.Item1 != name), (name, value)])).Message);

    [Fact]
    public void Every_setting_stands_in_the_documentation()
    {
        var documentation = Repository.Read("docs/settings.md");

        Assert.All(
            typeof(LineSettings).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(property => property.CanWrite),
            property => Assert.Contains($"| `LEARNINGADVISOR__Line__{property.Name}` |", documentation, StringComparison.Ordinal));
    }

    private static LineSettings? From((string Name, string Value)[] given) => LineSettings.From(new ConfigurationBuilder()
        .AddInMemoryCollection(given.Select(one => KeyValuePair.Create($"LearningAdvisor:Line:{one.Name}", (string?)one.Value)))
        .Build());
}
