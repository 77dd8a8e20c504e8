using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Reviewing;

/// <summary>What a counsellor says about a recommendation or a reply.</summary>
/// <param name="Version">The version that the counsellor saw; another one is refused.</param>
/// <param name="Note">For colleagues; personal data is masked before it is kept.</param>
/// <param name="Reviewer">The counsellor.</param>
public sealed record Judgement(int Version, ReviewDecision Decision, ReviewReason Reason, string? Note, Actor Reviewer)
{
    /// <summary>Key of the course that should have been suggested in its place; null where none is named.</summary>
    public long? Instead { get; init; }
}

/// <summary>What became of a judgement.</summary>
/// <param name="Item">As it stands now; null where there is none.</param>
/// <param name="Review">As it was written; null with a refusal.</param>
/// <param name="Refusal">Null where the review was written.</param>
public sealed record ReviewOutcome(ReviewItem? Item, Review? Review, ReviewRefusal? Refusal);

/// <summary>Why a judgement was not written.</summary>
public enum ReviewRefusal
{
    /// <summary>There is no such recommendation or turn in the queue; its resident may have had it forgotten.</summary>
    NotFound,

    /// <summary>Somebody else has reviewed it since; see <see cref="Recommendation.Version"/>.</summary>
    Changed,

    /// <inheritdoc cref="ReviewRules.GoTogether"/>
    ReasonMismatch,

    /// <inheritdoc cref="ReviewRules.NeedsNote"/>
    NoteMissing,

    /// <inheritdoc cref="ReviewRules.LongestNote"/>
    NoteTooLong,

    /// <summary>There is no such course as should have been suggested.</summary>
    CourseNotFound,
}
