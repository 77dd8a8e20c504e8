namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>What a review must obey, whoever writes it.</summary>
public static class ReviewRules
{
    /// <summary>Characters of a note; more is refused, not cut.</summary>
    public const int LongestNote = 2_000;

    /// <summary>Praise goes with an approval, a fault with a correction or a rejection; <see cref="ReviewReason.Other"/> with any.</summary>
    public static bool GoTogether(ReviewDecision decision, ReviewReason reason) =>
        reason == ReviewReason.Other || IsPraise(reason) == (decision == ReviewDecision.Approve);

    /// <summary>A correction says what is right, and another reason says which.</summary>
    public static bool NeedsNote(ReviewDecision decision, ReviewReason reason) =>
        decision == ReviewDecision.Edit || reason == ReviewReason.Other;

    /// <summary>A reply is decided once it was reviewed as a whole, or each of its recommendations was.</summary>
    /// <param name="recommendations">Keys of all the reply's recommendations.</param>
    /// <param name="reviews">All reviews of the item so far.</param>
    public static bool IsDecided(IEnumerable<Guid> recommendations, IReadOnlyCollection<Review> reviews)
    {
        if (reviews.Any(review => review.RecommendationKey is null))
            return true;

        var reviewed = reviews.Select(review => review.RecommendationKey!.Value).ToHashSet();
        return reviewed.Count > 0 && recommendations.All(reviewed.Contains);
    }

    private static bool IsPraise(ReviewReason reason) =>
        reason is ReviewReason.Fits or ReviewReason.GoodAlternative or ReviewReason.NothingToOffer or ReviewReason.HandledInPerson;
}
