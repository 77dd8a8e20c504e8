using LearningAdvisor.Advisor.Learning;
using LearningAdvisor.Advisor.Learning.Weights;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Learning.Weights;

public sealed class WeightRoundTests : IAsyncLifetime
{
    private EqualCity _city = null!;

    public async Task InitializeAsync() => _city = await EqualCity.OpenAsync();

    public async Task DisposeAsync() => await _city.DisposeAsync();

    // It is four in the morning in Taipei.
    [Fact]
    public async Task In_its_hour_it_learns_once()
    {
        await _city.ReviewAsync("甲", "太極拳晨練", ReviewDecision.Approve, ReviewReason.Fits);

        Assert.Equal(WeightState.Live, (await RunAsync(4))!.Version!.State);
        Assert.Null(await RunAsync(4));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(LearningSettings.Never)]
    public async Task In_another_hour_it_learns_nothing(int hour)
    {
        await _city.ReviewAsync("甲", "太極拳晨練", ReviewDecision.Approve, ReviewReason.Fits);

        Assert.Null(await RunAsync(hour));
    }

    [Fact]
    public async Task Where_nobody_has_reviewed_there_is_nothing_to_learn() => Assert.Null(await RunAsync(4));

    private async Task<WeightOutcome?> RunAsync(int hour)
    {
        await using var scope = _city.City.Open();
        var services = scope.ServiceProvider;
        var round = new WeightRound(
            services.GetRequiredService<CatalogueContext>(), services.GetRequiredService<WeightDesk>(), new LearningSettings { WeightsHour = hour }, services.GetRequiredService<TimeProvider>());
        return await round.RunAsync(CancellationToken.None);
    }
}
