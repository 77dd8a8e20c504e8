using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Dates;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Validating;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>Turns a mapped row into a course, or into the reasons why it is none. Knows no database.</summary>
/// <param name="today">The day of ingestion in Asia/Taipei, for demonstration data with relative dates.</param>
public sealed class CourseNormaliser(Mapping mapping, string source, string usualCity, Places places, Holidays holidays, DateOnly today)
{
    /// <returns>The course when <paramref name="rejections"/> stays empty; else null. Indexes, key and hash are not set.</returns>
    public Course? Read(MappedRow row, out IReadOnlyList<Rejection> rejections)
    {
        var cells = new RowReader(row);
        var course = new Course
        {
            Source = source,
            Code = PlainText.Line(cells.Required((int)CourseColumn.Code, CourseRuleTexts.CodeMissing)),
            Title = PlainText.Line(cells.Required((int)CourseColumn.Title, CourseRuleTexts.TitleMissing)),
            City = usualCity,
            Demonstration = mapping.Demonstration,
        };
        ReadTexts(course, cells);
        ReadPlace(course, cells);
        ReadMoney(course, cells);
        ReadNumbers(course, cells);
        ReadTimes(course, cells);
        if (cells.Rejections.Count == 0)
            CheckRules(course, cells);

        rejections = cells.Rejections;
        return rejections.Count == 0 ? course : null;
    }

    private static void ReadTexts(Course course, RowReader cells)
    {
        course.InstitutionCode = Line(cells, CourseColumn.InstitutionCode);
        course.InstitutionName = Line(cells, CourseColumn.Institution);
        course.Category = Line(cells, CourseColumn.Category);
        course.Summary = cells.Text((int)CourseColumn.Summary) is { } summary ? PlainText.Of(summary) : null;
        course.Audiences = List(cells, CourseColumn.Audience);
        course.Language = Line(cells, CourseColumn.Language);
        course.Instructor = Line(cells, CourseColumn.Instructor);
        course.RegistrationMethod = Line(cells, CourseColumn.RegistrationMethod);
        course.Certificate = Line(cells, CourseColumn.Certificate);
        course.Series = Line(cells, CourseColumn.Series) ?? SeriesText.OfTitle(course.Title);
        course.Prerequisites = List(cells, CourseColumn.Prerequisites);
        course.ContactPhone = cells.ReadText((int)CourseColumn.ContactPhone, PhoneText.TryRead, CourseRuleTexts.PhoneUnreadable);
        course.Url = cells.ReadText((int)CourseColumn.Url, WebAddress.TryRead, CourseRuleTexts.UrlScheme);
        course.Mode = cells.Read<CourseMode>((int)CourseColumn.Mode, ModeText.TryRead, CourseRuleTexts.ModeUnknown);
        course.VoucherEligible = cells.Read<bool>((int)CourseColumn.Voucher, YesNoText.TryRead, CourseRuleTexts.VoucherUnreadable);
        course.Accessible = cells.Read<bool>((int)CourseColumn.Accessible, YesNoText.TryRead, CourseRuleTexts.AccessibleUnreadable);
        course.Childcare = cells.Read<bool>((int)CourseColumn.Childcare, YesNoText.TryRead, CourseRuleTexts.ChildcareUnreadable);
    }

    private void ReadPlace(Course course, RowReader cells)
    {
        course.Venue = Line(cells, CourseColumn.Venue);
        var city = cells.Text((int)CourseColumn.City);
        var district = cells.Text((int)CourseColumn.District);
        var place = PlaceText.Read(city, district, course.Venue, usualCity, places);
        course.City = place.City;
        course.District = place.District;
        if (place.Problem == PlaceProblem.UnknownCity)
            cells.Reject(CourseRuleTexts.CityUnknown, city);
        if (place.Problem == PlaceProblem.UnknownDistrict)
            cells.Reject(CourseRuleTexts.DistrictUnknown, district);
        if (place.Problem == PlaceProblem.Contradiction)
            cells.Reject(CourseRuleTexts.PlaceContradiction, district);
    }

    private static void ReadMoney(Course course, RowReader cells)
    {
        var currency = cells.ReadText((int)CourseColumn.Currency, CurrencyText.TryRead, CourseRuleTexts.CurrencyUnknown);
        course.Currency = currency ?? "TWD";
        course.FeeNote = Line(cells, CourseColumn.FeeNote);
        course.MaterialsFee = cells.Read<int>((int)CourseColumn.MaterialsFee, NumberText.TryReadWhole, CourseRuleTexts.MaterialsFeeUnreadable);
        if (cells.Text((int)CourseColumn.Fee) is not { } text)
            return;

        if (FeeText.Read(text, currency) is not { } fee)
        {
            cells.Reject(CourseRuleTexts.FeeUnreadable, text);
            return;
        }

        course.Fee = fee.Amount;
        course.Currency = fee.Currency;
        course.MaterialsFee ??= fee.Materials;
        course.FeeNote = string.Join('；', new[] { fee.Note, course.FeeNote }.OfType<string>()) is { Length: > 0 } note ? note : null;
    }

