using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Guarding;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Plans;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Advisor.Planning;

/// <summary>Puts a plan into its consultation as a counsellor's words, with its courses as cards, and on its way to the resident's channel. The caller is in a transaction, and saves.</summary>
public sealed class PlanDelivery(CatalogueContext database, Speaking speaking, TimeProvider clock)
{
    /// <param name="talk">Tracked, with its hand-over.</param>
    /// <param name="courses">The plan's, as they are now.</param>
    /// <param name="isNew">False where the resident had one before.</param>
    internal async Task<(Turn Turn, Dispatch Dispatch)> SendAsync(Consultation talk, PlanContent plan, IReadOnlyList<PlannedNow> courses, bool isNew, string counsellor, CancellationToken cancellation)
    {
        var (book, today) = (await ResidentLanguage.BookAsync(database, talk.Key, talk.Locale, cancellation), TaipeiDay.Of(clock));
        var draft = PlanWords.Of(plan, courses, book.Say(isNew ? "plan.sent" : "plan.revised"), today, book);
        draft.Line(book.Say("plan.again"));
        draft.Suggest(book.Say("suggest.plan"));
        var isGrounded = ReplyGuard.Unproved(draft, "").Count == 0;
        var reply = new Reply(draft.Text, book.Locale, ReplyKind.Answer, isGrounded, [], [], [], [], draft.SuggestedReplies, Composer.Counsellor) { Counsellor = counsellor };
        var turn = await speaking.AddTurnAsync(talk.Key, reply, cancellation);
        database.Recommendations.AddRange(SuggestedCourses.Of(draft.Suggestions, turn.Key, clock.GetUtcNow()));
        foreach (var used in draft.Said.Values(today))
        {
            (used.TurnKey, used.SaidAt) = (turn.Key, turn.AskedAt);
            database.UsedRecords.Add(used);
        }

        var shown = draft.Suggestions.Select(suggestion => suggestion.CourseKey).ToList();
        var dispatch = await speaking.SendAsync(talk.Key, talk.LastChannel, new UnaskedWords(draft.Text, book.Locale, counsellor, shown), cancellation);
        await database.SaveChangesAsync(cancellation);
        Note(talk, turn, dispatch, plan, counsellor);
        return (turn, dispatch);
    }

    private void Note(Consultation talk, Turn turn, Dispatch dispatch, PlanContent plan, string counsellor)
    {
        database.CounsellorMessages.Add(new CounsellorMessage
        {
            Key = Guid.CreateVersion7(clock.GetUtcNow()),
            ConsultationKey = talk.Key,
            TurnKey = turn.Key,
            Counsellor = counsellor,
            SentAt = turn.AskedAt,
            OutboxKey = dispatch.Message?.Key,
            Problem = dispatch.Problem,
        });
        // 第二個 means the plan's second course from here on.
        talk.State = (ConsultationState.FromJson(talk.State) with { Shown = [.. plan.Courses.Select(course => course.CourseKey)], InFocus = null }).ToJson();
        talk.LastTurnAt = turn.AskedAt;
        if (talk.HandOver is { State: HandOverState.Held } held)
            (held.HolderSpokeAt, held.ReadUpTo, held.IsTold) = (turn.AskedAt, turn.Number, true);
    }
}
