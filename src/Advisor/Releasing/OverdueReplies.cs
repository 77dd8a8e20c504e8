using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>Tells residents whose replies have waited too long that it takes longer, and puts those replies to the very top of the queue. They go on waiting.</summary>
public sealed class OverdueReplies(
    CatalogueContext database, Speaking speaking, ReviewQueue queue, IReviewQueueFeed reviews, IConsultationFeed watchers, TimeProvider clock)
{
    /// <summary>Looks once. Run again, or by several processes at once, each resident is told once.</summary>
    /// <returns>How many were told.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await database.HeldReplies.Where(held => held.State == HeldState.Waiting && held.DueAt <= now).Select(held => held.Key).ToListAsync(cancellation);
        var told = 0;
        foreach (var key in due)
        {
            if (await TellAsync(key, cancellation))
                told++;
        }

        return told;
    }

    private async Task<bool> TellAsync(long key, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        // Another server may have been here, or a counsellor.
        if (await database.HeldReplies.AsTracking().FirstOrDefaultAsync(held => held.Key == key && held.State == HeldState.Waiting, cancellation) is not { } held)
            return false;

        var locale = StoredReply.FromJson(held.Reply).Locale;
        var words = PhraseBook.For(locale).Say("held.late");
        var announced = await speaking.AnnounceAsync(held.ConsultationKey, words, locale, cancellation);
        var dispatch = await speaking.SendAsync(held.ConsultationKey, null, new UnaskedWords(words, locale, null, []), cancellation);
        held.State = HeldState.Overdue;
        await database.SaveChangesAsync(cancellation);
        var changes = await queue.RaiseAsync([held.TurnKey], ReviewNeeds.ApprovalOverdue, cancellation);
        await transaction.CommitAsync(cancellation);
        dispatch.Outlet?.Raise();
        foreach (var change in changes)
            reviews.Publish(change);
        watchers.Publish(new ConsultationChange(ConsultationChangeKind.CounsellorSpoke, held.ConsultationKey, announced.Key));
        return true;
    }
}
