using System.Linq.Expressions;
using System.Text.Json.Nodes;
using LearningAdvisor.Advisor.Retrieval;
using LearningAdvisor.Catalogue.Courses;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Insight.LearningCity;

/// <summary>All that the catalogue can count for the indicators.</summary>
public static class Measures
{
    private static readonly TimeOnly EveningBegins = new(17, 0);

    /// <summary>In the order of reports.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        Shares("courses", "列在目錄裡的課程。", "Courses that the catalogue lists.", of: null, new CourseGroup(new("課程", "Courses"), course => true, new JsonObject())),
        new("meetings", new("列出的課程的上課時段；每週固定的一個時段算一次。", "Meetings of the courses listed; one that repeats every week counts once."), MeasureUnit.Meetings, async (city, cancellation) => ([
            new CountedGroup(new("上課時段", "Meetings"), await city.Courses.SelectMany(course => course.Sessions).CountAsync(cancellation), city.CoursesWhere(Field("sessions", Is("any", true)))),
        ], null)),
        new("venues", new("課程寫明的不同上課地點，名稱不同就算不同。", "Different places that courses name; another name counts as another place."), MeasureUnit.Venues, async (city, cancellation) => ([
            new CountedGroup(new("上課地點", "Places"), await city.Courses.Where(course => course.Venue != null).Select(course => course.Venue).Distinct().CountAsync(cancellation), city.CoursesWhere(Known("venue"))),
        ], null)),
        GroupedMeasures.CoursesByDistrict,
        GroupedMeasures.CoursesByField,
        Shares("freeCourses", "免費課程，占知道費用的課程。", "Free courses, among those whose fee is known.", course => course.Fee != null, new CourseGroup(new("免費", "Free"), course => course.Fee == 0, Field("fee", Is("eq", 0)))),
        Shares("voucherCourses", "可以用學習券的課程，占有註明的課程。", "Courses that take learning vouchers, among those that say.", course => course.VoucherEligible != null, new CourseGroup(new("可用學習券", "Takes vouchers"), course => course.VoucherEligible == true, Field("voucherEligible", Is("eq", true)))),
        Shares(
            "courseModes", "線上和混成課程，占知道上課方式的課程。", "Online and blended courses, among those whose mode is known.", course => course.Mode != null,
            new CourseGroup(new("線上", "Online"), course => course.Mode == CourseMode.Online, Field("mode", Is("eq", "ONLINE"))),
            new CourseGroup(new("混成", "Blended"), course => course.Mode == CourseMode.Blended, Field("mode", Is("eq", "BLENDED")))),
        Shares(
            "lateCourses", "每一次上課都在晚上（17:00 以後開始）或都在週末的課程，占知道上課時段的課程。", "Courses of which every meeting begins at 17:00 or later, or is at the weekend, among those whose meetings are known.",
            course => course.Sessions.Any(),
            new CourseGroup(new("晚上", "Evening"), Predicates.EverySession(session => session.StartTime >= EveningBegins), Field("sessions", EveryOne("startTime", Is("gte", "17:00")))),
            new CourseGroup(
                new("週末", "Weekend"),
                Predicates.EverySession(session => session.Weekday == DayOfWeek.Saturday || session.Weekday == DayOfWeek.Sunday),
                Field("sessions", EveryOne("weekday", new JsonObject { ["in"] = new JsonArray("SATURDAY", "SUNDAY") })))),
        Shares("digitalCourses", "資訊與通訊科技領域（ISCED-F 06）的課程，占已分類的課程。", "Courses in information and communication technologies (ISCED-F 06), among those that are classified.", course => course.FieldOfEducation != null, new CourseGroup(new("資訊與通訊科技", "Digital"), course => course.FieldOfEducation!.StartsWith("06"), Field("fieldOfEducation", Is("startsWith", "06")))),
        Shares("certificateCourses", "載明證書或證照的課程，占所有課程。", "Courses that name a certificate, among all.", course => true, new CourseGroup(new("載明證書", "Names a certificate"), course => course.Certificate != null, Known("certificate"))),
        Shares(
            "coursesForAudiences", "載明對象的課程；一門課可能算在好幾類。", "Courses that name a group they are meant for; one may name several.", course => course.Audiences.Any(),
            Audience("樂齡", "高齡者", "Seniors"), Audience("新住民", "新住民", "New residents"), Audience("原住民", "原住民", "Indigenous people"), Audience("身心障礙", "身心障礙者", "People with disabilities"),
            Audience("親子", "親子", "Parents and children"), Audience("婦女", "婦女", "Women"), Audience("在職", "在職者", "Employees"), Audience("待業", "待業者", "Job seekers")),
        Shares("accessibleCourses", "無障礙場地的課程，占有註明的課程。", "Courses at places without barriers, among those that say.", course => course.Accessible != null, new CourseGroup(new("無障礙", "Without barriers"), course => course.Accessible == true, Field("accessible", Is("eq", true)))),
        Shares("childcareCourses", "有臨時托育的課程，占有註明的課程。", "Courses with childcare, among those that say.", course => course.Childcare != null, new CourseGroup(new("有托育", "Childcare"), course => course.Childcare == true, Field("childcare", Is("eq", true)))),
        new("seats", new("有提供名額的課程的座位數，其中已報名的有多少。", "Seats of the courses that tell them, and how many are taken."), MeasureUnit.Seats, SeatsAsync),
        GroupedMeasures.InstitutionsByKind,
        new("institutionsOffering", new("目錄裡有課程的機構，占所有機構。", "Institutions with courses in the catalogue, among all."), MeasureUnit.Institutions, async (city, cancellation) => ([
            new CountedGroup(
                new("有開課", "With courses"),
                await city.Institutions.CountAsync(institution => institution.Courses.Any(course => course.RetiredAt == null), cancellation),
                city.InstitutionsWhere("courses", Is("any", true))),
        ], await city.Institutions.CountAsync(cancellation))),
    ];

    private static async Task<(IReadOnlyList<CountedGroup> Groups, int? Of)> SeatsAsync(CityCatalogue city, CancellationToken cancellation)
    {
        var told = city.Courses.Where(course => course.Capacity != null && course.Enrolled != null);
        var taken = await told.SumAsync(course => course.Enrolled!.Value, cancellation);
        var all = await told.SumAsync(course => course.Capacity!.Value, cancellation);
        return ([new CountedGroup(new("已報名", "Taken"), taken, city.CoursesWhere(Known("seatsLeft")))], all);
    }

    private static Measure Shares(string id, string chinese, string english, Expression<Func<Course, bool>>? of, params CourseGroup[] groups) => new(
        id, new(chinese, english), MeasureUnit.Courses, async (city, cancellation) => (await city.CountAsync(groups, cancellation), of is null ? null : await city.Courses.CountAsync(of, cancellation)));

    private static CourseGroup Audience(string word, string chinese, string english)
    {
        var words = AudienceWords.Like(word).ToList();
        return new CourseGroup(
            new(chinese, english),
            words.Select(WishConditions.Mentions).Aggregate((left, right) => left.Or(right)),
            Field("audiences", Field("some", Field("or", new JsonArray([.. words.Select(one => Is("contains", one))])))));
    }

    internal static JsonObject Field(string name, JsonNode value) => new() { [name] = value };

    internal static JsonObject Is(string operation, JsonNode? value) => new() { [operation] = value };

    private static JsonObject Known(string field) => Field(field, Is("neq", null));

    private static JsonObject EveryOne(string field, JsonObject test) => new() { ["any"] = true, ["all"] = Field(field, test) };
}
