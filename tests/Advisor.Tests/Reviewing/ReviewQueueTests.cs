using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LearningAdvisor.Advisor.Tests.Reviewing;

[Collection(nameof(SmallCity))]
public sealed class ReviewQueueTests(SmallCity city)
{
    private readonly RecordedTalk _talk = new(city);

    [Theory]
    [InlineData("想學吉他", ReviewNeeds.None)]
    [InlineData("週末，免費的吉他課", ReviewNeeds.WishRelaxed)]
    [InlineData("我要找真人", ReviewNeeds.CounsellorAsked)]
    [InlineData("想學潛水", ReviewNeeds.NoAnswer)]
    public async Task A_turn_enters_the_queue_with_what_it_needs(string question, ReviewNeeds needs)
    {
        var turn = await _talk.SayAsync(question);

        var item = await ItemAsync(turn);

        Assert.Equal((needs, ReviewPoints.Of(needs), ReviewState.Open, 1), (item!.Needs, item.Score, item.State, item.Version));
        Assert.Equal(turn.AskedAt, item.AskedAt);
    }

    [Fact]
    public async Task A_turn_that_suggests_nothing_and_needs_nothing_stays_out() => Assert.Null(await ItemAsync(await _talk.SayAsync("你好")));

    [Fact]
    public async Task The_second_question_back_in_a_row_enters_the_queue()
    {
        var first = await _talk.SayAsync("那個那個");
        var second = await _talk.SayAsync("嗯嗯那個");

        Assert.Null(await ItemAsync(first));
        Assert.Equal(ReviewNeeds.AskedBackTwice, (await ItemAsync(second))?.Needs);
    }

    [Fact]
    public async Task A_need_that_comes_up_later_counts_once_and_opens_the_item_again()
    {
        var turn = await _talk.SayAsync("週末，免費的吉他課");
        await using (var scope = city.Open())
        {
            var database = scope.ServiceProvider.GetRequiredService<CatalogueContext>();
            await database.ReviewItems.Where(item => item.TurnKey == turn.Key).ExecuteUpdateAsync(set => set.SetProperty(item => item.State, ReviewState.Decided));
        }

        await RaiseAsync(turn, ReviewNeeds.ResidentUnhappy);
        await RaiseAsync(turn, ReviewNeeds.ResidentUnhappy);

        var item = await ItemAsync(turn);
        Assert.Equal((ReviewNeeds.ResidentUnhappy | ReviewNeeds.WishRelaxed, 50, ReviewState.Open), (item!.Needs, item.Score, item.State));
    }

    [Fact]
    public async Task A_turn_that_was_not_in_the_queue_enters_it_with_its_first_need()
    {
        var turn = await _talk.SayAsync("你好");

        await RaiseAsync(turn, ReviewNeeds.ResidentUnhappy);

        Assert.Equal((ReviewNeeds.ResidentUnhappy, 40), ((await ItemAsync(turn))!.Needs, (await ItemAsync(turn))!.Score));
    }

    [Fact]
    public async Task A_need_that_no_longer_holds_is_taken_back_once()
    {
        var turn = await _talk.SayAsync("週末，免費的吉他課");
        await RaiseAsync(turn, ReviewNeeds.ResidentUnhappy);

        await LowerAsync(turn, ReviewNeeds.ResidentUnhappy);
        await LowerAsync(turn, ReviewNeeds.ResidentUnhappy);

        Assert.Equal((ReviewNeeds.WishRelaxed, 10), ((await ItemAsync(turn))!.Needs, (await ItemAsync(turn))!.Score));
    }

    private async Task<ReviewItem?> ItemAsync(Turn turn)
    {
        await using var scope = city.Open();
        return await scope.ServiceProvider.GetRequiredService<CatalogueContext>().ReviewItems.SingleOrDefaultAsync(item => item.TurnKey == turn.Key);
    }

    private async Task RaiseAsync(Turn turn, ReviewNeeds need)
    {
        await using var scope = city.Open();
        await scope.ServiceProvider.GetRequiredService<ReviewQueue>().RaiseAsync([turn.Key], need, CancellationToken.None);
    }

    private async Task LowerAsync(Turn turn, ReviewNeeds need)
    {
        await using var scope = city.Open();
        await scope.ServiceProvider.GetRequiredService<ReviewQueue>().LowerAsync([turn.Key], need, CancellationToken.None);
    }
}
