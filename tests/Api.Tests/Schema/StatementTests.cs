namespace LearningAdvisor.Api.Tests.Schema;

[Collection(nameof(ApiCollection))]
public sealed class StatementTests(ApiFixture api)
{
    [Theory]
    [InlineData(1, "{ courses(first: 20) { nodes { title fee registrationStatus seatsLeft audiences } } }")]
    [InlineData(1, "{ courses(first: 20) { totalCount } }")]
    [InlineData(2, "{ courses(first: 20) { totalCount edges { cursor node { title } } } }")]
    [InlineData(3, "{ courses(first: 20) { nodes { title institution { name } sessions { weekday } } } }")]
    [InlineData(2, "{ institutions(first: 4) { nodes { name courses(first: 3) { nodes { title } } } } }")]
    [InlineData(3, "{ institutions(first: 4) { nodes { name courses(first: 3) { totalCount nodes { title } } } } }")]
    [InlineData(4, "{ institutions(first: 4) { nodes { courses(first: 3) { nodes { sessions { date } institution { name } } } } } }")]
    [InlineData(3, "{ guideDocuments { nodes { title passages(first: 5) { nodes { text document { title } } } } } }")]
    public async Task A_query_runs_one_statement_a_level(int most, string query)
    {
        api.Statements.Take();

        await api.Client.DataAsync(query);

        var statements = api.Statements.Take();
        Assert.True(statements.Count <= most, string.Join("\n\n", statements));
    }

    [Fact]
    public async Task Only_selected_columns_are_read()
    {
        api.Statements.Take();

        await api.Client.DataAsync("{ courses { nodes { title } } }");

        var statement = Assert.Single(api.Statements.Take());
        Assert.Contains("\"Title\"", statement, StringComparison.Ordinal);
        Assert.DoesNotContain("\"Summary\"", statement, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nested_pages_hold_each_parents_own_rows()
    {
        var data = await api.Client.DataAsync("""
            { institutions { nodes { name courses(last: 2, order: [{ fee: DESC }]) { totalCount nodes { fee institution { name } } pageInfo { hasPreviousPage } } } } }
            """);

        foreach (var institution in data.GetProperty("institutions").GetProperty("nodes").EnumerateArray())
        {
            var courses = institution.GetProperty("courses");
            Assert.True(courses.GetProperty("totalCount").GetInt32() > 2);
            Assert.True(courses.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
            Assert.Equal(2, courses.GetProperty("nodes").GetArrayLength());
            Assert.All(courses.GetProperty("nodes").EnumerateArray(), course =>
                Assert.Equal(institution.GetProperty("name").GetString(), course.GetProperty("institution").GetProperty("name").GetString()));
        }
    }
}
