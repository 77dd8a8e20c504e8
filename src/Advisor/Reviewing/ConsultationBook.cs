using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Reviewing;

/// <summary>Keeps consultations: opens one for whoever holds its token, and records each turn with its evidence.</summary>
public sealed class ConsultationBook(CatalogueContext database, ReviewQueue queue, IReviewQueueFeed feed, IConsultationFeed watchers, TimeProvider clock)
{
    /// <summary>Starts a consultation.</summary>
    /// <param name="channel">The channel's name; null for our own page.</param>
    /// <returns>The consultation and its token; the token is handed out once and only its hash is kept.</returns>
    public (Consultation Consultation, string Token) Begin(string locale, string? channel = null)
    {
        var token = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        var now = clock.GetUtcNow().UtcDateTime;
        var consultation = new Consultation
        {
            Key = Guid.CreateVersion7(clock.GetUtcNow()),
            TokenHash = Hash(token),
            Locale = locale,
            Channel = channel,
            StartedAt = now,
            LastTurnAt = now,
        };
        database.Consultations.Add(consultation);
        return (consultation, token);
    }

    /// <returns>Null when there is no such consultation or the token is not its own: the two look alike from outside.</returns>
    public async Task<Consultation?> OpenAsync(Guid key, string? token, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(token))
            return null;

