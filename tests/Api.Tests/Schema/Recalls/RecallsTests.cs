using System.Text.Json;
using LearningAdvisor.Api.Tests.Schema.Reviews;

namespace LearningAdvisor.Api.Tests.Schema.Recalls;

[Collection(nameof(LoadedCity))]
public sealed class RecallsTests(LoadedCity city)
{
    [Fact]
    public async Task A_price_and_a_day_that_were_said_are_listed_with_the_old_and_the_new_value()
    {
        var asked = await AskAboutAsync("烘焙", new Offer(800, "週三", "20"));
        city.Offers["烘焙"] = new Offer(950, "週五", "20");
        await city.LoadAsync();

        var recall = Assert.Single(await city.RecallsAsync(asked));

        Assert.Equal(
            [("FEE", "800 TWD", "950 TWD"), ("SCHEDULE", "WEDNESDAY 19:00–21:00", "FRIDAY 19:00–21:00")],
            recall.GetProperty("differences").EnumerateArray().Select(fact => (Text(fact, "fact"), Text(fact, "said"), Text(fact, "now"))));
        Assert.Equal(("OPEN", "COURSE", "CHANGED"), (Text(recall, "state"), Text(recall, "kind"), Text(recall, "change")));
        Assert.Equal("我想學烘焙", Text(recall.GetProperty("turn"), "question"));
        Assert.Equal(asked.Recommendations[0], Text(recall.GetProperty("recommendation"), "id"));
        Assert.Equal(950, recall.GetProperty("course").GetProperty("fee").GetInt32());
        Assert.Equal(JsonValueKind.Null, recall.GetProperty("institution").ValueKind);
        Assert.Equal(30, (await city.Reviews.ItemAsync(asked))!.Value.GetProperty("score").GetInt32());
    }

    [Fact]
    public async Task A_change_of_what_was_not_said_is_not_listed()
    {
        var asked = await AskAboutAsync("插花", new Offer(300, "週一", "20"));
        city.Offers["插花"] = new Offer(300, "週一", "35");
        await city.LoadAsync();

        Assert.Empty(await city.RecallsAsync(asked));
    }

    [Fact]
    public async Task A_course_that_is_gone_from_its_file_is_listed_as_gone()
    {
        var asked = await AskAboutAsync("書法", new Offer(400, "週二", "20"));
        city.Offers.Remove("書法");
        await city.LoadAsync();

        var recall = Assert.Single(await city.RecallsAsync(asked, """{ change: { eq: GONE } }"""));

        Assert.Equal("書法", Text(recall.GetProperty("course"), "title"));
        Assert.All(recall.GetProperty("differences").EnumerateArray(), fact => Assert.Equal(JsonValueKind.Null, fact.GetProperty("now").ValueKind));
    }

    [Fact]
    public async Task What_is_put_away_leaves_the_open_ones_and_stays_in_the_history()
    {
        var asked = await AskAboutAsync("攝影", new Offer(500, "週四", "20"));
        city.Offers["攝影"] = new Offer(510, "週四", "20");
        await city.LoadAsync();
        var recall = Assert.Single(await city.RecallsAsync(asked));

        var first = await city.HandleAsync(recall, city.Reviews.One, note: "只差十元");
        var again = await city.HandleAsync(recall, city.Reviews.Two);

        Assert.Empty(first.GetProperty("errors").EnumerateArray());
        Assert.Empty(again.GetProperty("errors").EnumerateArray());
        Assert.Empty(await city.RecallsAsync(asked, """{ state: { eq: OPEN } }"""));
        var kept = Assert.Single(await city.RecallsAsync(asked, """{ state: { eq: HANDLED } }"""));
        Assert.Equal(("一號櫃台", "DISMISSED", "只差十元"), (Text(kept, "handledBy"), Text(kept, "handledAs"), Text(kept, "note")));
        Assert.Equal(ApiFixture.Now, kept.GetProperty("handledAt").GetDateTimeOffset());
        Assert.Equal(0, (await city.Reviews.ItemAsync(asked))!.Value.GetProperty("score").GetInt32());
    }

    [Fact]
    public async Task The_list_is_narrowed_by_when_what_kind_and_what_has_changed()
    {
        var asked = await AskAboutAsync("瑜珈", new Offer(600, "週三", "20"));
        city.Offers["瑜珈"] = new Offer(601, "週三", "20");
        await city.LoadAsync();

        string[] met = ["{ facts: { some: [FEE] } }", "{ kind: { in: [COURSE, INSTITUTION] }, change: { eq: CHANGED } }", """{ foundAt: { gte: "2026-03-04T12:00:00+08:00" } }"""];
        string[] unmet = ["{ facts: { some: [SCHEDULE, STATUS] } }", "{ facts: { none: [FEE] } }", "{ kind: { eq: PASSAGE } }", """{ foundAt: { gt: "2026-03-04T12:00:00+08:00" } }"""];

        foreach (var where in met)
            Assert.Single(await city.RecallsAsync(asked, where));
        foreach (var where in unmet)
            Assert.Empty(await city.RecallsAsync(asked, where));
    }

    [Fact]
    public async Task A_recall_is_a_node_for_counsellors_alone()
    {
        var asked = await AskAboutAsync("烏克麗麗", new Offer(700, "週三", "20"));
        city.Offers["烏克麗麗"] = new Offer(710, "週三", "20");
        await city.LoadAsync();
        var id = Text(Assert.Single(await city.RecallsAsync(asked)), "id");

        Assert.Equal("Recall", Text(await NodeAsync(city.Reviews.Two), "__typename"));
        Assert.Equal(JsonValueKind.Null, (await NodeAsync(asked.Token)).ValueKind);
        Assert.Equal(JsonValueKind.Null, (await NodeAsync(null)).ValueKind);

        async Task<JsonElement> NodeAsync(string? token) => (await city.Client.DataAsync("query($id: ID!) { node(id: $id) { __typename } }", new { id }, token)).GetProperty("node");
    }

    [Fact]
    public async Task What_the_resident_has_had_forgotten_is_recalled_no_more()
    {
        var asked = await AskAboutAsync("電腦", new Offer(100, "週三", "20"));
        city.Offers["電腦"] = new Offer(110, "週三", "20");
        await city.LoadAsync();
        Assert.Single(await city.RecallsAsync(asked));

        await city.Client.DataAsync(
            "mutation($id: ID!) { forgetMe(input: { consultationId: $id }) { forgotten } }", new { id = asked.Consultation }, asked.Token);

        Assert.Empty(await city.RecallsAsync(asked));
    }

    private async Task<Asked> AskAboutAsync(string title, Offer offer)
    {
        city.Offers[title] = offer;
        await city.LoadAsync();
        return await city.Reviews.AskAsync($"我想學{title}");
    }

    private static string? Text(JsonElement element, string field) => element.GetProperty(field).GetString();
}
