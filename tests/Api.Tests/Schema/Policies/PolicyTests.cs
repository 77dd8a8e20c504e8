using System.Text.Json;
using LearningAdvisor.Api.Tests.Accounts;

namespace LearningAdvisor.Api.Tests.Schema.Policies;

/// <summary>Policies through the door: who may, what comes back, and a reply that waits from question to answer.</summary>
public sealed class PolicyTests : IDisposable
{
    private const string Save = "mutation($input: SavePolicyInput!) { savePolicy(input: $input) { policy { number writtenBy note rules { name decision confidenceBelow topics { id name } ageGroups languages channels days from until outsideOfficeHours } } errors { code message path } } }";
    private const string Switch = "mutation($input: SwitchTopicInput!) { switchTopic(input: $input) { topicSwitch { off reason switchedOffBy switchedOnBy topic { id name } } errors { code } } }";
    private const string Ask = "mutation($input: AskInput!) { ask(input: $input) { consultation { id repliesWaiting } consultationToken turn { id } reply { text kind waitsForApproval recommendations { id } } } }";
    private const string Review = "mutation($input: ReviewReplyInput!) { reviewReply(input: $input) { item { version state heldReply { state decidedBy } } errors { code message path } } }";

    private readonly AccessCity _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public async Task A_policy_comes_back_as_it_was_written_and_everybody_else_builds_on_it()
    {
        var rule = new { name = "樂齡晚上", decision = "WAIT", confidenceBelow = 0.5, topicIds = new[] { "music" }, ageGroups = new[] { "SENIOR" }, languages = new[] { "zh-TW" }, channels = new[] { "line" }, days = new[] { "SUNDAY" }, from = "18:00", until = "06:00" };

        var saved = await LeadAsync(Save, new { input = new { version = 0, rules = new[] { rule }, note = "試用" } }, "savePolicy");
        var late = await LeadAsync(Save, new { input = new { version = 0, rules = Array.Empty<object>() } }, "savePolicy");
        var wrong = await LeadAsync(Save, new { input = new { version = 1, rules = new[] { new { name = "a", decision = "WAIT", channels = new[] { "fax" } } } } }, "savePolicy");

        Assert.Equal(
            """{"policy":{"number":1,"writtenBy":"The LEAD","note":"試用","rules":[{"name":"樂齡晚上","decision":"WAIT","confidenceBelow":0.5,"topics":[{"id":"music","name":"音樂"}],"ageGroups":["SENIOR"],"languages":["zh-TW"],"channels":["line"],"days":["SUNDAY"],"from":"18:00:00","until":"06:00:00","outsideOfficeHours":false}]},"errors":[]}""",
            saved.GetRawText());
        Assert.Equal("""{"code":"POLICY_CHANGED","message":"您打開之後，「The LEAD」已經存了新的規則。請先看過現行的規則，再決定要不要存。","path":["input","version"]}""", late.GetProperty("errors")[0].GetRawText());
        Assert.Equal("""["input","rules","0","channels"]""", wrong.GetProperty("errors")[0].GetProperty("path").GetRawText());
        var read = (await AsAsync("COUNSELLOR", "{ policy { number } policyVersions { number } policyTopics { id } }")).GetProperty("data");
        Assert.Equal(1, read.GetProperty("policy").GetProperty("number").GetInt32());
        Assert.Contains(read.GetProperty("policyTopics").EnumerateArray(), topic => topic.GetProperty("id").GetString() == "music.guitar");
    }

