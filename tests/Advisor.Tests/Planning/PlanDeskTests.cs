using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Planning;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Plans;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Tests.Planning;

public sealed class PlanDeskTests(PlannedCity city) : IClassFixture<PlannedCity>
{
    [Fact]
    public async Task A_plan_is_a_counsellors_turn_whose_facts_come_from_the_records()
    {
        var consultation = await city.BeginAsync();

        var saved = await city.SaveAsync(consultation, PlannedCity.Content());

        var reply = StoredReply.FromJson(saved.Turn!.Reply!);
        Assert.Equal((Composer.Counsellor, PlannedCity.One, true), (reply.ComposedBy, reply.Counsellor, reply.Grounded));
        Assert.Equal(
            """
            這是為您擬的學習計畫，課程資料以今天為準：
            目標：半年內能彈唱一首歌
            1. 吉他入門　週三 19:00–21:00；週六 14:00–16:00，日期：2026-12-20 到 2027-02-28，基隆市暖暖區 第一教室，1,200 元，可報名
            理由：從基礎開始
            2. 陶藝體驗　週四 10:00–12:00，日期：2026-12-20 到 2027-02-28，基隆市仁愛區 第一教室，800 元，可報名
            理由：手也要休息
            約好 2026-12-04 再一起看看學得怎麼樣。
            想再看的話，隨時說「我的學習計畫」。
            """.ReplaceLineEndings("\n"),
            reply.Text);
        var shown = await city.WithAsync<CatalogueContext, List<long>>(database => database.Recommendations.Where(one => one.TurnKey == saved.Turn.Key).OrderBy(one => one.Rank).Select(one => one.CourseKey).ToListAsync());
        Assert.Equal([PlannedCity.Guitar, PlannedCity.Pottery], shown);
    }

