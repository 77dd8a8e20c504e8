using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.TakingOver;

/// <summary>What became of a counsellor's act.</summary>
/// <param name="HandOver">As it stands now; null where there is none.</param>
/// <param name="Refusal">Null where it was done.</param>
/// <param name="Turn">The turn whose reply the words are; null where nothing was said.</param>
public sealed record TakeOverOutcome(HandOver? HandOver, TakeOverRefusal? Refusal, Turn? Turn = null);

/// <summary>Why a counsellor's act was not done.</summary>
public enum TakeOverRefusal
{
    /// <summary>There is no such consultation; its resident may have had it forgotten.</summary>
    NotFound,

    /// <summary>A colleague holds it: <see cref="HandOver.Holder"/> names them.</summary>
    HeldByColleague,

    /// <summary>Something else has changed since; see <see cref="HandOver.Version"/>.</summary>
    Changed,

    /// <summary>Nobody holds it: take it over first.</summary>
    NotHeld,

    /// <summary>There is no word in it.</summary>
    TextMissing,

    /// <summary>More characters than <see cref="CounsellorWords.LongestText"/>, or than a note holds.</summary>
    TextTooLong,

    /// <summary>A course that is to be shown is not in the catalogue, or there are too many.</summary>
    CourseNotFound,
}
