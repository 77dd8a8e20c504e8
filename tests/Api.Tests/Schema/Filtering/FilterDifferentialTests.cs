using System.Text.Json.Nodes;

namespace LearningAdvisor.Api.Tests.Schema.Filtering;

/// <summary>Random filters through the door, each beside the same filter over the rows in memory.</summary>
public sealed class FilterDifferentialTests(RandomCity city) : IClassFixture<RandomCity>
{
    private const int Filters = 60;
    private const int PageSize = 100;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public Task Courses_that_the_database_finds_are_those_that_memory_finds(int seed) => CompareAsync(
        "courses", "CourseFilterInput", CityModel.Course, [.. city.Courses], course => ((Catalogue.Courses.Course)course).Code, new RandomFilter(new Random(seed)));

    [Fact]
    public Task Institutions_that_the_database_finds_are_those_that_memory_finds() => CompareAsync(
        "institutions", "InstitutionFilterInput", CityModel.Institution, [.. city.Institutions], institution => ((Catalogue.Institutions.Institution)institution).Code, new RandomFilter(new Random(5)));

    private async Task CompareAsync(string list, string input, FilterModel model, List<object> rows, Func<object, string> code, RandomFilter random)
    {
        var query = $"query($where: {input}) {{ {list}(first: {PageSize}, where: $where) {{ totalCount nodes {{ code }} }} }}";
        var telling = 0;
        for (var i = 0; i < Filters; i++)
        {
            var where = random.Next(model, rows, depth: 2);
            var expected = rows.Where(row => model.Meets(row, where) ?? true).Select(code).ToList();

            var answer = JsonNode.Parse((await city.Api.Client.SendAsync(query, new { where })).ToString())!;

            Assert.True(answer["errors"] is null, $"{where.ToJsonString()}\n{answer["errors"]}");
            var found = answer["data"]![list]!;
            Assert.True(
                expected.Take(PageSize).SequenceEqual(found["nodes"]!.AsArray().Select(node => node!["code"]!.GetValue<string>())),
                $"{where.ToJsonString()}\nexpected {string.Join(' ', expected)}\nfound    {string.Join(' ', found["nodes"]!.AsArray().Select(node => node!["code"]))}");
            Assert.Equal(expected.Count, found["totalCount"]!.GetValue<int>());
            telling += expected.Count > 0 && expected.Count < rows.Count ? 1 : 0;
        }

        Assert.True(telling > Filters / 4, $"Only {telling} of the filters divide the rows; the others show little.");
    }
}