    [Fact]
    public async Task A_reply_waits_is_approved_and_comes_as_a_turn_of_its_own()
    {
        await LeadAsync(Save, new { input = new { version = 0, rules = new[] { new { name = "都看", decision = "WAIT" } } } }, "savePolicy");

        var asked = (await AsAsync("", Ask, new { input = new { text = "我想學吉他", locale = "zh-TW" } })).GetProperty("data").GetProperty("ask");
        var item = LearningAdvisor.Api.Schema.GlobalId.Of("ReviewItem", LearningAdvisor.Api.Schema.GlobalId.GuidOf("Turn", asked.GetProperty("turn").GetProperty("id").GetString())!.Value);
        var queued = (await AsAsync("COUNSELLOR", "query($id: ID!) { reviewQueue(first: 1) { nodes { id } } node(id: $id) { ... on ReviewItem { version needs { reason } heldReply { state rule text suggestions { course { title } reasons } } } } }", new { id = item })).GetProperty("data");
        var approved = (await AsAsync("COUNSELLOR", Review, new { input = new { turnId = asked.GetProperty("turn").GetProperty("id").GetString(), version = 1, decision = "APPROVE", reason = "FITS" } })).GetProperty("data").GetProperty("reviewReply");
        var again = (await AsAsync("COUNSELLOR", Review, new { input = new { turnId = asked.GetProperty("turn").GetProperty("id").GetString(), version = 2, decision = "EDIT", reason = "WORDING", text = "好" } })).GetProperty("data").GetProperty("reviewReply");
        var talk = (await _city.Api.Client.DataAsync(
            "query($id: ID!) { consultation(id: $id) { repliesWaiting turns { question reply { waitsForApproval recommendations { course { title } } } } } }",
            new { id = asked.GetProperty("consultation").GetProperty("id").GetString() },
            asked.GetProperty("consultationToken").GetString())).GetProperty("consultation");

        Assert.Equal(("SMALL_TALK", true, 0), (asked.GetProperty("reply").GetProperty("kind").GetString(), asked.GetProperty("reply").GetProperty("waitsForApproval").GetBoolean(), asked.GetProperty("reply").GetProperty("recommendations").GetArrayLength()));
        Assert.Equal(1, asked.GetProperty("consultation").GetProperty("repliesWaiting").GetInt32());
        Assert.Equal(item, queued.GetProperty("reviewQueue").GetProperty("nodes")[0].GetProperty("id").GetString());
        Assert.Equal("WAITS_FOR_APPROVAL", queued.GetProperty("node").GetProperty("needs")[0].GetProperty("reason").GetString());
        Assert.Equal("都看", queued.GetProperty("node").GetProperty("heldReply").GetProperty("rule").GetString());
        Assert.Equal("""{"item":{"version":2,"state":"DECIDED","heldReply":{"state":"SENT","decidedBy":"The COUNSELLOR"}},"errors":[]}""", approved.GetRawText());
        Assert.Equal("NOTHING_WAITS", again.GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.Equal(0, talk.GetProperty("repliesWaiting").GetInt32());
        Assert.Equal(("", false), (talk.GetProperty("turns")[1].GetProperty("question").GetString(), talk.GetProperty("turns")[1].GetProperty("reply").GetProperty("waitsForApproval").GetBoolean()));
        Assert.NotEqual(0, talk.GetProperty("turns")[1].GetProperty("reply").GetProperty("recommendations").GetArrayLength());
    }

    [Fact]
    public async Task What_waits_is_read_by_no_resident()
    {
        await LeadAsync(Save, new { input = new { version = 0, rules = new[] { new { name = "都看", decision = "WAIT" } } } }, "savePolicy");
        var asked = (await AsAsync("", Ask, new { input = new { text = "我想學吉他", locale = "zh-TW" } })).GetProperty("data").GetProperty("ask");
        var item = LearningAdvisor.Api.Schema.GlobalId.Of("ReviewItem", LearningAdvisor.Api.Schema.GlobalId.GuidOf("Turn", asked.GetProperty("turn").GetProperty("id").GetString())!.Value);

        var seen = await _city.Api.Client.DataAsync("query($id: ID!) { node(id: $id) { ... on ReviewItem { heldReply { text } } } }", new { id = item }, asked.GetProperty("consultationToken").GetString());

        Assert.Equal(JsonValueKind.Null, seen.GetProperty("node").ValueKind);
    }

    [Fact]
    public async Task A_draft_is_tried_on_what_was_asked()
    {
        await AsAsync("", Ask, new { input = new { text = "我想學吉他", locale = "zh-TW" } });

        var tried = (await AsAsync(
            "LEAD",
            "query($rules: [PolicyRuleInput!]!) { simulatePolicy(rules: $rules) { days replies waiting officeDays perOfficeDay rules { rule name decision replies } hours { day hour waiting } examples { rule turn { question } item { id } } errors { code } } bad: simulatePolicy(rules: [{ name: \"\", decision: WAIT }]) { waiting errors { code path } } }",
            new { rules = new[] { new { name = "都看", decision = "WAIT" } } })).GetProperty("data");

        var simulated = tried.GetProperty("simulatePolicy");
        Assert.Equal((30, 1, 1), (simulated.GetProperty("days").GetInt32(), simulated.GetProperty("replies").GetInt32(), simulated.GetProperty("waiting").GetInt32()));
        Assert.Equal("""[{"day":"WEDNESDAY","hour":12,"waiting":1}]""", simulated.GetProperty("hours").GetRawText());
        Assert.Equal("我想學吉他", simulated.GetProperty("examples")[0].GetProperty("turn").GetProperty("question").GetString());
        Assert.Equal(JsonValueKind.Object, simulated.GetProperty("examples")[0].GetProperty("item").ValueKind);
        Assert.Equal("""{"waiting":0,"errors":[{"code":"POLICY_RULE_INVALID","path":["rules","0","name"]}]}""", tried.GetProperty("bad").GetRawText());
    }

    [Fact]
    public async Task A_topic_is_switched_by_leads_and_listed_for_counsellors()
    {
        var off = await LeadAsync(Switch, new { input = new { topicId = "music.guitar", off = true, reason = "老師請假" } }, "switchTopic");
        var silent = (await AsAsync("", Ask, new { input = new { text = "我想學吉他", locale = "zh-TW" } })).GetProperty("data").GetProperty("ask").GetProperty("reply");
        var refused = await AsAsync("COUNSELLOR", Switch, new { input = new { topicId = "music.guitar", off = false } });
        var listed = (await AsAsync("COUNSELLOR", "{ topicSwitches { off topic { id } } }")).GetProperty("data");
        await LeadAsync(Switch, new { input = new { topicId = "music.guitar", off = false } }, "switchTopic");
        var again = (await AsAsync("", Ask, new { input = new { text = "我想學吉他", locale = "zh-TW" } })).GetProperty("data").GetProperty("ask").GetProperty("reply");

        Assert.Equal("""{"topicSwitch":{"off":true,"reason":"老師請假","switchedOffBy":"The LEAD","switchedOnBy":null,"topic":{"id":"music.guitar","name":"吉他"}},"errors":[]}""", off.GetRawText());
        Assert.Equal("REFUSAL", silent.GetProperty("kind").GetString());
        Assert.Equal("FORBIDDEN", refused.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("""{"topicSwitches":[{"off":true,"topic":{"id":"music.guitar"}}]}""", listed.GetRawText());
        Assert.Equal("RECOMMENDATION", again.GetProperty("kind").GetString());
    }

    private Task<JsonElement> AsAsync(string role, string query, object? variables = null) => _city.AskAsync(query, variables, _city.CookieOf(role));

    private async Task<JsonElement> LeadAsync(string mutation, object variables, string field) => (await AsAsync("LEAD", mutation, variables)).GetProperty("data").GetProperty(field);
}
