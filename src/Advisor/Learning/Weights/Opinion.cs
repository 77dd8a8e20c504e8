using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Learning.Weights;

/// <summary>What one review says of how well a course fits a subject.</summary>
/// <param name="Concept">What the resident asked for.</param>
/// <param name="Counsellor">The name shown, which no two share.</param>
/// <param name="Value">1 for a course that fits, -1 for one that does not; see <see cref="ValueOf"/>.</param>
/// <param name="Share">How much the review is about this course, in (0, 1].</param>
/// <param name="AgeDays">0 or more.</param>
public sealed record Opinion(string Concept, long CourseKey, string Counsellor, double Value, double Share, double AgeDays)
{
    /// <summary>The <see cref="Share"/> of a review of a whole reply, which was about its other courses as well.</summary>
    public const double OfWholeReply = 0.5;

    /// <summary>The <see cref="Value"/> of a course that somebody named as the better offer.</summary>
    public const double Named = 1;

    /// <summary>What a review of one course says of its fit.</summary>
    /// <returns>
    /// Null where it does not speak of it: a fact, a full course, words, a wish that was broken or a question that was taken for another
    /// one are mended elsewhere, and the course is no worse for them.
    /// </returns>
    public static double? ValueOf(ReviewDecision decision, ReviewReason reason) => (decision, reason) switch
    {
        (ReviewDecision.Approve, ReviewReason.Fits) => 1,
        (ReviewDecision.Edit or ReviewDecision.Reject, ReviewReason.WrongSubject) => -1,
        // It fits; something else fits better.
        (ReviewDecision.Edit or ReviewDecision.Reject, ReviewReason.BetterOffer) => -0.5,
        _ => null,
    };
}
