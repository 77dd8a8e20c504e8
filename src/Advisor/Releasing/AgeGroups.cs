using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Policies;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>Tells the age group of whoever wants to learn from what was said.</summary>
internal static class AgeGroups
{
    private const int Grown = 18;
    private const int Teens = 13;

    // The senior learning centres admit whoever is 55.
    private const int Seniors = 55;
    private const string ForSeniors = "樂齡";

    /// <returns>Null where nothing was said of it.</returns>
    public static AgeGroup? Of(LearningNeed need) => need switch
    {
        { Age.Value: var years } => years switch { < Teens => AgeGroup.Child, < Grown => AgeGroup.Youth, < Seniors => AgeGroup.Adult, _ => AgeGroup.Senior },
        { Audiences.Value: var audiences } when audiences.Contains(ForSeniors) => AgeGroup.Senior,
        _ => null,
    };
}
