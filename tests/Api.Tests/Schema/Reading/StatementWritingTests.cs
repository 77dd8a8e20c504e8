using LearningAdvisor.Api.Schema.Courses;
using LearningAdvisor.Api.Schema.Reading;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Databases;
using LearningAdvisor.GraphQL.Execution;

namespace LearningAdvisor.Api.Tests.Schema.Reading;

[Collection(nameof(ApiCollection))]
public sealed class StatementWritingTests(ApiFixture api)
{
    private static readonly Given Page = new() { Today = new DateOnly(2026, 3, 4), Take = 11 };

    [Fact]
    public async Task A_filter_is_prepared_with_its_values_as_parameters()
    {
        await using var connection = await OpenAsync();

        var statement = StatementWriting.Rows(connection.Database, Page with { Where = Filter("district", "eq", "七堵區") }, Filtered);

        Assert.Contains(statement!.Parameters, parameter => parameter.Slot == 2);
    }

    [Theory]
    [InlineData("fee", "lte", 500)]
    [InlineData("demonstration", "eq", true)]
    public async Task Numbers_and_booleans_are_prepared(string field, string name, object value)
    {
        await using var connection = await OpenAsync();

        Assert.NotNull(StatementWriting.Rows(connection.Database, Page with { Where = Filter(field, name, value) }, Filtered));
    }

    // PostgreSQL is given a pattern that EF Core computes.
    [SqliteFact]
    public async Task A_part_of_a_text_is_prepared()
    {
        await using var connection = await OpenAsync();

        Assert.NotNull(StatementWriting.Rows(connection.Database, Page with { Where = Filter("title", "contains", "陶") }, Filtered));
    }

    [Fact]
    public async Task A_prefix_whose_length_is_computed_is_left_to_EF_Core()
    {
        await using var connection = await OpenAsync();

        Assert.Null(StatementWriting.Rows(connection.Database, Page with { Where = Filter("title", "startsWith", "陶") }, Filtered));
    }

    [Fact]
    public async Task A_value_that_decides_what_the_statement_says_is_left_to_EF_Core()
    {
        await using var connection = await OpenAsync();

        Assert.Null(StatementWriting.Rows(connection.Database, Page with { Where = Filter("id", "eq", "SW5zdGl0dXRpb246OA") }, Filtered));
    }

    [Fact]
    public async Task Keys_are_parameters_each()
    {
        await using var connection = await OpenAsync();

        var statement = StatementWriting.Rows(
            connection.Database, new Given { Keys = Keys.Of([3, 5, 7]) }, (catalogue, given) => catalogue.Courses.Where(course => Keys.In(given).Contains(course.Key)));

        Assert.NotNull(statement);
        Assert.All(statement.Parameters, parameter => Assert.InRange(parameter.Slot, 2, 5));
    }

    [Fact]
    public async Task A_prepared_read_gives_what_EF_Core_gives()
    {
        await using var database = api.OpenDatabase();
        await using var connection = await OpenAsync();
        var given = Page with { Where = Filter("fee", "gte", 1), Take = 1000 };
        var statement = StatementWriting.Rows(connection.Database, given, Whole)!;

        var read = await statement.RunAsync(connection, given.Values(), CancellationToken.None);

        var expected = Whole(database, given).ToList();
        Assert.NotEmpty(expected);
        Assert.Equivalent(expected, read, strict: true);
    }

    private ValueTask<ReadingConnection> OpenAsync() => ReadingConnection.OpenAsync(api.OpenDatabase(), CancellationToken.None);

    private static IQueryable<Course> Filtered(CatalogueContext database, Given given) =>
        CourseFilters.Course.Narrow(database.Courses, given.Where, given.Today).Take(given.Take);

    private static IQueryable<Course> Whole(CatalogueContext database, Given given) =>
        Filtered(database, given).OrderBy(course => course.Key).Select(CourseType.Columns.Projection(
            ["code", "source", "title", "city", "mode", "audiences", "prerequisites", "hours", "startsOn", "updatedAt", "demonstration", "accessible", "institution"]));

    private static InputObject Filter(string field, string name, object value) =>
        new([new(field, new InputObject([new(name, value)]))]);
}
