using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Answering;

/// <summary>A need as the list of wishes that a reply and a counsellor see.</summary>
internal static class NeedWords
{
    /// <returns>One wish a condition of the need, in the order in which replies name them.</returns>
    public static IReadOnlyList<Wish> Wishes(LearningNeed need) =>
        WishConditions.Of(need, defaultCity: "").Select(condition => condition.Wish).ToList();
}
