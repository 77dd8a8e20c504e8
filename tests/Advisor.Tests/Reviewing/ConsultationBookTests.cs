using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Reviewing;

[Collection(nameof(SmallCity))]
public sealed class ConsultationBookTests(SmallCity city)
{
    [Fact]
    public async Task The_token_opens_its_consultation()
    {
        var (key, token) = await BeginAsync("想學吉他");

        Assert.Equal(key, (await OpenAsync(key, token))?.Key);
    }

    [Fact]
    public async Task A_wrong_token_and_an_unknown_consultation_look_alike()
    {
        var (key, token) = await BeginAsync("想學吉他");
        var (_, another) = await BeginAsync("想學陶藝");

        Assert.Null(await OpenAsync(key, another));
        Assert.Null(await OpenAsync(key, token[..^1]));
        Assert.Null(await OpenAsync(key, ""));
        Assert.Null(await OpenAsync(key, null));
        Assert.Null(await OpenAsync(Guid.NewGuid(), token));
    }

    [Fact]
    public async Task Only_a_hash_of_the_token_is_kept()
    {
        var (key, token) = await BeginAsync("想學吉他");
        await using var scope = city.Open();

        var stored = await scope.ServiceProvider.GetRequiredService<CatalogueContext>().Consultations.SingleAsync(consultation => consultation.Key == key);

        Assert.Equal(43, token.Length);
        Assert.Equal(32, Convert.FromBase64String(stored.TokenHash).Length);
        Assert.DoesNotContain(token, stored.TokenHash + stored.State, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_sent_again_finds_the_turn_that_answered_it()
    {
        var (key, token) = await BeginAsync("想學吉他", messageId: "m-1");
        var (other, _) = await BeginAsync("想學陶藝", messageId: "m-1");
        await SayAsync(key, token, "只要週末", messageId: "m-2");
        await using var scope = city.Open();
        var book = scope.ServiceProvider.GetRequiredService<ConsultationBook>();

        var first = await book.AnsweredAsync(key, "m-1", CancellationToken.None);

        Assert.Equal("想學吉他", first?.Question);
        Assert.Equal([8L, 9, 10], first!.Recommendations.OrderBy(shown => shown.Rank).Select(shown => shown.CourseKey));
        Assert.Equal("只要週末", (await book.AnsweredAsync(key, "m-2", CancellationToken.None))?.Question);
        Assert.Equal("想學陶藝", (await book.AnsweredAsync(other, "m-1", CancellationToken.None))?.Question);
        Assert.Null(await book.AnsweredAsync(key, "m-3", CancellationToken.None));
    }

    [Fact]
    public async Task Turns_are_numbered_and_each_goes_on_where_the_last_one_stopped()
    {
        var (key, token) = await BeginAsync("想學吉他");
        await SayAsync(key, token, "只要週末");
        var third = await SayAsync(key, token, "第二個多少錢");

        Assert.Equal(3, third.Number);
        Assert.Equal("吉他合奏\n費用：洽單位", StoredReply.FromJson(third.Reply!).Text);
    }

    [Fact]
    public async Task A_turn_keeps_its_reply_and_its_recommendations_with_their_wishes()
    {
        var (key, _) = await BeginAsync("週末，免費的吉他課", messageId: "m");
        await using var scope = city.Open();

        var turn = await scope.ServiceProvider.GetRequiredService<ConsultationBook>().AnsweredAsync(key, "m", CancellationToken.None);

        var reply = StoredReply.FromJson(turn!.Reply!);
        Assert.Equal(ReplyKind.Recommendation, reply.Kind);
        Assert.Equal(["週末", "免費"], reply.Wishes.Select(wish => wish.Text));
        Assert.Equal(["吉他"], reply.Topics);
        Assert.Contains("不限免費", reply.SuggestedReplies);
        Assert.Empty(reply.Suggestions);
        Assert.Equal([1, 2], turn.Recommendations.Select(shown => shown.Rank).Order());
        Assert.All(turn.Recommendations, shown => Assert.Equal("免費", Assert.Single(shown.Relaxed).Text));
        Assert.All(turn.Recommendations, shown => Assert.Equal("週末", Assert.Single(shown.Meets).Text));
        Assert.All(turn.Recommendations, shown => Assert.NotEmpty(shown.Reasons));
    }

    [Fact]
    public async Task Asking_for_a_person_is_noted_once()
    {
        var (key, token) = await BeginAsync("想學吉他");
        Assert.Null((await OpenAsync(key, token))!.CounsellorRequestedAt);

        await SayAsync(key, token, "我要找真人");

        Assert.Equal(new DateTime(2026, 11, 19, 20, 0, 0, DateTimeKind.Utc), (await OpenAsync(key, token))!.CounsellorRequestedAt);
    }

    [Fact]
    public void A_state_survives_its_json_and_an_empty_one_is_fresh()
    {
        var state = new ConsultationState(
            Retrieval.Wishes.In("七堵區") with { TopicText = "吉他 \"彈唱\"", Times = Retrieval.Wishes.Hard(System.Collections.Immutable.ImmutableArray.Create(Retrieval.Wishes.Evening)) },
            [3, 1],
            [3, 1, 2]);

        Assert.Equal(state.ToJson(), ConsultationState.FromJson(state.ToJson()).ToJson());
        Assert.Equal(ConsultationState.Fresh, ConsultationState.FromJson("{}"));
    }

    private async Task<(Guid Key, string Token)> BeginAsync(string question, string? messageId = null)
    {
        await using var scope = city.Open();
        var (consultation, token) = scope.ServiceProvider.GetRequiredService<ConsultationBook>().Begin("zh-TW");
        await RecordAsync(scope.ServiceProvider, consultation, question, messageId);
        return (consultation.Key, token);
    }

    private async Task<Turn> SayAsync(Guid key, string token, string question, string? messageId = null)
    {
        await using var scope = city.Open();
        var consultation = await scope.ServiceProvider.GetRequiredService<ConsultationBook>().OpenAsync(key, token, CancellationToken.None);
        return await RecordAsync(scope.ServiceProvider, consultation!, question, messageId);
    }

    private static async Task<Turn> RecordAsync(IServiceProvider services, Consultation consultation, string question, string? messageId)
    {
        var outcome = await services.GetRequiredService<Consultant>().AnswerAsync(question, ConsultationState.FromJson(consultation.State), locale: null);
        return await services.GetRequiredService<ConsultationBook>().RecordAsync(consultation, question, messageId, outcome, CancellationToken.None);
    }

    private async Task<Consultation?> OpenAsync(Guid key, string? token)
    {
        await using var scope = city.Open();
        return await scope.ServiceProvider.GetRequiredService<ConsultationBook>().OpenAsync(key, token, CancellationToken.None);
    }
}
