using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Tests.Evaluation;

public sealed class ScorecardTextTests
{
    [Fact]
    public void Without_a_model_nothing_is_said_of_one() =>
        Assert.DoesNotContain(ScorecardText.Lines(Card(), null, verbose: false), line => line.Contains("model", StringComparison.Ordinal));

    [Fact]
    public void How_far_the_model_came_why_not_farther_and_what_it_took_is_told()
    {
        var lines = ScorecardText.Lines(
            Card(
                new ModelUse { Model = "m", Wanted = AnswerLevel.Wording, Level = AnswerLevel.Wording, InputTokens = 900, OutputTokens = 40, CostMicros = 1_500_000, LatencyMs = 20, CutSentences = 2 },
                new ModelUse { Model = "m", Wanted = AnswerLevel.Wording, Level = AnswerLevel.Embedded, Fall = ModelFall.TimedOut, InputTokens = 100, LatencyMs = 80 }),
            null,
            verbose: false).ToList();

        Assert.Contains("with the model 2 turns: 1 at level 2, 1 at level 0; 2 sentences cut; fell: TimedOut 1", lines);
        Assert.Contains("  its time p50 80 ms, p95 80 ms; 1000 tokens in, 40 out, cost 1.50", lines);
    }

    private static Scorecard Card(params ModelUse[] uses) =>
        new([new CaseResult(new EvaluationCase { Id = "a", Language = "en", File = "a.yaml" }, [], [], WronglyDeclined: false, [1], [("hello", "Hello")]) { Uses = uses }]);
}
