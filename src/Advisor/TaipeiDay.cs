namespace LearningAdvisor.Advisor;

/// <summary>The calendar day in Taiwan, which has been UTC+8 all year round since 1980.</summary>
public static class TaipeiDay
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateOnly Of(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(Offset).DateTime);

    /// <param name="at">UTC, whether or not it says so.</param>
    public static DateOnly Of(DateTime at) => DateOnly.FromDateTime(at + Offset);

    /// <returns>The day's midnight, in UTC.</returns>
    public static DateTime StartOf(DateOnly day) => new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), Offset).UtcDateTime;
}
