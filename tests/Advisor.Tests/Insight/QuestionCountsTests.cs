using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Advisor.Tests.Recalling;
using LearningAdvisor.Advisor.Tests.Reviewing;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Tests.Insight;

public sealed class QuestionCountsTests(ChangingCity changing) : IClassFixture<ChangingCity>
{
    [Fact]
    public async Task Each_table_counts_consultations_by_one_thing_and_leaves_small_groups_out()
    {
        for (var i = 0; i < 6; i++)
            await new RecordedTalk(changing.City).SayAsync("想在七堵區學手機");
        for (var i = 0; i < 5; i++)
            await new RecordedTalk(changing.City).SayAsync("I would like to talk to a person");
        for (var i = 0; i < 4; i++)
            await new RecordedTalk(changing.City).SayAsync("想學日文");
        var chatty = new RecordedTalk(changing.City);
        for (var i = 0; i < 5; i++)
            await chatty.SayAsync("想在安樂區學手機");

        var tables = (await ReadAsync(new DateOnly(2026, 11, 30))).ToDictionary(table => table.Dimension);

        var phones = Assert.Single(tables["topic"].Rows, row => row.Consultations.ContainsKey(QuestionOutcome.Answered));
        Assert.Equal(5, phones.Consultations[QuestionOutcome.Answered]);
        Assert.DoesNotContain(tables["topic"].Rows, row => row.Consultations.ContainsKey(QuestionOutcome.Declined));
        Assert.Equal(["七堵區"], tables["district"].Rows.Where(row => row.Consultations.ContainsKey(QuestionOutcome.Answered)).Select(row => row.Value));
        Assert.Equal(5, Assert.Single(tables["language"].Rows, row => row.Value == "en").Consultations[QuestionOutcome.HandedOver]);
    }

    [Fact]
    public async Task Another_month_has_no_figures() => Assert.All(await ReadAsync(new DateOnly(2026, 10, 31)), table => Assert.Empty(table.Rows));

    private Task<IReadOnlyList<QuestionTable>> ReadAsync(DateOnly day) =>
        changing.WithAsync(database => new QuestionCounts(database).ReadAsync(day, day, CancellationToken.None));
}
