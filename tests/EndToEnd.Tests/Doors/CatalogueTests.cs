using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LearningAdvisor.EndToEnd.Tests.Serving;

namespace LearningAdvisor.EndToEnd.Tests.Doors;

[Collection(CityCollection.Name)]
public class CatalogueTests(RunningCity city)
{
    [Fact]
    public async Task Courses_of_a_district_come_with_their_institutions()
    {
        var data = await city.Http.QueryAsync("""
            { courses(first: 3, where: { district: { eq: "七堵區" } }, order: [{ title: ASC }]) {
                totalCount nodes { id code title district city registrationStatus institution { name kind } } } }
            """);

        var courses = data.GetProperty("courses");
        Assert.True(courses.GetProperty("totalCount").GetInt32() >= 3);
        Assert.All(courses.GetProperty("nodes").EnumerateArray(), course =>
        {
            Assert.Equal(("基隆市", "七堵區"), (course.Text("city"), course.Text("district")));
            Assert.NotEmpty(course.GetProperty("institution").Text("name"));
        });
    }

    [Fact]
    public async Task A_course_is_the_same_by_code_by_id_and_as_a_node()
    {
        var byCode = (await city.Http.QueryAsync("""{ courseByCode(source: "demo-courses", code: "DEMO-001") { id title } }""")).GetProperty("courseByCode");

        var byId = await city.Http.QueryAsync(
            "query ($id: ID!) { course(id: $id) { title } node(id: $id) { id ... on Course { title } } }", new { id = byCode.Text("id") });

        Assert.Equal(byCode.Text("title"), byId.GetProperty("course").Text("title"));
        Assert.Equal(byCode.Text("title"), byId.GetProperty("node").Text("title"));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap()
    {
        const string Page = "query ($after: String) { courses(first: 2, after: $after, order: [{ code: ASC }]) { pageInfo { endCursor hasNextPage } nodes { code } } }";
        var first = (await city.Http.QueryAsync(Page)).GetProperty("courses");

        var second = (await city.Http.QueryAsync(Page, new { after = first.GetProperty("pageInfo").Text("endCursor") })).GetProperty("courses");

        Assert.True(first.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(["DEMO-001", "DEMO-002", "DEMO-003", "DEMO-004"], Codes(first).Concat(Codes(second)));
    }

    [Fact]
    public async Task The_guides_of_the_seeds_are_served_with_their_passages()
    {
        var data = await city.Http.QueryAsync("{ guideDocuments(first: 50) { totalCount nodes { title passages(first: 1) { nodes { text } } } } }");

        Assert.All(data.GetProperty("guideDocuments").GetProperty("nodes").EnumerateArray(), document =>
            Assert.NotEmpty(Assert.Single(document.GetProperty("passages").GetProperty("nodes").EnumerateArray()).Text("text")));
    }

    [Fact]
    public async Task A_field_that_does_not_exist_is_an_error_with_its_place()
    {
        using var answer = await city.Http.PostAsync("{ courses(first: 1) { nodes { titel } } }");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Contains("titel", error.Text("message"), StringComparison.Ordinal);
        Assert.Equal(1, error.GetProperty("locations")[0].GetProperty("line").GetInt32());
    }

    [Theory]
    [InlineData("health/live")]
    [InlineData("health/ready")]
    public async Task The_server_says_that_it_is_well(string path)
    {
        using var answer = await city.Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static IEnumerable<string> Codes(JsonElement courses) =>
        courses.GetProperty("nodes").EnumerateArray().Select(course => course.Text("code"));
}
