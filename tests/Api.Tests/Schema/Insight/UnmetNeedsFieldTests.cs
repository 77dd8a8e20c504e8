using System.Text.Json;
using LearningAdvisor.Api.Tests.Schema.Reviews;

namespace LearningAdvisor.Api.Tests.Schema.Insight;

[Collection(nameof(ReviewCity))]
public sealed class UnmetNeedsFieldTests(ReviewCity city)
{
    [Fact]
    public async Task What_five_residents_looked_for_in_vain_is_shown_and_what_four_did_is_not()
    {
        for (var i = 0; i < 6; i++)
            await city.AskAsync(i < 5 ? "想學游泳" : "想學烏克麗麗");
        for (var i = 0; i < 3; i++)
            await city.AskAsync("想學烏克麗麗");

        var groups = await ReadAsync("unmetNeeds { topic topicId district time barrier consultations }");

        var swimming = Assert.Single(groups, group => group.GetProperty("topic").GetString() == "游泳");
        Assert.Equal(
            (JsonValueKind.Null, "ANY", "NOT_OFFERED", 5),
            (swimming.GetProperty("district").ValueKind, swimming.GetProperty("time").GetString(), swimming.GetProperty("barrier").GetString(), swimming.GetProperty("consultations").GetInt32()));
        Assert.DoesNotContain(groups, group => group.GetProperty("topic").GetString() == "烏克麗麗");
    }

    [Fact]
    public async Task Another_month_has_none() =>
        Assert.Empty(await ReadAsync("""unmetNeeds(since: "2026-01-01", until: "2026-02-28") { consultations }"""));

    [Fact]
    public async Task A_period_that_ends_before_it_begins_is_an_error()
    {
        var error = await city.Client.ErrorAsync("""{ unmetNeeds(since: "2026-04-01", until: "2026-03-31") { consultations } }""", token: city.One);

        Assert.Equal("Argument \"since\" is 2026-04-01, after \"until\" 2026-03-31. Name the earlier month first.", error.GetProperty("message").GetString());
        Assert.Equal("PERIOD_INVALID", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<List<JsonElement>> ReadAsync(string field) =>
        [.. (await city.Client.DataAsync($"{{ {field} }}", token: city.One)).GetProperty("unmetNeeds").EnumerateArray()];
}
