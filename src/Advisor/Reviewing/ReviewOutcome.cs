using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Reviewing;

/// <summary>What a counsellor says about a recommendation or a reply.</summary>
/// <param name="Version">The version that the counsellor saw; another one is refused.</param>
/// <param name="Note">For colleagues; personal data is masked before it is kept.</param>
/// <param name="Reviewer">The counsellor.</param>
public sealed record Judgement(int Version, ReviewDecision Decision, ReviewReason Reason, string? Note, Actor Reviewer)
{
    /// <summary>What would have been right, for programs; null for none.</summary>
    public ReviewCorrection? Correction { get; init; }

    /// <summary>With a correction of a reply that waits for approval: what goes out in its place. Null otherwise.</summary>
    public Replacement? Replacement { get; init; }
}

/// <summary>What goes out in place of a reply that waited.</summary>
/// <param name="Text">In the resident's language; null where the adviser is to word the courses.</param>
/// <param name="Courses">Keys of the courses to show, best first; null to leave those of the reply.</param>
public sealed record Replacement(string? Text, IReadOnlyList<long>? Courses);

/// <summary>What became of a judgement.</summary>
/// <param name="Item">As it stands now; null where there is none.</param>
/// <param name="Review">As it was written; null with a refusal.</param>
/// <param name="Refusal">Null where the review was written.</param>
public sealed record ReviewOutcome(ReviewItem? Item, Review? Review, ReviewRefusal? Refusal)
{
    /// <summary>What the refusal is about, such as the figures that no record holds; null where there is nothing to name.</summary>
    public string? Detail { get; init; }
}

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

    /// <summary>The correction names a suggestion or a course that there is not, or goes with a decision that corrects nothing.</summary>
    CorrectionInvalid,

    /// <summary>The catalogue has changed while the reply waited, and other courses come out of it now; the new one waits in its place.</summary>
    ReplyChanged,

    /// <summary>A reply that waits is corrected, and nothing says what is to go out.</summary>
    CorrectionMissing,

    /// <summary>There is no reply that waits: it was never held, or went out already.</summary>
    NothingWaits,

    /// <summary>A course to be shown is not in the catalogue, is full or closed, or there are too many.</summary>
    CourseNotOffered,

    /// <summary>The corrected text states a figure that no record holds.</summary>
    FactUnproved,

    /// <summary>The corrected text has more characters than <see cref="TakingOver.CounsellorWords.LongestText"/>.</summary>
    TextTooLong,
}
