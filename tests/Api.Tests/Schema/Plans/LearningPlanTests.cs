using System.Text.Json;
using LearningAdvisor.Api.Schema;
using LearningAdvisor.Api.Tests.Schema.Reviews;

namespace LearningAdvisor.Api.Tests.Schema.Plans;

[Collection(nameof(ReviewCity))]
public sealed class LearningPlanTests(ReviewCity city)
{
    private const string Save = "mutation($input: SaveLearningPlanInput!) { saveLearningPlan(input: $input) { plan { id version state } turn { reply { text composedBy counsellor recommendations { course { id } reasons } } } problem errors { code message path } } }";
    private const string Change = "mutation($input: ChangeLearningPlanInput!) { changeLearningPlan(input: $input) { plan { state version followedUpBy } errors { code } } }";
    private const string Preview = "query($id: ID!, $content: LearningPlanContentInput!) { learningPlanPreview(consultationId: $id, content: $content) { text locale unproved courses { title state breaks { text } } } }";
    private const string One = "query($id: ID!) { learningPlan(id: $id) { goals versions { version by } consultation { id } } }";
    private const string Plans = "query($first: Int!, $after: String, $where: LearningPlanFilterInput) { learningPlans(first: $first, after: $after, where: $where) { totalCount pageInfo { endCursor hasNextPage } nodes { id goals followUpOn courses { title why state changes { fact } course { id } } consultation { id } } } }";

    // Open and full on the fixture's day; see Filled.
    private static readonly string Open = GlobalId.Of("Course", 20), AlsoOpen = GlobalId.Of("Course", 25), Full = GlobalId.Of("Course", 24);

