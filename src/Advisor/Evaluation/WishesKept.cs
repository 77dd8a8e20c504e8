using System.Globalization;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Evaluation;

/// <summary>Which of a case's wishes a course breaks, read from the course alone.</summary>
/// <remarks>Deliberately not the advisor's own conditions: a judge that shares the rule also shares its mistake. An unknown fact breaks a wish.</remarks>
internal static class WishesKept
{
    private const string Weekdays = "日一二三四五六";

    /// <param name="today">Today in Asia/Taipei, for the periods.</param>
    public static IEnumerable<WishKind> Broken(Course course, CaseWishes wishes, DateOnly today)
    {
        var isOnline = course.Mode == CourseMode.Online;
        if (wishes.District is { } districts && !isOnline && !districts.Contains(course.District ?? ""))
            yield return WishKind.District;
        if (wishes.OnlyIn is { } only && course.District != only)
            yield return WishKind.District;
        if (wishes.Weekdays is { } days && !AllMeet(course, session => session.Weekday is { } day && days.Contains(Weekdays[(int)day].ToString())))
            yield return WishKind.Weekday;
        if (wishes.After is { } after && !AllMeet(course, session => session.StartTime >= Time(after)))
            yield return WishKind.TimeOfDay;
        if (wishes.Before is { } before && !AllMeet(course, session => session.StartTime < Time(before)))
            yield return WishKind.TimeOfDay;
        if (wishes.Period is { } period && !StartsWithin(course, Period(period, today)))
            yield return WishKind.Date;
        if (wishes.FeeMax is { } most && !(course.Fee <= most))
            yield return WishKind.Fee;
        if (wishes.Mode is { } mode && !IsHeld(course, mode))
            yield return WishKind.Mode;
        if (wishes.Age is { } age && (course.MinAge > age || course.MaxAge < age))
            yield return WishKind.Age;
        if (wishes.Audience is { } audience && !course.Audiences.Any(one => one.Contains(audience, StringComparison.Ordinal)))
            yield return WishKind.Audience;
        if (wishes.Accessible == true && course.Accessible != true && !isOnline)
            yield return WishKind.Accessibility;
        if (wishes.Voucher == true && course.VoucherEligible != true)
            yield return WishKind.Voucher;
        if (wishes.Language is { } language && course.Language != language)
            yield return WishKind.Language;
        if (wishes.Childcare == true && course.Childcare != true)
            yield return WishKind.Childcare;
        if (wishes.Institution is { } institution && course.InstitutionName?.Contains(institution, StringComparison.Ordinal) != true)
            yield return WishKind.Institution;
    }

    /// <summary>The kinds a case's field names stand for: feeMax → Fee.</summary>
    public static WishKind KindOf(string field) => field switch
    {
        "district" or "onlyIn" => WishKind.District,
        "weekdays" => WishKind.Weekday,
        "after" or "before" => WishKind.TimeOfDay,
        "period" => WishKind.Date,
        "feeMax" => WishKind.Fee,
        "accessible" => WishKind.Accessibility,
        _ => Enum.Parse<WishKind>(field, ignoreCase: true),
    };

    // A blended course still means going there, and one that names its room and no mode is held there.
    private static bool IsHeld(Course course, string mode) => mode switch
    {
        "ONLINE" => course.Mode == CourseMode.Online,
        "BLENDED" => course.Mode == CourseMode.Blended,
        _ => course.Mode is CourseMode.OnSite or CourseMode.Blended || (course.Mode is null && course.Venue is not null),
    };

    private static bool AllMeet(Course course, Func<CourseSession, bool> rule) => course.Sessions.Count > 0 && course.Sessions.All(rule);

    private static bool StartsWithin(Course course, (DateOnly From, DateOnly To) days) => course.StartsOn >= days.From && course.StartsOn <= days.To;

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);

    // Weeks begin on Monday. The holidays are those of schools; a resident who says 暑假 means no day in particular.
    private static (DateOnly From, DateOnly To) Period(string name, DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var first = new DateOnly(today.Year, today.Month, 1);
        var summer = today.Month > 8 ? today.Year + 1 : today.Year;
        var winter = today.Month > 2 ? today.Year + 1 : today.Year;
        return name switch
        {
            "this-week" => (monday, monday.AddDays(6)),
            "next-week" => (monday.AddDays(7), monday.AddDays(13)),
            "this-month" => (first, first.AddMonths(1).AddDays(-1)),
            "next-month" => (first.AddMonths(1), first.AddMonths(2).AddDays(-1)),
            "summer-holiday" => (new DateOnly(summer, 7, 1), new DateOnly(summer, 8, 31)),
            _ => (new DateOnly(winter, 1, 15), new DateOnly(winter, 2, 28)),
        };
    }
}
