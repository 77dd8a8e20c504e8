using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Policies;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Tests.Releasing;

/// <summary>Replies that wait, over a real database: what the resident gets meanwhile, and what goes out once.</summary>
public sealed class HeldRepliesTests : IAsyncLifetime
{
    private const string Notice = "您的問題我已經擬好回覆，先請諮詢人員看過，看過之後會在這裡傳給您；他們今天服務到 17:00。等候時可以繼續問別的，也可以說「我要找真人」。";
    private const string Looked = "諮詢人員看過您先前的問題了，回覆如下：\n";

    private readonly PolicyCity _city = new();

    public async Task InitializeAsync()
    {
        await _city.InitializeAsync();
        await _city.PutAsync(PolicyCity.All);
    }

    public Task DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task The_resident_hears_who_looks_and_sees_no_course()
    {
        var turn = await _city.AskAsync("想學吉他");

        var reply = StoredReply.FromJson(turn.Reply!);
        Assert.Equal((Notice, ReplyKind.SmallTalk, true), (reply.Text, reply.Kind, reply.WaitsForApproval));
        Assert.Empty(turn.Recommendations);
        Assert.Equal(["我要找真人"], reply.SuggestedReplies);
        var held = await _city.HeldAsync(turn);
        Assert.Equal((HeldState.Waiting, "全部先看", 1), (held!.State, held.Rule, held.PolicyNumber));
        Assert.Equal(new DateTime(2026, 11, 20, 6, 0, 0), held.DueAt);
        Assert.NotEmpty(StoredReply.FromJson(held.Reply).Suggestions);
    }

    [Fact]
    public async Task It_stands_above_all_else_in_the_queue()
    {
        var turn = await _city.AskAsync("想學吉他");

        var item = await _city.ItemAsync(turn);
        Assert.True(item!.Needs.HasFlag(ReviewNeeds.WaitsForApproval));
        Assert.True(item.Score > ReviewPoints.Needs.Where(need => need < ReviewNeeds.WaitsForApproval).Sum(ReviewPoints.Of));
    }

    [Fact]
    public async Task What_was_not_seen_cannot_be_asked_about()
    {
        var turn = await _city.AskAsync("想學吉他");

        var next = await _city.AskAsync("第一個多少錢？", turn.ConsultationKey);

        Assert.Equal(ReplyKind.Question, StoredReply.FromJson(next.Reply!).Kind);
    }

    [Theory]
    [InlineData("你好")]
    [InlineData("我要找真人")]
    [InlineData("我不想活了")]
    [InlineData("該買哪一支股票")]
    [InlineData("？？？")]
    public async Task Courtesies_hand_overs_troubles_refusals_and_questions_back_never_wait(string text)
    {
        var turn = await _city.AskAsync(text);

        Assert.False(StoredReply.FromJson(turn.Reply!).WaitsForApproval);
        Assert.Null(await _city.HeldAsync(turn));
    }

    [Fact]
    public async Task An_approved_reply_goes_out_with_its_courses_and_can_be_asked_about()
    {
        var turn = await _city.AskAsync("想學吉他");
        var composed = StoredReply.FromJson((await _city.HeldAsync(turn))!.Reply);

        var outcome = await _city.DecideAsync(turn, ReviewDecision.Approve);

        Assert.Null(outcome.Refusal);
        var (reply, courses) = (await _city.RepliesAsync(turn))[^1];
        Assert.Equal(Looked + composed.Text, reply.Text);
        Assert.Equal(composed.Suggestions.Select(suggestion => suggestion.CourseKey), courses);
        var held = await _city.HeldAsync(turn);
        Assert.Equal((HeldState.Sent, PolicyCity.One), (held!.State, held.DecidedBy));
        var item = await _city.ItemAsync(turn);
        Assert.Equal((ReviewState.Decided, ReviewNeeds.None, 0), (item!.State, item.Needs & ReviewNeeds.WaitsForApproval, item.Score));
        Assert.NotEmpty(await _city.ReadAsync(database => database.UsedRecords.Where(used => used.TurnKey == held.SentTurnKey).ToListAsync()));
        await _city.PutAsync();
        Assert.Equal(ReplyKind.Answer, StoredReply.FromJson((await _city.AskAsync("第一個多少錢？", turn.ConsultationKey)).Reply!).Kind);
    }

    [Fact]
    public async Task Of_two_who_approve_at_once_one_sends_it()
    {
        var turn = await _city.AskAsync("想學吉他");

        var outcomes = await Task.WhenAll(_city.DecideAsync(turn, ReviewDecision.Approve, version: 1), _city.DecideAsync(turn, ReviewDecision.Approve, version: 1));

        Assert.Equal(ReviewRefusal.Changed, Assert.Single(outcomes, outcome => outcome.Refusal is not null).Refusal);
        Assert.Equal(2, (await _city.RepliesAsync(turn)).Count);
        Assert.Single(await _city.ReadAsync(database => database.AuditEntries.Where(entry => entry.Action == AuditAction.ReplyRelease).ToListAsync()));
    }

