using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>How residents and counsellors found the replies. All counts are consultations, rounded down to a step; 0 stands for fewer than one.</summary>
/// <param name="Helpful">That said of a reply that it helped.</param>
/// <param name="Unhelpful">That said of a reply that it did not.</param>
/// <param name="Reviews">Of which a counsellor decided something, by each decision.</param>
/// <param name="MedianReviewHours">Half of the replies that were reviewed had waited at most so long; null where there are too few, or it was longer than a week.</param>
/// <param name="Taken">That a person took over.</param>
/// <param name="NotTaken">That wanted a person and got none.</param>
/// <param name="MedianWaitingMinutes">Half of those who waited for a person and got one had waited at most so long; null where there are too few, or it was longer than a day.</param>
public sealed record ServiceFigures(
    int Helpful, int Unhelpful, IReadOnlyDictionary<ReviewDecision, int> Reviews, int? MedianReviewHours, int Taken, int NotTaken, int? MedianWaitingMinutes)
{
    /// <summary>Whole percent of those who said something; null unless both counts may be shown.</summary>
    public int? HelpfulPercent => Helpful > 0 && Unhelpful > 0 ? (int)Math.Round(100.0 * Helpful / (Helpful + Unhelpful)) : null;
}
