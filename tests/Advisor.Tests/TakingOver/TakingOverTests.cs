using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Tests.TakingOver;

public sealed class TakingOverTests(HeldTalk house) : IClassFixture<HeldTalk>
{
    private const string One = "一號櫃台";
    private const string Two = "二號櫃台";

    [Theory]
    [InlineData("我要找真人")]
    [InlineData("I want to talk to a person")]
    [InlineData("tôi muốn gặp nhân viên tư vấn")]
    [InlineData("saya ingin bicara dengan petugas")]
    [InlineData("อยากคุยกับเจ้าหน้าที่")]
    public async Task Whoever_asks_for_a_person_waits_for_one_in_each_language(string wish)
    {
        var consultation = await house.BeginAsync(wish);

        var handOver = await house.HandOverAsync(consultation);
        Assert.Equal((HandOverState.Waiting, HandOverReason.ResidentAsked, 1), (handOver!.State, handOver.Reason, handOver.Version));
        Assert.Equal([ConsultationChangeKind.Waiting], house.HeardOf(consultation));
    }

    [Fact]
    public async Task The_reply_says_that_the_counsellors_know()
    {
        var consultation = await house.BeginAsync("我要找真人");

        Assert.EndsWith("\n我也通知了諮詢人員；有人接手時，會在這裡回覆您。", (await house.TurnsAsync(consultation))[0].Reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_long_a_resident_waited_is_kept_and_who_steps_in_unasked_was_not_waited_for()
    {
        var (waiting, unasked) = (await house.BeginAsync("我要找真人"), await house.BeginAsync("謝謝"));
        house.Clock.Advance(TimeSpan.FromMinutes(7));

        await house.TakeAsync(waiting, 1, One);
        await house.TakeAsync(unasked, 0, One);

        Assert.Equal((7, house.Clock.GetUtcNow().UtcDateTime), ((await house.HandOverAsync(waiting))!.WaitedMinutes, (await house.HandOverAsync(waiting))!.TakenAt));
        Assert.Null((await house.HandOverAsync(unasked))!.WaitedMinutes);
    }

    [Fact]
    public async Task Until_a_person_takes_over_the_adviser_answers()
    {
        var consultation = await house.BeginAsync("我要找真人");

        Assert.NotNull((await house.SayAsync(consultation, "謝謝")).Reply);
        Assert.Equal([ConsultationChangeKind.Waiting, ConsultationChangeKind.ResidentSpoke], house.HeardOf(consultation));
    }

    [Fact]
    public async Task While_a_person_holds_it_words_are_kept_masked_and_the_adviser_is_silent()
    {
        var consultation = await HeldAsync();

        var turn = await house.SayAsync(consultation, "請打 0912345678 給我", "m-1");
        var again = await house.SayAsync(consultation, "請打 0912345678 給我", "m-1");

        Assert.Null(turn.Reply);
        Assert.Equal(turn.Key, again.Key);
        Assert.Equal(("請打 〔手機號碼〕 給我", null), (await house.TurnsAsync(consultation))[^1]);
    }

    [Theory]
    [InlineData("我剛剛吞了安眠藥")]
    [InlineData("我刚刚吞了安眠药")]
    [InlineData("i'm about to jump")]
    public async Task Whoever_is_in_danger_hears_help_lines_while_a_person_holds_it_and_the_person_sees_it(string text)
    {
        var consultation = await HeldAsync();

        var turn = await house.SayAsync(consultation, text);
        var next = await house.SayAsync(consultation, "我想學水彩");

        Assert.Contains("119", StoredReply.FromJson(turn.Reply!).Text, StringComparison.Ordinal);
        Assert.Null(next.Reply);
        Assert.Equal([ConsultationChangeKind.ResidentSpoke, ConsultationChangeKind.ResidentSpoke], house.HeardOf(consultation).TakeLast(2));
    }

    [Fact]
    public async Task A_counsellors_words_are_the_reply_of_what_was_said_last_and_then_turns_of_their_own()
    {
        var consultation = await HeldAsync();
        await house.SayAsync(consultation, "哪裡可以學？");

        var first = await house.AnswerAsync(consultation, "圖書館週三有課。", One);
        await house.AnswerAsync(consultation, "要帶身分證。", One);

        Assert.Equal([("哪裡可以學？", "圖書館週三有課。"), ("", "要帶身分證。")], (await house.TurnsAsync(consultation)).Skip(2));
        var reply = StoredReply.FromJson(first.Turn!.Reply!);
        Assert.Equal((Composer.Counsellor, One), (reply.ComposedBy, reply.Counsellor));
    }

    [Fact]
    public async Task Words_that_are_sent_twice_are_said_once()
    {
        var consultation = await HeldAsync();

        var first = await house.AnswerAsync(consultation, "您好", One, "c-1");
        var second = await house.AnswerAsync(consultation, "您好", One, "c-1");

        Assert.Equal(first.Turn!.Key, second.Turn!.Key);
        Assert.Single(await house.TurnsAsync(consultation), turn => turn.Reply == "您好");
    }

    [Fact]
    public async Task Of_two_who_take_the_same_one_the_second_is_told_of_the_first()
    {
        var consultation = await house.BeginAsync("我要找真人");

        var taken = await Task.WhenAll(house.TakeAsync(consultation, 1, One), house.TakeAsync(consultation, 1, Two));

        var refused = Assert.Single(taken, outcome => outcome.Refusal is not null);
        Assert.Equal(TakeOverRefusal.HeldByColleague, refused.Refusal);
        Assert.Equal((await house.HandOverAsync(consultation))!.Holder, refused.HandOver!.Holder);
    }

    [Fact]
    public async Task Who_saw_the_colleague_may_take_over_from_them_and_the_colleague_cannot_speak_any_more()
    {
        var consultation = await HeldAsync();

        Assert.Null((await house.TakeAsync(consultation, 2, Two)).Refusal);

        Assert.Equal(TakeOverRefusal.HeldByColleague, (await house.AnswerAsync(consultation, "您好", One)).Refusal);
        Assert.Equal(TakeOverRefusal.HeldByColleague, (await house.HandBackAsync(consultation, One)).Refusal);
        Assert.Null((await house.AnswerAsync(consultation, "您好", Two)).Refusal);
    }

    [Fact]
    public async Task A_counsellor_may_step_in_where_nobody_asked()
    {
        var consultation = await house.BeginAsync("你好");

        Assert.Equal(TakeOverRefusal.Changed, (await house.TakeAsync(consultation, 1, One)).Refusal);
        Assert.Null((await house.TakeAsync(consultation, 0, One)).Refusal);
        Assert.Equal(HandOverReason.CounsellorSteppedIn, (await house.HandOverAsync(consultation))!.Reason);
    }

    [Fact]
    public async Task After_it_is_handed_back_the_adviser_answers_again_and_the_resident_is_told()
    {
        var consultation = await HeldAsync();

        await house.HandBackAsync(consultation, One);

        Assert.Equal(("", "諮詢人員已經把對話交還給我，您可以繼續問我。"), (await house.TurnsAsync(consultation))[^1]);
        Assert.NotNull((await house.SayAsync(consultation, "謝謝")).Reply);
        Assert.Equal(TakeOverRefusal.NotHeld, (await house.AnswerAsync(consultation, "您好", One)).Refusal);
    }

    [Fact]
    public async Task One_that_waits_is_put_away_without_a_word()
    {
        var consultation = await house.BeginAsync("我要找真人");

        await house.HandBackAsync(consultation, One);

        Assert.Single(await house.TurnsAsync(consultation));
        Assert.Equal(HandOverState.Returned, (await house.HandOverAsync(consultation))!.State);
    }

    [Fact]
    public async Task A_counsellor_who_is_silent_for_half_an_hour_loses_it()
    {
        var consultation = await HeldAsync();
        house.Clock.Advance(TimeSpan.FromMinutes(29));
        await house.AnswerAsync(consultation, "我還在查", One);
        house.Clock.Advance(TimeSpan.FromMinutes(29));
        await house.SweepAsync();
        Assert.Equal(HandOverState.Held, (await house.HandOverAsync(consultation))!.State);

        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.SweepAsync();
        await house.SweepAsync();

        Assert.Single(await house.TurnsAsync(consultation), turn => turn.Reply?.StartsWith("諮詢人員暫時沒有回覆", StringComparison.Ordinal) == true);
        Assert.Equal(HandOverState.Returned, (await house.HandOverAsync(consultation))!.State);
    }

    [Fact]
    public async Task Who_writes_to_a_silent_counsellor_is_answered_by_the_adviser_even_before_the_sweep()
    {
        var consultation = await HeldAsync();
        house.Clock.Advance(TimeSpan.FromMinutes(31));

        Assert.NotNull((await house.SayAsync(consultation, "謝謝")).Reply);
        Assert.StartsWith("諮詢人員暫時沒有回覆", (await house.TurnsAsync(consultation))[^2].Reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" ", TakeOverRefusal.TextMissing)]
    [InlineData(null, TakeOverRefusal.TextTooLong)]
    public async Task Words_are_held_to_their_length(string? text, TakeOverRefusal refusal) =>
        Assert.Equal(refusal, (await house.AnswerAsync(await HeldAsync(), text ?? new string('a', CounsellorWords.LongestText + 1), One)).Refusal);

    [Fact]
    public async Task A_course_that_is_not_in_the_catalogue_is_not_shown() =>
        Assert.Equal(TakeOverRefusal.CourseNotFound, (await house.AnswerAsync(await HeldAsync(), "這門課", One, null, 987_654)).Refusal);

    [Fact]
    public async Task A_contact_is_sealed_opens_for_counsellors_and_goes_with_the_consultation()
    {
        var consultation = await house.BeginAsync("你好");
        await house.WithAsync<WaitingRoom, HandOver>(waiting => waiting.WaitAsync(consultation, HandOverReason.ResidentAsked, "0912-345-678", "想問學費", default));
        await house.WithAsync<TakeOverDesk, TakeOverOutcome>(desk => desk.AddNoteAsync(consultation, "已回電 0912345678", One, default));

        var handOver = (await house.HandOverAsync(consultation))!;
        Assert.DoesNotContain("0912-345-678", System.Text.Encoding.UTF8.GetString(handOver.SealedContact!), StringComparison.Ordinal);
        Assert.Equal("0912-345-678", await house.WithAsync<WaitingRoom, string?>(waiting => Task.FromResult(waiting.ContactOf(handOver))));
        Assert.Equal("已回電 〔手機號碼〕", await house.WithAsync<CatalogueContext, string>(database => database.ConsultationNotes.Where(note => note.ConsultationKey == consultation).Select(note => note.Text).SingleAsync()));

        await house.WithAsync<ConsultationBook, bool>(async book =>
        {
            await book.ForgetAsync((await book.ResumeAsync(consultation, default))!, default);
            return true;
        });

        Assert.Null(await house.HandOverAsync(consultation));
        Assert.False(await house.WithAsync<CatalogueContext, bool>(database => database.ConsultationNotes.AnyAsync(note => note.ConsultationKey == consultation)));
        Assert.Equal(ConsultationChangeKind.Removed, house.HeardOf(consultation).Last());
    }

    private async Task<Guid> HeldAsync()
    {
        var consultation = await house.BeginAsync("我要找真人");
        Assert.Null((await house.TakeAsync(consultation, 1, One)).Refusal);
        return consultation;
    }
}
