using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>Holds the rules of a draft against the turns of the last month. Nothing is written and nobody is told.</summary>
/// <remarks>
/// The channel is the one that a consultation is on now. Turns from before confidence was kept fall under no rule that asks for it,
/// and are counted, so that nobody takes silence for a yes.
/// </remarks>
public sealed class PolicySimulator(CatalogueContext database, RuleJudge judge, TakeOverSettings settings, TimeProvider clock)
{
    /// <summary>How far back it looks.</summary>
    public const int Days = 30;

    /// <summary>Turns that it names.</summary>
    public const int MostExamples = 20;

    private static readonly TimeSpan Taipei = TimeSpan.FromHours(8);

    /// <param name="rules">Out of <see cref="RuleCheck"/>.</param>
    public async Task<SimulatedPolicy> RunAsync(IReadOnlyList<PolicyRule> rules, CancellationToken cancellation)
    {
        var since = clock.GetUtcNow().UtcDateTime.AddDays(-Days);
        var channels = rules.Any(rule => rule.Channels.Count > 0) ? await ChannelsAsync(cancellation) : [];
        var (replies, unjudged, applied) = (0, 0, new int[rules.Count]);
        var hours = new Dictionary<(DayOfWeek Day, int Hour), int>();
        var waiting = new List<SimulatedWait>();
        var asksForConfidence = rules.Any(rule => rule.ConfidenceBelow is not null);
        await foreach (var turn in Turns(since).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            replies++;
            if (asksForConfidence && turn.Confidence is null)
                unjudged++;
            var at = new DateTimeOffset(DateTime.SpecifyKind(turn.AskedAt, DateTimeKind.Utc)).ToOffset(Taipei);
            var first = judge.FirstOf(rules, new ReplyFacts(turn.Confidence, turn.Topic, turn.AgeGroup, turn.Language ?? "", channels.GetValueOrDefault(turn.ConsultationKey), at));
            if (first < 0)
                continue;

            applied[first]++;
            if (rules[first].Decision != PolicyDecision.Wait)
                continue;

            hours[(at.DayOfWeek, at.Hour)] = hours.GetValueOrDefault((at.DayOfWeek, at.Hour)) + 1;
            waiting.Add(new SimulatedWait(turn.Key, first));
        }

        return new SimulatedPolicy(replies, waiting.Count, unjudged, applied, hours, OfficeDays(), [.. waiting.AsEnumerable().Reverse().Take(MostExamples)]);
    }

    // What can wait at all: answers, and that there is none. What was held keeps its outcome unless it was rejected.
    private IQueryable<PastTurn> Turns(DateTime since) => database.Turns
        .Where(turn => turn.AskedAt >= since
            && (turn.Outcome == QuestionOutcome.Answered || turn.Outcome == QuestionOutcome.Declined || database.HeldReplies.Any(held => held.TurnKey == turn.Key)))
        .OrderBy(turn => turn.AskedAt)
        .Select(turn => new PastTurn(turn.Key, turn.ConsultationKey, turn.AskedAt, turn.Confidence, turn.Topic, turn.AgeGroup, turn.Language));

    private async Task<Dictionary<Guid, string?>> ChannelsAsync(CancellationToken cancellation) =>
        (await database.ChannelUsers.Where(user => user.ConsultationKey != null).Select(user => new { Key = user.ConsultationKey!.Value, user.Channel }).ToListAsync(cancellation))
            .DistinctBy(user => user.Key).ToDictionary(user => user.Key, string? (user) => user.Channel);

    // Where no hours are set, every day may be one.
    private int OfficeDays()
    {
        if (!settings.OfficeHours.AreKnown)
            return Days;

        var today = TaipeiDay.Of(clock);
        return Enumerable.Range(1, Days).Count(back =>
        {
            var day = today.AddDays(-back);
            // The moment before midnight, so that an office that opens at midnight counts.
            var eve = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Taipei).AddTicks(-1);
            return settings.OfficeHours.NextOpening(eve) is { } opening && DateOnly.FromDateTime(opening.DateTime) == day;
        });
    }

    private sealed record PastTurn(Guid Key, Guid ConsultationKey, DateTime AskedAt, double? Confidence, string? Topic, AgeGroup? AgeGroup, string? Language);
}

/// <summary>What a policy would have done.</summary>
/// <param name="Replies">Those that could have waited.</param>
/// <param name="Waiting">Those that would have.</param>
/// <param name="Unjudged">Those whose confidence was not kept, where a rule asks for it.</param>
/// <param name="Applied">[rule] Replies that fell under it, whatever it decides.</param>
/// <param name="Hours">Those that would have waited, by day and hour in Taipei; none is left out.</param>
/// <param name="OfficeDays">Days of the period on which people work; all of them where no office hours are set.</param>
/// <param name="Examples">Of those that would have waited, the newest first.</param>
public sealed record SimulatedPolicy(
    int Replies, int Waiting, int Unjudged, IReadOnlyList<int> Applied, IReadOnlyDictionary<(DayOfWeek Day, int Hour), int> Hours, int OfficeDays, IReadOnlyList<SimulatedWait> Examples)
{
    /// <summary>What people would have had to look at on a day on which they work; what came in at night included.</summary>
    public double PerOfficeDay => OfficeDays == 0 ? 0 : (double)Waiting / OfficeDays;
}

/// <param name="Rule">The place of the rule, from 0.</param>
public sealed record SimulatedWait(Guid TurnKey, int Rule);
