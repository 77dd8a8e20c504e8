using LearningAdvisor.Advisor.Privacy;
using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Reviewing;

/// <summary>Where counsellors decide. Each decision is a review of its own; of two about the same version, the second is refused.</summary>
public sealed class ReviewDesk(CatalogueContext database, HeldReplies held, IReviewQueueFeed feed, TimeProvider clock)
{
    /// <summary>Reviews one recommendation.</summary>
    public Task<ReviewOutcome> ReviewRecommendationAsync(Guid recommendation, Judgement judgement, CancellationToken cancellation) =>
        ReviewAsync(
            database.ReviewItems.Where(item => item.Turn!.Recommendations.Any(one => one.Key == recommendation)), recommendation, judgement, cancellation);

    /// <summary>Reviews a reply as a whole, which is the only way for one without recommendations.</summary>
    public Task<ReviewOutcome> ReviewReplyAsync(Guid turn, Judgement judgement, CancellationToken cancellation) =>
        ReviewAsync(database.ReviewItems.Where(item => item.TurnKey == turn), null, judgement, cancellation);

    private async Task<ReviewOutcome> ReviewAsync(IQueryable<ReviewItem> which, Guid? recommendation, Judgement judgement, CancellationToken cancellation)
    {
        // Whoever decides one reply has mostly read it alone, so it is read before the others have to wait.
        var item = await ReadAsync(which, cancellation);
        await using var transaction = await database.BeginAloneAsync(cancellation);
        // Of two at once the second sees what the first has written.
        if (item is not null && await HasMovedAsync(item, cancellation))
            item = await ReadAsync(which, cancellation);
        if (item is null)
            return new ReviewOutcome(null, null, ReviewRefusal.NotFound);

        var recommended = item.Turn!.Recommendations.Find(one => one.Key == recommendation);
        if (Refusal(recommended?.Version ?? item.Version, judgement) is { } refusal)
            return new ReviewOutcome(item, null, refusal);

        if (judgement.Correction is { } correction && !await IsValidAsync(correction, judgement.Decision, item, recommendation, cancellation))
            return new ReviewOutcome(item, null, ReviewRefusal.CorrectionInvalid);

        var waiting = recommendation is null ? await held.WaitingAsync(item.TurnKey, cancellation) : null;
        if (waiting is null && judgement.Replacement is not null)
            return new ReviewOutcome(item, null, ReviewRefusal.NothingWaits);

        var settled = waiting is null ? null : await held.SettleAsync(waiting, item, judgement, cancellation);
        if (settled?.Refusal is { } why)
        {
            // A reply that was composed anew is kept, so that it can be looked at.
            await database.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            if (why == ReviewRefusal.ReplyChanged)
                feed.Publish(new ReviewQueueChange(ReviewQueueChangeKind.NeedsChanged, item.TurnKey));
            return new ReviewOutcome(item, null, why) { Detail = settled.Detail };
        }

        var review = Written(item, recommendation, recommended is null ? ++item.Version : ++recommended.Version, judgement);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        feed.Publish(new ReviewQueueChange(ReviewQueueChangeKind.Reviewed, item.TurnKey));
        if (settled is not null)
            held.Tell(waiting!.ConsultationKey, settled);
        return new ReviewOutcome(item, review, null);
    }

    private Task<ReviewItem?> ReadAsync(IQueryable<ReviewItem> which, CancellationToken cancellation)
    {
        database.ChangeTracker.Clear();
        return which.AsTracking()
            .Include(item => item.Turn!.Recommendations)
            .Include(item => item.Reviews)
            .AsSplitQuery()
            .FirstOrDefaultAsync(cancellation);
    }

    // Each review raises a version, and so does a reply that was composed anew. One that is forgotten is moved, too. What was read
    // came in several queries, between which another may have decided: so each of them is held against what stands now.
    private async Task<bool> HasMovedAsync(ReviewItem item, CancellationToken cancellation)
    {
        var (version, needs, reviews, versions) = (item.Version, item.Needs, item.Reviews.Count, item.Turn!.Recommendations.Sum(one => one.Version));
        return !await database.ReviewItems.AnyAsync(
            now => now.Key == item.Key && now.Version == version && now.Needs == needs && now.Reviews.Count == reviews && now.Turn!.Recommendations.Sum(one => one.Version) == versions,
            cancellation);
    }

