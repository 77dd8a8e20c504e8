using LearningAdvisor.Advisor.TakingOver;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Advisor.Tests.TakingOver;

public sealed class TakeOverSettingsTests
{
    [Fact]
    public void What_is_not_set_keeps_no_contact_and_promises_no_time()
    {
        var settings = From([]);

        Assert.Null(settings.ContactKey);
        Assert.Equal(30, settings.SilentMinutes);
        Assert.False(settings.OfficeHours.AreKnown);
    }

    [Fact]
    public void A_key_that_is_none_stops_the_start() => Assert.Equal(
        "LEARNINGADVISOR__TakeOver__ContactKey is no key. It must be 64 hexadecimal digits, such as `openssl rand -hex 32` prints; leave it out where contact details are not to be kept.",
        Assert.Throws<InvalidDataException>(() => From(new() { ["ContactKey"] = "short" })).Message);

    [Theory]
    [InlineData(nameof(TakeOverSettings.ContactKey))]
    [InlineData(nameof(TakeOverSettings.SilentMinutes))]
    [InlineData(nameof(TakeOverSettings.OfficeHours))]
    public void Every_setting_stands_in_the_settings_page(string name) => Assert.Contains(
        $"| `LEARNINGADVISOR__TakeOver__{name}` |", File.ReadAllText(Path.Combine(Repository.Root, "docs", "settings.md")), StringComparison.Ordinal);

    private static TakeOverSettings From(Dictionary<string, string?> given) => TakeOverSettings.From(
        new ConfigurationBuilder().AddInMemoryCollection(given.ToDictionary(one => $"LearningAdvisor:TakeOver:{one.Key}", one => one.Value)).Build(),
        Path.Combine(Repository.Root, "seeds"));
}
