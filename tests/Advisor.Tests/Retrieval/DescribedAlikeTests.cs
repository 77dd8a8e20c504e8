using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Retrieval;

public sealed class DescribedAlikeTests
{
    private const string Chords = "和弦與節奏。";

    [Theory]
    [InlineData(Chords, true)]
    [InlineData("老師帶唱。", false)]
    [InlineData(null, false)]
    public async Task Another_title_with_the_same_description_fits_where_the_named_one_breaks_a_wish(string? description, bool fits)
    {
        var courses = SmallCityRecords.Courses();
        foreach (var guitar in courses.Where(course => course.Title.StartsWith("吉他", StringComparison.Ordinal)))
            (guitar.Summary, guitar.Fee) = (Chords, 1200);
        var other = courses.Single(course => course.Title == "書法");
        (other.Title, other.Summary, other.Fee, other.RegistrationOpens, other.RegistrationCloses) = ("街頭和聲", description, 0, SmallCity.Today, SmallCity.Today.AddDays(9));
        var city = new SmallCity(courses);
        await city.InitializeAsync();
        try
        {
            await using var scope = city.Open();
            var need = new LearningNeed { TopicText = "吉他和弦", MaxFee = Wishes.Hard(0) };

            var found = await scope.ServiceProvider.GetRequiredService<CourseFinder>().FittingAsync(need, WishConditions.Of(need, "基隆市"), SmallCity.Today, [], CancellationToken.None);

            Assert.Equal(fits, found.Any(course => course.Key == other.Key));
        }
        finally
        {
            await city.DisposeAsync();
        }
    }
}
