using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Advisor.Tests.Recalling;
using LearningAdvisor.Catalogue.Consultations;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Tests.Reviewing;

public sealed class RetentionTests(ChangingCity changing) : IClassFixture<ChangingCity>
{
    [Fact]
    public async Task A_consultation_whose_last_turn_is_too_old_goes_with_all_that_hangs_on_it()
    {
        var (old, young) = (await new RecordedTalk(changing.City).SayAsync("想學陶藝"), await new RecordedTalk(changing.City).SayAsync("想學陶藝"));
        await changing.ChangeAsync(11, course => course.Fee = 999);
        await changing.SweepAsync();
        await AgeAsync(old, days: 181);
        await AgeAsync(young, days: 179);

        Assert.Equal(1, await RunAsync());

        Assert.Equal([young.Key], await changing.WithAsync(database => database.Turns.Select(turn => turn.Key).ToListAsync()));
        Assert.Equal([young.Key], await changing.WithAsync(database => database.UsedRecords.Select(use => use.TurnKey).ToListAsync()));
        Assert.Equal([young.Key], await changing.WithAsync(database => database.Recalls.Select(recall => recall.TurnKey).ToListAsync()));
        Assert.Equal([young.Key], await changing.WithAsync(database => database.ReviewItems.Select(item => item.TurnKey).ToListAsync()));
        Assert.Equal(ReviewQueueChangeKind.Removed, changing.City.Feed.Of(old.Key).Last());
        Assert.Equal(0, await RunAsync());
    }

    [Fact]
    public async Task Rows_of_unmet_needs_are_kept_for_three_years()
    {
        var kept = Months.Of(SmallCity.Today).AddMonths(-Retention.MonthsOfFigures);
        await changing.WithAsync(async database =>
        {
            database.UnmetNeeds.AddRange(new[] { kept, kept.AddMonths(-1) }.Select(month => new UnmetNeed { Key = Guid.NewGuid(), Month = month, Topic = "", District = "" }));
            return await database.SaveChangesAsync();
        });

        await RunAsync();

        Assert.Equal([kept], await changing.WithAsync(database => database.UnmetNeeds.Select(need => need.Month).ToListAsync()));
    }

    private Task<int> RunAsync() => changing.WithAsync(database => new Retention(database, changing.City.Feed, new NobodyWatches(), new SmallCity.StoppedClock()).RunAsync(180, CancellationToken.None));

    private Task AgeAsync(Turn turn, int days) => changing.WithAsync(database => database.Consultations
        .Where(consultation => consultation.Key == turn.ConsultationKey)
        .ExecuteUpdateAsync(set => set.SetProperty(consultation => consultation.LastTurnAt, new SmallCity.StoppedClock().GetUtcNow().UtcDateTime.AddDays(-days))));
}
