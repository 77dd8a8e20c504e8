using System.Text.Json;
using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Api.Tests.Accounts;

namespace LearningAdvisor.Api.Tests.Schema.Learning;

/// <summary>Cases and weights through the door, as a counsellor and a lead use them.</summary>
public sealed class LearningTests : IDisposable
{
    private readonly AccessCity _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public async Task A_counsellor_keeps_a_reply_as_a_case_and_a_lead_switches_it_off()
    {
        var turn = await AskedAsync();
        var kept = await SendAsync("mutation($turn: ID!) { approveCase(input: { turnId: $turn }) { case { id version question isActive approvedBy } errors { code } } }", new { turn }, "COUNSELLOR", "approveCase");
        Assert.Equal(("我想學吉他", true, "The COUNSELLOR"), (kept.GetProperty("case").GetProperty("question").GetString(), kept.GetProperty("case").GetProperty("isActive").GetBoolean(), kept.GetProperty("case").GetProperty("approvedBy").GetString()));

        var id = kept.GetProperty("case").GetProperty("id").GetString();
        var off = await SendAsync(
            "mutation($id: ID!) { switchCase(input: { caseId: $id, version: 1, isActive: false, reason: \"過期\" }) { case { version isActive switchReason } errors { code } } }", new { id }, "LEAD", "switchCase");
        Assert.Equal("""{"version":2,"isActive":false,"switchReason":"過期"}""", off.GetProperty("case").GetRawText());

        var again = await SendAsync("mutation($id: ID!) { switchCase(input: { caseId: $id, version: 1, isActive: true }) { case { version } errors { code path } } }", new { id }, "LEAD", "switchCase");
        Assert.Equal("""[{"code":"CASE_CHANGED","path":["input","version"]}]""", again.GetProperty("errors").GetRawText());
    }

    [Fact]
    public async Task Cases_are_found_by_their_words_and_saved_as_a_file_of_the_evaluation()
    {
        await SendAsync("mutation($turn: ID!) { approveCase(input: { turnId: $turn }) { errors { code } } }", new { turn = await AskedAsync() }, "COUNSELLOR", "approveCase");

        var found = await SendAsync("{ approvedCases(where: { question: { contains: \"吉他\" }, isActive: { eq: true } }) { totalCount nodes { question reviewItemId } } }", null, "COUNSELLOR", "approvedCases");
        Assert.Equal(1, found.GetProperty("totalCount").GetInt32());
        var yaml = await SendAsync("{ approvedCasesYaml }", null, "COUNSELLOR", "approvedCasesYaml");
        Assert.Empty(CaseFile.Parse("approved.yaml", yaml.GetString()!).SelectMany(CaseFormat.Problems));
    }

    [Fact]
    public async Task A_lead_computes_weights_puts_them_in_use_and_goes_back()
    {
        var asked = await AskedAsync(selection: "reply { recommendations { id course { title } } }");
        var recommendation = asked.GetProperty("reply").GetProperty("recommendations")[0];
        await SendAsync(
            "mutation($id: ID!) { reviewRecommendation(input: { recommendationId: $id, version: 1, decision: APPROVE, reason: FITS }) { errors { code } } }",
            new { id = recommendation.GetProperty("id").GetString() }, "COUNSELLOR", "reviewRecommendation");

        var computed = await SendAsync(
            "mutation { computeWeights { version { id state opinions gateRun { passed cases } changes { weight inUse counsellors praises course { title } reviews { reviewer } } } errors { code } } }", null, "LEAD", "computeWeights");
        var version = computed.GetProperty("version");
        Assert.Equal(("CANDIDATE", 1), (version.GetProperty("state").GetString(), version.GetProperty("opinions").GetInt32()));
        var change = Assert.Single(version.GetProperty("changes").EnumerateArray());
        Assert.Equal(recommendation.GetProperty("course").GetProperty("title").GetString(), change.GetProperty("course").GetProperty("title").GetString());
        Assert.Equal(0.05 / 6, change.GetProperty("weight").GetDouble(), 12);
        Assert.Equal((0, "The COUNSELLOR"), (change.GetProperty("inUse").GetDouble(), change.GetProperty("reviews")[0].GetProperty("reviewer").GetString()));

        var id = version.GetProperty("id").GetString();
        var live = await SendAsync("mutation($id: ID!) { switchWeights(input: { versionId: $id }) { version { state switchedBy } errors { code } } }", new { id }, "LEAD", "switchWeights");
        Assert.Equal("""{"state":"LIVE","switchedBy":"The LEAD"}""", live.GetProperty("version").GetRawText());

        var none = await SendAsync("mutation { switchWeights(input: { versionId: null }) { version { id } errors { code } } }", null, "LEAD", "switchWeights");
        Assert.Equal("""{"version":null,"errors":[]}""", none.GetRawText());
        var states = await SendAsync("{ weightVersions { nodes { state } } }", null, "LEAD", "weightVersions");
        Assert.Equal("""{"nodes":[{"state":"RETIRED"}]}""", states.GetRawText());
    }

