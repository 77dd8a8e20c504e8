using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Plans;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Planning;

/// <summary>Asks residents how it goes with their plans, on the day that was agreed upon: once, by day, and not while a counsellor speaks with them.</summary>
/// <remarks>On a channel it goes the way of every answer; on our own page it stands in the talk when they come back.</remarks>
public sealed class FollowUps(CatalogueContext database, Speaking speaking, IConsultationFeed watchers, TimeProvider clock)
{
    // Nobody is woken for it, nor asked at dinner.
    private const int FirstHour = 9;
    private const int LastHour = 19;

    // Small enough that no turn waits long; the others are asked the next time.
    private const int AtOnce = 50;

    private static readonly TimeSpan Taipei = TimeSpan.FromHours(8);

    /// <summary>Looks once. Run again, or by several processes at once, each resident is asked once.</summary>
    /// <returns>How many were asked.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (clock.GetUtcNow().ToOffset(Taipei).Hour is < FirstHour or > LastHour)
            return 0;

        var asked = 0;
        foreach (var plan in await Due().Select(plan => plan.Key).Take(AtOnce).ToListAsync(cancellation))
        {
            if (await AskAsync(plan, cancellation))
                asked++;
        }

        return asked;
    }

    private IQueryable<LearningPlan> Due()
    {
        var today = TaipeiDay.Of(clock);
        return database.LearningPlans
            .Where(plan => plan.State == PlanState.InForce && plan.FollowUpOn <= today && plan.AsksResident && plan.AskedAt == null && plan.AskProblem == null && plan.FollowedUpAt == null
                && !database.HandOvers.Any(one => one.ConsultationKey == plan.ConsultationKey && one.State == HandOverState.Held))
            .OrderBy(plan => plan.FollowUpOn).ThenBy(plan => plan.Key);
    }

    private async Task<bool> AskAsync(Guid key, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        // Another server may have been here, or a counsellor.
        if (await Due().AsTracking().Include(one => one.Consultation!.HandOver).FirstOrDefaultAsync(one => one.Key == key, cancellation) is not { Consultation: { } talk } plan)
            return false;

        var book = await ResidentLanguage.BookAsync(database, talk.Key, talk.Locale, cancellation);
        var words = book.Say("plan.ask", ("goal", plan.Content.Goals[0]));
        var dispatch = await speaking.SendAsync(talk.Key, talk.LastChannel, new UnaskedWords(words, book.Locale, null, []), cancellation);
        Turn? turn = null;
        if (dispatch.Problem is { } problem)
        {
            plan.AskProblem = problem;
        }
        else
        {
            turn = await speaking.AddTurnAsync(
                talk.Key, new Reply(words, book.Locale, ReplyKind.SmallTalk, Grounded: true, [], [], [], [], [book.Say("suggest.plan"), book.Say("suggest.person")]), cancellation);
            plan.AskedAt = clock.GetUtcNow().UtcDateTime;
        }

        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        dispatch.Outlet?.Raise();
        if (turn is not null)
            watchers.Publish(new ConsultationChange(ConsultationChangeKind.CounsellorSpoke, talk.Key, turn.Key));
        return turn is not null;
    }
}
