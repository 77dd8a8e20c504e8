namespace LearningAdvisor.Catalogue.Courses;

/// <summary>A weekly or dated meeting of a course. Times are local to Asia/Taipei; unknown parts are null.</summary>
public sealed class CourseSession
{
    public long Key { get; set; }

    public long CourseKey { get; set; }

    public DayOfWeek? Weekday { get; set; }

    public TimeOnly? StartTime { get; set; }

    public TimeOnly? EndTime { get; set; }

    /// <summary>Set for a single dated meeting; null for one that repeats every week.</summary>
    public DateOnly? Date { get; set; }

    public string? Venue { get; set; }
}
