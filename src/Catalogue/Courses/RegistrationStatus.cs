using System.Linq.Expressions;

namespace LearningAdvisor.Catalogue.Courses;

public enum RegistrationStatus
{
    Upcoming,
    Open,
    Full,
    Closed,
    Unknown,
}

/// <summary>The one rule that turns dates and seats into a status, for a course in hand and for the database.</summary>
/// <remarks>
/// In this order: registration, the course itself or, where its end is not known, its term is over → CLOSED; no seat left → FULL; registration opens later →
/// UPCOMING; a registration date is known → OPEN; else UNKNOWN. A test holds both forms against each other.
/// </remarks>
public static class RegistrationRules
{
    /// <param name="today">Today in Asia/Taipei.</param>
    public static RegistrationStatus StatusOf(Course course, DateOnly today)
    {
        if (course.RegistrationCloses < today || (course.EndsOn ?? course.TermTo) < today)
            return RegistrationStatus.Closed;
        if (course.Enrolled >= course.Capacity)
            return RegistrationStatus.Full;
        if (course.RegistrationOpens > today)
            return RegistrationStatus.Upcoming;
        if (course.RegistrationOpens is not null || course.RegistrationCloses is not null)
            return RegistrationStatus.Open;

        return RegistrationStatus.Unknown;
    }

    /// <param name="today">Today in Asia/Taipei.</param>
    public static Expression<Func<Course, bool>> Has(RegistrationStatus status, DateOnly today) => status switch
    {
        RegistrationStatus.Closed => course => course.RegistrationCloses < today || (course.EndsOn ?? course.TermTo) < today,
        RegistrationStatus.Full => course =>
            !((course.RegistrationCloses != null && course.RegistrationCloses < today) || ((course.EndsOn ?? course.TermTo) != null && (course.EndsOn ?? course.TermTo) < today))
            && course.Enrolled != null && course.Capacity != null && course.Enrolled >= course.Capacity,
        RegistrationStatus.Upcoming => course =>
            (course.RegistrationCloses == null || course.RegistrationCloses >= today)
            && ((course.EndsOn ?? course.TermTo) == null || (course.EndsOn ?? course.TermTo) >= today)
            && (course.Enrolled == null || course.Capacity == null || course.Enrolled < course.Capacity)
            && course.RegistrationOpens > today,
        RegistrationStatus.Open => course =>
            (course.RegistrationCloses == null || course.RegistrationCloses >= today)
            && ((course.EndsOn ?? course.TermTo) == null || (course.EndsOn ?? course.TermTo) >= today)
            && (course.Enrolled == null || course.Capacity == null || course.Enrolled < course.Capacity)
            && (course.RegistrationOpens == null || course.RegistrationOpens <= today)
            && (course.RegistrationOpens != null || course.RegistrationCloses != null),
        _ => course =>
            course.RegistrationCloses == null && course.RegistrationOpens == null
            && ((course.EndsOn ?? course.TermTo) == null || (course.EndsOn ?? course.TermTo) >= today)
            && (course.Enrolled == null || course.Capacity == null || course.Enrolled < course.Capacity),
    };

    /// <summary>What may be suggested at all: neither full nor closed.</summary>
    /// <param name="today">Today in Asia/Taipei.</param>
    public static Expression<Func<Course, bool>> CanBeSuggested(DateOnly today) => course =>
        (course.RegistrationCloses == null || course.RegistrationCloses >= today)
        && ((course.EndsOn ?? course.TermTo) == null || (course.EndsOn ?? course.TermTo) >= today)
        && (course.Enrolled == null || course.Capacity == null || course.Enrolled < course.Capacity);
}