    private static void ReadNumbers(Course course, RowReader cells)
    {
        course.MinAge = cells.Read<int>((int)CourseColumn.MinAge, TryReadAge, CourseRuleTexts.AgeUnreadable);
        course.MaxAge = cells.Read<int>((int)CourseColumn.MaxAge, TryReadAge, CourseRuleTexts.MaxAgeUnreadable);
        course.Capacity = cells.Read<int>((int)CourseColumn.Capacity, TryReadSeats, CourseRuleTexts.CapacityUnreadable);
        course.Enrolled = cells.Read<int>((int)CourseColumn.Enrolled, TryReadSeats, CourseRuleTexts.EnrolledUnreadable);
        course.Hours = cells.Read<double>((int)CourseColumn.Hours, TryReadAmount, CourseRuleTexts.HoursUnreadable);
        course.Credits = cells.Read<double>((int)CourseColumn.Credits, TryReadAmount, CourseRuleTexts.CreditsUnreadable);
    }

    private void ReadTimes(Course course, RowReader cells)
    {
        course.RegistrationOpens = Date(cells, CourseColumn.RegistrationOpens, CourseRuleTexts.OpensUnreadable);
        course.RegistrationCloses = Date(cells, CourseColumn.RegistrationCloses, CourseRuleTexts.ClosesUnreadable);
        course.StartsOn = Date(cells, CourseColumn.StartsOn, CourseRuleTexts.StartUnreadable);
        course.EndsOn = Date(cells, CourseColumn.EndsOn, CourseRuleTexts.EndUnreadable);
        course.UpdatedAt = cells.Read<DateTime>((int)CourseColumn.UpdatedAt, DateText.TryReadUtc, CourseRuleTexts.UpdateUnreadable);
        ReadSchedule(course, cells);
        ReadTerm(course, cells);
    }

    // Dates of the course's own prevail: a term in which they do not lie is not counted as this source was thought to count.
    private void ReadTerm(Course course, RowReader cells)
    {
        course.Term = Line(cells, CourseColumn.Term);
        if (course.Term is null || SchoolTerm.Read(course.Term, mapping.Terms)?.Span is not { } span)
            return;
        if ((course.StartsOn ?? span.From) >= span.From && (course.StartsOn ?? span.To) <= span.To)
            (course.TermFrom, course.TermTo) = span;
    }

    private void ReadSchedule(Course course, RowReader cells)
    {
        if (cells.Text((int)CourseColumn.Sessions) is { } json)
        {
            if (SessionsJson.Read(json) is { } sessions)
                course.Sessions = sessions;
            else
                cells.Reject(CourseRuleTexts.SessionsUnreadable, json);
            return;
        }

        if (cells.Text((int)CourseColumn.Schedule) is not { } text)
            return;

        var schedule = ScheduleText.Read(text, course.StartsOn, course.EndsOn, holidays);
        course.Sessions = schedule.Sessions;
        course.StartsOn ??= schedule.StartsOn;
        if (ReferenceEquals(schedule, ScheduleReading.YearUnknown))
            cells.Reject(CourseRuleTexts.ScheduleYear, text);
        else if (ReferenceEquals(schedule, ScheduleReading.DatesUnknown))
            cells.Reject(CourseRuleTexts.ScheduleDates, text);
        else if (ReferenceEquals(schedule, ScheduleReading.WeekdayMismatch))
            cells.Reject(CourseRuleTexts.ScheduleWeekday, text);
        else if (!schedule.IsRead)
            cells.Reject(CourseRuleTexts.ScheduleUnreadable, text);
    }

    private static void CheckRules(Course course, RowReader cells)
    {
        foreach (var rule in CourseRules.All)
        {
            if (rule.Broken(course) is { } value)
                cells.Reject(rule.Text, value.Length == 0 ? null : value);
        }
    }

    private DateOnly? Date(RowReader cells, CourseColumn column, RuleText unreadable)
    {
        if (cells.Text((int)column) is not { } text)
            return null;
        if (DateText.TryRead(text, out var date))
            return date;
        if (!DateText.TryReadRelative(text, today, out var relative))
        {
            cells.Reject(unreadable, text);
            return null;
        }

        if (!mapping.RelativeDates)
            cells.Reject(CourseRuleTexts.DateRelative with { Field = unreadable.Field }, text);
        return relative;
    }

    private static string? Line(RowReader cells, CourseColumn column) =>
        cells.Text((int)column) is { } text && PlainText.Line(text) is { Length: > 0 } line ? line : null;

    private static List<string> List(RowReader cells, CourseColumn column) =>
        cells.Text((int)column)?.Split(['；', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(PlainText.Line).Distinct().ToList() ?? [];

    private static bool TryReadAge(string text, out int age) => NumberText.TryReadWhole(text, out age) && age is >= 0 and <= 120;

    private static bool TryReadSeats(string text, out int seats) => NumberText.TryReadWhole(text, out seats) && seats >= 0;

    private static bool TryReadAmount(string text, out double amount) => NumberText.TryRead(text, out amount) && amount >= 0;
}
