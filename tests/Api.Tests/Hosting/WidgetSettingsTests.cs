using LearningAdvisor.Api.Hosting;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Api.Tests.Hosting;

public sealed class WidgetSettingsTests
{
    [Fact]
    public void Without_a_setting_no_other_site_may_hold_the_widget() => Assert.Empty(From(null).Origins);

    [Fact]
    public void Several_sites_are_divided_by_semicolons() =>
        Assert.Equal(["https://www.city.example", "http://intranet.example:8080"], From("https://www.city.example; http://intranet.example:8080").Origins);

    [Theory]
    [InlineData("city.example")]
    [InlineData("https://city.example/")]
    [InlineData("https://*.city.example")]
    [InlineData("https://city.example 'unsafe-inline'")]
    [InlineData("ftp://city.example")]
    [InlineData("*")]
    public void What_is_no_origin_stops_the_start_with_the_way_out(string site) =>
        Assert.Equal(
            $"LEARNINGADVISOR__Widget__Origins names \"{site}\", which is no origin. Write scheme and host, such as https://city.example, several with \";\".",
            Assert.Throws<InvalidDataException>(() => From(site)).Message);

    [Fact]
    public void The_settings_page_names_the_setting() =>
        Assert.Contains("| `LEARNINGADVISOR__Widget__Origins` |", Repository.Read("docs/settings.md"), StringComparison.Ordinal);

    private static WidgetSettings From(string? origins) => WidgetSettings.From(new ConfigurationBuilder()
        .AddInMemoryCollection([KeyValuePair.Create("LearningAdvisor:Widget:Origins", origins)])
        .Build());
}
