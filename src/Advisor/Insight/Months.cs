namespace LearningAdvisor.Advisor.Insight;

/// <summary>Figures are counted by whole months: two periods that anybody could choose freely would tell a single day by their difference.</summary>
public static class Months
{
    /// <summary>The first day of a day's month.</summary>
    public static DateOnly Of(DateOnly day) => new(day.Year, day.Month, 1);
}