    [Fact]
    public async Task A_second_decision_after_it_went_out_sends_nothing()
    {
        var turn = await _city.AskAsync("想學吉他");
        await _city.DecideAsync(turn, ReviewDecision.Approve);

        Assert.Null((await _city.DecideAsync(turn, ReviewDecision.Approve)).Refusal);
        Assert.Equal(ReviewRefusal.NothingWaits, (await _city.DecideAsync(turn, ReviewDecision.Edit, new Replacement("吉他課", null))).Refusal);

        Assert.Equal(2, (await _city.RepliesAsync(turn)).Count);
    }

    [Fact]
    public async Task A_rejected_reply_is_followed_by_a_kind_sentence_and_by_no_course()
    {
        var turn = await _city.AskAsync("想學吉他");

        await _city.DecideAsync(turn, ReviewDecision.Reject);

        var (reply, courses) = (await _city.RepliesAsync(turn))[^1];
        Assert.Equal("諮詢人員看過您先前的問題，覺得我擬的回覆還不夠好，所以沒有傳給您。想直接和人談的話，請說「我要找真人」。", reply.Text);
        Assert.Empty(courses);
        Assert.Equal(HeldState.Rejected, (await _city.HeldAsync(turn))!.State);
    }

    [Fact]
    public async Task Other_courses_are_worded_from_their_records()
    {
        var turn = await _city.AskAsync("想學吉他");

        var outcome = await _city.DecideAsync(turn, ReviewDecision.Edit, new Replacement(null, [PolicyCity.KeyOf("烏克麗麗")]));

        Assert.Null(outcome.Refusal);
        var (reply, courses) = (await _city.RepliesAsync(turn))[^1];
        Assert.StartsWith(Looked + "諮詢人員為您選了這些課程：\n", reply.Text, StringComparison.Ordinal);
        Assert.Contains("烏克麗麗", reply.Text, StringComparison.Ordinal);
        Assert.Contains("900", reply.Text, StringComparison.Ordinal);
        Assert.Equal([PolicyCity.KeyOf("烏克麗麗")], courses);
    }

