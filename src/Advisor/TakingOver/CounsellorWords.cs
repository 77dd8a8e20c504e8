using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.TakingOver;

/// <summary>
/// What a counsellor says to a resident. It is the reply to the resident's last words where those have none yet, and a turn
/// without a question otherwise, so that whoever reads the turns of a consultation reads all of it.
/// </summary>
public sealed class CounsellorWords(CatalogueContext database, Speaking speaking, IConsultationFeed feed, TimeProvider clock)
{
    /// <summary>Characters of what is said at once; more is refused, not cut.</summary>
    public const int LongestText = 2_000;

    /// <summary>Courses that are shown with it.</summary>
    public const int MostCourses = 5;

    /// <summary>Says something. The holder of the consultation alone may.</summary>
    /// <param name="text">Goes out as it is.</param>
    /// <param name="courses">Keys of courses to show with it, best first.</param>
    /// <param name="messageId">The sender's own id; sent again, nothing is said twice. Null where there is none.</param>
    public async Task<TakeOverOutcome> SayAsync(Guid consultation, string text, IReadOnlyList<long> courses, string? messageId, Actor counsellor, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new TakeOverOutcome(null, TakeOverRefusal.TextMissing);
        if (text.Length > LongestText)
            return new TakeOverOutcome(null, TakeOverRefusal.TextTooLong);

        await using var transaction = await database.BeginAloneAsync(cancellation);
        if (await database.Consultations.AsTracking().FirstOrDefaultAsync(one => one.Key == consultation, cancellation) is not { } talk)
            return new TakeOverOutcome(null, TakeOverRefusal.NotFound);

        var handOver = await database.NowAsync(consultation, cancellation);
        if (messageId is not null && await SaidAsync(consultation, messageId, cancellation) is { } said)
            return new TakeOverOutcome(handOver, null, said);
        if (handOver is not { State: HandOverState.Held })
            return new TakeOverOutcome(handOver, TakeOverRefusal.NotHeld);
        if (handOver.Holder != counsellor.Name)
            return new TakeOverOutcome(handOver, TakeOverRefusal.HeldByColleague);
        if (courses.Count > MostCourses || await database.Courses.CountAsync(course => courses.Contains(course.Key), cancellation) != courses.Distinct().Count())
            return new TakeOverOutcome(handOver, TakeOverRefusal.CourseNotFound);

        var now = clock.GetUtcNow().UtcDateTime;
        var turn = await SpokenAsync(talk, text.Trim(), counsellor.Name, cancellation);
        database.Recommendations.AddRange(courses.Distinct().Select((course, index) => new Recommendation
        {
            Key = Guid.CreateVersion7(clock.GetUtcNow()),
            TurnKey = turn.Key,
            Rank = index + 1,
            CourseKey = course,
        }));
        var dispatch = await speaking.SendAsync(handOver, new UnaskedWords(text.Trim(), talk.Locale, counsellor.Name, [.. courses.Distinct()]), cancellation);
        await database.SaveChangesAsync(cancellation);
        database.CounsellorMessages.Add(new CounsellorMessage
        {
            Key = Guid.CreateVersion7(clock.GetUtcNow()),
            ConsultationKey = consultation,
            TurnKey = turn.Key,
            MessageId = messageId,
            Counsellor = counsellor.Name,
            SentAt = now,
            OutboxKey = dispatch.Message?.Key,
            Problem = dispatch.Problem,
        });
        // What was said stands in the consultation, and goes with it.
        database.AuditEntries.Add(AuditEntry.Of(counsellor, clock.GetUtcNow(), AuditAction.CounsellorWords, nameof(Consultation), consultation.ToString("N"), before: null, after: new { turn = turn.Number }));
        (handOver.HolderSpokeAt, handOver.ReadUpTo, handOver.IsTold, talk.LastTurnAt) = (now, turn.Number, true, now);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        dispatch.Outlet?.Raise();
        feed.Publish(new ConsultationChange(ConsultationChangeKind.CounsellorSpoke, consultation, turn.Key));
        return new TakeOverOutcome(handOver, null, turn);
    }

    private async Task<Turn> SpokenAsync(Consultation talk, string text, string counsellor, CancellationToken cancellation)
    {
        var reply = new Reply(text, PhraseBook.For(talk.Locale).Locale, ReplyKind.Answer, Grounded: false, [], [], [], [], [], Composer.Counsellor) { Counsellor = counsellor };
        if (await speaking.LastAsync(talk.Key, cancellation) is not { Reply: null } unanswered)
            return await speaking.AddTurnAsync(talk.Key, reply, cancellation);

        unanswered.Reply = StoredReply.ToJson(reply);
        return unanswered;
    }

    private Task<Turn?> SaidAsync(Guid consultation, string messageId, CancellationToken cancellation) =>
        database.Turns.Include(turn => turn.Recommendations).FirstOrDefaultAsync(
            turn => database.CounsellorMessages.Any(one => one.ConsultationKey == consultation && one.MessageId == messageId && one.TurnKey == turn.Key), cancellation);
}
