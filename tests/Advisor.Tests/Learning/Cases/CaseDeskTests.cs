using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Advisor.Learning.Cases;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.Tests.Reviewing;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Learning.Cases;

public sealed class CaseDeskTests : IAsyncLifetime
{
    private EqualCity _city = null!;

    public async Task InitializeAsync() => _city = await EqualCity.OpenAsync();

    public async Task DisposeAsync() => await _city.DisposeAsync();

    [Fact]
    public async Task A_reviewed_reply_becomes_a_case_of_subject_wishes_and_courses()
    {
        var talk = new RecordedTalk(_city.City);
        await talk.SayAsync("我想學太極拳");
        var turn = await talk.SayAsync("要在七堵區，免費的");
        await _city.ReviewAsync(turn, "甲", "太極拳晨練", ReviewDecision.Approve, ReviewReason.Fits);
        await _city.ReviewAsync(turn, "甲", "太極拳初階", ReviewDecision.Reject, ReviewReason.WrongSubject);

        var expectation = (await TalkOfAsync(turn.Key)).Turns[^1].Expect!;

        Assert.Equal(["RECOMMENDATION"], expectation.Kind);
        Assert.Equal(["太極拳"], expectation.Topic);
        Assert.Equal((0, "七堵區"), (expectation.Hard!.FeeMax, Assert.Single(expectation.Hard.District!)));
        Assert.Equal(["equal:E1"], expectation.Shows);
        Assert.Equal(2, expectation.Within);
        Assert.Equal(["equal:E2"], expectation.NotShown);
    }

    [Fact]
    public async Task The_talk_is_kept_with_its_earlier_questions_and_without_personal_data()
    {
        var talk = new RecordedTalk(_city.City);
        await talk.SayAsync("我想學太極拳");
        var turn = await talk.SayAsync("七堵區的");

        var kept = await TalkOfAsync(turn.Key);

        Assert.Equal(["我想學太極拳", "七堵區的"], kept.Turns.Select(one => one.Say));
        Assert.Null(kept.Turns[0].Expect);
        Assert.Equal("Approved as it is.", kept.Why);
    }

    [Fact]
    public async Task A_course_that_another_should_have_replaced_does_not_come_first_and_the_other_is_shown()
    {
        var turn = await _city.ReviewAsync("甲", "太極拳晨練", ReviewDecision.Edit, ReviewReason.BetterOffer, instead: "太極拳夜班");

        var expectation = (await TalkOfAsync(turn.Key)).Turns[^1].Expect!;

        Assert.Equal(["equal:E1"], expectation.NotFirst);
        Assert.Equal(["equal:E3"], expectation.Shows);
    }

    [Fact]
    public async Task A_case_can_be_written_as_yaml_and_read_again()
    {
        var turn = await _city.ReviewAsync("甲", "太極拳晨練", ReviewDecision.Approve, ReviewReason.Fits);
        var talk = await TalkOfAsync(turn.Key);

        var read = Assert.Single(CaseFile.Parse("approved.yaml", CaseTalks.ToYaml([talk])));

        Assert.Empty(CaseFormat.Problems(read));
        Assert.Equal(CaseTalks.ToJson(talk), CaseTalks.ToJson(read));
    }

    [Fact]
    public async Task The_same_turn_again_replaces_its_case()
    {
        var turn = await _city.ReviewAsync("甲", "太極拳晨練", ReviewDecision.Approve, ReviewReason.Fits);
        var first = (await ApproveAsync(turn.Key)).Case!;
        await _city.ReviewAsync(turn, "乙", "太極拳晨練", ReviewDecision.Reject, ReviewReason.WrongSubject);

        var second = (await ApproveAsync(turn.Key, "乙")).Case!;

        Assert.Equal((first.Key, 1, 2, "乙"), (second.Key, first.Version, second.Version, second.ApprovedBy));
        Assert.Equal(["equal:E1"], CaseTalks.Of(second).Turns[^1].Expect!.NotShown);
    }