    [Fact]
    public async Task The_frame_is_in_the_language_that_the_resident_wrote_last()
    {
        var consultation = await city.BeginAsync();
        await city.SayAsync(consultation, "tôi muốn học đàn guitar");

        var saved = await city.SaveAsync(consultation, PlannedCity.Content());

        Assert.StartsWith("Đây là kế hoạch học được lập cho bạn", StoredReply.FromJson(saved.Turn!.Reply!).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_resident_may_ask_about_the_second_course_at_once()
    {
        var plan = await city.PlannedAsync();

        var (_, reply) = await city.SayAsync(plan.ConsultationKey, "第二個多少錢");

        Assert.Contains("陶藝體驗", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("吉他", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_of_the_counsellors_own_that_no_record_holds_make_it_ungrounded_and_are_shown_before_it_is_sent()
    {
        var consultation = await city.BeginAsync();
        var content = PlannedCity.Content(new PlannedCourse(PlannedCity.Guitar, "只要 77 元"));

        var forecast = await city.WithAsync<PlanPreview, PlanForecast?>(preview => preview.LookAsync(consultation, content, default));
        var saved = await city.SaveAsync(consultation, content);

        Assert.Equal(["77"], forecast!.Unproved);
        Assert.False(StoredReply.FromJson(saved.Turn!.Reply!).Grounded);
    }

    [Fact]
    public async Task A_course_that_breaks_a_hard_wish_is_shown_first_and_sent_only_when_that_was_seen()
    {
        var consultation = await city.BeginAsync("想學吉他，一定要免費");
        var content = PlannedCity.Content(new PlannedCourse(PlannedCity.Guitar, "這門最適合"));

        var forecast = await city.WithAsync<PlanPreview, PlanForecast?>(preview => preview.LookAsync(consultation, content, default));
        var refused = await city.SaveAsync(consultation, content);
        var sent = await city.SaveAsync(consultation, content, acceptsBroken: true);

        Assert.Equal(["免費"], forecast!.Courses[0].Broken.Select(wish => wish.Text));
        Assert.Equal((PlanRefusal.WishBroken, "吉他入門"), (refused.Refusal!.Value, refused.Detail));
        Assert.Null(sent.Refusal);
        var relaxed = await city.WithAsync<CatalogueContext, IReadOnlyList<string>>(async database =>
            [.. (await database.Recommendations.SingleAsync(one => one.TurnKey == sent.Turn!.Key)).Relaxed.Select(wish => wish.Text)]);
        Assert.Equal(["免費"], relaxed);
    }

    [Theory]
    [InlineData(PlannedCity.FullPhone)]
    [InlineData(PlannedCity.OldPhone)]
    public async Task What_nobody_can_take_any_more_is_not_put_into_a_plan(long course)
    {
        var saved = await city.SaveAsync(await city.BeginAsync(), PlannedCity.Content(new PlannedCourse(course, "很適合")));

        Assert.Equal(PlanRefusal.CourseNotOffered, saved.Refusal);
    }

    [Fact]
    public async Task What_the_catalogue_never_had_is_not_put_into_a_plan() => Assert.Equal(
        PlanRefusal.CourseNotFound, (await city.SaveAsync(await city.BeginAsync(), PlannedCity.Content(new PlannedCourse(999, "很適合")))).Refusal);

    [Fact]
    public async Task Of_two_who_write_a_plan_the_second_is_told_of_the_first()
    {
        var plan = await city.PlannedAsync();

        var blind = await city.SaveAsync(plan.ConsultationKey, PlannedCity.Content(), version: 0, by: PlannedCity.Two);
        var seen = await city.SaveAsync(plan.ConsultationKey, PlannedCity.Content() with { Goals = ["學會一首歌"] }, version: 1, by: PlannedCity.Two);
        var late = await city.ChangeAsync(plan, PlanChange.Ended, version: 1);

        Assert.Equal((PlanRefusal.Changed, 1), (blind.Refusal!.Value, blind.Plan!.Version));
        Assert.Equal((2, PlannedCity.Two, plan.Key), (seen.Plan!.Version, seen.Plan.ChangedBy, seen.Plan.Key));
        Assert.StartsWith("您的學習計畫更新了", StoredReply.FromJson(seen.Turn!.Reply!).Text, StringComparison.Ordinal);
        Assert.Equal(PlanRefusal.Changed, late.Refusal);
    }

    [Fact]
    public async Task While_a_colleague_speaks_with_the_resident_nobody_else_sends_a_plan()
    {
        var consultation = await city.BeginAsync();
        await city.WithAsync<TakeOverDesk, TakeOverOutcome>(desk => desk.TakeAsync(consultation, 0, PlannedCity.Two, default));

        var refused = await city.SaveAsync(consultation, PlannedCity.Content());

        Assert.Equal((PlanRefusal.HeldByColleague, PlannedCity.Two), (refused.Refusal!.Value, refused.Detail));
        Assert.Null((await city.SaveAsync(consultation, PlannedCity.Content(), by: PlannedCity.Two)).Refusal);
    }

    [Fact]
    public async Task A_withdrawn_plan_is_taken_back_from_the_resident_and_an_ended_one_is_not_spoken_of()
    {
        var (withdrawn, ended) = (await city.PlannedAsync(), await city.PlannedAsync());

        await city.ChangeAsync(withdrawn, PlanChange.Withdrawn);
        await city.ChangeAsync(ended, PlanChange.Ended);

        Assert.StartsWith("諮詢人員收回了您的學習計畫", (await city.RepliesAsync(withdrawn.ConsultationKey))[^1], StringComparison.Ordinal);
        Assert.Equal(2, (await city.RepliesAsync(ended.ConsultationKey)).Count);
        Assert.StartsWith("您的學習計畫在 2026-11-20 結束了", (await city.SayAsync(ended.ConsultationKey, "我的學習計畫")).Reply.Text, StringComparison.Ordinal);
        Assert.Equal(PlanRefusal.Over, (await city.ChangeAsync(ended, PlanChange.Withdrawn, version: 2)).Refusal);
        Assert.Null((await city.SaveAsync(ended.ConsultationKey, PlannedCity.Content())).Refusal);
    }

    [Fact]
    public async Task Each_change_is_a_version_and_stands_in_the_audit_log_without_the_residents_goals()
    {
        var plan = await city.PlannedAsync();
        await city.ChangeAsync(plan, PlanChange.FollowedUp);

        var versions = await city.WithAsync<CatalogueContext, List<int>>(database => database.LearningPlanVersions.Where(one => one.PlanKey == plan.Key).OrderBy(one => one.Version).Select(one => one.Version).ToListAsync());
        var record = plan.Key.ToString("N");
        var entries = await city.WithAsync<CatalogueContext, List<AuditEntry>>(database => database.AuditEntries.Where(entry => entry.RecordKey == record).OrderBy(entry => entry.Key).ToListAsync());

        Assert.Equal([1, 2], versions);
        Assert.Equal([AuditAction.PlanChange, AuditAction.PlanChange], entries.Select(entry => entry.Action));
        Assert.Null(entries[0].Before);
        Assert.Contains("\"version\":2", entries[1].After, StringComparison.Ordinal);
        Assert.DoesNotContain("彈唱", string.Concat(entries.Select(entry => entry.Before + entry.After)), StringComparison.Ordinal);
    }
}
