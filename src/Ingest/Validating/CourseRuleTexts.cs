namespace LearningAdvisor.Ingest.Validating;

/// <summary>Every rule a course row can break. docs/ingest.md lists them; a test compares.</summary>
public static class CourseRuleTexts
{
    private const string DateForms = "Write it as 2025-03-05, 114/03/05 or 114年3月5日, or leave the cell empty.";
    private const string YesOrNo = "Write 是 or 否, or leave the cell empty when it is unknown.";
    private const string WholeNumber = "Write a whole number, or leave the cell empty when it is unknown.";

    public static readonly RuleText CodeMissing = new("COURSE_CODE_MISSING", "code", "is empty", "Give every course a key of its own.");
    public static readonly RuleText CodeDuplicate = new("COURSE_CODE_DUPLICATE", "code", "stands in an earlier row of the source already; that row is kept", "Give each course a key of its own, or remove one of the rows.");
    public static readonly RuleText TitleMissing = new("COURSE_TITLE_MISSING", "title", "is empty", "Name the course.");
    public static readonly RuleText InstitutionMissing = new("COURSE_INSTITUTION_MISSING", "institution", "and institutionCode are both empty", "Name who offers the course.");
    public static readonly RuleText CityUnknown = new("COURSE_CITY_UNKNOWN", "city", "is no county or city of Taiwan", "Write its official name, such as 基隆市.");
    public static readonly RuleText DistrictUnknown = new("COURSE_DISTRICT_UNKNOWN", "district", "is no district of the city", "Write the district's name, such as 七堵區, or leave the cell empty.");
    public static readonly RuleText PlaceContradiction = new("COURSE_PLACE_CONTRADICTION", "district", "lies in another city than the one named", "Correct the city or the district.");
    public static readonly RuleText AgeUnreadable = new("COURSE_AGE_UNREADABLE", "minAge", "is no age", "Write years from 0 to 120, or leave the cell empty.");
    public static readonly RuleText MaxAgeUnreadable = new("COURSE_AGE_UNREADABLE", "maxAge", "is no age", "Write years from 0 to 120, or leave the cell empty.");
    public static readonly RuleText AgeOrder = new("COURSE_AGE_ORDER", "minAge", "is above the highest age", "Exchange the two ages, or correct one.");
    public static readonly RuleText ModeUnknown = new("COURSE_MODE_UNKNOWN", "mode", "is no mode", "Write 實體, 線上 or 混成.");
    public static readonly RuleText CurrencyUnknown = new("COURSE_CURRENCY_UNKNOWN", "currency", "is no currency code", "Write three letters such as TWD, or leave the cell empty for TWD.");
    public static readonly RuleText FeeUnreadable = new("COURSE_FEE_UNREADABLE", "fee", "is no fee", "Write 免費, an amount such as 1,200元, or parts such as 報名費200、學費1,000.");
    public static readonly RuleText FeeNegative = new("COURSE_FEE_NEGATIVE", "fee", "is below 0", "Leave the cell empty when the fee is unknown.");
    public static readonly RuleText MaterialsFeeUnreadable = new("COURSE_FEE_UNREADABLE", "materialsFee", "is no amount", "Write an amount such as 300, or leave the cell empty.");
    public static readonly RuleText MaterialsFeeNegative = new("COURSE_FEE_NEGATIVE", "materialsFee", "is below 0", "Leave the cell empty when the fee is unknown.");
    public static readonly RuleText VoucherUnreadable = new("COURSE_YES_NO_UNREADABLE", "voucher", "is neither yes nor no", YesOrNo);
    public static readonly RuleText AccessibleUnreadable = new("COURSE_YES_NO_UNREADABLE", "accessible", "is neither yes nor no", YesOrNo);
    public static readonly RuleText ChildcareUnreadable = new("COURSE_YES_NO_UNREADABLE", "childcare", "is neither yes nor no", YesOrNo);
    public static readonly RuleText CapacityUnreadable = new("COURSE_SEATS_UNREADABLE", "capacity", "is no number of seats", WholeNumber);
    public static readonly RuleText EnrolledUnreadable = new("COURSE_SEATS_UNREADABLE", "enrolled", "is no number of seats", WholeNumber);
    public static readonly RuleText HoursUnreadable = new("COURSE_NUMBER_UNREADABLE", "hours", "is no number from 0 on", "Write a number such as 36, or leave the cell empty.");
    public static readonly RuleText CreditsUnreadable = new("COURSE_NUMBER_UNREADABLE", "credits", "is no number from 0 on", "Write a number such as 2, or leave the cell empty.");
    public static readonly RuleText OpensUnreadable = new("COURSE_DATE_UNREADABLE", "registrationOpens", "is no date", DateForms);
    public static readonly RuleText ClosesUnreadable = new("COURSE_DATE_UNREADABLE", "registrationCloses", "is no date", DateForms);
    public static readonly RuleText StartUnreadable = new("COURSE_DATE_UNREADABLE", "startsOn", "is no date", DateForms);
    public static readonly RuleText EndUnreadable = new("COURSE_DATE_UNREADABLE", "endsOn", "is no date", DateForms);
    public static readonly RuleText UpdateUnreadable = new("COURSE_DATE_UNREADABLE", "updatedAt", "is no date", DateForms);
    public static readonly RuleText DateRelative = new("COURSE_DATE_RELATIVE", "startsOn", "counts from the day of ingestion, which only demonstration data may", "Write the date itself.");
    public static readonly RuleText DateImplausible = new("COURSE_DATE_IMPLAUSIBLE", "startsOn", "lies outside the years 1980 to 2100", "Check the year; two and three digits are read as ROC years.");
    public static readonly RuleText DateOrder = new("COURSE_DATE_ORDER", "endsOn", "lies before the first day", "Correct one of the two dates.");
    public static readonly RuleText RegistrationOrder = new("COURSE_REGISTRATION_ORDER", "registrationCloses", "lies before the day on which registration opens", "Correct one of the two dates.");
    public static readonly RuleText ScheduleUnreadable = new("COURSE_SCHEDULE_UNREADABLE", "schedule", "is not understood", "Write it as 每週三 19:00-21:00 or 3/5(三) 09:30~11:30, several with ；.");
    public static readonly RuleText ScheduleYear = new("COURSE_SCHEDULE_YEAR", "schedule", "names a day without a year that does not lie in the course's dates", "Fill in startsOn and endsOn, or write the year.");
    public static readonly RuleText ScheduleDates = new("COURSE_SCHEDULE_DATES", "schedule", "meets in a rhythm other than weekly, whose days cannot be told", "Fill in startsOn (for 隔週 the first meeting) and endsOn, or list the days.");
    public static readonly RuleText ScheduleWeekday = new("COURSE_SCHEDULE_WEEKDAY", "schedule", "names a weekday that the date does not have", "Correct the date or the weekday.");
    public static readonly RuleText SessionsUnreadable = new("COURSE_SCHEDULE_UNREADABLE", "sessions", "is not understood", "Write a list of {weekday, startTime, endTime, date, venue}.");
    public static readonly RuleText PhoneUnreadable = new("COURSE_PHONE_UNREADABLE", "contactPhone", "holds no telephone number", "Write the number, several with ；, or leave the cell empty.");
    public static readonly RuleText UrlScheme = new("COURSE_URL_SCHEME", "url", "is no http or https address", "Write the whole address, beginning with https://.");

    /// <summary>All of them, in the order of the columns.</summary>
    public static IReadOnlyList<RuleText> All { get; } = RuleTexts.Of(typeof(CourseRuleTexts));
}
