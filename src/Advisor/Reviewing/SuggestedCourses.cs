using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Reviewing;

/// <summary>The suggestions of a reply as the rows that counsellors review.</summary>
internal static class SuggestedCourses
{
    /// <param name="suggestions">Best first.</param>
    /// <param name="turn">The turn that shows them.</param>
    public static IEnumerable<Recommendation> Of(IEnumerable<Suggestion> suggestions, Guid turn, DateTimeOffset now) => suggestions.Select((suggestion, index) => new Recommendation
    {
        Key = Guid.CreateVersion7(now),
        TurnKey = turn,
        Rank = index + 1,
        CourseKey = suggestion.CourseKey,
        Reasons = [.. suggestion.Reasons],
        Meets = [.. suggestion.Meets],
        Relaxed = [.. suggestion.Relaxed],
        Score = suggestion.Scored?.Score,
        ScoreParts = suggestion.Scored?.Parts,
    });
}
