using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Reviewing;

/// <summary>Reads off a turn why a counsellor should look at it.</summary>
internal static class NeedsOfReview
{
    /// <param name="outcome">What the turn came to.</param>
    /// <param name="previous">The kind of the consultation's previous reply; null for its first turn.</param>
    public static ReviewNeeds Of(TurnOutcome outcome, ReplyKind? previous)
    {
        var needs = outcome.Held is null ? ReviewNeeds.None : ReviewNeeds.WaitsForApproval;

        // A draft that the guard stopped becomes a hand-over that nobody asked for.
        if (outcome.Unproved.Count > 0)
            needs |= ReviewNeeds.FactStopped;
        else if (outcome.Reply.Kind == ReplyKind.HandOver)
            needs |= ReviewNeeds.CounsellorAsked;

        if (outcome.Reply.Kind == ReplyKind.NoAnswer)
            needs |= ReviewNeeds.NoAnswer;

        // One question back is good advice; a second one in a row means that the adviser does not understand.
        if (outcome.Reply.Kind == ReplyKind.Question && previous == ReplyKind.Question)
            needs |= ReviewNeeds.AskedBackTwice;

        if (outcome.Reply.Suggestions.Any(suggestion => suggestion.Relaxed.Count > 0))
            needs |= ReviewNeeds.WishRelaxed;
        return needs;
    }
}
