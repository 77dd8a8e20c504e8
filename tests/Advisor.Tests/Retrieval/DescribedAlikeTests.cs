using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Retrieval;

public sealed class DescribedAlikeTests
{
    private const string EachWeek = "從零開始，每週一首。";

    [Theory]
    [InlineData(EachWeek, "音樂", true)]
    [InlineData(EachWeek, "手工藝", false)]
    [InlineData(EachWeek, null, false)]
    [InlineData("老師帶領。", "音樂", false)]
    [InlineData(null, "音樂", false)]
    public async Task Another_title_of_the_category_with_the_same_description_fits_where_the_named_one_breaks_a_wish(string? description, string? category, bool fits)
    {
        var courses = SmallCityRecords.Courses();
        foreach (var guitar in courses.Where(course => course.Title.StartsWith("吉他", StringComparison.Ordinal)))
            (guitar.Summary, guitar.Category, guitar.Fee) = (EachWeek, "音樂", 1200);
        var other = courses.Single(course => course.Title == "書法");
        (other.Title, other.Summary, other.Category, other.Fee) = ("街頭和聲", description, category, 0);
        (other.RegistrationOpens, other.RegistrationCloses) = (SmallCity.Today, SmallCity.Today.AddDays(9));
        var city = new SmallCity(courses);
        await city.InitializeAsync();
        try
        {
            await using var scope = city.Open();
            var need = new LearningNeed { TopicText = "街頭吉他", MaxFee = Wishes.Hard(0) };

            var found = await scope.ServiceProvider.GetRequiredService<CourseFinder>().FittingAsync(need, WishConditions.Of(need, "基隆市"), SmallCity.Today, [], CancellationToken.None);

            Assert.Equal(fits, found.Any(course => course.Key == other.Key));
        }
        finally
        {
            await city.DisposeAsync();
        }
    }
}