        var consultation = await database.Consultations.AsTracking().Include(c => c.HandOver).FirstOrDefaultAsync(c => c.Key == key, cancellation);
        return consultation is not null && Matches(consultation.TokenHash, token) ? consultation : null;
    }

    /// <summary>Any consultation, for whoever may read them all; whether somebody may is the caller's business.</summary>
    /// <returns>Null when there is none.</returns>
    public Task<Consultation?> ReadAsync(Guid key, CancellationToken cancellation) =>
        database.Consultations.FirstOrDefaultAsync(consultation => consultation.Key == key, cancellation);

    /// <summary>Goes on with a consultation for a channel that knows by its own means whose it is.</summary>
    /// <returns>Null when there is none any more.</returns>
    public Task<Consultation?> ResumeAsync(Guid key, CancellationToken cancellation) =>
        database.Consultations.AsTracking().Include(consultation => consultation.HandOver).FirstOrDefaultAsync(consultation => consultation.Key == key, cancellation);

    /// <summary>The turn that already answered a message with this id, with its recommendations; null when there is none.</summary>
    public Task<Turn?> AnsweredAsync(Guid consultation, string clientMessageId, CancellationToken cancellation) =>
        database.Turns.Include(turn => turn.Recommendations)
            .FirstOrDefaultAsync(turn => turn.ConsultationKey == consultation && turn.ClientMessageId == clientMessageId, cancellation);

    /// <summary>Records a turn with its place in the counsellors' queue, and saves.</summary>
    /// <param name="consultation">Out of <see cref="Begin"/> or <see cref="OpenAsync"/>.</param>
    /// <param name="question">With personal data masked.</param>
    public async Task<Turn> RecordAsync(
        Consultation consultation, string question, string? clientMessageId, TurnOutcome outcome, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        // Of a consultation that is only being stored there is nothing to look up.
        var last = database.Entry(consultation).State == EntityState.Added ? null : await database.Turns
            .Where(turn => turn.ConsultationKey == consultation.Key)
            .OrderByDescending(turn => turn.Number)
            .Select(turn => new { turn.Number, turn.Reply })
            .FirstOrDefaultAsync(cancellation);
        var turn = new Turn
        {
            Key = Guid.CreateVersion7(clock.GetUtcNow()),
            ConsultationKey = consultation.Key,
            Number = (last?.Number ?? 0) + 1,
            ClientMessageId = clientMessageId,
            Question = question,
            AskedAt = now,
            Reply = StoredReply.ToJson(outcome.Reply),
            Outcome = outcome.Figures?.Outcome,
            Topic = outcome.Figures?.Topic,
            District = outcome.Figures?.District,
            Language = outcome.Figures?.Language,
            Confidence = outcome.Confidence,
            AgeGroup = outcome.AgeGroup,
            Used = [.. outcome.Used],
        };
        turn.Recommendations = [.. SuggestedCourses.Of(outcome.Reply.Suggestions, turn.Key, clock.GetUtcNow())];
        consultation.State = outcome.State.ToJson();
        consultation.LastTurnAt = now;
        if (outcome.Reply.Kind == ReplyKind.HandOver)
            consultation.CounsellorRequestedAt ??= now;
        foreach (var used in turn.Used)
            (used.TurnKey, used.SaidAt) = (turn.Key, now);
        if (outcome.Use is { } use)
            (use.TurnKey, use.AskedAt) = (turn.Key, now);
        if (outcome.Held is { } held)
            held.TurnKey = turn.Key;
        var queued = ReviewQueue.PlaceOf(turn, outcome, last?.Reply is { } reply ? StoredReply.FromJson(reply).Kind : null);
        await StoreAsync(consultation, turn, outcome, queued, cancellation);
        Publish(queued is null ? [] : [new ReviewQueueChange(ReviewQueueChangeKind.Added, turn.Key)]);
        if (outcome.Forgets)
            await ForgetNeedsAsync(consultation.Key, cancellation);
        return turn;
    }

    /// <summary>Keeps what the resident says about a reply; said again, it replaces what was said. A reply that did not help goes to the counsellors.</summary>
    /// <param name="turn">Key of a turn of the consultation.</param>
    /// <param name="comment">With personal data masked; null for none.</param>
    /// <returns>The turn with its recommendations; null when the consultation has no such turn.</returns>
    public async Task<Turn?> GiveFeedbackAsync(Consultation consultation, Guid turn, bool helpful, string? comment, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var found = await database.Turns.AsTracking().Include(one => one.Recommendations)
            .FirstOrDefaultAsync(one => one.Key == turn && one.ConsultationKey == consultation.Key, cancellation);
        if (found is null)
            return null;

        (found.Helpful, found.Comment) = (helpful, comment);
        await database.SaveChangesAsync(cancellation);
        var changes = helpful
            ? await queue.LowerAsync([turn], ReviewNeeds.ResidentUnhappy, cancellation)
            : await queue.RaiseAsync([turn], ReviewNeeds.ResidentUnhappy, cancellation);
        await transaction.CommitAsync(cancellation);
        Publish(changes);
        return found;
    }

    /// <summary>Notes that the resident wants a person, and tells the counsellors by the consultation's last turn.</summary>
    /// <param name="consultation">Out of <see cref="OpenAsync"/>.</param>
    public async Task RequestCounsellorAsync(Consultation consultation, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        consultation.CounsellorRequestedAt ??= clock.GetUtcNow().UtcDateTime;
        await database.SaveChangesAsync(cancellation);
        var last = await database.Turns
            .Where(turn => turn.ConsultationKey == consultation.Key)
            .OrderByDescending(turn => turn.Number)
            .Select(turn => turn.Key)
            .Take(1)
            .ToListAsync(cancellation);
        var changes = await queue.RaiseAsync(last, ReviewNeeds.CounsellorAsked, cancellation);
        await transaction.CommitAsync(cancellation);
        Publish(changes);
    }

    /// <summary>Deletes a consultation with its turns and what counsellors decided about them.</summary>
    /// <param name="consultation">Out of <see cref="OpenAsync"/>.</param>
    public async Task ForgetAsync(Consultation consultation, CancellationToken cancellation)
    {
        var queued = await database.ReviewItems
            .Where(item => item.Turn!.ConsultationKey == consultation.Key)
            .Select(item => item.TurnKey)
            .ToListAsync(cancellation);
        await ForgetCasesAsync(consultation.Key, cancellation);
        database.Consultations.Remove(consultation);
        await database.SaveChangesAsync(cancellation);
        foreach (var turn in queued)
            feed.Publish(new ReviewQueueChange(ReviewQueueChangeKind.Removed, turn));
        if (consultation.HandOver is not null)
            watchers.Publish(new ConsultationChange(ConsultationChangeKind.Removed, consultation.Key));
    }

    /// <summary>Takes back a message that its writer has withdrawn: its turns go, and what the talk had learned so far with them.</summary>
    /// <param name="consultation">Out of <see cref="ResumeAsync"/>.</param>
    /// <param name="messageId">Turns with this message id are deleted, and those whose id begins with it and a colon.</param>
    public async Task WithdrawAsync(Consultation consultation, string messageId, CancellationToken cancellation)
    {
        var later = messageId + ":";
        var turns = database.Turns.Where(turn => turn.ConsultationKey == consultation.Key && turn.ClientMessageId != null
            && (turn.ClientMessageId == messageId || turn.ClientMessageId.StartsWith(later)));
        var keys = await turns.Select(turn => turn.Key).ToListAsync(cancellation);
        if (keys.Count == 0)
            return;

        await using var transaction = await database.BeginAloneAsync(cancellation);
        await ForgetCasesAsync(consultation.Key, cancellation);
        await database.Turns.Where(turn => keys.Contains(turn.Key)).ExecuteDeleteAsync(cancellation);
        consultation.State = ConsultationState.Fresh.ToJson();
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        Publish(keys.Select(key => new ReviewQueueChange(ReviewQueueChangeKind.Removed, key)));
    }

    private async Task StoreAsync(Consultation consultation, Turn turn, TurnOutcome outcome, ReviewItem? queued, CancellationToken cancellation)
    {
        var begun = database.Entry(consultation);
        var isNew = begun.State == EntityState.Added;
        if (isNew)
            begun.State = EntityState.Unchanged;
        object?[] records = [isNew ? consultation : null, turn, .. turn.Recommendations, .. turn.Used, .. outcome.Unmet, outcome.Use, outcome.Held, queued];
        try
        {
            await WriteAsync(records, cancellation);
        }
        catch (DbException)
        {
            // A counsellor who took over while the adviser was at work may have spoken first.
            var last = await database.Turns.Where(one => one.ConsultationKey == turn.ConsultationKey).MaxAsync(one => (int?)one.Number, cancellation);
            if (last is null || last < turn.Number)
                throw;
            turn.Number = last.Value + 1;
            await WriteAsync(records, cancellation);
        }
    }

    // New rows are spared EF Core's tracking; a consultation that goes on is known to it.
    private async Task WriteAsync(object?[] records, CancellationToken cancellation)
    {
        // The warm-up records within a transaction of its own, which it takes back.
        await using var transaction = database.Database.CurrentTransaction is null ? await database.BeginAsync(cancellation) : null;
        await database.InsertAsync(records.OfType<object>(), cancellation);
        await database.SaveChangesAsync(cancellation);
        if (transaction is not null)
            await transaction.CommitAsync(cancellation);
    }

    // The plan that was made of it goes whole. What was said before is no longer held against the catalogue, nor counted for a subject or a district.
    private async Task ForgetNeedsAsync(Guid consultation, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var turns = await database.Turns.Where(turn => turn.ConsultationKey == consultation).Select(turn => turn.Key).ToListAsync(cancellation);
        await database.UsedRecords.Where(used => turns.Contains(used.TurnKey)).ExecuteDeleteAsync(cancellation);
        await ForgetCasesAsync(consultation, cancellation);
        await database.LearningPlans.Where(plan => plan.ConsultationKey == consultation).ExecuteDeleteAsync(cancellation);
        await database.Turns.Where(turn => turn.ConsultationKey == consultation).ExecuteUpdateAsync(
            set => set.SetProperty(turn => turn.Topic, (string?)null).SetProperty(turn => turn.District, (string?)null), cancellation);
        var changes = await queue.LowerAsync(turns, ReviewNeeds.FactChanged, cancellation);
        await transaction.CommitAsync(cancellation);
        Publish(changes);
    }

    // A case holds the resident's words, and outlives the talk only where nobody wants it forgotten.
    private Task ForgetCasesAsync(Guid consultation, CancellationToken cancellation) =>
        database.ApprovedCases.Where(approved => approved.ConsultationKey == consultation).ExecuteDeleteAsync(cancellation);

    private void Publish(IEnumerable<ReviewQueueChange> changes)
    {
        foreach (var change in changes)
            feed.Publish(change);
    }

    private static string Hash(string token) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private static bool Matches(string hash, string token) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(Hash(token)));
}
