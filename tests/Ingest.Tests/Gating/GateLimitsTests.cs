using LearningAdvisor.Ingest.Gating;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Ingest.Tests.Gating;

public sealed class GateLimitsTests
{
    [Theory]
    [InlineData("30%", 0.3)]
    [InlineData("0.3", 0.3)]
    [InlineData("400", 400.0)]
    [InlineData("-1", null)]
    [InlineData("many", null)]
    [InlineData("1,000", null)]
    public void A_limit_is_a_number_or_a_percentage(string text, double? expected) => Assert.Equal(expected, GateLimits.Parse(text));

    [Fact]
    public void A_setting_changes_one_limit_and_leaves_the_others()
    {
        var limits = GateLimits.Of(Settings("RowsLost", "50%"));
        Assert.Equal(new GateLimits() with { RowsLost = 0.5 }, limits);
    }

    [Fact]
    public void A_setting_that_is_no_number_names_itself_and_the_rule()
    {
        var wrong = Assert.Throws<ArgumentException>(() => GateLimits.Of(Settings("FeeFactor", "double")));
        Assert.Equal("LEARNINGADVISOR__Ingest__Gate__FeeFactor is \"double\"; it takes a number from 0 on or a percentage such as 30%. Correct the setting.", wrong.Message);
    }

    [Fact]
    public void Every_limit_stands_in_the_documentation()
    {
        var page = File.ReadAllText(Path.Combine(SharedData.Root, "docs", "ingest.md"));
        Assert.DoesNotContain(GateLimits.Names, name => !page.Contains($"`{name}`", StringComparison.Ordinal));
    }

    private static IConfiguration Settings(string name, string value) =>
        new ConfigurationBuilder().AddInMemoryCollection([new($"{GateLimits.Section}:{name}", value)]).Build();
}
