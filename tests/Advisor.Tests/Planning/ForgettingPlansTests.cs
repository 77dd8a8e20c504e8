using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Plans;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Tests.Planning;

public sealed class ForgettingPlansTests : IAsyncLifetime
{
    private readonly PlannedCity _city = new();

    public Task InitializeAsync() => _city.InitializeAsync();

    public Task DisposeAsync() => _city.DisposeAsync();

    [Fact]
    public async Task Who_says_so_has_the_plan_deleted_with_all_its_versions()
    {
        var plan = await _city.PlannedAsync();

        await _city.SayAsync(plan.ConsultationKey, "刪除我的資料");

        Assert.Equal(0, await LeftAsync(plan));
        Assert.StartsWith("目前沒有您的學習計畫", (await _city.SayAsync(plan.ConsultationKey, "我的學習計畫")).Reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_consultation_that_is_forgotten_takes_its_plan_along()
    {
        var plan = await _city.PlannedAsync();

        await _city.WithAsync<ConsultationBook, int>(async book =>
        {
            await book.ForgetAsync((await book.ResumeAsync(plan.ConsultationKey, default))!, default);
            return 0;
        });

        Assert.Equal(0, await LeftAsync(plan));
    }

    [Fact]
    public async Task A_plan_is_kept_no_longer_than_its_consultation()
    {
        var plan = await _city.PlannedAsync();
        _city.Clock.Advance(TimeSpan.FromDays(181));

        await _city.WithAsync<Retention, int>(retention => retention.RunAsync(180, default));

        Assert.Equal(0, await LeftAsync(plan));
    }

    private Task<int> LeftAsync(LearningPlan plan) => _city.WithAsync<CatalogueContext, int>(async database =>
        await database.LearningPlans.CountAsync(one => one.Key == plan.Key) + await database.LearningPlanVersions.CountAsync(one => one.PlanKey == plan.Key));
}
