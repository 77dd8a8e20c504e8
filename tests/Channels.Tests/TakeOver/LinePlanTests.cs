using LearningAdvisor.Advisor.Planning;
using LearningAdvisor.Catalogue.Plans;
using LearningAdvisor.Channels.Tests.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Channels.Tests.TakeOver;

/// <summary>Somebody on LINE gets a learning plan. What is sent is held against LINE's own description by its double.</summary>
public sealed class LinePlanTests(LineHouse house) : IClassFixture<LineHouse>
{
    // Open on the first day of the house; see Filled.
    private const long Open = 20, AlsoOpen = 25;

    private static readonly DateOnly FollowUp = new(2026, 3, 20);

    private readonly string _anna = Events.NewPerson();

    [Fact]
    public async Task A_plan_arrives_as_words_and_cards_is_told_again_and_asked_after_once_by_day()
    {
        var plan = await PlannedAsync();
        await PushedAsync(1);

        var sent = house.Line.Sent.Single(one => one.To == _anna);
        Assert.StartsWith("諮詢人員「一號櫃台」：\n這是為您擬的學習計畫", sent.Text, StringComparison.Ordinal);
        Assert.Equal(2, sent.Messages[^1]!["contents"]!["contents"]!.AsArray().Count);

        var told = await house.SayAsync(Events.Text(_anna, "我的學習計畫"));
        Assert.StartsWith("這是您的學習計畫", told.Text, StringComparison.Ordinal);

        // At ten in the evening of the day nobody is asked; in the morning they are, once.
        house.Clock.Advance(new DateTimeOffset(FollowUp, new TimeOnly(22, 0), TimeSpan.FromHours(8)) - house.Clock.GetUtcNow());
        Assert.Equal(0, await AskAsync());
        house.Clock.Advance(TimeSpan.FromHours(12));
        Assert.Equal(1, await AskAsync());
        Assert.Equal(0, await AskAsync());
        await PushedAsync(2);
        Assert.Contains("「學會一樣樂器」", house.Line.Sent.Last(one => one.To == _anna).Text, StringComparison.Ordinal);

        await house.Line.DeliverAsync(house.Web, Events.Of("unfollow", _anna, hasToken: false));
        await house.Line.UntilAsync(() => !IsThere(plan), "the erasure");
    }

    private async Task<Guid> PlannedAsync()
    {
        await house.SayAsync(Events.Text(_anna, "謝謝"));
        var talk = (await house.ConsultationAsync(_anna))!;
        await using var scope = house.Services.CreateAsyncScope();
        var content = new PlanContent { Goals = ["學會一樣樂器"], Courses = [new PlannedCourse(Open, "先上這門"), new PlannedCourse(AlsoOpen, "再上這門")], FollowUpOn = FollowUp, AsksResident = true };
        var saved = await scope.ServiceProvider.GetRequiredService<PlanDesk>().SaveAsync(talk.Key, 0, content, acceptsBroken: false, "一號櫃台", default);
        Assert.Equal((null, null), (saved.Refusal, saved.Problem));
        return saved.Plan!.Key;
    }

    private async Task<int> AskAsync()
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FollowUps>().RunAsync(default);
    }

    private Task PushedAsync(int count) => house.Line.UntilAsync(() => house.Line.Sent.Count(sent => sent.To == _anna) == count, "the push");

    private bool IsThere(Guid plan)
    {
        using var database = house.OpenDatabase();
        return database.LearningPlans.Any(one => one.Key == plan);
    }
}
