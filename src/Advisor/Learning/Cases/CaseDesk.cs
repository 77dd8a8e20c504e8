using System.Globalization;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Learning;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Learning.Cases;

/// <summary>Makes cases of talks, and switches them off and on.</summary>
public sealed class CaseDesk(CatalogueContext database, Consultant consultant, Thesaurus thesaurus, TimeProvider clock)
{
    /// <summary>Questions of a talk that can be a case; a longer one is no single lesson.</summary>
    public const int MostTurns = 20;

    /// <summary>The cases that a change must pass, oldest first.</summary>
    public static IQueryable<ApprovedCase> Active(CatalogueContext database) =>
        database.ApprovedCases.Where(approved => approved.IsActive).OrderBy(approved => approved.Key);

    /// <summary>Keeps a talk up to a turn as a case, with what the reviews of its last reply say must hold. The same turn again replaces its case.</summary>
    /// <param name="turn">Whose reply is to be held.</param>
    public async Task<CaseOutcome> ApproveAsync(Guid turn, Actor by, CancellationToken cancellation)
    {
        var (talk, refusal) = await TalkAsync(turn, cancellation);
        if (talk is null)
            return new CaseOutcome(null, refusal);

        var consultation = await database.Turns.Where(one => one.Key == turn).Select(one => one.ConsultationKey).FirstAsync(cancellation);
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var now = clock.GetUtcNow();
        var kept = await database.ApprovedCases.AsTracking().FirstOrDefaultAsync(one => one.TurnKey == turn, cancellation);
        var before = kept?.Version;
        if (kept is null)
            database.ApprovedCases.Add(kept = new ApprovedCase { Talk = "", Question = "", ApprovedBy = "", TurnKey = turn, ConsultationKey = consultation });
        else
            kept.Version++;
        (kept.Talk, kept.Question, kept.IsActive) = (CaseTalks.ToJson(talk), talk.Turns[^1].Say, true);
        (kept.ApprovedBy, kept.ApprovedAt) = (by.Name, now.UtcDateTime);
        await database.SaveChangesAsync(cancellation);
        database.AuditEntries.Add(AuditEntry.Of(
            by, now, AuditAction.CaseApproval, nameof(ApprovedCase), KeyOf(kept), before is null ? null : new { version = before }, new { kept.Version }));
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new CaseOutcome(kept);
    }

    /// <summary>Switches a case off, so that no change need pass it, or on again.</summary>
    /// <param name="version">The version that was seen; another one is refused.</param>
    /// <param name="reason">For colleagues; needed to switch off. Personal data is masked before it is kept.</param>
    public async Task<CaseOutcome> SwitchAsync(long key, int version, bool isActive, string? reason, Actor by, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var kept = await database.ApprovedCases.AsTracking().FirstOrDefaultAsync(one => one.Key == key, cancellation);
        if (Refusal(kept, version, isActive, reason) is { } refusal)
            return new CaseOutcome(kept, refusal);

        var now = clock.GetUtcNow();
        var before = kept!.IsActive;
        kept.Version++;
        (kept.IsActive, kept.SwitchedBy, kept.SwitchedAt) = (isActive, by.Name, now.UtcDateTime);
        kept.SwitchReason = string.IsNullOrWhiteSpace(reason) ? null : PersonalDataMask.Mask(reason.Trim()).Text;
        database.AuditEntries.Add(AuditEntry.Of(
            by, now, AuditAction.CaseSwitch, nameof(ApprovedCase), KeyOf(kept), new { isActive = before, version }, new { kept.IsActive, kept.Version }));
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new CaseOutcome(kept);
    }

    private static CaseRefusal? Refusal(ApprovedCase? kept, int version, bool isActive, string? reason) => kept switch
    {
        null => CaseRefusal.NotFound,
        _ when kept.Version != version => CaseRefusal.Changed,
        _ when !isActive && string.IsNullOrWhiteSpace(reason) => CaseRefusal.ReasonMissing,
        _ when reason?.Length > ReviewRules.LongestNote => CaseRefusal.ReasonTooLong,
        _ => null,
    };

    private async Task<(EvaluationCase? Talk, CaseRefusal? Refusal)> TalkAsync(Guid key, CancellationToken cancellation)
    {
        var turn = await database.Turns.Include(one => one.Recommendations).ThenInclude(one => one.Course).FirstOrDefaultAsync(one => one.Key == key, cancellation);
        if (turn is null)
            return (null, CaseRefusal.NotFound);
        if (Asked(turn) is not { } reply)
            return (null, CaseRefusal.NotTheAdvisers);

        var talk = (await database.Turns.Where(one => one.ConsultationKey == turn.ConsultationKey && one.Number <= turn.Number).OrderBy(one => one.Number).ToListAsync(cancellation))
            .Where(one => Asked(one) is not null).Select(one => one.Question).ToList();
        if (talk.Count > MostTurns)
            return (null, CaseRefusal.TooLong);

        var reviews = await database.Reviews
            .Where(review => database.ReviewItems.Any(item => item.Key == review.ItemKey && item.TurnKey == key)).ToListAsync(cancellation);
        var named = reviews.Select(review => review.InsteadKey).OfType<long>().ToList();
        var instead = await database.Courses.Where(course => named.Contains(course.Key)).ToDictionaryAsync(course => course.Key, cancellation);
        var need = await UnderstoodAsync(talk, reply.Locale, cancellation);
        var writer = new CaseWriter(reply, [.. turn.Recommendations.OrderBy(one => one.Rank)], reviews, instead, need, thesaurus);
        return writer.Expectation() is { } expectation
            ? (Written(turn, reply, talk, reviews, expectation), null)
            : (null, CaseRefusal.NothingToExpect);
    }

    // The reply that the adviser gave to a resident's own words; null for any other turn.
    private static Reply? Asked(Turn turn) =>
        turn.Question.Length > 0 && turn.Reply is { } stored && StoredReply.FromJson(stored) is { ComposedBy: not Composer.Counsellor } reply ? reply : null;

    // What was understood is not kept with each turn, so the talk is heard once more.
    private async Task<LearningNeed> UnderstoodAsync(IEnumerable<string> talk, string locale, CancellationToken cancellation)
    {
        var state = ConsultationState.Fresh;
        foreach (var question in talk)
            state = (await consultant.AnswerAsync(question, state, locale, atMost: AnswerLevel.Embedded, cancellation: cancellation)).State;
        return state.Need;
    }

    // The id is made of the random part of the turn's key, so that it stays when the case is approved anew.
    private static EvaluationCase Written(Turn turn, Reply reply, List<string> talk, List<Review> reviews, CaseExpectation expectation) => new()
    {
        Id = $"approved-{turn.Key.ToString("N")[^12..]}",
        Language = reply.Locale,
        Why = reviews.Count == 0
            ? "Approved as it is."
            : $"Reviewed: {string.Join(", ", reviews.OrderBy(review => review.DecidedAt).Select(review => $"{review.Decision} {review.Reason}").Distinct())}.",
        Turns = [.. talk.Select((question, at) => new CaseTurn { Say = question, Expect = at == talk.Count - 1 ? expectation : null })],
    };

    private static string KeyOf(ApprovedCase approved) => approved.Key.ToString(CultureInfo.InvariantCulture);
}