    // Later readers rely on it: every suggestion it names is one of the reply's, and every course is in the catalogue.
    private async Task<bool> IsValidAsync(ReviewCorrection correction, ReviewDecision decision, ReviewItem item, Guid? recommendation, CancellationToken cancellation)
    {
        var own = item.Turn!.Recommendations.Select(one => one.Key).ToHashSet();
        var named = correction.Swaps.Select(swap => swap.RecommendationKey).Concat(correction.Facts.Select(fact => fact.RecommendationKey));
        if (decision == ReviewDecision.Approve || !named.All(key => own.Contains(key) && (recommendation is null || key == recommendation)))
            return false;
        if (correction.Order.Count > 0 && (recommendation is not null || correction.Order.Count != own.Count || !own.SetEquals(correction.Order)))
            return false;
        if (correction.Facts.Any(fact => fact.Value.Length is 0 or > ReviewRules.LongestNote))
            return false;

        var courses = correction.Swaps.Select(swap => swap.CourseKey).Distinct().ToList();
        return courses.Count == 0 || await database.Courses.CountAsync(course => courses.Contains(course.Key) && course.RetiredAt == null, cancellation) == courses.Count;
    }

    private static ReviewRefusal? Refusal(int version, Judgement judgement) => judgement switch
    {
        _ when version != judgement.Version => ReviewRefusal.Changed,
        _ when !ReviewRules.GoTogether(judgement.Decision, judgement.Reason) => ReviewRefusal.ReasonMismatch,
        _ when ReviewRules.NeedsNote(judgement.Decision, judgement.Reason) && string.IsNullOrWhiteSpace(judgement.Note) && judgement.Replacement is null => ReviewRefusal.NoteMissing,
        { Note.Length: > ReviewRules.LongestNote } => ReviewRefusal.NoteTooLong,
        { Replacement.Text.Length: > CounsellorWords.LongestText } => ReviewRefusal.TextTooLong,
        _ => null,
    };

    private Review Written(ReviewItem item, Guid? recommendation, int version, Judgement judgement)
    {
        var now = clock.GetUtcNow();
        var review = new Review
        {
            Key = Guid.CreateVersion7(now),
            ItemKey = item.Key,
            RecommendationKey = recommendation,
            Version = version,
            Before = item.Reviews.Where(earlier => earlier.RecommendationKey == recommendation).MaxBy(earlier => earlier.Version)?.Decision,
            Decision = judgement.Decision,
            Reason = judgement.Reason,
            Note = string.IsNullOrWhiteSpace(judgement.Note) ? null : PersonalDataMask.Mask(judgement.Note.Trim()).Text,
            Correction = judgement.Correction is { IsEmpty: false } correction ? Masked(correction) : null,
            InsteadKey = judgement.Correction?.Swaps.FirstOrDefault(swap => swap.RecommendationKey == recommendation)?.CourseKey,
            Reviewer = judgement.Reviewer.Name,
            DecidedAt = now.UtcDateTime,
        };

        // Added to the context rather than to the item: a key of its own would make the item's new review look like a stored one.
        database.Reviews.Add(review);
        database.AuditEntries.Add(Audited(review, item.TurnKey, judgement.Reviewer, now));
        item.DecidedAt = review.DecidedAt;
        if (ReviewRules.IsDecided(item.Turn!.Recommendations.Select(one => one.Key), item.Reviews))
            item.State = ReviewState.Decided;
        return review;
    }

    private static ReviewCorrection Masked(ReviewCorrection correction) =>
        correction with { Facts = [.. correction.Facts.Select(fact => fact with { Value = PersonalDataMask.Mask(fact.Value.Trim()).Text })] };

    // The note stays with the review, which goes when the resident wants to be forgotten.
    private static AuditEntry Audited(Review review, Guid turn, Actor by, DateTimeOffset now) => AuditEntry.Of(
        by,
        now,
        review.RecommendationKey is null ? AuditAction.ReplyReview : AuditAction.RecommendationReview,
        review.RecommendationKey is null ? "Turn" : "Recommendation",
        (review.RecommendationKey ?? turn).ToString("N"),
        new { decision = review.Before, version = review.Version - 1 },
        new { review.Decision, review.Reason, review.Version });
}
