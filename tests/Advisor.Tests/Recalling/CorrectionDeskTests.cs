using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.Tests.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Recalling;

public sealed class CorrectionDeskTests(ChangingCity changing) : IClassFixture<ChangingCity>
{
    [Fact]
    public async Task A_draft_says_what_the_record_says_today_of_what_has_changed()
    {
        var (recall, _) = await RecalledAsync("想學陶藝", 11, course => course.Fee = 950);

        Assert.Equal("先前告訴您的「陶藝體驗」資料有變動，現在是：\n費用：950 元", await DraftAsync(recall, "zh-TW"));
        Assert.Equal("What you were told about “陶藝體驗” has changed. It is now:\nFee: NT$950", await DraftAsync(recall, "en"));
    }

    [Fact]
    public async Task Of_a_course_that_is_gone_it_says_that()
    {
        var (recall, _) = await RecalledAsync("想學書法", 19, course => course.RetiredAt = DateTime.UtcNow);

        Assert.Equal("先前告訴您的「書法」，現在的資料裡已經沒有了。想找別的，請再告訴我想學什麼。", await DraftAsync(recall, "zh-TW"));
    }

    [Fact]
    public async Task A_correction_is_a_turn_of_the_talk_and_closes_the_recall_with_its_words()
    {
        var (recall, turn) = await RecalledAsync("想學瑜珈", 12, course => course.Fee = 777);

        var outcome = await SendAsync(recall, " 瑜珈課改成 777 元，抱歉沒有先說。 ");

        Assert.Equal((null, RecallState.Handled, RecallHandling.ResidentTold, "一號櫃台"), (outcome.Refusal, outcome.Recall!.State, outcome.Recall.HandledAs, outcome.Recall.HandledBy));
        var said = await SaidAsync(turn);
        Assert.Equal(("瑜珈課改成 777 元，抱歉沒有先說。", Composer.Counsellor, "一號櫃台", false), (said.Text, said.ComposedBy, said.Counsellor, said.Grounded));
        Assert.False((await changing.ItemAsync(turn))!.Needs.HasFlag(ReviewNeeds.FactChanged));
        Assert.Single(await changing.WithAsync(database => database.CounsellorMessages.Where(one => one.TurnKey == outcome.Recall.CorrectionTurnKey).ToListAsync()));
    }

    [Fact]
    public async Task Of_two_counsellors_at_once_one_tells_the_resident()
    {
        var (recall, turn) = await RecalledAsync("想學烘焙", 16, course => course.Fee = 1_111);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(at => Task.Run(() => SendAsync(recall, $"更正 {at}", $"{at} 號櫃台"))));

        Assert.All(outcomes, outcome => Assert.Null(outcome.Refusal));
        Assert.Single(outcomes.Select(outcome => outcome.Recall!.HandledBy).Distinct());
        Assert.Equal(2, await changing.WithAsync(database => database.Turns.CountAsync(one => one.ConsultationKey == turn.ConsultationKey)));
    }

    [Fact]
    public async Task One_that_was_put_away_otherwise_is_not_told()
    {
        var (recall, turn) = await RecalledAsync("想學插花", 24, course => course.Fee = 222);
        await changing.HandleAsync(recall);

        Assert.Equal(RecallRefusal.HandledOtherwise, (await SendAsync(recall, "更正")).Refusal);
        Assert.Equal(1, await changing.WithAsync(database => database.Turns.CountAsync(one => one.ConsultationKey == turn.ConsultationKey)));
    }

    [Fact]
    public async Task Who_has_left_the_channel_is_not_told_and_the_recall_stays_open()
    {
        var (recall, turn) = await RecalledAsync("想學太極拳", 20, course => course.Fee = 50);
        await changing.WithAsync(database => database.Consultations.Where(one => one.Key == turn.ConsultationKey).ExecuteUpdateAsync(set => set.SetProperty(one => one.Channel, "line")));

        var outcome = await SendAsync(recall, "更正");

        Assert.Equal((RecallRefusal.Unreachable, CorrectionReach.Nobody), (outcome.Refusal, await WithAsync<CorrectionDesk, CorrectionReach>(desk => desk.ReachAsync(recall, CancellationToken.None))));
        Assert.Equal(RecallState.Open, await changing.WithAsync(database => database.Recalls.Where(one => one.Key == recall.Key).Select(one => one.State).SingleAsync()));
    }

    [Fact]
    public async Task Words_sent_as_drafted_are_held_against_the_record_like_any_reply()
    {
        var (recall, turn) = await RecalledAsync("想學越南語", 15, course => course.Fee = 333);
        await SendAsync(recall, await DraftAsync(recall, "zh-TW"));

        await changing.ChangeAsync(15, course => course.Fee = 444);
        await changing.SweepAsync();

        var correction = await changing.WithAsync(database => database.Turns.Where(one => one.ConsultationKey == turn.ConsultationKey && one.Number == 2).SingleAsync());
        Assert.Equal(FactKind.Fee, Assert.Single(Assert.Single(await changing.RecallsAsync(correction)).Differences).Fact);
    }

    [Fact]
    public async Task What_has_no_words_and_what_has_too_many_is_refused()
    {
        Assert.Equal(RecallRefusal.TextMissing, (await SendAsync(new Recall(), " ")).Refusal);
        Assert.Equal(RecallRefusal.TextTooLong, (await SendAsync(new Recall(), new string('長', 2_001))).Refusal);
        Assert.Equal(RecallRefusal.NotFound, (await SendAsync(new Recall { Key = 999_999 }, "更正")).Refusal);
    }

    private async Task<(Recall Recall, Turn Turn)> RecalledAsync(string question, long course, Action<Catalogue.Courses.Course> change)
    {
        var turn = await new RecordedTalk(changing.City).SayAsync(question);
        await changing.ChangeAsync(course, change);
        return (Assert.Single(await changing.RecallsAsync(turn), recall => recall.RecordKey == course), turn);
    }

    private async Task<string> DraftAsync(Recall recall, string locale) =>
        (await WithAsync<CorrectionDrafts, Correction>(drafts => drafts.DraftAsync(recall, locale, CancellationToken.None))).Text;

    private Task<RecallOutcome> SendAsync(Recall recall, string text, string counsellor = "一號櫃台") =>
        WithAsync<CorrectionDesk, RecallOutcome>(desk => desk.SendAsync(recall.Key, text, counsellor, CancellationToken.None));

    private async Task<Reply> SaidAsync(Turn turn) => StoredReply.FromJson((await changing.WithAsync(
        database => database.Turns.Where(one => one.ConsultationKey == turn.ConsultationKey).OrderByDescending(one => one.Number).Select(one => one.Reply).FirstAsync()))!);

    private async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> use)
        where TService : notnull
    {
        await using var scope = changing.City.Open();
        return await use(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
