using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Catalogue.Tests.Courses;

/// <summary>A course with nothing but what every course has; a test sets what it is about.</summary>
internal static class SampleCourse
{
    public static Course New(string code, string title = "陶藝入門") => new()
    {
        Source = "sample",
        Code = code,
        Title = title,
        City = "基隆市",
    };

    /// <summary>Gives a course all that a condition may look at.</summary>
    public static void Fill(Course course)
    {
        var day = new DateOnly(2026, 11, 20);
        course.District ??= "七堵區";
        (course.Mode, course.Language, course.Audiences) = (CourseMode.Blended, "越南語", ["新住民", "長者"]);
        (course.MinAge, course.MaxAge, course.Fee, course.VoucherEligible, course.Accessible, course.Childcare) = (50, 90, 300, true, true, false);
        (course.Capacity, course.Enrolled, course.RegistrationOpens, course.RegistrationCloses) = (20, 3, day.AddDays(-9), day.AddDays(9));
        (course.StartsOn, course.EndsOn, course.TermFrom, course.TermTo) = (day.AddDays(20), day.AddDays(90), day.AddDays(10), day.AddDays(100));
        course.InstitutionName = "七堵樂齡學習中心";
        course.Institution = new Institution { Source = "sample", Code = "senior", Name = course.InstitutionName, City = course.City, Kind = InstitutionKind.SeniorLearningCentre };
        course.Sessions =
        [
            new CourseSession { Weekday = DayOfWeek.Tuesday, StartTime = new TimeOnly(9, 0), EndTime = new TimeOnly(11, 0) },
            new CourseSession { Weekday = DayOfWeek.Saturday, StartTime = new TimeOnly(14, 0) },
        ];
    }
}
