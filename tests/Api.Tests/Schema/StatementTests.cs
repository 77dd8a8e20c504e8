using System.Text.RegularExpressions;

namespace LearningAdvisor.Api.Tests.Schema;

[Collection(nameof(ApiCollection))]
public sealed partial class StatementTests(ApiFixture api)
{
    [Theory]
    [InlineData(1, "{ courses(first: 20) { nodes { title fee registrationStatus seatsLeft audiences } } }")]
    [InlineData(1, "{ courses(first: 20) { totalCount } }")]
    [InlineData(2, "{ courses(first: 20) { totalCount edges { cursor node { title } } } }")]
    [InlineData(3, "{ courses(first: 20) { nodes { title institution { name } sessions { weekday } } } }")]
    [InlineData(2, "{ institutions(first: 4) { nodes { name courses(first: 3) { nodes { title } } } } }")]
    [InlineData(3, "{ institutions(first: 4) { nodes { name courses(first: 3) { totalCount nodes { title } } } } }")]
    [InlineData(4, "{ institutions(first: 4) { nodes { courses(first: 3) { nodes { sessions { date } institution { name } } } } } }")]
    [InlineData(6, "{ institutions(first: 4) { nodes { quality { accepted quarantined finished withoutSummary lastGoodImport } } } }")]
    [InlineData(3, "{ guideDocuments { nodes { title passages(first: 5) { nodes { text document { title } } } } } }")]
    public async Task A_query_runs_one_statement_a_level(int most, string query)
    {
        api.Statements.Take();

        await api.Client.DataAsync(query);

        var statements = api.Statements.Take();
        Assert.True(statements.Count <= most, string.Join("\n\n", statements));
    }

    [Fact]
    public async Task An_order_by_id_needs_no_key_to_close_it()
    {
        api.Statements.Take();

        await api.Client.DataAsync("{ courses(order: [{ title: ASC }, { id: DESC }]) { nodes { code } } }");

        Assert.Contains("ORDER BY c.Title, c.Key DESC\n", Assert.Single(api.Statements.Take()).Replace("\"", ""), StringComparison.Ordinal);
    }

    /// <summary>The columns of each statement in the order in which they run; keys and what a cursor holds are always among them.</summary>
    [Theory]
    [InlineData("{ courses { nodes { title } } }", "Key Title")]
    [InlineData("{ courses(order: [{ startsOn: ASC }, { fee: DESC }]) { edges { cursor } } }", "Fee Key StartsOn")]
    [InlineData("{ courses { nodes { registrationStatus } } }", "Capacity EndsOn Enrolled Key RegistrationCloses RegistrationOpens TermTo")]
    [InlineData("{ courses { nodes { title summary @skip(if: true) institution @include(if: false) { name } } } }", "Key Title")]
    [InlineData("{ courses { ...Page } } fragment Page on CoursesConnection { nodes { ...Named } } fragment Named on Node { id ... on Course { code } }", "Code Key")]
    [InlineData("{ courses { nodes { institution { phone } } } }", "InstitutionKey Key", "Key Phone")]
    [InlineData("{ courses { nodes { sessions { endTime } } } }", "Key", "CourseKey Date EndTime Key StartTime Weekday")]
    [InlineData("{ course(id: \"Q291cnNlOjc\") { fee seatsLeft } }", "Capacity Enrolled Fee Key")]
    [InlineData("{ institutions { nodes { location { latitude } courses(first: 1) { nodes { title } } } } }", "Key Latitude Longitude", "Key Key Title")]
    [InlineData("{ guideDocuments { nodes { passages(first: 1) { nodes { text } } } } }", "Key", "Key Key Ordinal Text")]
    [InlineData("{ courseChanges { nodes { code retiredAt } } }", "ChangeNumber Code Key RetiredAt")]
    [InlineData("{ nodes(ids: [\"Q291cnNlOjc\", \"SW5zdGl0dXRpb246Mg\", \"Q291cnNlOjg\"]) { ... on Course { title } ... on Institution { phone } } }", "Key Title", "Key Phone")]
    public async Task Only_selected_columns_are_read(string query, params string[] columns)
    {
        api.Statements.Take();

        await api.Client.DataAsync(query);

        Assert.Equal(columns, api.Statements.Take().Select(ColumnsOf));
    }

    [Theory]
    [InlineData("{ courses { nodes { code } } }", 0)]
    [InlineData("{ courses { nodes { code } totalCount @include(if: false) } }", 0)]
    [InlineData("{ courses { nodes { code } ...Count } } fragment Count on CoursesConnection { all: totalCount }", 1)]
    [InlineData("{ courses(first: 1) { a: totalCount b: totalCount } }", 1)]
    [InlineData("{ institutions { nodes { courses { nodes { code } } } } }", 0)]
    [InlineData("{ institutions { nodes { courses { totalCount } } totalCount } }", 2)]
    public async Task A_list_is_counted_only_when_its_length_is_selected(string query, int counts)
    {
        api.Statements.Take();

        await api.Client.DataAsync(query);

        Assert.Equal(counts, api.Statements.Take().Count(statement => statement.Contains("COUNT(*)", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task A_search_reads_no_rows_for_its_length_and_facets_alone()
    {
        api.Statements.Take();

        await api.Client.DataAsync("{ search(text: \"陶藝\", kinds: [COURSE]) { totalCount facets { free { count } } } }");

        var columns = api.Statements.Take().Select(ColumnsOf).ToList();
        Assert.Equal("District Mode Category Fee", columns[^1]);
        // The one time, the filter says which of the ranked courses pass.
        Assert.Single(columns, "Key");
    }

    [Fact]
    public async Task All_turns_of_a_consultation_are_two_statements()
    {
        const string Ask = "mutation($input: AskInput!) { ask(input: $input) { consultation { id } consultationToken turn { id } } }";
        var first = (await api.Client.DataAsync(Ask, new { input = new { text = "我想學陶藝" } })).GetProperty("ask");
        var (consultationId, token) = (first.GetProperty("consultation").GetProperty("id").GetString(), first.GetProperty("consultationToken").GetString());
        var second = (await api.Client.DataAsync(Ask, new { input = new { text = "要免費的", consultationId } }, token)).GetProperty("ask");
        var ids = new[] { consultationId, first.GetProperty("turn").GetProperty("id").GetString(), second.GetProperty("turn").GetProperty("id").GetString() };
        api.Statements.Take();

        var data = await api.Client.DataAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids }, token);

        Assert.Equal(ids, data.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()));
        Assert.Equal(2, api.Statements.Take().Count);
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

    // "SELECT "c"."Key", "c"."Title"" → "Key Title".
    private static string ColumnsOf(string statement) => string.Join(' ', Column().Matches(statement.Split('\n')[0]).Select(column => column.Groups[1].Value));

    [GeneratedRegex("\\.\"(\\w+)\"")]
    private static partial Regex Column();
}
