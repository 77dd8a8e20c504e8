using System.Text.Json;
using LearningAdvisor.Api.Schema;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Tests.Schema;

[Collection(nameof(ApiCollection))]
public sealed class CatalogueQueryTests(ApiFixture api)
{
    [Fact]
    public async Task A_course_shows_every_fact_and_null_for_what_is_unknown()
    {
        var data = await api.Client.DataAsync("""
            query($id: ID!) { course(id: $id) { id code source title summary category city district venue mode audiences minAge fee voucherEligible
              capacity seatsLeft registrationOpens registrationCloses registrationStatus startsOn endsOn prerequisites url updatedAt retiredAt
              institution { name kind location { latitude } } sessions { weekday startTime endTime date venue } } }
            """, new { id = GlobalId.Of("Course", 7) });

        Assert.Equal(
            """{"id":"Q291cnNlOjc","code":"C007","source":"odd","title":"手機教學 7","summary":"第 7 門課的簡介","category":null,"city":"基隆市","district":null,"venue":"教室 1","mode":"ONLINE","audiences":["親子","新住民"],"minAge":null,"fee":250,"voucherEligible":false,"capacity":20,"seatsLeft":13,"registrationOpens":null,"registrationCloses":null,"registrationStatus":"UNKNOWN","startsOn":"2026-03-08","endsOn":"2026-06-08","prerequisites":[],"url":null,"updatedAt":"1970-01-01T00:00:00Z","retiredAt":null,"institution":{"name":"基隆市立圖書館","kind":"LIBRARY","location":{"latitude":25.13}},"sessions":[{"weekday":"SUNDAY","startTime":"16:30:00","endTime":"18:30:00","date":null,"venue":null},{"weekday":null,"startTime":null,"endTime":null,"date":"2026-04-03","venue":null}]}""",
            data.GetProperty("course").ToString());
    }

    [Fact]
    public async Task A_course_is_found_by_its_sources_code()
    {
        var data = await api.Client.DataAsync("""
            { one: courseByCode(code: "C007") { title } named: courseByCode(source: "odd", code: "C007") { title }
              other: courseByCode(source: "even", code: "C007") { title } retired: courseByCode(code: "C061") { title } }
            """);

        Assert.Equal("手機教學 7", data.GetProperty("one").GetProperty("title").GetString());
        Assert.Equal("手機教學 7", data.GetProperty("named").GetProperty("title").GetString());
        Assert.Equal(JsonValueKind.Null, data.GetProperty("other").ValueKind);
        Assert.Equal(JsonValueKind.Null, data.GetProperty("retired").ValueKind);
    }

    [Fact]
    public async Task A_code_of_two_sources_is_nobodys()
    {
        await using var database = api.OpenDatabase();
        var twin = Filled.Course(901);
        twin.Code = "C007";
        twin.Source = "twin";
        database.Courses.Add(twin);
        await database.SaveChangesAsync();

        try
        {
            var data = await api.Client.DataAsync("{ none: courseByCode(code: \"C007\") { id } one: courseByCode(code: \"C007\", source: \"twin\") { id } }");

            Assert.Equal(JsonValueKind.Null, data.GetProperty("none").ValueKind);
            Assert.NotEqual(JsonValueKind.Null, data.GetProperty("one").ValueKind);
        }
        finally
        {
            await database.Courses.Where(course => course.Key == 901).ExecuteDeleteAsync();
        }
    }

