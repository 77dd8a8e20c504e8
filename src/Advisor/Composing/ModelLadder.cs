using LearningAdvisor.Advisor.Learning.Gates;
using LearningAdvisor.Advisor.Models;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Composing;

/// <summary>Tries the model, as high as it is set, and says what came of it. The embedded engine answers whatever it says.</summary>
public sealed class ModelLadder(ModelAccess access, ModelBudget budget, TopicsWithoutModel topicsOff, ReplyComposer composer, PromptClearance clearance, TimeProvider clock)
{
    /// <summary>True where the prompt is tried before it is cleared; nobody but the gate hears the reply.</summary>
    public bool IsOnTrial { get; set; }

    private AnswerLevel Highest => IsOnTrial ? access.Highest : Lower(access.Highest, clearance.Highest);

    /// <summary>Whether the turn is one for the model. Courtesies, refusals, follow-ups and the like are answered from what is known.</summary>
    internal bool IsFor(Understood heard, AnswerLevel atMost) =>
        Lower(Highest, atMost) > AnswerLevel.Embedded && heard.Intent is Intent.LearningWish or Intent.GuideQuestion && access.Settings is not null;

    /// <summary>Tries the levels that are allowed. Never throws but when the turn itself is cancelled.</summary>
    /// <param name="hear">Given each sentence as soon as it is proved; null where nobody waits for one.</param>
    internal async Task<ModelUse> ClimbAsync(ModelTalk talk, AnswerLevel atMost, Func<string, ValueTask>? hear, CancellationToken cancellation)
    {
        var (settings, meter, began) = (access.Settings!, new ModelMeter(), clock.GetTimestamp());
        var wanted = Lower(Highest, atMost);
        var (before, fall) = (talk.Said.Need, await WhyNotAsync(talk, settings, cancellation));
        if (fall == ModelFall.None)
            fall = await access.SpendAsync(
                (client, deadline) => wanted == AnswerLevel.Wording
                    ? composer.ComposeAsync(client, settings, talk, meter, hear, deadline)
                    : composer.UnderstandAsync(client, settings, talk, meter, deadline),
                cancellation);

        // What a failed level 2 has understood by then is not lost: that is level 1.
        var understood = talk.Said.Need != before || talk.End == TalkEnd.NothingFits;
        return new ModelUse
        {
            Wanted = wanted,
            Level = fall == ModelFall.None ? wanted : understood ? AnswerLevel.Understanding : AnswerLevel.Embedded,
            Fall = fall,
            Model = settings.Name,
            InputTokens = meter.InputTokens,
            OutputTokens = meter.OutputTokens,
            CostMicros = settings.CostOf(meter.InputTokens, meter.OutputTokens),
            LatencyMs = meter.InputTokens == 0 ? 0 : (int)clock.GetElapsedTime(began).TotalMilliseconds,
            CutSentences = talk.Cut,
        };
    }

    private async Task<ModelFall> WhyNotAsync(ModelTalk talk, ModelSettings settings, CancellationToken cancellation)
    {
        if (topicsOff.Includes(talk.Said.Need.TopicText + "\n" + talk.Text))
            return ModelFall.TopicOff;
        return await budget.IsSpentAsync(settings, cancellation) ? ModelFall.BudgetSpent : ModelFall.None;
    }

    private static AnswerLevel Lower(AnswerLevel one, AnswerLevel other) => one < other ? one : other;
}