    [Fact]
    public async Task A_course_that_breaks_a_hard_wish_is_said_to()
    {
        var turn = await _city.AskAsync("想學免費的吉他，只要免費的");

        Assert.Null((await _city.DecideAsync(turn, ReviewDecision.Edit, new Replacement(null, [PolicyCity.KeyOf("吉他入門")]))).Refusal);

        Assert.Contains("請留意：「免費」這個條件，上面不是每一門課都符合。", (await _city.RepliesAsync(turn))[^1].Reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("手機長輩班")]
    [InlineData("手機密集班")]
    [InlineData("手機舊班")]
    public async Task What_is_full_closed_or_gone_is_not_sent(string title)
    {
        var turn = await _city.AskAsync("想學吉他");

        var outcome = await _city.DecideAsync(turn, ReviewDecision.Edit, new Replacement(null, [PolicyCity.KeyOf(title)]));

        Assert.Equal(ReviewRefusal.CourseNotOffered, outcome.Refusal);
        Assert.Equal(HeldState.Waiting, (await _city.HeldAsync(turn))!.State);
    }

    [Fact]
    public async Task A_figure_that_no_record_holds_does_not_leave_whoever_wrote_it()
    {
        var turn = await _city.AskAsync("想學吉他");

        var outcome = await _city.DecideAsync(turn, ReviewDecision.Edit, new Replacement("吉他入門只要 333 元", [PolicyCity.KeyOf("吉他入門")]));

        Assert.Equal((ReviewRefusal.FactUnproved, "333"), (outcome.Refusal!.Value, outcome.Detail));
        Assert.Single(await _city.RepliesAsync(turn));
    }

    [Fact]
    public async Task Words_of_the_counsellors_own_go_out_under_their_name()
    {
        var turn = await _city.AskAsync("想學吉他");

        Assert.Null((await _city.DecideAsync(turn, ReviewDecision.Edit, new Replacement("吉他入門 1,200 元，很適合您。", [PolicyCity.KeyOf("吉他入門")]))).Refusal);

        var (reply, courses) = (await _city.RepliesAsync(turn))[^1];
        Assert.Equal((Looked + "吉他入門 1,200 元，很適合您。", Composer.Counsellor, PolicyCity.One), (reply.Text, reply.ComposedBy, reply.Counsellor));
        Assert.Equal([PolicyCity.KeyOf("吉他入門")], courses);
    }

    [Fact]
    public async Task A_correction_says_what_is_to_go_out()
    {
        var turn = await _city.AskAsync("想學吉他");

        Assert.Equal(ReviewRefusal.NoteMissing, (await _city.DecideAsync(turn, ReviewDecision.Edit)).Refusal);
        Assert.Equal(ReviewRefusal.CorrectionMissing, (await _city.DecideAsync(turn, ReviewDecision.Edit, new Replacement(null, []))).Refusal);
    }

    [Fact]
    public async Task A_fact_that_changed_while_it_waited_goes_out_as_it_is_now()
    {
        var turn = await _city.AskAsync("想學烘焙");
        await _city.ChangeAsync("烘焙點心", course => course.Fee = 1111);

        Assert.Null((await _city.DecideAsync(turn, ReviewDecision.Approve)).Refusal);

        var reply = (await _city.RepliesAsync(turn))[^1].Reply.Text;
        Assert.Contains("1,111", reply, StringComparison.Ordinal);
        Assert.DoesNotContain("1,000", reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_course_is_full_by_now_the_counsellor_is_told_and_sees_the_new_reply()
    {
        var turn = await _city.AskAsync("想學吉他");
        await _city.ChangeAsync("吉他入門", course => (course.Capacity, course.Enrolled) = (20, 20));

        var first = await _city.DecideAsync(turn, ReviewDecision.Approve);

        Assert.Equal(ReviewRefusal.ReplyChanged, first.Refusal);
        Assert.Single(await _city.RepliesAsync(turn));
        Assert.DoesNotContain(StoredReply.FromJson((await _city.HeldAsync(turn))!.Reply).Suggestions, suggestion => suggestion.CourseKey == PolicyCity.KeyOf("吉他入門"));
        // Who has not looked again cannot approve.
        Assert.Equal(ReviewRefusal.Changed, (await _city.DecideAsync(turn, ReviewDecision.Approve, version: 1)).Refusal);
        Assert.Null((await _city.DecideAsync(turn, ReviewDecision.Approve)).Refusal);
        Assert.DoesNotContain(PolicyCity.KeyOf("吉他入門"), (await _city.RepliesAsync(turn))[^1].Courses);
    }

    [Fact]
    public async Task Whoever_waits_too_long_is_told_once_and_the_reply_goes_to_the_very_top_and_can_still_go_out()
    {
        var turn = await _city.AskAsync("想學吉他");
        Assert.Equal(0, await _city.SweepAsync());
        _city.Clock.Advance(TimeSpan.FromHours(4));

        Assert.Equal(1, await _city.SweepAsync());
        Assert.Equal(0, await _city.SweepAsync());

        var replies = await _city.RepliesAsync(turn);
        Assert.Equal(2, replies.Count);
        Assert.StartsWith("讓您久等了", replies[^1].Reply.Text, StringComparison.Ordinal);
        Assert.Equal(HeldState.Overdue, (await _city.HeldAsync(turn))!.State);
        Assert.Equal(ReviewPoints.Of(ReviewNeeds.ApprovalOverdue | ReviewNeeds.WaitsForApproval), (await _city.ItemAsync(turn))!.Score);
        Assert.Null((await _city.DecideAsync(turn, ReviewDecision.Approve)).Refusal);
        Assert.NotEmpty((await _city.RepliesAsync(turn))[^1].Courses);
    }

    [Fact]
    public async Task While_one_waits_the_next_question_is_judged_anew()
    {
        var turn = await _city.AskAsync("想學吉他");
        await _city.PutAsync(new PolicyRule { Name = "吉他", Decision = PolicyDecision.Wait, Topics = ["music.guitar"] });

        var next = await _city.AskAsync("想學烘焙", turn.ConsultationKey);

        Assert.NotEmpty(next.Recommendations);
        Assert.Equal(HeldState.Waiting, (await _city.HeldAsync(turn))!.State);
    }

    [Fact]
    public async Task A_resident_who_is_forgotten_leaves_nothing_that_waits()
    {
        var turn = await _city.AskAsync("想學吉他");

        await _city.WithAsync<ConsultationBook, bool>(async book =>
        {
            await book.ForgetAsync((await book.ResumeAsync(turn.ConsultationKey, default))!, default);
            return true;
        });

        Assert.Null(await _city.HeldAsync(turn));
        Assert.Equal(ReviewRefusal.NotFound, (await _city.DecideAsync(turn, ReviewDecision.Approve, version: 1)).Refusal);
    }

    [Fact]
    public async Task Without_a_policy_all_goes_out_at_once()
    {
        await _city.PutAsync();

        Assert.NotEmpty((await _city.AskAsync("想學吉他")).Recommendations);
    }

    [Fact]
    public async Task A_rule_that_lets_out_at_once_stands_before_one_that_waits()
    {
        await _city.PutAsync(new PolicyRule { Name = "音樂", Topics = ["music"] }, PolicyCity.All);

        Assert.NotEmpty((await _city.AskAsync("想學吉他")).Recommendations);
        Assert.Empty((await _city.AskAsync("想學烘焙")).Recommendations);
    }

    [Fact]
    public async Task Age_and_confidence_are_kept_with_the_turn()
    {
        await _city.PutAsync();

        var turn = await _city.AskAsync("我七十歲，想學手機");

        Assert.Equal(AgeGroup.Senior, turn.AgeGroup);
        Assert.InRange(turn.Confidence!.Value, 0.1, 1);
        Assert.Null((await _city.AskAsync("你好")).Confidence);
    }
}
