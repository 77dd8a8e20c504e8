using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Institutions;
using Microsoft.EntityFrameworkCore;
using static LearningAdvisor.Advisor.Insight.LearningCity.Measures;

namespace LearningAdvisor.Advisor.Insight.LearningCity;

/// <summary>Measures whose groups are those that the catalogue has.</summary>
internal static partial class GroupedMeasures
{
    // ISCED-F 2013, broad fields: UNESCO Institute for Statistics.
    private static readonly Dictionary<string, TwoTongues> BroadFields = new()
    {
        ["00"] = new("一般課程", "Generic programmes"),
        ["01"] = new("教育", "Education"),
        ["02"] = new("藝術與人文", "Arts and humanities"),
        ["03"] = new("社會科學、新聞與資訊", "Social sciences, journalism and information"),
        ["04"] = new("商管與法律", "Business, administration and law"),
        ["05"] = new("自然科學、數學與統計", "Natural sciences, mathematics and statistics"),
        ["06"] = new("資訊與通訊科技", "Information and communication technologies"),
        ["07"] = new("工程、製造與營建", "Engineering, manufacturing and construction"),
        ["08"] = new("農林漁牧與獸醫", "Agriculture, forestry, fisheries and veterinary"),
        ["09"] = new("醫藥衛生與社會福利", "Health and welfare"),
        ["10"] = new("服務", "Services"),
    };

    private static readonly TwoTongues Unknown = new("未註明", "Not known");

    public static Measure CoursesByDistrict { get; } = new("coursesByDistrict", new("列出的課程，依上課地區。", "Courses listed, by district."), MeasureUnit.Courses, async (city, cancellation) =>
    {
        var districts = await city.Courses.GroupBy(course => course.District).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        return ([
            .. districts.OrderBy(one => one.Key is null).ThenByDescending(one => one.Count).ThenBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => new CountedGroup(one.Key is { } name ? new(name, name) : Unknown, one.Count, city.CoursesWhere(Field("district", Is("eq", one.Key))))),
        ], null);
    });

    public static Measure CoursesByField { get; } = new("coursesByField", new("列出的課程，依 ISCED-F 2013 的十一個大領域。", "Courses listed, by the eleven broad fields of ISCED-F 2013."), MeasureUnit.Courses, async (city, cancellation) =>
    {
        var detailed = await city.Courses.GroupBy(course => course.FieldOfEducation).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        var broad = detailed.GroupBy(one => one.Key?[..2]).Select(group => (Field: group.Key, Count: group.Sum(one => one.Count)));
        return ([
            .. broad.OrderBy(one => one.Field is null).ThenBy(one => one.Field, StringComparer.Ordinal).Select(one => new CountedGroup(
                one.Field is null ? Unknown : BroadFields.GetValueOrDefault(one.Field, new(one.Field, one.Field)),
                one.Count,
                city.CoursesWhere(Field("fieldOfEducation", one.Field is null ? Is("eq", null) : Is("startsWith", one.Field))))),
        ], null);
    });

    public static Measure InstitutionsByKind { get; } = new("institutionsByKind", new("目錄裡的機構，依類別。", "Institutions of the catalogue, by kind."), MeasureUnit.Institutions, async (city, cancellation) =>
    {
        var kinds = await city.Institutions.GroupBy(institution => institution.Kind).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellation);
        return ([
            .. kinds.OrderByDescending(one => one.Count).ThenBy(one => one.Key)
                .Select(one => new CountedGroup(NameOf(one.Key), one.Count, city.InstitutionsWhere("kind", Is("eq", InCapitals(one.Key))))),
        ], null);
    });

    private static TwoTongues NameOf(InstitutionKind kind) => new(InstitutionKinds.ChineseName(kind) ?? kind.ToString(), InnerCapital().Replace(kind.ToString(), " $1").ToLowerInvariant());

    // As the API writes it.
    private static string InCapitals(InstitutionKind kind) => InnerCapital().Replace(kind.ToString(), "_$1").ToUpperInvariant();

    [GeneratedRegex("(?<=[a-z])([A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex InnerCapital();
}
