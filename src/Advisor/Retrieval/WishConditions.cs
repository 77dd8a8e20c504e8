using System.Linq.Expressions;
using LearningAdvisor.Advisor.Understanding;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Advisor.Retrieval;

/// <summary>Turns a need into conditions, one a wish, in the order in which a reply names them.</summary>
public static class WishConditions
{
    /// <param name="defaultCity">The city that a district without a city belongs to.</param>
    public static IReadOnlyList<WishCondition> Of(LearningNeed need, string defaultCity)
    {
        var conditions = new List<WishCondition>();
        AddPlace(need, defaultCity, conditions);
        if (need.Weekdays is { } weekdays)
            conditions.Add(new(Named(WishKind.Weekday, weekdays), OnDays(weekdays.Value.ToList())));
        if (need.Times is { } times)
            conditions.Add(new(Named(WishKind.TimeOfDay, times), InWindows(times.Value)));
        if (need.Dates is { } dates)
            conditions.Add(new(Named(WishKind.Date, dates), StartingIn(dates.Value)));
        if (need.MaxFee is { } maxFee)
            conditions.Add(new(Named(WishKind.Fee, maxFee), Costing(maxFee.Value)));
        if (need.Mode is { } mode)
            conditions.Add(new(Named(WishKind.Mode, mode), Taught(mode.Value)));
        if (need.Age is { } age)
            conditions.Add(new(Named(WishKind.Age, age), Admitting(age.Value), CanBeRelaxed: false));
        AddPersonal(need, conditions);
        return conditions;
    }

    private static void AddPlace(LearningNeed need, string defaultCity, List<WishCondition> conditions)
    {
        var city = need.City ?? defaultCity;
        if (need.Districts is { } districts)
        {
            var names = districts.Value.ToList();
            Expression<Func<Course, bool>> there = course => course.City == city && course.District != null && names.Contains(course.District);
            conditions.Add(new(Named(WishKind.District, districts), need.PlaceInsisted ? there : there.Or(Online)));
        }
        else if (need.City is not null)
        {
            // Whoever asks for another city's courses is not helped by this one's.
            Expression<Func<Course, bool>> there = course => course.City == city;
            conditions.Add(new(new Wish { Kind = WishKind.District, Text = need.City, Hard = true }, need.PlaceInsisted ? there : there.Or(Online), CanBeRelaxed: false));
        }

        if (need.Institution is { } institution)
            conditions.Add(new(Named(WishKind.Institution, institution), OfferedBy(institution.Value)));
    }

    private static void AddPersonal(LearningNeed need, List<WishCondition> conditions)
    {
        if (need.Accessible is { Value: true } accessible)
        {
            Expression<Func<Course, bool>> reachable = course => course.Accessible == true;
            conditions.Add(new(Named(WishKind.Accessibility, accessible), reachable.Or(Online), CanBeRelaxed: false));
        }

        if (need.Voucher is { Value: true } voucher)
            conditions.Add(new(Named(WishKind.Voucher, voucher), course => course.VoucherEligible == true));
        if (need.Childcare is { Value: true } childcare)
            conditions.Add(new(Named(WishKind.Childcare, childcare), course => course.Childcare == true));
        if (need.Language is { } language)
            conditions.Add(new(Named(WishKind.Language, language), InLanguage(language.Value)));
        if (need.Audiences is { } audiences)
            conditions.Add(new(Named(WishKind.Audience, audiences), ForAudience(audiences.Value)));
    }

    private static readonly Expression<Func<Course, bool>> Online = course => course.Mode == CourseMode.Online;

    private static Wish Named<T>(WishKind kind, Wanted<T> wanted) => new() { Kind = kind, Text = wanted.Text, Hard = wanted.Hard };

    private static Expression<Func<Course, bool>> OnDays(List<DayOfWeek> days) =>
        Predicates.EverySession(session => session.Weekday != null && days.Contains(session.Weekday.Value));

    private static Expression<Func<Course, bool>> InWindows(IEnumerable<TimeWindow> windows) =>
        Predicates.EverySession(windows.Select(Inside).Aggregate((left, right) => left.Or(right)));

    private static Expression<Func<CourseSession, bool>> Inside(TimeWindow window)
    {
        var (from, until, endsBy) = window;
        if (endsBy is not { } latest)
            return session => session.StartTime != null && session.StartTime >= from && session.StartTime < until;

        return session => session.StartTime != null && session.StartTime >= from && session.StartTime < until && session.EndTime != null && session.EndTime <= latest;
    }

    private static Expression<Func<Course, bool>> StartingIn(DateInterval dates)
    {
        var from = dates.From ?? DateOnly.MinValue;
        var to = dates.To ?? DateOnly.MaxValue;
        var termTo = dates.TermTo ?? to;

        // Of a course that tells its term and no date, the first day lies somewhere in that term.
        return course => (course.StartsOn != null && course.StartsOn >= from && course.StartsOn <= to)
            || (course.StartsOn == null && course.TermFrom != null && course.TermTo != null && course.TermFrom >= from && course.TermTo <= termTo);
    }

    private static Expression<Func<Course, bool>> Costing(int atMost) => course => course.Fee != null && course.Fee <= atMost;

    // 線上 means online; a blended course still means going there, and so counts as taught on site.
    private static Expression<Func<Course, bool>> Taught(CourseMode mode) => mode switch
    {
        CourseMode.Online => Online,
        CourseMode.Blended => course => course.Mode == CourseMode.Blended,
        _ => course => course.Mode == CourseMode.OnSite || course.Mode == CourseMode.Blended,
    };

    private static Expression<Func<Course, bool>> Admitting(int age) => course =>
        (course.MinAge == null || course.MinAge <= age) && (course.MaxAge == null || course.MaxAge >= age);

    private static Expression<Func<Course, bool>> InLanguage(string language) => course =>
        course.Language != null && course.Language.Contains(language);

    private static Expression<Func<Course, bool>> OfferedBy(string name)
    {
        if (InstitutionKinds.Parse(name) is { } kind)
            return course => course.Institution != null && course.Institution.Kind == kind;

        return course => course.InstitutionName != null && course.InstitutionName.Contains(name);
    }

    private static Expression<Func<Course, bool>> ForAudience(IEnumerable<string> wanted) =>
        wanted.SelectMany(AudienceWords.Like).Distinct().Select(Mentions).Aggregate((left, right) => left.Or(right));

    /// <summary>The course names an audience in which the word stands.</summary>
    internal static Expression<Func<Course, bool>> Mentions(string word) =>
        course => course.Audiences.Any(audience => audience.Contains(word));
}
