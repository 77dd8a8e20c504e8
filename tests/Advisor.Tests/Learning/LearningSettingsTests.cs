using LearningAdvisor.Advisor.Learning;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Advisor.Tests.Learning;

public sealed class LearningSettingsTests
{
    [Fact]
    public void What_is_left_out_is_usual() => Assert.Equal(new LearningSettings(), Read());

    [Fact]
    public void What_is_given_counts() =>
        Assert.Equal(new LearningSettings { HalfLifeDays = 30, WeightsHour = 24, GatePrompt = false }, Read(("HalfLifeDays", "30"), ("WeightsHour", "24"), ("GatePrompt", "false")));

    [Fact]
    public void An_hour_that_no_day_has_stops_the_start() => Assert.Equal(
        "LEARNINGADVISOR__Learning__WeightsHour is \"25\". It must be an hour from 0 to 23, or 24 for never; leave it out for 3.",
        Assert.Throws<InvalidDataException>(() => Read(("WeightsHour", "25"))).Message);

    [Fact]
    public void Every_setting_stands_in_the_documents()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs/settings.md"));

        Assert.All(typeof(LearningSettings).GetProperties(), setting => Assert.Contains($"`LEARNINGADVISOR__Learning__{setting.Name}`", page, StringComparison.Ordinal));
    }

    private static LearningSettings Read(params (string Name, string Value)[] given) => LearningSettings.From(new ConfigurationBuilder()
        .AddInMemoryCollection(given.Select(one => KeyValuePair.Create($"LearningAdvisor:Learning:{one.Name}", (string?)one.Value))).Build());
}
