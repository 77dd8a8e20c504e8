using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>What a schedule said.</summary>
/// <param name="IsRead">False when it was not understood; then there are no sessions.</param>
/// <param name="StartsOn">The course's first day, from the schedule where no other cell gave it.</param>
public sealed record ScheduleReading(bool IsRead, List<CourseSession> Sessions, DateOnly? StartsOn)
{
    public static readonly ScheduleReading Unreadable = new(false, [], null);

    /// <summary>A day without a year, and no course dates to tell the year from.</summary>
    public static readonly ScheduleReading YearUnknown = new(false, [], null);

    /// <summary>A rhythm other than weekly, and no first and last day between which it runs.</summary>
    public static readonly ScheduleReading DatesUnknown = new(false, [], null);

    /// <summary>The weekday in brackets is not that of the date.</summary>
    public static readonly ScheduleReading WeekdayMismatch = new(false, [], null);
}