    [Fact]
    public async Task The_review_queue_shows_what_earlier_reviews_add()
    {
        var asked = await AskedAsync(selection: "id reply { recommendations { id } }");
        await SendAsync(
            "mutation($id: ID!) { reviewRecommendation(input: { recommendationId: $id, version: 1, decision: APPROVE, reason: FITS }) { errors { code } } }",
            new { id = asked.GetProperty("reply").GetProperty("recommendations")[0].GetProperty("id").GetString() }, "COUNSELLOR", "reviewRecommendation");
        var computed = await SendAsync("mutation { computeWeights { version { id } } }", null, "LEAD", "computeWeights");
        await SendAsync("mutation($id: ID!) { switchWeights(input: { versionId: $id }) { errors { code } } }", new { id = computed.GetProperty("version").GetProperty("id").GetString() }, "LEAD", "switchWeights");

        var queue = await SendAsync("{ reviewQueue(first: 1, where: { state: { in: [OPEN, DECIDED] } }) { nodes { recommendations { learned { topic weight counsellors } } } } }", null, "COUNSELLOR", "reviewQueue");

        var learned = queue.GetProperty("nodes")[0].GetProperty("recommendations")[0].GetProperty("learned").EnumerateArray().Single();
        Assert.Equal(("吉他", 1), (learned.GetProperty("topic").GetString(), learned.GetProperty("counsellors").GetInt32()));
    }

    [Fact]
    public async Task A_correction_may_name_a_course_and_only_one_that_there_is()
    {
        var asked = await AskedAsync(selection: "id reply { recommendations { id } }");
        var id = asked.GetProperty("reply").GetProperty("recommendations")[0].GetProperty("id").GetString();
        const string Review = "mutation($id: ID!, $instead: ID!) { reviewRecommendation(input: { recommendationId: $id, version: 1, decision: EDIT, reason: BETTER_OFFER, note: \"換\", correction: { swaps: [{ recommendationId: $id, courseId: $instead }] } }) { review { correction { swaps { course { title } } } } errors { code message path } } }";

        var refused = await SendAsync(Review, new { id, instead = "nothing" }, "COUNSELLOR", "reviewRecommendation");
        Assert.Equal("CORRECTION_INVALID", refused.GetProperty("errors")[0].GetProperty("code").GetString());
        var taken = await SendAsync(Review, new { id, instead = Api.Schema.GlobalId.Of("Course", 3) }, "COUNSELLOR", "reviewRecommendation");
        Assert.Equal(Filled.Course(3).Title, taken.GetProperty("review").GetProperty("correction").GetProperty("swaps")[0].GetProperty("course").GetProperty("title").GetString());
    }

    private async Task<string> AskedAsync() => (await AskedAsync("id")).GetProperty("id").GetString()!;

    private async Task<JsonElement> AskedAsync(string selection)
    {
        var asked = await _city.AskAsync($$"""mutation { ask(input: { text: "我想學吉他" }) { turn { {{selection}} } } }""");
        return asked.GetProperty("data").GetProperty("ask").GetProperty("turn");
    }

    private async Task<JsonElement> SendAsync(string query, object? variables, string role, string field)
    {
        var response = await _city.AskAsync(query, variables, _city.CookieOf(role));
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ToString());
        return response.GetProperty("data").GetProperty(field);
    }
}
