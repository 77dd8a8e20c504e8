using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.Tests.Composing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Models;

/// <summary>What the model takes is recorded with the turn, and a spent day goes on without it.</summary>
public sealed class SpendingTests(SpendingTests.OwnCity own) : IClassFixture<SpendingTests.OwnCity>
{
    private const string Text = "想學陶藝";

    private static readonly ModelAnswer[] Turn = [ModelAnswer.Searches("陶藝"), new("{c1.title}很適合您。")];

    [Fact]
    public async Task A_turn_is_recorded_with_level_model_tokens_cost_and_cuts()
    {
        await using var with = await CityWithModel.OpenAsync(
            own.City, settings => settings with { InputPriceMicros = 2_000_000, OutputPriceMicros = 10_000_000 }, Turn[0], new("{c1.title}很適合您。只要三元。"));

        var use = await RecordedAsync(with);

        Assert.Equal((AnswerLevel.Wording, AnswerLevel.Wording, ModelFall.None), (use.Wanted, use.Level, use.Fall));
        Assert.Equal(("scripted", 200, 200, 2_400L, 1), (use.Model, use.InputTokens, use.OutputTokens, use.CostMicros, use.CutSentences));
    }

    [Fact]
    public async Task An_endpoint_that_does_not_count_is_counted_by_characters()
    {
        await using var with = await CityWithModel.OpenAsync(own.City, Turn[0] with { Counts = false }, new("{c1.title}很適合您。") { Counts = false });

        var use = await RecordedAsync(with);

        Assert.Equal("{c1.title}很適合您。".Length, use.OutputTokens);
        Assert.True(use.InputTokens > 1_000);
    }

    [Theory]
    [InlineData(400, 0)]
    [InlineData(0, 400)]
    public async Task A_spent_day_goes_on_without_the_model_until_midnight_in_Taipei(long tokens, long micros)
    {
        await using var with = await CityWithModel.OpenAsync(
            own.City, settings => settings with { TokensPerDay = tokens, MicrosPerDay = micros, InputPriceMicros = 1_000_000, OutputPriceMicros = 1_000_000 }, [.. Turn, .. Turn]);
        // Days of its own for each case: the city's records are shared.
        with.Clock.Advance(TimeSpan.FromDays(tokens > 0 ? 2 : 4));

        Assert.Equal(ModelFall.None, (await RecordedAsync(with)).Fall);
        var spent = await RecordedAsync(with);
        Assert.Equal((ModelFall.BudgetSpent, AnswerLevel.Embedded, 0, 0), (spent.Fall, spent.Level, spent.InputTokens, spent.LatencyMs));

        with.Clock.Advance(TimeSpan.FromHours(20));
        Assert.Equal(ModelFall.None, (await RecordedAsync(with)).Fall);
    }

    private static async Task<ModelUse> RecordedAsync(CityWithModel with)
    {
        var outcome = await with.AskAsync(Text);
        await using var scope = with.Open();
        var book = scope.ServiceProvider.GetRequiredService<ConsultationBook>();
        var (consultation, _) = book.Begin("zh-TW");
        var turn = await book.RecordAsync(consultation, Text, null, outcome, CancellationToken.None);
        return await scope.ServiceProvider.GetRequiredService<CatalogueContext>().ModelUses.SingleAsync(use => use.TurnKey == turn.Key);
    }

    /// <summary>A city whose records nobody else counts.</summary>
    public sealed class OwnCity : IAsyncLifetime
    {
        public SmallCity City { get; } = new();

        public Task InitializeAsync() => City.InitializeAsync();

        public Task DisposeAsync() => City.DisposeAsync();
    }
}
