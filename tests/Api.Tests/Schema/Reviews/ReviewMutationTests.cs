using System.Text.Json;

namespace LearningAdvisor.Api.Tests.Schema.Reviews;

[Collection(nameof(ReviewCity))]
public sealed class ReviewMutationTests(ReviewCity city)
{
    [Fact]
    public async Task A_review_is_shown_with_the_one_who_decided()
    {
        var asked = await city.AskAsync("我想學吉他");

        var payload = await city.ReviewAsync(new { recommendationId = asked.Recommendations[0], version = 1, decision = "EDIT", reason = "WRONG_FACT", note = "學費已調整" }, city.Two);

        Assert.Empty(payload.GetProperty("errors").EnumerateArray());
        Assert.Equal(ReviewCity.ItemId(asked), payload.GetProperty("item").GetProperty("id").GetString());
        Assert.Equal((2, "EDIT"), (payload.GetProperty("recommendation").GetProperty("version").GetInt32(), payload.GetProperty("recommendation").GetProperty("decision").GetString()));
        var review = (await city.ItemAsync(asked))!.Value.GetProperty("recommendations")[0].GetProperty("reviews").EnumerateArray().Single();
        Assert.Equal("""{"version":2,"before":null,"decision":"EDIT","reason":"WRONG_FACT","note":"學費已調整","reviewer":"二號櫃台","decidedAt":"2026-03-04T04:00:00Z"}""", review.GetRawText());
    }

    [Fact]
    public async Task A_correction_is_kept_for_programs_beside_the_note()
    {
        var asked = await city.AskAsync("我想學吉他");
        var recommendationId = asked.Recommendations[0];
        var other = (await city.Client.DataAsync("""{ search(text: "陶藝", first: 1, kinds: [COURSE]) { nodes { ... on Course { id } } } }""")).GetProperty("search").GetProperty("nodes")[0].GetProperty("id").GetString();
        var correction = new { swaps = new[] { new { recommendationId, courseId = other } }, facts = new[] { new { recommendationId, fact = "FEE", value = "1,300 元" } } };

        var payload = await city.ReviewAsync(new { recommendationId, version = 1, decision = "EDIT", reason = "WRONG_FACT", note = "學費已調整", correction }, city.One);

        Assert.Empty(payload.GetProperty("errors").EnumerateArray());
        var data = await city.Client.DataAsync(
            "query($id: ID!) { node(id: $id) { ... on ReviewItem { recommendations { score scoreParts { kind name weight } reviews { correction { swaps { recommendationId course { id } } order facts { recommendationId fact value } } } } } } }",
            new { id = ReviewCity.ItemId(asked) },
            city.Two);
        var first = data.GetProperty("node").GetProperty("recommendations")[0];
        Assert.Equal(
            $$$"""{"swaps":[{"recommendationId":"{{{recommendationId}}}","course":{"id":"{{{other}}}"}}],"order":[],"facts":[{"recommendationId":"{{{recommendationId}}}","fact":"FEE","value":"1,300 元"}]}""",
            first.GetProperty("reviews")[0].GetProperty("correction").GetRawText());
        Assert.InRange(first.GetProperty("score").GetDouble(), 0.1, 1);
        Assert.NotEmpty(first.GetProperty("scoreParts").EnumerateArray());
    }

