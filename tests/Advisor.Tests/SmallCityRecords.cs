using System.Globalization;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Advisor.Tests;

/// <summary>The small city's courses and institutions. Each fact is unknown somewhere, and each rule has a course that breaks it.</summary>
internal static class SmallCityRecords
{
    /// <returns>Unsaved; the key of a course is its number in this list, from 1.</returns>
    public static IReadOnlyList<Course> Courses()
    {
        List<Course> courses =
        [
            New("手機入門班", "七堵區", "Tue 14:00-16:00", fee: 0, provider: 1, audiences: "樂齡", ages: (55, null), accessible: true),
            New("手機拍照班", "安樂區", "Sat 09:00-11:00", fee: 300),
            New("手機線上課", null, "Wed 19:00-21:00", fee: 0, mode: CourseMode.Online, accessible: null),
            New("手機長輩班", "七堵區", "Tue 09:00-11:00", fee: 0, ages: (55, null), enrolled: 20),
            New("手機密集班", "七堵區", "Fri 09:00-11:00", fee: 0, registration: "2026-10-01/2026-11-19"),
            New("手機進階班", "七堵區", "Thu 14:00-16:00", fee: 0, registration: "2026-12-01/2026-12-20"),
            New("手機聚會", "中正區", "Sun 09:00-11:00", fee: null, registration: null),
            New("吉他入門", "暖暖區", "Wed 19:00-21:00, Sat 14:00-16:00", fee: 1200),
            New("吉他彈唱", "中正區", "Sat 14:00-16:00", fee: 2500, ages: (16, null)),
            New("吉他合奏", "安樂區", "Sat 10:00-12:00, Sun 10:00-12:00", fee: null, feeNote: "洽單位"),
            New("陶藝體驗", "仁愛區", "Thu 10:00-12:00", fee: 800, mode: CourseMode.Blended, provider: 3),
            New("瑜珈伸展", "仁愛區", "Mon 18:30-20:00", fee: 600, voucher: true, childcare: true, audiences: "婦女"),
            New("英語會話 English Conversation", null, "Fri 19:00-21:00", fee: 1500, mode: CourseMode.Online, voucher: true, language: "English"),
            New("華語識字班", "七堵區", "Sun 09:00-12:00", fee: 0, childcare: true, audiences: "新住民", language: "中文", provider: 2),
            New("越南語入門", "七堵區", "Sun 14:00-16:00", fee: 700, language: "Tiếng Việt"),
            New("烘焙點心", "信義區", "Tue 09:00-12:00", fee: 1000, ages: (18, 65), accessible: false),
            New("親子黏土", "中山區", "Sat 10:00-12:00", fee: 250, ages: (5, 12), audiences: "親子", provider: 4),
            New("水彩畫", "大安區", "Sat 14:00-17:00", fee: 500, city: "臺北市", provider: 5),
            New("書法", null, "", fee: null, mode: null, registration: null, accessible: null),
            New("太極拳", "中正區", "Mon 06:30-08:00, Wed 06:30-08:00", fee: 0, audiences: "長青", accessible: true),
            New("烏克麗麗", "七堵區", "Sat 14:00-16:00", fee: 900, accessible: false, provider: 1),
            Retired(New("手機舊班", "七堵區", "Tue 14:00-16:00", fee: 0)),
            New("會計入門", "中正區", "Sat, 2026-12-06 09:00-12:00", fee: 2000, voucher: false),
            New("插花", "中山區", "Fri 13:30-15:30", fee: 450, voucher: true),
            New("Excel 試算表", "仁愛區", "Tue 19:00-21:30", fee: 2000, mode: CourseMode.Blended, provider: 6, demonstration: true),
            New("急救訓練 CPR", "信義區", "2026-12-05 13:00-17:00", fee: 100, provider: 6),
        ];
        for (var i = 0; i < courses.Count; i++)
            (courses[i].Key, courses[i].Code) = (i + 1, $"S{i + 1:00}");
        return courses;
    }

    public static IReadOnlyList<Institution> Institutions() =>
    [
        Place(1, "七堵區樂齡學習中心", InstitutionKind.SeniorLearningCentre, "七堵區", "02-2400-0001", "基隆市七堵區測試路11號"),
        Place(2, "基隆市立測試圖書館", InstitutionKind.Library, "中正區", "02-2400-0002", "基隆市中正區測試街22號", hours: "08:30-17:00"),
        Place(3, "基隆測試社區大學", InstitutionKind.CommunityUniversity, "安樂區", null, "基隆市安樂區測試路33號"),
        Place(4, "暖暖測試圖書館", InstitutionKind.Library, "暖暖區", "02-2400-0004", null),
        Place(5, "大安測試社區大學", InstitutionKind.CommunityUniversity, "大安區", "02-2700-0005", null, city: "臺北市"),
        Place(6, "基隆測試運動中心", InstitutionKind.SportsCentre, "仁愛區", "02-2400-0006", null),
    ];

    private static Course New(
        string title,
        string? district,
        string sessions,
        int? fee,
        string? feeNote = null,
        CourseMode? mode = CourseMode.OnSite,
        string city = "基隆市",
        int? provider = null,
        string? audiences = null,
        (int? Min, int? Max) ages = default,
        bool? accessible = null,
        bool? voucher = null,
        bool? childcare = null,
        string? language = null,
        string? registration = "2026-11-01/2026-12-10",
        int? enrolled = null,
        bool demonstration = false)
    {
        var dates = registration?.Split('/').Select(Day).ToArray();
        return new Course
        {
            Source = "small",
            Code = "",
            Title = title,
            City = city,
            District = district,
            Venue = district is null ? null : "第一教室",
            Mode = mode,
            Fee = fee,
            FeeNote = feeNote,
            InstitutionKey = provider,
            InstitutionName = Institutions().FirstOrDefault(place => place.Key == provider)?.Name,
            Audiences = audiences is null ? [] : [audiences],
            MinAge = ages.Min,
            MaxAge = ages.Max,
            Accessible = accessible,
            VoucherEligible = voucher,
            Childcare = childcare,
            Language = language,
            Sessions = sessions.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Session).ToList(),
            RegistrationOpens = dates?[0],
            RegistrationCloses = dates?[1],
            Capacity = enrolled is null ? null : 20,
            Enrolled = enrolled,
            Demonstration = demonstration,
            StartsOn = dates?[1].AddDays(10),
            EndsOn = dates?[1].AddDays(80),
        };
    }

    private static Course Retired(Course course)
    {
        course.RetiredAt = new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);
        return course;
    }

    // "Tue 14:00-16:00", "2026-12-05 13:00-17:00", or a day of the week alone.
    private static CourseSession Session(string text)
    {
        var (day, times) = text.Split(' ') is [var first, var second] ? (first, second.Split('-').Select(Time).ToArray()) : (text, []);
        var isDate = char.IsAsciiDigit(day[0]);
        return new CourseSession
        {
            Weekday = isDate ? null : Enum.GetValues<DayOfWeek>().Single(weekday => weekday.ToString().StartsWith(day, StringComparison.Ordinal)),
            Date = isDate ? Day(day) : null,
            StartTime = times.FirstOrDefault(),
            EndTime = times.LastOrDefault(),
        };
    }

    private static TimeOnly? Time(string text) => TimeOnly.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static Institution Place(
        int key, string name, InstitutionKind kind, string district, string? phone, string? address, string? hours = null, string city = "基隆市") => new()
        {
            Key = key,
            Source = "small-places",
            Code = $"P{key}",
            Name = name,
            Kind = kind,
            City = city,
            District = district,
            Phone = phone,
            Address = address,
            OpeningHours = hours,
        };
}
