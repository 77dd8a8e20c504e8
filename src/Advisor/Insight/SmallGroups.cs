namespace LearningAdvisor.Advisor.Insight;

/// <summary>The bound below which no figure is shown, and the steps above it.</summary>
/// <remarks>
/// Steps as well as a bound: otherwise the difference of two figures, of two months or of two looks at one, could be a
/// single person. docs/decisions/figures-of-groups.md says what else is done.
/// </remarks>
public static class SmallGroups
{
    /// <summary>Consultations of the smallest group that is shown, and of a step.</summary>
    public const int Step = 5;

    /// <returns>The count rounded down to a step; 0 for a group that is not to be shown.</returns>
    public static int Shown(int consultations) => consultations - (consultations % Step);
}
