using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Tests.Schema;

[Collection(nameof(ApiCollection))]
public sealed class AskTests(ApiFixture api)
{
    private const string Ask = """
        mutation($input: AskInput!) {
          ask(input: $input) {
            consultation { id turns { question } }
            consultationToken
            errors { code message path }
            turn { id question askedAt }
            reply { id text locale kind grounded need { topics wishes { kind text hard } } composedBy suggestedReplies
                    recommendations { id rank reasons meets { kind } relaxed { text } course { code title institution { name } sessions { weekday } } } }
          }
        }
        """;

    [Fact]
    public async Task A_question_is_answered_with_courses_of_the_catalogue_and_a_token()
    {
        var asked = await AskAsync(new { text = "我想學陶藝" });

        Assert.Empty(asked.GetProperty("errors").EnumerateArray());
        Assert.NotEmpty(asked.GetProperty("consultationToken").GetString()!);
        var reply = asked.GetProperty("reply");
        Assert.Equal("RECOMMENDATION", reply.GetProperty("kind").GetString());
        Assert.Equal("EMBEDDED", reply.GetProperty("composedBy").GetString());
        Assert.All(reply.GetProperty("recommendations").EnumerateArray(), one =>
            Assert.StartsWith("陶藝入門", one.GetProperty("course").GetProperty("title").GetString(), StringComparison.Ordinal));
        Assert.NotEmpty(reply.GetProperty("recommendations").EnumerateArray());
    }

