using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Learning;

namespace LearningAdvisor.Advisor.Learning.Cases;

/// <summary>What became of a case.</summary>
/// <param name="Case">As it stands now; null where there is none.</param>
/// <param name="Refusal">Null where it was done.</param>
public sealed record CaseOutcome(ApprovedCase? Case, CaseRefusal? Refusal = null);

/// <summary>Why a case was not made or changed.</summary>
public enum CaseRefusal
{
    /// <summary>There is no such turn or case; the resident may have had it forgotten.</summary>
    NotFound,

    /// <summary>The reply is a counsellor's own, or there is none yet: nothing of the adviser's to try.</summary>
    NotTheAdvisers,

    /// <inheritdoc cref="CaseDesk.MostTurns"/>
    TooLong,

    /// <summary>The reviews say that the question was misunderstood, and not what would have been right.</summary>
    NothingToExpect,

    /// <summary>Somebody else has changed it since.</summary>
    Changed,

    /// <summary>Switching off needs a reason.</summary>
    ReasonMissing,

    /// <inheritdoc cref="ReviewRules.LongestNote"/>
    ReasonTooLong,
}