    [Fact]
    public async Task Nodes_come_in_the_order_of_their_ids_with_null_for_the_unknown()
    {
        string[] ids = [GlobalId.Of("Institution", 2), GlobalId.Of("Course", 3), "nonsense", GlobalId.Of("Course", 99_999), GlobalId.Of("GuideDocument", 1), GlobalId.Of("Course", 1)];

        var data = await api.Client.DataAsync("query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Course { code } ... on Institution { name } } }", new { ids });

        Assert.Equal(
            ["Institution", "Course", null, null, "GuideDocument", "Course"],
            data.GetProperty("nodes").EnumerateArray().Select(node => node.ValueKind == JsonValueKind.Null ? null : node.GetProperty("__typename").GetString()));
        Assert.Equal("C003", data.GetProperty("nodes")[1].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Changes_hold_retired_courses_and_go_on_from_a_cursor()
    {
        const string Changes = "query($after: String, $first: Int) { courseChanges(after: $after, first: $first) { nodes { code retiredAt } pageInfo { hasNextPage endCursor } } }";

        var first = (await api.Client.DataAsync(Changes, new { first = 60 })).GetProperty("courseChanges");
        var second = (await api.Client.DataAsync(Changes, new { after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString() })).GetProperty("courseChanges");

        Assert.True(first.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        var retired = Assert.Single(second.GetProperty("nodes").EnumerateArray());
        Assert.Equal("2026-03-01T00:00:00Z", retired.GetProperty("retiredAt").GetString());
    }

    [Fact]
    public async Task Search_finds_each_kind_with_score_snippet_and_facets()
    {
        var data = await api.Client.DataAsync("""
            { courses: search(text: "陶藝", first: 3) { totalCount edges { score snippet node { __typename ... on Course { title } } } facets { district { value count } free { value count } } pageInfo { hasNextPage endCursor } }
              library: search(text: "圖書館", kinds: [INSTITUTION]) { nodes { ... on Institution { name } } }
              passages: search(text: "學習圈", kinds: [PASSAGE], first: 2) { edges { snippet node { ... on Passage { document { title } } } } } }
            """);

        var courses = data.GetProperty("courses");
        Assert.All(courses.GetProperty("edges").EnumerateArray(), edge => Assert.StartsWith("陶藝入門", edge.GetProperty("snippet").GetString(), StringComparison.Ordinal));
        Assert.True(courses.GetProperty("edges")[0].GetProperty("score").GetDouble() is > 0.3 and <= 1);
        Assert.NotEmpty(courses.GetProperty("facets").GetProperty("district").EnumerateArray());
        Assert.Equal("基隆市立圖書館", data.GetProperty("library").GetProperty("nodes")[0].GetProperty("name").GetString());
        Assert.Contains("學習圈", data.GetProperty("passages").GetProperty("edges")[0].GetProperty("snippet").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_a_search_give_the_whole_ranking_once()
    {
        const string Search = "query($after: String, $first: Int) { search(text: \"陶藝\", kinds: [COURSE], first: $first, after: $after) { nodes { ... on Course { code } } pageInfo { hasNextPage endCursor } } }";
        var whole = Codes(await api.Client.DataAsync(Search, new { first = 100 }));
        var walked = new List<string>();
        string? cursor = null;
        JsonElement page;
        do
        {
            page = await api.Client.DataAsync(Search, new { first = 3, after = cursor });
            walked.AddRange(Codes(page));
            cursor = page.GetProperty("search").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        while (page.GetProperty("search").GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());

        Assert.Equal(whole, walked);
    }

    [Fact]
    public async Task A_filter_narrows_the_courses_of_a_search()
    {
        var data = await api.Client.DataAsync("{ search(text: \"陶藝\", kinds: [COURSE], first: 100, where: { fee: { eq: 0 } }) { nodes { ... on Course { fee } } } }");

        Assert.All(data.GetProperty("search").GetProperty("nodes").EnumerateArray(), course => Assert.Equal(0, course.GetProperty("fee").GetInt32()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("where: { fee: { gte: 250 }, district: { neq: \"七堵區\" } }")]
    public async Task Facets_divide_all_courses_among_the_hits(string where)
    {
        var search = await api.Client.DataAsync($$"""
            { hits: search(text: "水彩 手機", kinds: [COURSE], first: 100 {{where}}) { nodes { ... on Course { district mode category fee } } }
              page: search(text: "水彩 手機", first: 2 {{where}}) { facets { district { ...Count } mode { ...Count } category { ...Count } free { ...Count } } } }
            fragment Count on FacetCount { value count }
            """);
        var courses = search.GetProperty("hits").GetProperty("nodes").EnumerateArray().ToList();
        var facets = search.GetProperty("page").GetProperty("facets");

        Assert.True(courses.Count > 3);
        foreach (var facet in (string[])["district", "mode", "category"])
            Assert.Equal(Counted(courses.Select(course => course.GetProperty(facet).GetString())), Shown(facets.GetProperty(facet)));
        Assert.Equal(
            Counted(courses.Select(course => course.GetProperty("fee") is { ValueKind: JsonValueKind.Number } fee ? (fee.GetInt32() == 0 ? "true" : "false") : null)),
            Shown(facets.GetProperty("free")));
    }

    // Largest group first, equal ones by value.
    private static IEnumerable<(string?, int)> Counted(IEnumerable<string?> values) => values
        .GroupBy(value => value)
        .Select(group => (Value: group.Key, Count: group.Count()))
        .OrderByDescending(group => group.Count).ThenBy(group => group.Value, StringComparer.Ordinal);

    private static IEnumerable<(string?, int)> Shown(JsonElement facet) =>
        facet.EnumerateArray().Select(group => (group.GetProperty("value").GetString(), group.GetProperty("count").GetInt32()));

    private static IEnumerable<string> Codes(JsonElement data) =>
        data.GetProperty("search").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()!);
}