    [Fact]
    public async Task A_reply_that_was_only_misunderstood_says_nothing_of_what_is_right()
    {
        var turn = await new RecordedTalk(_city.City).SayAsync("我想學太極拳");
        await using (var scope = _city.City.Open())
            await scope.ServiceProvider.GetRequiredService<ReviewDesk>().ReviewReplyAsync(turn.Key, new Judgement(1, ReviewDecision.Reject, ReviewReason.Misunderstood, null, "甲"), CancellationToken.None);

        Assert.Equal(CaseRefusal.NothingToExpect, (await ApproveAsync(turn.Key)).Refusal);
    }

    [Fact]
    public async Task A_turn_that_is_not_there_is_no_case() => Assert.Equal(CaseRefusal.NotFound, (await ApproveAsync(Guid.NewGuid())).Refusal);

    [Fact]
    public async Task A_case_is_switched_off_for_a_reason_and_the_audit_log_says_by_whom()
    {
        var turn = await _city.ReviewAsync("甲", "太極拳晨練", ReviewDecision.Approve, ReviewReason.Fits);
        var kept = (await ApproveAsync(turn.Key)).Case!;

        Assert.Equal(CaseRefusal.ReasonMissing, (await SwitchAsync(kept.Key, 1, false, " ")).Refusal);
        Assert.Equal(CaseRefusal.Changed, (await SwitchAsync(kept.Key, 7, false, "過期")).Refusal);
        var off = (await SwitchAsync(kept.Key, 1, false, "課程改了，電話 0912345678")).Case!;

        Assert.Equal((false, 2, "督導", "課程改了，電話 〔手機號碼〕"), (off.IsActive, off.Version, off.SwitchedBy, off.SwitchReason));
        await using var scope = _city.City.Open();
        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        Assert.Empty(await CaseDesk.Active(database).ToListAsync());
        var entry = await database.AuditEntries.SingleAsync(entry => entry.Action == AuditAction.CaseSwitch);
        Assert.Equal(("督導", """{"isActive":true,"version":1}""", """{"isActive":false,"version":2}"""), (entry.Actor, entry.Before, entry.After));
    }

    [Fact]
    public async Task What_a_resident_has_forgotten_is_no_case_any_more()
    {
        var turn = await _city.ReviewAsync("甲", "太極拳晨練", ReviewDecision.Approve, ReviewReason.Fits);
        await ApproveAsync(turn.Key);

        await using var scope = _city.City.Open();
        var book = scope.ServiceProvider.GetRequiredService<ConsultationBook>();
        await book.ForgetAsync((await book.ResumeAsync(turn.ConsultationKey, CancellationToken.None))!, CancellationToken.None);

        Assert.Empty(await scope.ServiceProvider.GetRequiredService<CatalogueContext>().ApprovedCases.ToListAsync());
    }

    [Fact]
    public async Task A_case_outlasts_the_time_for_which_talks_are_kept_and_does_not_say_whose_it_was()
    {
        var turn = await _city.ReviewAsync("甲", "太極拳晨練", ReviewDecision.Approve, ReviewReason.Fits);
        await ApproveAsync(turn.Key);

        await using var scope = _city.City.Open();
        var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
        await database.Consultations.ExecuteUpdateAsync(set => set.SetProperty(one => one.LastTurnAt, new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        await scope.ServiceProvider.GetRequiredService<Retention>().RunAsync(180, CancellationToken.None);

        var kept = await database.ApprovedCases.SingleAsync();
        Assert.Equal((null, null), (kept.TurnKey, kept.ConsultationKey));
    }

    private async Task<EvaluationCase> TalkOfAsync(Guid turn) => CaseTalks.Of((await ApproveAsync(turn)).Case!);

    private async Task<CaseOutcome> ApproveAsync(Guid turn, string by = "甲")
    {
        await using var scope = _city.City.Open();
        return await scope.ServiceProvider.GetRequiredService<CaseDesk>().ApproveAsync(turn, by, CancellationToken.None);
    }

    private async Task<CaseOutcome> SwitchAsync(long key, int version, bool isActive, string? reason)
    {
        await using var scope = _city.City.Open();
        return await scope.ServiceProvider.GetRequiredService<CaseDesk>().SwitchAsync(key, version, isActive, reason, "督導", CancellationToken.None);
    }
}