    [Fact]
    public async Task A_resident_receives_a_plan_reads_it_and_hears_it_from_the_adviser()
    {
        var asked = await city.AskAsync("謝謝");

        var saved = await SaveAsync(asked, ContentOf(Open, AlsoOpen));

        Assert.Empty(saved.GetProperty("errors").EnumerateArray());
        var reply = saved.GetProperty("turn").GetProperty("reply");
        Assert.Equal(("COUNSELLOR", "一號櫃台"), (reply.GetProperty("composedBy").GetString(), reply.GetProperty("counsellor").GetString()));
        Assert.Equal([Open, AlsoOpen], reply.GetProperty("recommendations").EnumerateArray().Select(one => one.GetProperty("course").GetProperty("id").GetString()));
        var read = await city.Client.DataAsync("query($id: ID!) { consultation(id: $id) { learningPlan { goals followUpOn courses { why state } } turns { reply { text } } } }", new { id = asked.Consultation }, asked.Token);
        Assert.Equal(
            """{"goals":["學會一樣樂器"],"followUpOn":"2026-04-01","courses":[{"why":"先上這門","state":"OPEN"},{"why":"先上這門","state":"OPEN"}]}""",
            read.GetProperty("consultation").GetProperty("learningPlan").GetRawText());
        var told = await city.Client.DataAsync(
            "mutation($input: AskInput!) { ask(input: $input) { reply { text composedBy } } }", new { input = new { text = "我的學習計畫", consultationId = asked.Consultation } }, asked.Token);
        Assert.StartsWith("這是您的學習計畫（諮詢人員 2026-03-04 擬的）", told.GetProperty("ask").GetProperty("reply").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_look_ahead_says_what_speaks_against_a_plan_and_keeps_nothing()
    {
        var asked = await city.AskAsync("想學吉他，一定要免費");

        var look = (await city.Client.DataAsync(Preview, new { id = asked.Consultation, content = ContentOf(Open, Full) }, city.One)).GetProperty("learningPlanPreview");

        Assert.Equal(["OPEN", "FULL"], look.GetProperty("courses").EnumerateArray().Select(one => one.GetProperty("state").GetString()));
        Assert.Equal("免費", look.GetProperty("courses")[0].GetProperty("breaks")[0].GetProperty("text").GetString());
        var kept = await city.Client.DataAsync("query($id: ID!) { consultation(id: $id) { learningPlan { id } } }", new { id = asked.Consultation }, city.One);
        Assert.Equal(JsonValueKind.Null, kept.GetProperty("consultation").GetProperty("learningPlan").ValueKind);
    }

    [Fact]
    public async Task What_breaks_a_wish_or_is_full_is_refused_by_name()
    {
        var asked = await city.AskAsync("想學吉他，一定要免費");

        Assert.Equal("LEARNING_PLAN_BREAKS_WISH", CodeIn(await SaveAsync(asked, ContentOf(Open))));
        Assert.Equal("COURSE_NOT_OFFERED", CodeIn(await SaveAsync(asked, ContentOf(Full))));
        Assert.Equal("COURSE_NOT_FOUND", CodeIn(await SaveAsync(asked, ContentOf("no id"))));
        Assert.Empty((await SaveAsync(asked, ContentOf(Open), acceptBroken: true)).GetProperty("errors").EnumerateArray());
    }

    [Fact]
    public async Task Two_counsellors_never_change_the_same_plan_unknowingly()
    {
        var asked = await city.AskAsync("謝謝");
        var saves = await Task.WhenAll(SaveAsync(asked, ContentOf(Open)), SaveAsync(asked, ContentOf(AlsoOpen), key: city.Two));

        Assert.Equal([null, "LEARNING_PLAN_CHANGED"], saves.Select(CodeIn).Order(StringComparer.Ordinal));
        Assert.All(saves, saved => Assert.Equal(1, saved.GetProperty("plan").GetProperty("version").GetInt32()));
    }

    [Fact]
    public async Task Due_plans_are_listed_page_by_page_until_somebody_has_looked_after_them()
    {
        var first = (await SaveAsync(await city.AskAsync("謝謝"), ContentOn("2026-05-01", Open))).GetProperty("plan").GetProperty("id").GetString();
        var second = (await SaveAsync(await city.AskAsync("謝謝"), ContentOn("2026-05-01", AlsoOpen))).GetProperty("plan").GetProperty("id").GetString();
        var due = new { state = new { eq = "IN_FORCE" }, followedUpAt = new { eq = (string?)null }, followUpOn = new { eq = "2026-05-01" } };

        var seen = new List<string?>();
        string? after = null;
        for (var page = 0; page < 2; page++)
        {
            var plans = (await city.Client.DataAsync(Plans, new { first = 1, after, where = due }, city.One)).GetProperty("learningPlans");
            Assert.Equal((2, page == 0), (plans.GetProperty("totalCount").GetInt32(), plans.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()));
            seen.Add(plans.GetProperty("nodes")[0].GetProperty("id").GetString());
            after = plans.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        var done = await city.Client.DataAsync(Change, new { input = new { id = first, version = 1, change = "FOLLOWED_UP" } }, city.Two);

        Assert.Equal(new[] { first, second }.Order(), seen.Order());
        Assert.Equal("""{"state":"IN_FORCE","version":2,"followedUpBy":"二號櫃台"}""", done.GetProperty("changeLearningPlan").GetProperty("plan").GetRawText());
        Assert.Equal(1, (await city.Client.DataAsync(Plans, new { first = 5, where = due }, city.One)).GetProperty("learningPlans").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_list_of_plans_takes_as_many_statements_however_many_there_are()
    {
        await SaveAsync(await city.AskAsync("謝謝"), ContentOf(Open));
        await SaveAsync(await city.AskAsync("謝謝"), ContentOf(AlsoOpen));
        await city.Client.DataAsync(Plans, new { first = 1 }, city.One);

        city.Api.Statements.Take();
        await city.Client.DataAsync(Plans, new { first = 1 }, city.One);
        var ofOne = city.Api.Statements.Take().Count;
        await city.Client.DataAsync(Plans, new { first = 10 }, city.One);

        Assert.Equal(ofOne, city.Api.Statements.Take().Count);
    }

    [Fact]
    public async Task An_ordinary_turn_does_not_read_plans()
    {
        var asked = await city.AskAsync("謝謝");
        city.Api.Statements.Take();

        await city.Client.DataAsync("mutation($input: AskInput!) { ask(input: $input) { reply { text } } }", new { input = new { text = "想學吉他", consultationId = asked.Consultation } }, asked.Token);

        Assert.DoesNotContain(city.Api.Statements.Take(), statement => statement.Contains("LearningPlan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ids_open_nothing_to_residents_nor_to_anybody_without_a_key()
    {
        var (asked, other) = (await city.AskAsync("謝謝"), await city.AskAsync("你好"));
        var plan = (await SaveAsync(asked, ContentOf(Open))).GetProperty("plan").GetProperty("id").GetString();

        foreach (var (operation, variables) in new (string, object)[]
        {
            (One, new { id = plan }),
            (Plans, new { first = 1 }),
            (Preview, new { id = asked.Consultation, content = ContentOf(Open) }),
            (Save, new { input = new { consultationId = asked.Consultation, version = 1, content = ContentOf(Open) } }),
            (Change, new { input = new { id = plan, version = 1, change = "WITHDRAWN" } }),
        })
        {
            Assert.Equal("FORBIDDEN", await RefusalAsync(operation, variables, other.Token));
            Assert.Equal("FORBIDDEN", await RefusalAsync(operation, variables, asked.Token));
            Assert.Equal("UNAUTHENTICATED", await RefusalAsync(operation, variables, null));
        }
        var foreign = await city.Client.DataAsync("query($id: ID!, $plan: ID!) { consultation(id: $id) { learningPlan { id } } node(id: $plan) { id } }", new { id = asked.Consultation, plan }, other.Token);
        Assert.Equal("""{"consultation":null,"node":null}""", foreign.GetRawText());
        Assert.Equal(asked.Consultation, (await city.Client.DataAsync(One, new { id = plan }, city.Two)).GetProperty("learningPlan").GetProperty("consultation").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Who_is_forgotten_has_no_plan_any_more()
    {
        var asked = await city.AskAsync("謝謝");
        var plan = (await SaveAsync(asked, ContentOf(Open))).GetProperty("plan").GetProperty("id").GetString();

        await city.Client.DataAsync("mutation($id: ID!) { forgetMe(input: { consultationId: $id }) { forgotten } }", new { id = asked.Consultation }, asked.Token);

        Assert.Equal(JsonValueKind.Null, (await city.Client.DataAsync(One, new { id = plan }, city.One)).GetProperty("learningPlan").ValueKind);
        Assert.Equal("LEARNING_PLAN_NOT_FOUND", CodeIn(await SaveAsync(asked, ContentOf(Open), version: 1)));
    }

    private static object ContentOf(params string[] courses) => ContentOn("2026-04-01", courses);

    private static object ContentOn(string followUpOn, params string[] courses) =>
        new { goals = new[] { "學會一樣樂器" }, courses = courses.Select(courseId => new { courseId, why = "先上這門" }), followUpOn };

    private async Task<JsonElement> SaveAsync(Asked asked, object content, int version = 0, bool acceptBroken = false, string? key = null) =>
        (await city.Client.DataAsync(Save, new { input = new { consultationId = asked.Consultation, version, content, acceptBroken } }, key ?? city.One)).GetProperty("saveLearningPlan");

    private static string? CodeIn(JsonElement payload) =>
        payload.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("code").GetString()).FirstOrDefault();

    private async Task<string?> RefusalAsync(string operation, object variables, string? token) =>
        (await city.Client.ErrorAsync(operation, variables, token)).GetProperty("extensions").GetProperty("code").GetString();
}
