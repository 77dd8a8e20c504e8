using System.Text.Json;
using LearningAdvisor.Catalogue.Consultations;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Tests.Schema.Reviews;

[Collection(nameof(ReviewCity))]
public sealed class ReviewQueueFieldTests(ReviewCity city)
{
    [Fact]
    public async Task An_item_shows_the_turn_the_talk_and_the_suggestions()
    {
        var asked = await city.AskAsync("我想學陶藝，電話 0912345678");

        var item = (await city.ItemAsync(asked))!.Value;

        Assert.Equal(("OPEN", 0, 1), (item.GetProperty("state").GetString(), item.GetProperty("score").GetInt32(), item.GetProperty("version").GetInt32()));
        Assert.Equal("我想學陶藝，電話 〔手機號碼〕", item.GetProperty("turn").GetProperty("question").GetString());
        Assert.Equal("RECOMMENDATION", item.GetProperty("turn").GetProperty("reply").GetProperty("kind").GetString());
        Assert.Equal(asked.Consultation, item.GetProperty("consultation").GetProperty("id").GetString());
        Assert.Equal(asked.Recommendations, item.GetProperty("recommendations").EnumerateArray().Select(one => one.GetProperty("recommendation").GetProperty("id").GetString()));
        Assert.All(item.GetProperty("recommendations").EnumerateArray(), one =>
        {
            Assert.Equal((1, JsonValueKind.Null, 0), (one.GetProperty("version").GetInt32(), one.GetProperty("decision").ValueKind, one.GetProperty("reviews").GetArrayLength()));
            Assert.StartsWith("陶藝入門", one.GetProperty("recommendation").GetProperty("course").GetProperty("title").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_score_is_explained_by_its_needs()
    {
        var asked = await city.AskAsync("我想學吉他");
        await city.GiveFeedbackAsync(asked, helpful: false, "打 0912345678 都沒人接");
        await city.RequestCounsellorAsync(asked);

        var item = (await city.ItemAsync(asked))!.Value;

        Assert.Equal(90, item.GetProperty("score").GetInt32());
        Assert.Equal("打 〔手機號碼〕 都沒人接", item.GetProperty("comment").GetString());
        Assert.Equal(
            [("COUNSELLOR_ASKED", 50, "The resident asked for a person."), ("RESIDENT_UNHAPPY", 40, "The resident said that the reply did not help.")],
            item.GetProperty("needs").EnumerateArray().Select(need => (need.GetProperty("reason").GetString()!, need.GetProperty("points").GetInt32(), need.GetProperty("explanation").GetString()!)));
    }

    [Fact]
    public async Task A_resident_who_is_helped_after_all_takes_the_need_back()
    {
        var asked = await city.AskAsync("我想學吉他");
        await city.GiveFeedbackAsync(asked, helpful: false);
        await city.GiveFeedbackAsync(asked, helpful: true);

        Assert.Equal(0, (await city.ItemAsync(asked))!.Value.GetProperty("score").GetInt32());
    }

    [Fact]
    public async Task A_talk_about_nothing_enters_the_queue_when_a_person_is_asked_for()
    {
        var asked = await city.AskAsync("你好");
        Assert.Null(await city.ItemAsync(asked));

        await city.RequestCounsellorAsync(asked);

        Assert.Equal(50, (await city.ItemAsync(asked))!.Value.GetProperty("score").GetInt32());
    }

    [Fact]
    public async Task What_is_open_comes_first_then_the_greatest_need_then_who_has_waited_longest()
    {
        var ids = await FilledAsync((ReviewState.Decided, 99), (ReviewState.Open, 70), (ReviewState.Open, 80), (ReviewState.Open, 70), (ReviewState.Open, 0));

        var listed = (await AllAsync(pageSize: 100)).Where(ids.Contains).ToList();

        Assert.Equal([ids[2], ids[1], ids[3], ids[4], ids[0]], listed);
    }

    [Fact]
    public async Task Pages_join_up_while_items_are_decided_between_them()
    {
        await FilledAsync([.. Enumerable.Range(0, 12).Select(number => (ReviewState.Open, number % 3 * 10))]);
        var all = await AllAsync(pageSize: 100);
        var first = await PageAsync(new { first = 4 });

        await using (var database = city.Api.OpenDatabase())
            await database.ReviewItems.Where(item => item.Key == KeyOf(database, all[1])).ExecuteUpdateAsync(set => set.SetProperty(item => item.State, ReviewState.Decided));
        var second = await PageAsync(new { first = 4, after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString() });

        Assert.Equal(all[..4], Ids(first));
        Assert.Equal(all[4..8], Ids(second));
        Assert.Equal(all.Count, first.GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("{ state: { eq: OPEN } }", true)]
    [InlineData("{ state: { neq: OPEN } }", false)]
    [InlineData("{ state: { in: [DECIDED] } }", false)]
    [InlineData("{ needs: { some: { eq: NO_ANSWER } } }", true)]
    [InlineData("{ needs: { some: { in: [WISH_RELAXED, RESIDENT_UNHAPPY] } } }", true)]
    [InlineData("{ needs: { some: { eq: WISH_RELAXED } } }", false)]
    [InlineData("{ needs: { some: { in: [] } } }", false)]
    [InlineData("{ needs: { none: { in: [WISH_RELAXED, FACT_STOPPED] } } }", true)]
    [InlineData("{ needs: { none: { eq: NO_ANSWER } } }", false)]
    [InlineData("{ needs: { any: true } }", true)]
    [InlineData("{ needs: { any: false } }", false)]
    [InlineData("{ and: [{ needs: { some: { eq: NO_ANSWER } } }, { needs: { some: { eq: RESIDENT_UNHAPPY } } }] }", true)]
    [InlineData("{ not: { needs: { some: { eq: NO_ANSWER } } } }", false)]
    [InlineData("{ score: { gte: 60 } }", true)]
    [InlineData("{ score: { gt: 60 } }", false)]
    [InlineData("""{ askedAt: { gte: "2026-03-04T12:00:00+08:00" } }""", true)]
    [InlineData("""{ askedAt: { gt: "2026-03-04T04:00:00Z" } }""", false)]
    [InlineData("""{ askedAt: { lt: "2026-03-04T12:00:01+08:00" } }""", true)]
    public async Task The_queue_is_narrowed_in_the_database(string where, bool found)
    {
        var asked = await city.AskAsync("我想學潛水");
        await city.GiveFeedbackAsync(asked, helpful: false);

        Assert.Equal(found, (await AllAsync(100, where)).Contains(ReviewCity.ItemId(asked)));
    }

    [Fact]
    public async Task A_page_runs_one_statement_a_level()
    {
        await city.AskAsync("我想學陶藝");
        city.Api.Statements.Take();

        await city.Client.DataAsync(
            """
            { reviewQueue(first: 20) { totalCount nodes {
                id needs { points } comment turn { question reply { text } } consultation { startedAt }
                recommendations { version recommendation { course { title } } reviews { reviewer } } reviews { reviewer } } } }
            """,
            token: city.One);

        // The count and the page; turns, talks and comments; recommendations, their reviews and their courses; reviews of whole replies.
        var statements = city.Api.Statements.Take();
        Assert.True(statements.Count <= 9, string.Join("\n\n", statements));
    }

    [Theory]
    [InlineData("{ reviewQueue(first: 101) { totalCount } }", "PAGE_INVALID")]
    [InlineData("""{ reviewQueue(after: "bm8") { nodes { id } } }""", "CURSOR_INVALID")]
    [InlineData("{ reviewQueue(where: { score: { gt: null } }) { nodes { id } } }", "FILTER_INVALID")]
    public async Task A_wrong_argument_is_named(string query, string code)
    {
        var error = await city.Client.ErrorAsync(query, token: city.One);

        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
    }

    // Items of turns that nobody asked, for orders that no conversation would give.
    private async Task<IReadOnlyList<string>> FilledAsync(params (ReviewState State, int Score)[] items)
    {
        await using var database = city.Api.OpenDatabase();
        var talk = new Consultation { Key = Guid.CreateVersion7(), TokenHash = "", Locale = "zh-TW" };
        database.Add(talk);
        var added = items.Select((item, index) => new ReviewItem
        {
            State = item.State,
            Score = item.Score,
            Turn = new Turn { Key = Guid.CreateVersion7(), Consultation = talk, Number = index + 1, Question = "…" },
        }).ToList();
        foreach (var item in added)
        {
            database.Add(item);
            await database.SaveChangesAsync();
        }

        return [.. added.Select(item => LearningAdvisor.Api.Schema.GlobalId.Of("ReviewItem", item.TurnKey))];
    }

    private static long KeyOf(Catalogue.Storage.CatalogueContext database, string id)
    {
        var turn = LearningAdvisor.Api.Schema.GlobalId.GuidOf("ReviewItem", id);
        return database.ReviewItems.Single(item => item.TurnKey == turn).Key;
    }

    private async Task<List<string>> AllAsync(int pageSize, string? where = null)
    {
        var all = new List<string>();
        string? after = null;
        while (true)
        {
            var page = await PageAsync(new { first = pageSize, after }, where);
            all.AddRange(Ids(page));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
                return all;
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }

    private async Task<JsonElement> PageAsync(object variables, string? where = null)
    {
        var narrowed = where is null ? "" : $", where: {where}";
        var data = await city.Client.DataAsync(
            $"query($first: Int, $after: String) {{ reviewQueue(first: $first, after: $after{narrowed}) {{ totalCount nodes {{ id }} pageInfo {{ hasNextPage endCursor }} }} }}", variables, city.One);
        return data.GetProperty("reviewQueue");
    }

    private static List<string> Ids(JsonElement page) => [.. page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];
}