    [Theory]
    [InlineData("APPROVE", "FITS", true)]
    [InlineData("EDIT", "BETTER_OFFER", false)]
    public async Task A_correction_of_another_reply_or_with_an_approval_is_refused(string decision, string reason, bool isOwn)
    {
        var (asked, stranger) = (await city.AskAsync("我想學吉他"), await city.AskAsync("我想學吉他"));
        var facts = new[] { new { recommendationId = (isOwn ? asked : stranger).Recommendations[0], fact = "FEE", value = "0 元" } };

        var payload = await city.ReviewAsync(new { recommendationId = asked.Recommendations[0], version = 1, decision, reason, note = "更正", correction = new { facts } }, city.One);

        Assert.Equal("CORRECTION_INVALID", payload.GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Of_two_counsellors_at_once_the_second_is_shown_what_the_first_decided()
    {
        var asked = await city.AskAsync("我想學吉他");
        var recommendationId = asked.Recommendations[0];
        await city.ReviewAsync(new { recommendationId, version = 1, decision = "APPROVE", reason = "FITS" }, city.One);

        var late = await city.ReviewAsync(new { recommendationId, version = 1, decision = "REJECT", reason = "WRONG_SUBJECT" }, city.Two);

        var error = late.GetProperty("errors").EnumerateArray().Single();
        Assert.Equal("REVIEW_CHANGED", error.GetProperty("code").GetString());
        Assert.Equal(["input", "version"], error.GetProperty("path").EnumerateArray().Select(step => step.GetString()));
        Assert.Equal(JsonValueKind.Null, late.GetProperty("review").ValueKind);
        Assert.Equal(2, late.GetProperty("recommendation").GetProperty("version").GetInt32());
        Assert.Equal("一號櫃台", late.GetProperty("recommendation").GetProperty("reviews")[0].GetProperty("reviewer").GetString());
    }

    [Fact]
    public async Task A_second_thought_of_another_counsellor_is_a_new_version_and_the_history_stays()
    {
        var asked = await city.AskAsync("我想學吉他");
        var recommendationId = asked.Recommendations[0];
        await city.ReviewAsync(new { recommendationId, version = 1, decision = "APPROVE", reason = "FITS" }, city.One);

        var second = await city.ReviewAsync(new { recommendationId, version = 2, decision = "REJECT", reason = "NOT_AVAILABLE" }, city.Two);

        Assert.Equal(
            [("一號櫃台", "APPROVE"), ("二號櫃台", "REJECT")],
            second.GetProperty("recommendation").GetProperty("reviews").EnumerateArray().Select(one => (one.GetProperty("reviewer").GetString()!, one.GetProperty("decision").GetString()!)));
        var history = (await city.ItemAsync(asked))!.Value.GetProperty("recommendations")[0].GetProperty("reviews").EnumerateArray().ToList();
        Assert.Equal("APPROVE", history[1].GetProperty("before").GetString());
    }

    [Fact]
    public async Task An_unhappy_resident_opens_a_decided_item_again()
    {
        var asked = await city.AskAsync("我想學吉他");
        foreach (var recommendationId in asked.Recommendations)
            await city.ReviewAsync(new { recommendationId, version = 1, decision = "APPROVE", reason = "FITS" }, city.One);
        Assert.Equal("DECIDED", (await city.ItemAsync(asked))!.Value.GetProperty("state").GetString());

        await city.GiveFeedbackAsync(asked, helpful: false);

        Assert.Equal("OPEN", (await city.ItemAsync(asked))!.Value.GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_reply_without_suggestions_is_reviewed_as_a_whole()
    {
        var asked = await city.AskAsync("我想學潛水");

        var data = await city.Client.DataAsync(
            "mutation($input: ReviewReplyInput!) { reviewReply(input: $input) { item { state version reviews { reviewer } } review { reason } errors { code } } }",
            new { input = new { turnId = asked.Turn, version = 1, decision = "APPROVE", reason = "NOTHING_TO_OFFER" } },
            city.One);

        Assert.Equal(
            """{"item":{"state":"DECIDED","version":2,"reviews":[{"reviewer":"一號櫃台"}]},"review":{"reason":"NOTHING_TO_OFFER"},"errors":[]}""",
            data.GetProperty("reviewReply").GetRawText());
    }

    [Theory]
    [InlineData("no id at all")]
    [InlineData("UmVjb21tZW5kYXRpb246MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDE")]
    public async Task What_is_not_there_is_said_to_be_gone(string recommendationId)
    {
        var payload = await city.ReviewAsync(new { recommendationId, version = 1, decision = "APPROVE", reason = "FITS" }, city.One);

        Assert.Equal("REVIEW_ITEM_NOT_FOUND", payload.GetProperty("errors").EnumerateArray().Single().GetProperty("code").GetString());
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("recommendation").ValueKind);
    }
}
