using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.TakingOver;

/// <summary>Where counsellors take consultations over, hand them back, and write notes for colleagues. Of two who take the same one, the second is told of the first.</summary>
public sealed class TakeOverDesk(CatalogueContext database, Speaking speaking, HandingBack handingBack, HandOverNews news, IConsultationFeed feed, TimeProvider clock)
{
    /// <summary>Takes a consultation over; taken already by the same counsellor, it changes nothing.</summary>
    /// <param name="version">The <see cref="HandOver.Version"/> that the counsellor saw; 0 where there was no hand-over. With the present one a colleague's is taken, too: then it was seen.</param>
    public async Task<TakeOverOutcome> TakeAsync(Guid consultation, int version, Actor counsellor, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        if (await LocaleAsync(consultation, cancellation) is not { } locale)
            return new TakeOverOutcome(null, TakeOverRefusal.NotFound);

        var handOver = await database.NowAsync(consultation, cancellation);
        if (handOver is { State: HandOverState.Held } && handOver.Holder == counsellor.Name)
            return new TakeOverOutcome(handOver, null);
        if ((handOver?.Version ?? 0) != version)
            return new TakeOverOutcome(handOver, handOver is { State: HandOverState.Held } ? TakeOverRefusal.HeldByColleague : TakeOverRefusal.Changed);

        var waitedSince = handOver is { State: HandOverState.Waiting } ? handOver.Since : (DateTime?)null;
        if (handOver is null)
            database.HandOvers.Add(handOver = new HandOver { ConsultationKey = consultation, Reason = HandOverReason.CounsellorSteppedIn, Version = 0 });
        var before = AsAudited(handOver);
        var now = clock.GetUtcNow().UtcDateTime;
        (handOver.TakenAt, handOver.WaitedMinutes) = (now, waitedSince is { } since ? (int)(now - since).TotalMinutes : null);
        (handOver.State, handOver.Since, handOver.Holder, handOver.HolderSpokeAt, handOver.IsTold) = (HandOverState.Held, now, counsellor.Name, now, false);
        handOver.Version++;
        handOver.Channel = await speaking.ChannelAsync(consultation, cancellation) ?? handOver.Channel;
        var announced = await speaking.AnnounceAsync(consultation, news.Taken(counsellor.Name, locale), locale, cancellation);
        handOver.ReadUpTo = announced.Number;
        Audit(counsellor, AuditAction.TakeOver, handOver, before);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        feed.Publish(new ConsultationChange(ConsultationChangeKind.Taken, consultation, announced.Key));
        return new TakeOverOutcome(handOver, null);
    }

    /// <summary>Hands a consultation back to the adviser, and tells the resident. One that still waits is put away, and nobody is told.</summary>
    public async Task<TakeOverOutcome> HandBackAsync(Guid consultation, Actor counsellor, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var handOver = await database.NowAsync(consultation, cancellation);
        if (handOver is null || await LocaleAsync(consultation, cancellation) is not { } locale)
            return new TakeOverOutcome(null, TakeOverRefusal.NotFound);
        if (handOver.State == HandOverState.Returned)
            return new TakeOverOutcome(handOver, null);
        if (handOver.State == HandOverState.Held && handOver.Holder != counsellor.Name)
            return new TakeOverOutcome(handOver, TakeOverRefusal.HeldByColleague);

        var before = AsAudited(handOver);
        var dispatch = await handingBack.ReturnAsync(handOver, handOver.State == HandOverState.Held ? HandOverNews.Returned(locale) : null, locale, cancellation);
        Audit(counsellor, AuditAction.HandBack, handOver, before);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        handingBack.Tell(handOver, dispatch);
        return new TakeOverOutcome(handOver, null);
    }

    /// <summary>Writes a note for colleagues. No resident sees it.</summary>
    /// <param name="text">Personal data in it is masked before it is kept.</param>
    public async Task<TakeOverOutcome> AddNoteAsync(Guid consultation, string text, Actor counsellor, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new TakeOverOutcome(null, TakeOverRefusal.TextMissing);
        if (text.Length > ReviewRules.LongestNote)
            return new TakeOverOutcome(null, TakeOverRefusal.TextTooLong);
        if (await LocaleAsync(consultation, cancellation) is null)
            return new TakeOverOutcome(null, TakeOverRefusal.NotFound);

        // The note itself goes when the resident wants to be forgotten.
        database.AuditEntries.Add(AuditEntry.Of(counsellor, clock.GetUtcNow(), AuditAction.Note, nameof(Consultation), consultation.ToString("N"), before: null, after: null));
        database.ConsultationNotes.Add(new ConsultationNote
        {
            Key = Guid.CreateVersion7(clock.GetUtcNow()),
            ConsultationKey = consultation,
            Text = PersonalDataMask.Mask(text.Trim()).Text,
            Author = counsellor.Name,
            WrittenAt = clock.GetUtcNow().UtcDateTime,
        });
        await database.SaveChangesAsync(cancellation);
        feed.Publish(new ConsultationChange(ConsultationChangeKind.NoteAdded, consultation));
        return new TakeOverOutcome(await database.HandOvers.FirstOrDefaultAsync(one => one.ConsultationKey == consultation, cancellation), null);
    }

    private void Audit(Actor counsellor, AuditAction action, HandOver handOver, object before) => database.AuditEntries.Add(
        AuditEntry.Of(counsellor, clock.GetUtcNow(), action, nameof(Consultation), handOver.ConsultationKey.ToString("N"), before, AsAudited(handOver)));

    private static object AsAudited(HandOver handOver) => new { handOver.State, handOver.Holder, handOver.Version };

    private Task<string?> LocaleAsync(Guid consultation, CancellationToken cancellation) =>
        database.Consultations.Where(one => one.Key == consultation).Select(one => one.Locale).FirstOrDefaultAsync(cancellation);
}
