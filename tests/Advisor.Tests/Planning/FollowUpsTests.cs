using LearningAdvisor.Advisor.Planning;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Plans;

namespace LearningAdvisor.Advisor.Tests.Planning;

public sealed class FollowUpsTests : IAsyncLifetime
{
    private readonly PlannedCity _city = new();

    public Task InitializeAsync() => _city.InitializeAsync();

    public Task DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task On_the_day_the_resident_is_asked_once_and_not_at_night()
    {
        var plan = await AskingAsync();
        _city.GoTo(PlannedCity.Soon.AddDays(-1), 12);
        Assert.Equal(0, await _city.AskAsync());
        _city.GoTo(PlannedCity.Soon, 8);
        Assert.Equal(0, await _city.AskAsync());

        _city.GoTo(PlannedCity.Soon, 9);
        Assert.Equal(1, await _city.AskAsync());
        Assert.Equal(0, await _city.AskAsync());

        Assert.Equal(
            "您好！先前約好今天前後關心一下您的學習計畫：「半年內能彈唱一首歌」。學得怎麼樣？想看課程現在的狀況，請說「我的學習計畫」；想和人談談，請說「我要找真人」。",
            (await _city.RepliesAsync(plan.ConsultationKey))[^1]);
    }

    [Fact]
    public async Task Late_in_the_evening_it_waits_for_the_morning()
    {
        await AskingAsync();
        _city.GoTo(PlannedCity.Soon, 20);
        Assert.Equal(0, await _city.AskAsync());

        _city.GoTo(PlannedCity.Soon.AddDays(1), 10);
        Assert.Equal(1, await _city.AskAsync());
    }

    [Fact]
    public async Task Nobody_is_asked_whose_plan_was_looked_after_or_does_not_hold_or_does_not_ask()
    {
        await _city.ChangeAsync(await AskingAsync(), PlanChange.FollowedUp);
        await _city.ChangeAsync(await AskingAsync(), PlanChange.Ended);
        await _city.PlannedAsync();
        _city.GoTo(PlannedCity.Soon, 12);

        Assert.Equal(0, await _city.AskAsync());
    }

    [Fact]
    public async Task While_a_counsellor_speaks_with_the_resident_the_adviser_does_not_interrupt()
    {
        var plan = await AskingAsync();
        await _city.WithAsync<TakeOverDesk, TakeOverOutcome>(desk => desk.TakeAsync(plan.ConsultationKey, 0, PlannedCity.One, default));
        _city.GoTo(PlannedCity.Soon, 12);
        Assert.Equal(0, await _city.AskAsync());

        await _city.WithAsync<TakeOverDesk, TakeOverOutcome>(desk => desk.HandBackAsync(plan.ConsultationKey, PlannedCity.One, default));
        Assert.Equal(1, await _city.AskAsync());
    }

    [Fact]
    public async Task Another_day_is_asked_for_anew()
    {
        var plan = await AskingAsync();
        _city.GoTo(PlannedCity.Soon, 12);
        await _city.AskAsync();

        var revised = await _city.SaveAsync(plan.ConsultationKey, Asking with { FollowUpOn = PlannedCity.Soon.AddDays(7) }, version: 1);
        Assert.Equal((null, null), (revised.Refusal, revised.Plan!.AskedAt));
        _city.GoTo(PlannedCity.Soon.AddDays(7), 12);

        Assert.Equal(1, await _city.AskAsync());
    }

    private static PlanContent Asking => PlannedCity.Content() with { AsksResident = true };

    private Task<LearningPlan> AskingAsync() => _city.PlannedAsync(Asking);
}
