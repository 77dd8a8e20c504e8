using LearningAdvisor.Advisor.Tests.Recalling;
using LearningAdvisor.Advisor.Tests.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Tests.Insight;

public sealed class ForgottenFiguresTests(ChangingCity changing) : IClassFixture<ChangingCity>
{
    [Fact]
    public async Task Who_wants_it_forgotten_is_recalled_and_counted_no_more()
    {
        var talk = new RecordedTalk(changing.City);
        var first = await talk.SayAsync("想在七堵區學陶藝");
        await changing.ChangeAsync(11, course => course.Fee = 900);
        Assert.Single(await changing.RecallsAsync(first));

        await talk.SayAsync("刪除我的資料");

        Assert.Empty(await changing.RecallsAsync(first));
        Assert.False((await changing.ItemAsync(first))!.Needs.HasFlag(ReviewNeeds.FactChanged));
        var turns = await changing.WithAsync(database => database.Turns.Where(turn => turn.ConsultationKey == first.ConsultationKey).ToListAsync());
        Assert.All(turns, turn => Assert.Null(turn.Topic ?? turn.District));
        Assert.DoesNotContain("七堵區", await changing.WithAsync(database => database.Consultations.Where(one => one.Key == first.ConsultationKey).Select(one => one.State).SingleAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_keeps_what_figures_need_and_no_words()
    {
        var turn = await new RecordedTalk(changing.City).SayAsync("想在七堵區學陶藝");

        Assert.Equal((QuestionOutcome.Answered, "七堵區", "zh-TW"), (turn.Outcome, turn.District, turn.Language));
        Assert.Matches("^[a-z0-9.-]+$", turn.Topic);
    }

    [Fact]
    public async Task A_trouble_is_counted_without_subject_or_district()
    {
        var turn = await new RecordedTalk(changing.City).SayAsync("我住七堵區，我不想活了");

        Assert.Equal((QuestionOutcome.Referred, null, null), (turn.Outcome, turn.Topic, turn.District));
    }
}
