using LearningAdvisor.Advisor.Answering;

namespace LearningAdvisor.Advisor.Tests.Planning;

public sealed class TellingPlanTests(PlannedCity city) : IClassFixture<PlannedCity>
{
    [Theory]
    [InlineData("我的學習計畫", "這是您的學習計畫（諮詢人員 2026-11-20 擬的）", "可報名")]
    [InlineData("我的学习计划现在怎么样", "這是您的學習計畫", "可報名")]
    [InlineData("輔導員幫我排的計畫呢", "這是您的學習計畫", "可報名")]
    [InlineData("show me my learning plan", "This is your learning plan (a counsellor made it on 2026-11-20)", "open for registration")]
    [InlineData("Kế hoạch học của tôi", "Đây là kế hoạch học của bạn", "đang nhận đăng ký")]
    [InlineData("Rencana belajar saya", "Ini rencana belajar Anda", "pendaftaran dibuka")]
    [InlineData("แผนการเรียนของฉัน", "นี่คือแผนการเรียนของคุณ", "เปิดรับสมัคร")]
    public async Task The_plan_is_told_in_each_language_with_its_courses_as_they_are(string question, string begins, string state)
    {
        var plan = await city.PlannedAsync();

        var (_, reply) = await city.SayAsync(plan.ConsultationKey, question);

        Assert.StartsWith(begins, reply.Text, StringComparison.Ordinal);
        Assert.Contains("半年內能彈唱一首歌", reply.Text, StringComparison.Ordinal);
        Assert.Contains("吉他入門", reply.Text, StringComparison.Ordinal);
        Assert.Contains(state, reply.Text, StringComparison.Ordinal);
        Assert.Equal((ReplyKind.Answer, Composer.Embedded, true), (reply.Kind, reply.ComposedBy, reply.Grounded));
    }

    [Theory]
    [InlineData("我的學習計畫", "目前沒有您的學習計畫")]
    [InlineData("What is my plan?", "There is no learning plan for you yet")]
    public async Task Who_has_none_is_told_so_and_offered_a_person(string question, string begins)
    {
        var (_, reply) = await city.SayAsync(await city.BeginAsync(), question);

        Assert.StartsWith(begins, reply.Text, StringComparison.Ordinal);
        Assert.Single(reply.SuggestedReplies);
    }

    [Theory]
    [InlineData("幫我安排我的學習計畫")]
    [InlineData("我的計畫是學會彈吉他")]
    [InlineData("help me write my learning plan")]
    [InlineData("My plan is to learn the guitar")]
    [InlineData("buatkan saya rencana belajar saya")]
    [InlineData("我想學計畫管理")]
    public async Task Who_wants_one_made_is_not_shown_one(string question)
    {
        var plan = await city.PlannedAsync();

        Assert.DoesNotContain("半年內", (await city.SayAsync(plan.ConsultationKey, question)).Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_is_nobodys_but_its_residents()
    {
        await city.PlannedAsync();

        Assert.StartsWith("目前沒有您的學習計畫", (await city.SayAsync(await city.BeginAsync(), "我的學習計畫")).Reply.Text, StringComparison.Ordinal);
    }
}
