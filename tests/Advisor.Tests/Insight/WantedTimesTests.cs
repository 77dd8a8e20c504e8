using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Geography;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Insight;

[Collection(nameof(SmallCity))]
public sealed class WantedTimesTests(SmallCity city)
{
    [Theory]
    [InlineData("想學吉他", WantedTime.Any)]
    [InlineData("平日想學吉他", WantedTime.Weekday)]
    [InlineData("平日下午想學吉他", WantedTime.WeekdayDaytime)]
    [InlineData("星期三晚上想學吉他", WantedTime.WeekdayEvening)]
    [InlineData("週末上午想學吉他", WantedTime.Weekend)]
    [InlineData("上午想學吉他", WantedTime.Daytime)]
    [InlineData("晚上想學吉他", WantedTime.Evening)]
    public void Days_and_hours_are_taken_together(string text, WantedTime expected)
    {
        var services = city.Services;
        var said = services.GetRequiredService<NeedReader>().Read(text, LearningNeed.Nothing, new ReadingContext(SmallCity.Today, services.GetRequiredService<Places>()));

        Assert.Equal(expected, WantedTimes.Of(said.Need));
    }
}
