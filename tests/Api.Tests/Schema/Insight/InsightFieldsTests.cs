using System.Text.Json;
using LearningAdvisor.Api.Tests.Schema.Reviews;

namespace LearningAdvisor.Api.Tests.Schema.Insight;

[Collection(nameof(ReviewCity))]
public sealed class InsightFieldsTests(ReviewCity city)
{
    [Fact]
    public async Task What_five_residents_asked_is_counted_by_subject_day_and_channel()
    {
        for (var i = 0; i < 5; i++)
            await city.GiveFeedbackAsync(await city.AskAsync("想學烘焙"), helpful: true);

        var insight = await ReadAsync(
            """
            insight {
              since until step outcomes { answered declined refused } service { helpful helpfulPercent medianReviewHours }
              topics: questions(by: TOPIC) { value name outcomes { declined } } channels: questions(by: CHANNEL) { value name } hours: questions(by: HOUR) { value }
              months: series { since until outcomes { declined } } days: series(by: DAY) { since }
            }
            """);

        Assert.Equal(("2025-04-01", "2026-03-31", 5), (insight.GetProperty("since").GetString(), insight.GetProperty("until").GetString(), insight.GetProperty("step").GetInt32()));
        Assert.Contains(insight.GetProperty("topics").EnumerateArray(), row => row.GetProperty("name").GetString() == "烘焙");
        Assert.Equal(("web", JsonValueKind.Null), (Only("channels").GetProperty("value").GetString(), Only("channels").GetProperty("name").ValueKind));
        Assert.Equal("12", Only("hours").GetProperty("value").GetString());
        Assert.True(insight.GetProperty("service").GetProperty("helpful").GetInt32() >= 5);
        Assert.Equal(JsonValueKind.Null, insight.GetProperty("service").GetProperty("helpfulPercent").ValueKind);
        Assert.Equal((12, "2026-03-01"), (insight.GetProperty("months").GetArrayLength(), insight.GetProperty("months")[11].GetProperty("since").GetString()));
        Assert.Equal(("2025-12-02", "2026-03-04"), (insight.GetProperty("days")[0].GetProperty("since").GetString(), insight.GetProperty("days").EnumerateArray().Last().GetProperty("since").GetString()));

        JsonElement Only(string name) => Assert.Single(insight.GetProperty(name).EnumerateArray());
    }

    [Fact]
    public async Task A_period_that_is_longer_than_counts_are_kept_is_an_error()
    {
        var error = await city.Client.ErrorAsync("""{ insight(since: "2020-01-01", until: "2026-03-31") { step } }""", token: city.One);

        Assert.Equal("The period from \"since\" 2020-01-01 to \"until\" 2026-03-31 has 75 months; 37 are the most. Name a later \"since\".", error.GetProperty("message").GetString());
        Assert.Equal("PERIOD_INVALID", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<JsonElement> ReadAsync(string field) => (await city.Client.DataAsync($"{{ {field} }}", token: city.One)).GetProperty("insight");
}