    [Fact]
    public async Task The_token_continues_the_consultation_and_reads_it()
    {
        var first = await AskAsync(new { text = "我想學吉他" });
        var (id, token) = (Id(first), first.GetProperty("consultationToken").GetString());

        var second = await AskAsync(new { text = "要免費的", consultationId = id }, token);
        var read = await api.Client.DataAsync("query($id: ID!) { consultation(id: $id) { turns { id question reply { text recommendations { course { code } } } } } }", new { id }, token);

        Assert.Equal(JsonValueKind.Null, second.GetProperty("consultationToken").ValueKind);
        Assert.Equal(["我想學吉他", "要免費的"], read.GetProperty("consultation").GetProperty("turns").EnumerateArray().Select(turn => turn.GetProperty("question").GetString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("somebody-elses-token")]
    public async Task Without_its_token_a_consultation_opens_for_nobody(string? token)
    {
        var id = Id(await AskAsync(new { text = "我想學吉他" }));

        var asked = await AskAsync(new { text = "還有嗎", consultationId = id }, token);
        var read = await api.Client.DataAsync("query($id: ID!) { consultation(id: $id) { id } node(id: $id) { id } }", new { id }, token);

        var error = Assert.Single(asked.GetProperty("errors").EnumerateArray());
        Assert.Equal("NOT_YOUR_CONSULTATION", error.GetProperty("code").GetString());
        Assert.Equal("這段對話打不開了：可能已經結束，或不是從這台裝置開始的。請重新開始一段新的對話。", error.GetProperty("message").GetString());
        Assert.Equal(["input", "consultationId"], error.GetProperty("path").EnumerateArray().Select(step => step.GetString()));
        Assert.Equal(JsonValueKind.Null, asked.GetProperty("reply").ValueKind);
        Assert.Equal(JsonValueKind.Null, read.GetProperty("consultation").ValueKind);
        Assert.Equal(JsonValueKind.Null, read.GetProperty("node").ValueKind);
    }

    [Fact]
    public async Task A_message_sent_again_gets_the_same_reply_and_no_second_turn()
    {
        var first = await AskAsync(new { text = "我想學吉他" });
        var (id, token) = (Id(first), first.GetProperty("consultationToken").GetString());
        var again = new { text = "還有嗎", consultationId = id, clientMessageId = "m-2" };

        var replies = await Task.WhenAll(AskAsync(again, token), AskAsync(again, token), AskAsync(again, token));

        Assert.Single(replies.Select(reply => reply.GetProperty("turn").GetProperty("id").GetString()).Distinct());
        Assert.Equal(2, (await AskAsync(again, token)).GetProperty("consultation").GetProperty("turns").GetArrayLength());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀😀😀")]
    [InlineData("\0")]
    [InlineData("‮？？？")]
    public async Task A_question_without_words_gets_an_answer(string text)
    {
        var asked = await AskAsync(new { text });

        Assert.Empty(asked.GetProperty("errors").EnumerateArray());
        Assert.NotEmpty(asked.GetProperty("reply").GetProperty("text").GetString()!);
    }

    [Theory]
    [InlineData("我想學吉他。")]
    [InlineData("😀")]
    public async Task A_very_long_question_gets_an_answer(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

        var asked = await AskAsync(new { text });

        Assert.NotEmpty(asked.GetProperty("reply").GetProperty("text").GetString()!);
        Assert.True(asked.GetProperty("turn").GetProperty("question").GetString()!.Length <= 4_000);
    }

    [Fact]
    public async Task Personal_data_is_masked_before_it_is_kept()
    {
        var asked = await AskAsync(new { text = "我想學吉他，我的電話是0912345678" });

        var question = asked.GetProperty("turn").GetProperty("question").GetString();
        Assert.DoesNotContain("0912345678", question, StringComparison.Ordinal);
        await using var database = api.OpenDatabase();
        Assert.False(await database.Turns.AnyAsync(turn => turn.Question.Contains("0912345678") || turn.Reply!.Contains("0912345678")));
    }

    [Fact]
    public async Task Feedback_is_kept_for_the_holder_alone()
    {
        var asked = await AskAsync(new { text = "我想學吉他" });
        var input = new { consultationId = Id(asked), turnId = asked.GetProperty("turn").GetProperty("id").GetString(), helpful = true };
        const string Give = "mutation($input: FeedbackInput!) { giveFeedback(input: $input) { turn { helpful } errors { code } } }";

        var stranger = await api.Client.DataAsync(Give, new { input });
        var holder = await api.Client.DataAsync(Give, new { input }, asked.GetProperty("consultationToken").GetString());

        Assert.Equal("NOT_YOUR_CONSULTATION", stranger.GetProperty("giveFeedback").GetProperty("errors")[0].GetProperty("code").GetString());
        Assert.True(holder.GetProperty("giveFeedback").GetProperty("turn").GetProperty("helpful").GetBoolean());
    }

    [Fact]
    public async Task A_wish_for_a_counsellor_is_noted_and_what_is_not_kept_is_said()
    {
        var asked = await AskAsync(new { text = "我想學吉他" });

        var data = await api.Client.DataAsync(
            "mutation($input: RequestCounsellorInput!) { requestCounsellor(input: $input) { consultation { counsellorRequestedAt } errors { code } } }",
            new { input = new { consultationId = Id(asked), contact = "0912345678" } },
            asked.GetProperty("consultationToken").GetString());

        var payload = data.GetProperty("requestCounsellor");
        Assert.Equal("2026-03-04T04:00:00Z", payload.GetProperty("consultation").GetProperty("counsellorRequestedAt").GetString());
        Assert.Equal("CONTACT_NOT_KEPT", payload.GetProperty("errors")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task What_is_forgotten_is_gone()
    {
        var asked = await AskAsync(new { text = "我想學吉他" });
        var (id, token) = (Id(asked), asked.GetProperty("consultationToken").GetString());

        var data = await api.Client.DataAsync("mutation($input: ForgetMeInput!) { forgetMe(input: $input) { forgotten errors { code } } }", new { input = new { consultationId = id } }, token);
        var after = await AskAsync(new { text = "還有嗎", consultationId = id }, token);

        Assert.True(data.GetProperty("forgetMe").GetProperty("forgotten").GetBoolean());
        Assert.Equal("NOT_YOUR_CONSULTATION", after.GetProperty("errors")[0].GetProperty("code").GetString());
        var turnId = asked.GetProperty("turn").GetProperty("id").GetString();
        await using var database = api.OpenDatabase();
        Assert.DoesNotContain(turnId, (await database.Turns.Select(turn => turn.Key).ToListAsync()).Select(key => LearningAdvisor.Api.Schema.GlobalId.Of("Turn", key)));
    }

    [Fact]
    public async Task Parts_of_a_consultation_are_nodes_for_its_holder()
    {
        var asked = await AskAsync(new { text = "我想學陶藝" });
        var ids = new[] { asked.GetProperty("turn").GetProperty("id").GetString(), asked.GetProperty("reply").GetProperty("recommendations")[0].GetProperty("id").GetString(), Id(asked) };

        var data = await api.Client.DataAsync(
            "query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on Recommendation { course { title } } } }", new { ids }, asked.GetProperty("consultationToken").GetString());

        Assert.Equal(["Turn", "Recommendation", "Consultation"], data.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("__typename").GetString()));
    }

    private async Task<JsonElement> AskAsync(object input, string? token = null) => (await api.Client.DataAsync(Ask, new { input }, token)).GetProperty("ask");

    private static string Id(JsonElement asked) => asked.GetProperty("consultation").GetProperty("id").GetString()!;
}
