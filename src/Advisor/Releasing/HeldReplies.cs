using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>
/// Lets replies go that waited for approval, within the transaction of the review that decides: the state, the resident's turn and
/// the channel's message are stored together or not at all, so that each goes out once, whatever breaks and whoever else decides.
/// </summary>
public sealed class HeldReplies(CatalogueContext database, WaitingWords words, Speaking speaking, IConsultationFeed feed, TimeProvider clock)
{
    /// <summary>The reply of a turn that still waits, tracked; null where none does.</summary>
    internal Task<HeldReply?> WaitingAsync(Guid turn, CancellationToken cancellation) => database.HeldReplies.AsTracking()
        .FirstOrDefaultAsync(held => held.TurnKey == turn && (held.State == HeldState.Waiting || held.State == HeldState.Overdue), cancellation);

    /// <summary>Does what a counsellor has decided. The caller is in <see cref="CatalogueContext.BeginAloneAsync"/>, saves, and tells once that is through.</summary>
    /// <param name="item">The queue's item of the turn, tracked.</param>
    internal async Task<Settlement> SettleAsync(HeldReply held, ReviewItem item, Judgement judgement, CancellationToken cancellation)
    {
        var question = item.Turn!.Question;
        var ready = judgement switch
        {
            { Decision: ReviewDecision.Reject } => WaitingWords.Rejected(held),
            { Decision: ReviewDecision.Approve } => await words.ApprovedAsync(held, question, cancellation),
            { Replacement: { } correction } => await words.CorrectedAsync(held, question, correction, judgement.Reviewer.Name, cancellation),
            _ => ReadyReply.Refused(ReviewRefusal.CorrectionMissing),
        };
        if (ready.Reply is null)
        {
            // What waits is another reply now, and who has seen the old one must look again.
            if (ready.Refusal == ReviewRefusal.ReplyChanged)
                item.Version++;
            return new Settlement(ready.Refusal, ready.Detail, null, null);
        }

        var before = held.State;
        var isSent = judgement.Decision != ReviewDecision.Reject;
        var (turn, dispatch) = await SendAsync(held, ready.Reply, ready.Used, isSent, cancellation);
        (held.State, held.DecidedAt, held.DecidedBy) = (isSent ? HeldState.Sent : HeldState.Rejected, clock.GetUtcNow().UtcDateTime, judgement.Reviewer.Name);
        (held.SentTurnKey, held.Problem) = (turn.Key, dispatch.Problem);
        item.Needs &= ~(ReviewNeeds.WaitsForApproval | ReviewNeeds.ApprovalOverdue);
        item.Score = ReviewPoints.Of(item.Needs);
        if (!isSent)
            item.Turn.Outcome = QuestionOutcome.HandedOver;
        database.AuditEntries.Add(AuditEntry.Of(
            judgement.Reviewer, clock.GetUtcNow(), AuditAction.ReplyRelease, nameof(Turn), held.TurnKey.ToString("N"),
            new { state = before, held.Rule, policy = held.PolicyNumber }, new { held.State, corrected = judgement.Replacement is not null && isSent, turn = turn.Number }));
        await database.SaveChangesAsync(cancellation);
        held.OutboxKey = dispatch.Message?.Key;
        return new Settlement(null, null, turn, dispatch);
    }

    /// <summary>Tells the resident's page and channel, once the transaction is through.</summary>
    internal void Tell(Guid consultation, Settlement settled)
    {
        settled.Dispatch?.Outlet?.Raise();
        feed.Publish(new ConsultationChange(ConsultationChangeKind.CounsellorSpoke, consultation, settled.Turn?.Key));
    }

    private async Task<(Turn Turn, Dispatch Dispatch)> SendAsync(HeldReply held, Reply ready, IReadOnlyList<UsedRecord> used, bool isAnswer, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        // The resident may have gone on to something else meanwhile.
        var reply = isAnswer ? ready with { Text = $"{PhraseBook.For(ready.Locale).Say("held.sent")}\n{ready.Text}" } : ready;
        var turn = await speaking.AddTurnAsync(held.ConsultationKey, reply, cancellation);
        database.Recommendations.AddRange(SuggestedCourses.Of(reply.Suggestions, turn.Key, now));
        database.UsedRecords.AddRange(used.Select(use => new UsedRecord
        {
            TurnKey = turn.Key,
            Kind = use.Kind,
            RecordKey = use.RecordKey,
            Hash = use.Hash,
            SeenHash = use.SeenHash,
            SaidAt = now.UtcDateTime,
            Facts = use.Facts,
        }));
        var shown = reply.Suggestions.Select(suggestion => suggestion.CourseKey).ToList();
        var talk = await database.Consultations.AsTracking().FirstAsync(one => one.Key == held.ConsultationKey, cancellation);
        talk.LastTurnAt = now.UtcDateTime;
        if (shown.Count > 0)
        {
            var state = ConsultationState.FromJson(talk.State);
            talk.State = (state with { Shown = shown, Seen = [.. state.Seen.Union(shown)], InFocus = null }).ToJson();
        }

        return (turn, await speaking.SendAsync(held.ConsultationKey, talk.Channel, new UnaskedWords(reply.Text, reply.Locale, reply.Counsellor, shown), cancellation));
    }
}

/// <summary>What became of a decision about a reply that waited.</summary>
/// <param name="Refusal">Null where the resident is told.</param>
/// <param name="Detail">What the refusal is about; null where there is nothing to name.</param>
/// <param name="Turn">The turn in which they are; null with a refusal.</param>
/// <param name="Dispatch">How it goes to their channel; null with a refusal.</param>
internal sealed record Settlement(ReviewRefusal? Refusal, string? Detail, Turn? Turn, Dispatch? Dispatch);
