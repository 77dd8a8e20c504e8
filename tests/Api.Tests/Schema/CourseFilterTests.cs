using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Api.Tests.Schema;

[Collection(nameof(ApiCollection))]
public sealed class CourseFilterTests(ApiFixture api)
{
    private static readonly DateOnly Today = new(2026, 3, 4);

    /// <summary>Each operator beside the same rule over the courses in memory.</summary>
    public static TheoryData<string, Func<Course, bool>> Filters => new()
    {
        { "{}", _ => true },
        { "{ code: { eq: \"C007\" } }", c => c.Code == "C007" },
        { "{ code: { neq: \"C007\" } }", c => c.Code != "C007" },
        { "{ code: { in: [\"C007\", \"C008\"] } }", c => c.Code is "C007" or "C008" },
        { "{ code: { nin: [\"C007\", \"C008\"] } }", c => c.Code is not ("C007" or "C008") },
        { "{ district: { eq: null } }", c => c.District == null },
        { "{ district: { neq: null } }", c => c.District != null },
        { "{ district: { neq: \"七堵區\" } }", c => c.District != "七堵區" },
        { "{ district: { in: [\"七堵區\", null] } }", c => c.District is null or "七堵區" },
        { "{ district: { nin: [\"七堵區\"] } }", c => c.District != "七堵區" },
        { "{ title: { contains: \"陶\" } }", c => c.Title.Contains('陶') },
        { "{ title: { contains: \"yoga\" } }", c => c.Title.Contains("yoga", StringComparison.Ordinal) },
        { "{ title: { startsWith: \"Yoga\" } }", c => c.Title.StartsWith("Yoga", StringComparison.Ordinal) },
        { "{ title: { startsWith: \"yoga\" } }", c => c.Title.StartsWith("yoga", StringComparison.Ordinal) },
        { "{ title: { endsWith: \" 12\" } }", c => c.Title.EndsWith(" 12", StringComparison.Ordinal) },
        { "{ title: { contains: \"%\" } }", c => c.Title.Contains('%') },
        { """{ title: { contains: "\u0000" } }""", _ => false },
        { """{ title: { startsWith: "Yoga\u0000" } }""", _ => false },
        { """{ code: { in: ["C007\u0000", "C008"] } }""", c => c.Code == "C008" },
        { """{ title: { ncontains: "\u0000" } }""", _ => true },
        { "{ summary: { ncontains: \"1\" } }", c => c.Summary?.Contains('1') != true },
        { "{ summary: { nstartsWith: \"第 1\" } }", c => c.Summary?.StartsWith("第 1", StringComparison.Ordinal) != true },
        { "{ summary: { nendsWith: \"簡介\" } }", c => c.Summary?.EndsWith("簡介", StringComparison.Ordinal) != true },
        { "{ fee: { eq: 250 } }", c => c.Fee == 250 },
        { "{ fee: { neq: 250 } }", c => c.Fee != 250 },
        { "{ fee: { eq: null } }", c => c.Fee == null },
        { "{ fee: { gt: 0 } }", c => c.Fee > 0 },
        { "{ fee: { gte: 250, lt: 500 } }", c => c.Fee is >= 250 and < 500 },
        { "{ fee: { lte: 250 } }", c => c.Fee <= 250 },
        { "{ fee: { ngt: 250 } }", c => !(c.Fee > 250) },
        { "{ fee: { nlte: 250 } }", c => !(c.Fee <= 250) },
        { "{ fee: { or: [{ eq: 0 }, { gt: 250 }] } }", c => c.Fee is 0 or > 250 },
        { "{ title: { and: [{ contains: \"陶\" }, { ncontains: \"1\" }] } }", c => c.Title.Contains('陶') && !c.Title.Contains('1') },
        { "{ id: { in: [\"Q291cnNlOjc\", \"SW5zdGl0dXRpb246OA\", \"nonsense\"] } }", c => c.Key == 7 },
        { "{ fee: { in: [0, null] } }", c => c.Fee is 0 or null },
        { "{ not: { fee: { lte: 250 } } }", c => !(c.Fee <= 250) },
        { "{ not: { fee: { lte: 250 }, district: { eq: \"七堵區\" } } }", c => !(c.Fee <= 250 && c.District == "七堵區") },
        { "{ and: [{ fee: { lte: 250 } }, { minAge: { eq: null } }] }", c => c.Fee <= 250 && c.MinAge == null },
        { "{ or: [{ fee: { eq: 0 } }, { minAge: { gte: 55 } }] }", c => c.Fee == 0 || c.MinAge >= 55 },
        { "{ mode: { eq: ONLINE } }", c => c.Mode == CourseMode.Online },
        { "{ mode: { in: [ONLINE, BLENDED] } }", c => c.Mode is CourseMode.Online or CourseMode.Blended },
        { "{ mode: { neq: ONLINE } }", c => c.Mode != CourseMode.Online },
        { "{ mode: { eq: null } }", c => c.Mode == null },
        { "{ voucherEligible: { eq: true } }", c => c.VoucherEligible == true },
        { "{ voucherEligible: { neq: true } }", c => c.VoucherEligible != true },
        { "{ startsOn: { gte: \"2026-03-05\", lte: \"2026-03-07\" } }", c => c.StartsOn >= new DateOnly(2026, 3, 5) && c.StartsOn <= new DateOnly(2026, 3, 7) },
        { "{ not: { startsOn: { gt: \"2026-03-05\" } } }", c => !(c.StartsOn > new DateOnly(2026, 3, 5)) },
        { "{ registrationStatus: { eq: OPEN } }", c => RegistrationRules.StatusOf(c, Today) == RegistrationStatus.Open },
        { "{ registrationStatus: { neq: OPEN } }", c => RegistrationRules.StatusOf(c, Today) != RegistrationStatus.Open },
        { "{ registrationStatus: { in: [OPEN, UNKNOWN] } }", c => RegistrationRules.StatusOf(c, Today) is RegistrationStatus.Open or RegistrationStatus.Unknown },
        { "{ registrationStatus: { nin: [FULL, CLOSED] } }", c => RegistrationRules.StatusOf(c, Today) is not (RegistrationStatus.Full or RegistrationStatus.Closed) },
        { "{ not: { registrationStatus: { in: [FULL, CLOSED] } } }", c => RegistrationRules.StatusOf(c, Today) is not (RegistrationStatus.Full or RegistrationStatus.Closed) },
        { "{ seatsLeft: { gte: 10 } }", c => c.Capacity - c.Enrolled >= 10 },
        { "{ seatsLeft: { eq: 0 } }", c => c.Enrolled >= c.Capacity },
        { "{ seatsLeft: { eq: null } }", c => c.Capacity == null },
        { "{ institution: { kind: { eq: LIBRARY } } }", c => c.InstitutionKey == 4 },
        { "{ institution: { name: { contains: \"社區\" }, district: { neq: \"七堵區\" } } }", c => c.InstitutionKey is 1 or 2 },
        { "{ not: { institution: { kind: { eq: LIBRARY } } } }", c => c.InstitutionKey != 4 },
        { "{ sessions: { some: { weekday: { eq: SATURDAY } } } }", c => c.Sessions.Any(s => s.Weekday == DayOfWeek.Saturday) },
        { "{ sessions: { some: { startTime: { gte: \"17:00\" }, weekday: { in: [SATURDAY, SUNDAY] } } } }", c => c.Sessions.Any(s => s.StartTime >= new TimeOnly(17, 0) && s.Weekday is DayOfWeek.Saturday or DayOfWeek.Sunday && s.StartTime >= new TimeOnly(17, 0)) },
        { "{ sessions: { all: { weekday: { eq: SATURDAY } } } }", c => c.Sessions.All(s => s.Weekday == DayOfWeek.Saturday) },
        { "{ sessions: { none: { startTime: { lt: \"12:00:00\" } } } }", c => !c.Sessions.Any(s => s.StartTime < new TimeOnly(12, 0)) },
        { "{ sessions: { any: false } }", c => c.Sessions.Count == 0 },
        { "{ sessions: { any: true } }", c => c.Sessions.Count > 0 },
        { "{ audiences: { some: { eq: \"樂齡\" } } }", c => c.Audiences.Contains("樂齡") },
        { "{ audiences: { some: { contains: \"住民\" } } }", c => c.Audiences.Any(a => a.Contains("住民", StringComparison.Ordinal)) },
        { "{ audiences: { none: { eq: \"樂齡\" } } }", c => !c.Audiences.Contains("樂齡") },
        { "{ audiences: { any: false } }", c => c.Audiences.Count == 0 },
        { "{ source: { eq: \"odd\" }, fee: null }", c => c.Source == "odd" },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_finds_exactly_the_courses_that_meet_it(string where, Func<Course, bool> rule)
    {
        var expected = Enumerable.Range(1, Filled.Courses).Where(number => rule(Filled.Course(number))).ToList();

        var data = await api.Client.DataAsync($"{{ courses(first: 100, where: {where}) {{ totalCount nodes {{ code }} }} }}");

        var codes = data.GetProperty("courses").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString());
        Assert.Equal(expected.Select(number => $"C{number:000}"), codes);
        Assert.Equal(expected.Count, data.GetProperty("courses").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("fee: { gt: null }", "gt")]
    [InlineData("title: { ncontains: null }", "ncontains")]
    [InlineData("id: { in: null }", "in")]
    [InlineData("registrationStatus: { nin: null }", "nin")]
    public async Task A_comparison_with_null_is_an_error_that_names_the_way_out(string where, string name)
    {
        var error = await api.Client.ErrorAsync($"{{ courses(where: {{ {where} }}) {{ totalCount }} }}");

        Assert.Equal(
            $"The filter operator \"{name}\" was given null. It needs a value; to find what is unknown, write eq: null.",
            error.GetProperty("message").GetString());
        Assert.Equal("FILTER_INVALID", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Values_of_a_filter_are_parameters_of_the_statement()
    {
        api.Statements.Take();

        await api.Client.DataAsync("{ courses(where: { district: { eq: \"七堵區\" }, fee: { lte: 500 }, title: { contains: \"陶\" } }) { nodes { code } } }");

        var statement = Assert.Single(api.Statements.Take());
        Assert.DoesNotContain("七堵區", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("陶", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("500", statement, StringComparison.Ordinal);
    }
}
