using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Policies;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Tests.Releasing;

public sealed class SilentTopicsTests : IAsyncLifetime
{
    private const string Silence = "這個主題目前由諮詢人員親自回答，我暫時不提供資訊。";

    private readonly PolicyCity _city = new();

    public Task InitializeAsync() => _city.InitializeAsync();

    public Task DisposeAsync() => _city.DisposeAsync();

    [Theory]
    [InlineData("想學吉他")]
    [InlineData("我想學彈吉他，要怎麼安排？")]
    [InlineData("吉他課要帶什麼？")]
    [InlineData("I want to learn the guitar")]
    public async Task About_a_subject_that_is_off_people_answer(string text)
    {
        await OffAsync("music");

        var turn = await _city.AskAsync(text);

        var reply = StoredReply.FromJson(turn.Reply!);
        Assert.Equal(ReplyKind.Refusal, reply.Kind);
        Assert.Empty(turn.Recommendations);
        Assert.DoesNotContain("吉他入門", reply.Text, StringComparison.Ordinal);
        Assert.Contains(reply.SuggestedReplies, one => one is "我要找真人" or "Talk to a person");
    }

    [Fact]
    public async Task The_places_that_help_are_named()
    {
        await OffAsync("music.guitar");

        var reply = StoredReply.FromJson((await _city.AskAsync("想學吉他，住七堵")).Reply!);

        Assert.StartsWith(Silence + "\n您可以請真人幫忙，離您最近的學習諮詢地點：\n・七堵區樂齡學習中心　電話 02-2400-0001", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_subjects_are_answered_and_show_no_course_of_it()
    {
        await OffAsync("music");

        var turn = await _city.AskAsync("星期六有什麼課？");

        Assert.NotEmpty(turn.Recommendations);
        var musical = await _city.ReadAsync(database => database.Courses.Where(course => course.Title.Contains("吉他") || course.Title == "烏克麗麗").Select(course => course.Key).ToListAsync());
        Assert.DoesNotContain(turn.Recommendations, shown => musical.Contains(shown.CourseKey));
        Assert.NotEmpty((await _city.AskAsync("不要吉他，想學烘焙")).Recommendations);
    }

    [Fact]
    public async Task A_course_that_was_shown_before_is_told_of_no_more()
    {
        var turn = await _city.AskAsync("想學吉他");
        await OffAsync("music.guitar");

        var next = await _city.AskAsync("第一個多少錢？", turn.ConsultationKey);

        Assert.StartsWith(Silence, StoredReply.FromJson(next.Reply!).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_in_trouble_is_helped_first()
    {
        await OffAsync("music");

        Assert.Equal(ReplyKind.HandOver, StoredReply.FromJson((await _city.AskAsync("我不想活了，吉他也不想彈了")).Reply!).Kind);
    }

    [Fact]
    public async Task It_is_switched_on_again_and_the_log_holds_both()
    {
        await OffAsync("music.guitar");
        await OffAsync("music.guitar");

        var on = await _city.WithAsync<TopicDesk, TopicOutcome>(desk => desk.SwitchOnAsync("music.guitar", PolicyCity.Lead, default));
        var again = await _city.WithAsync<TopicDesk, TopicOutcome>(desk => desk.SwitchOnAsync("music.guitar", PolicyCity.Lead, default));

        Assert.Equal(PolicyCity.Lead, on.Switch!.SwitchedOnBy);
        Assert.Equal((null, null), (again.Switch, again.Refusal));
        Assert.NotEmpty((await _city.AskAsync("想學吉他")).Recommendations);
        Assert.Equal(1, await _city.ReadAsync(database => database.TopicSwitches.CountAsync()));
        var entries = await _city.ReadAsync(database => database.AuditEntries.Where(entry => entry.Action == AuditAction.TopicSwitch).OrderBy(entry => entry.Key).ToListAsync());
        Assert.Equal(
            [("music.guitar", null, """{"off":true,"reason":"老師請假"}"""), ("music.guitar", """{"off":true,"reason":"老師請假"}""", """{"off":false}""")],
            entries.Select(entry => (entry.RecordKey, entry.Before, entry.After!)));
    }

    [Fact]
    public async Task A_subject_that_there_is_not_and_a_switch_without_a_reason_are_refused()
    {
        Assert.Equal(new PolicyRefusal(PolicyFault.TopicUnknown, Value: "nonsense"), (await SwitchOffAsync("nonsense", "因為")).Refusal);
        Assert.Equal(new PolicyRefusal(PolicyFault.ReasonWrong), (await SwitchOffAsync("music", " ")).Refusal);
    }

    [Fact]
    public async Task A_turn_asks_the_database_once_for_what_is_in_force()
    {
        await OffAsync("music");
        await _city.AskAsync("想學烘焙");
        var loaded = _city.City.Services.GetService(typeof(PolicyMemory)) as PolicyMemory;

        var first = await _city.ReadAsync(database => loaded!.NowAsync(database, default).AsTask());
        var second = await _city.ReadAsync(database => loaded!.NowAsync(database, default).AsTask());

        Assert.Same(first, second);
        Assert.Contains("music.guitar", first.Silent);
    }

    private async Task OffAsync(string concept) => Assert.Null((await SwitchOffAsync(concept, "老師請假")).Refusal);

    private Task<TopicOutcome> SwitchOffAsync(string concept, string reason) =>
        _city.WithAsync<TopicDesk, TopicOutcome>(desk => desk.SwitchOffAsync(concept, reason, PolicyCity.Lead, default));
}
