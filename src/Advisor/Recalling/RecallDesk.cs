using System.Globalization;
using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Recalling;

/// <summary>Where counsellors put a recall away once it is dealt with. It is never taken back: who did it, and when, stays.</summary>
public sealed class RecallDesk(CatalogueContext database, ReviewQueue queue, IReviewQueueFeed feed, TimeProvider clock)
{
    /// <summary>Puts a recall away. The same again changes nothing and is no refusal, whoever sends it.</summary>
    /// <param name="note">For colleagues; personal data is masked before it is kept. Null or blank for none.</param>
    public async Task<RecallOutcome> HandleAsync(long recall, RecallHandling handling, string? note, Actor counsellor, CancellationToken cancellation)
    {
        if (note?.Length > ReviewRules.LongestNote)
            return new RecallOutcome(null, RecallRefusal.NoteTooLong);

        // Of two at once the second sees what the first has written.
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var found = await database.Recalls.AsTracking().FirstOrDefaultAsync(one => one.Key == recall, cancellation);
        if (found is null)
            return new RecallOutcome(null, RecallRefusal.NotFound);
        if (found.HandledAs is { } already)
            return new RecallOutcome(found, already == handling ? null : RecallRefusal.HandledOtherwise);

        found.State = RecallState.Handled;
        var now = clock.GetUtcNow();
        found.HandledAt = now.UtcDateTime;
        found.HandledBy = counsellor.Name;
        found.HandledAs = handling;
        found.Note = string.IsNullOrWhiteSpace(note) ? null : PersonalDataMask.Mask(note.Trim()).Text;
        database.AuditEntries.Add(AuditEntry.Of(
            counsellor,
            now,
            AuditAction.RecallHandling,
            nameof(Recall),
            found.Key.ToString(CultureInfo.InvariantCulture),
            new { state = RecallState.Open },
            new { found.State, found.HandledAs }));
        await database.SaveChangesAsync(cancellation);
        var changes = await RecallNeeds.UpdateAsync(database, queue, [found.TurnKey], cancellation);
        await transaction.CommitAsync(cancellation);
        foreach (var change in changes)
            feed.Publish(change);
        return new RecallOutcome(found, null);
    }
}

/// <summary>What became of putting a recall away.</summary>
/// <param name="Recall">As it stands now; null where there is none, or with a note that is too long.</param>
/// <param name="Refusal">Null where it is put away as was wished.</param>
public sealed record RecallOutcome(Recall? Recall, RecallRefusal? Refusal);

/// <summary>Why a recall was not put away.</summary>
public enum RecallRefusal
{
    /// <summary>There is no such recall; the record may say again what the reply said, or the resident has had the talk forgotten.</summary>
    NotFound,

    /// <summary>A colleague has put it away as something else.</summary>
    HandledOtherwise,

    /// <inheritdoc cref="ReviewRules.LongestNote"/>
    NoteTooLong,

    /// <summary>There is no word in the correction.</summary>
    TextMissing,

    /// <summary>More characters than <see cref="TakingOver.CounsellorWords.LongestText"/>.</summary>
    TextTooLong,

    /// <summary>The resident has left the channel, or it is switched off; nobody was told.</summary>
    Unreachable,
}
