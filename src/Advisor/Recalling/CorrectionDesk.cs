using System.Globalization;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Recalling;

/// <summary>
/// Where counsellors correct a reply that became wrong. The words, their place in the outbox and that the recall is dealt with
/// are one transaction: of two counsellors the second sends nothing, and a server that dies in between has sent nothing or all.
/// </summary>
public sealed class CorrectionDesk(
    CatalogueContext database, CorrectionDrafts drafts, Speaking speaking, ReviewQueue queue, IReviewQueueFeed feed, IConsultationFeed watchers, TimeProvider clock)
{
    /// <summary>Whether the resident of a recall's turn can still be told.</summary>
    public async Task<CorrectionReach> ReachAsync(Recall recall, CancellationToken cancellation)
    {
        if (await TalkAsync(recall, cancellation) is not { } talk)
            return CorrectionReach.Nobody;
        if (await speaking.ChannelAsync(talk.Key, cancellation) is { } channel)
            return speaking.Serves(channel) ? CorrectionReach.Channel : CorrectionReach.Nobody;

        return talk.LastChannel is null ? CorrectionReach.Page : CorrectionReach.Nobody;
    }

    /// <summary>Sends a correction to the resident and puts the recall away. Sent before, by whomever, nothing is sent again.</summary>
    /// <param name="text">Goes out as it is.</param>
    public async Task<RecallOutcome> SendAsync(long recall, string text, Actor counsellor, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new RecallOutcome(null, RecallRefusal.TextMissing);
        if (text.Length > CounsellorWords.LongestText)
            return new RecallOutcome(null, RecallRefusal.TextTooLong);

        await using var transaction = await database.BeginAloneAsync(cancellation);
        var found = await database.Recalls.AsTracking().FirstOrDefaultAsync(one => one.Key == recall, cancellation);
        if (found is null || await TalkAsync(found, cancellation) is not { } talk)
            return new RecallOutcome(null, RecallRefusal.NotFound);
        if (found.HandledAs is not null)
            return new RecallOutcome(found, found.CorrectionTurnKey is null ? RecallRefusal.HandledOtherwise : null);

        var words = text.Trim();
        var dispatch = await speaking.SendAsync(talk.Key, talk.LastChannel, new UnaskedWords(words, talk.Locale, counsellor.Name, []), cancellation);
        if (dispatch.Problem is not null)
            return new RecallOutcome(found, RecallRefusal.Unreachable);

        var turn = await SpokenAsync(found, talk, words, counsellor.Name, cancellation);
        await database.SaveChangesAsync(cancellation);
        Close(found, turn, dispatch, counsellor);
        await database.SaveChangesAsync(cancellation);
        var changes = await RecallNeeds.UpdateAsync(database, queue, [found.TurnKey], cancellation);
        await transaction.CommitAsync(cancellation);
        dispatch.Outlet?.Raise();
        foreach (var change in changes)
            feed.Publish(change);
        watchers.Publish(new ConsultationChange(ConsultationChangeKind.CounsellorSpoke, talk.Key, turn.Key));
        return new RecallOutcome(found, null);
    }

    private async Task<Turn> SpokenAsync(Recall recall, Consultation talk, string words, string counsellor, CancellationToken cancellation)
    {
        var draft = await drafts.DraftAsync(recall, talk.Locale, cancellation);
        var reply = new Reply(words, draft.Locale, ReplyKind.Answer, Grounded: words == draft.Text, [], [], [], [], [], Composer.Counsellor) { Counsellor = counsellor };
        var turn = await speaking.AddTurnAsync(talk.Key, reply, cancellation);
        talk.LastTurnAt = turn.AskedAt;
        // Of words that somebody has changed nobody knows what they say of which record.
        if (words != draft.Text)
            return turn;

        foreach (var used in draft.Used)
            (used.TurnKey, used.SaidAt) = (turn.Key, turn.AskedAt);
        database.UsedRecords.AddRange(draft.Used);
        return turn;
    }

    private void Close(Recall recall, Turn turn, Dispatch dispatch, Actor counsellor)
    {
        var now = clock.GetUtcNow();
        (recall.State, recall.HandledAt, recall.HandledBy) = (RecallState.Handled, now.UtcDateTime, counsellor.Name);
        (recall.HandledAs, recall.CorrectionTurnKey) = (RecallHandling.ResidentTold, turn.Key);
        database.CounsellorMessages.Add(new CounsellorMessage
        {
            Key = Guid.CreateVersion7(now),
            ConsultationKey = turn.ConsultationKey,
            TurnKey = turn.Key,
            Counsellor = counsellor.Name,
            SentAt = now.UtcDateTime,
            OutboxKey = dispatch.Message?.Key,
        });
        // What was said stands in the consultation, and goes with it.
        database.AuditEntries.Add(AuditEntry.Of(
            counsellor,
            now,
            AuditAction.RecallHandling,
            nameof(Recall),
            recall.Key.ToString(CultureInfo.InvariantCulture),
            new { state = RecallState.Open },
            new { recall.State, recall.HandledAs, turn = turn.Number }));
    }

    private Task<Consultation?> TalkAsync(Recall recall, CancellationToken cancellation) => database.Consultations.AsTracking().Include(talk => talk.HandOver)
        .FirstOrDefaultAsync(talk => talk.Turns.Any(turn => turn.Key == recall.TurnKey), cancellation);
}

/// <summary>How a resident hears of a correction.</summary>
public enum CorrectionReach
{
    /// <summary>It stands in the consultation when they come back to our page.</summary>
    Page,

    /// <summary>On the channel that they are on.</summary>
    Channel,

    /// <summary>Not at all: they have left the channel, or it is switched off.</summary>
    Nobody,
}
