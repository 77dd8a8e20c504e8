using System.Text.Json;
using LearningAdvisor.Api.Accounts;

namespace LearningAdvisor.Api.Tests.Schema.Reviews;

[Collection(nameof(ReviewCity))]
public sealed class ReviewAccessTests(ReviewCity city)
{
    private const string Queue = "{ reviewQueue { nodes { id } } }";
    private const string Review = """mutation { reviewRecommendation(input: { recommendationId: "x", version: 1, decision: APPROVE, reason: FITS }) { errors { code } } }""";
    private const string Reply = """mutation { reviewReply(input: { turnId: "x", version: 1, decision: APPROVE, reason: FITS }) { errors { code } } }""";

    public static TheoryData<string, string> ForCounsellors => new() { { "reviewQueue", Queue }, { "reviewRecommendation", Review }, { "reviewReply", Reply } };

    [Theory]
    [MemberData(nameof(ForCounsellors))]
    public async Task Without_a_key_a_field_for_counsellors_says_how_to_sign_in(string field, string operation)
    {
        var error = await city.Client.ErrorAsync(operation);

        Assert.Equal("UNAUTHENTICATED", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal($"Field \"{field}\" is for COUNSELLOR, LEAD, ADMINISTRATOR. Sign in, or send a counsellor's key in the header \"Authorization: Bearer KEY\".", error.GetProperty("message").GetString());
    }

    [Theory]
    [MemberData(nameof(ForCounsellors))]
    public async Task A_key_that_is_nobodys_opens_no_field_for_counsellors(string field, string operation)
    {
        var error = await city.Client.ErrorAsync(operation, token: CounsellorKey.New());

        Assert.Equal("FORBIDDEN", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(
            $"Field \"{field}\" is for COUNSELLOR, LEAD, ADMINISTRATOR, and the key in the header \"Authorization\" is no counsellor's. Ask whoever runs this service for a key, or leave the header out and sign in.",
            error.GetProperty("message").GetString());
    }

    [Theory]
    [MemberData(nameof(ForCounsellors))]
    public async Task A_residents_token_opens_no_field_for_counsellors(string field, string operation)
    {
        var asked = await city.AskAsync("我想學吉他");

        var response = await city.Client.SendAsync(operation, token: asked.Token);

        Assert.Equal(JsonValueKind.Null, response.GetProperty("data").ValueKind);
        Assert.Equal("FORBIDDEN", response.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(field, response.GetProperty("errors")[0].GetProperty("path")[0].GetString());
    }

    [Theory]
    [MemberData(nameof(ForCounsellors))]
    public async Task A_counsellors_key_opens_every_field_for_counsellors(string field, string operation)
    {
        var data = await city.Client.DataAsync(operation, token: city.Two);

        Assert.Equal(JsonValueKind.Object, data.GetProperty(field).ValueKind);
    }

    [Fact]
    public async Task Guessed_ids_give_a_stranger_nothing()
    {
        var asked = await city.AskAsync("我想學吉他");
        var other = await city.AskAsync("我想學陶藝");

        Assert.All(await NodesAsync(asked, null), Assert.Null);
        Assert.All(await NodesAsync(asked, other.Token), Assert.Null);
        Assert.All(await NodesAsync(asked, CounsellorKey.New()), Assert.Null);
    }

    [Fact]
    public async Task The_holder_of_a_consultation_sees_it_but_not_its_place_in_the_queue()
    {
        var asked = await city.AskAsync("我想學吉他");

        Assert.Equal(["Consultation", "Turn", "Recommendation", null], await NodesAsync(asked, asked.Token));
    }

    [Fact]
    public async Task A_counsellor_sees_every_consultation_and_its_place_in_the_queue()
    {
        var asked = await city.AskAsync("我想學吉他");

        var data = await city.Client.DataAsync("query($id: ID!) { consultation(id: $id) { turns { question } } }", new { id = asked.Consultation }, city.One);

        Assert.Equal("我想學吉他", data.GetProperty("consultation").GetProperty("turns")[0].GetProperty("question").GetString());
        Assert.Equal(["Consultation", "Turn", "Recommendation", "ReviewItem"], await NodesAsync(asked, city.One));
    }

    [Theory]
    [InlineData("ask", "AskInput", "text")]
    [InlineData("giveFeedback", "FeedbackInput", "turnId")]
    [InlineData("requestCounsellor", "RequestCounsellorInput", null)]
    [InlineData("forgetMe", "ForgetMeInput", null)]
    public async Task A_counsellor_cannot_act_in_a_residents_place(string field, string type, string? also)
    {
        var asked = await city.AskAsync("我想學吉他");
        var input = new Dictionary<string, object> { ["consultationId"] = asked.Consultation };
        if (also == "text")
            input["text"] = "還有嗎";
        if (also == "turnId")
            (input["turnId"], input["helpful"]) = (asked.Turn, false);

        var data = await city.Client.DataAsync($"mutation($input: {type}!) {{ {field}(input: $input) {{ errors {{ code }} }} }}", new { input }, city.One);

        Assert.Equal("NOT_YOUR_CONSULTATION", data.GetProperty(field).GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_resident_who_may_read_a_recommendation_cannot_review_it()
    {
        var asked = await city.AskAsync("我想學吉他");

        var response = await city.Client.SendAsync(
            "mutation($input: ReviewInput!) { reviewRecommendation(input: $input) { errors { code } } }",
            new { input = new { recommendationId = asked.Recommendations[0], version = 1, decision = "REJECT", reason = "WRONG_SUBJECT" } },
            asked.Token);

        Assert.Equal("FORBIDDEN", response.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("OPEN", (await city.ItemAsync(asked))!.Value.GetProperty("state").GetString());
    }

    // The type names of the consultation, its turn, its first recommendation and the turn's place in the queue.
    private async Task<IEnumerable<string?>> NodesAsync(Asked asked, string? token)
    {
        var ids = new[] { asked.Consultation, asked.Turn, asked.Recommendations[0], ReviewCity.ItemId(asked) };
        var data = await city.Client.DataAsync("query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", new { ids }, token);
        return data.GetProperty("nodes").EnumerateArray().Select(node => node.ValueKind == JsonValueKind.Null ? null : node.GetProperty("__typename").GetString());
    }
}
