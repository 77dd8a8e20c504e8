using LearningAdvisor.Advisor.Insight.LearningCity;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Databases;

namespace LearningAdvisor.Advisor.Tests.Insight;

public sealed class IndicatorReportTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private readonly TemporaryDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Each_measure_belongs_to_an_indicator_and_each_indicator_names_measures_that_there_are()
    {
        var ids = Measures.All.Select(measure => measure.Id).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.NotEmpty(Indicators.Fed(id)));
        Assert.Subset(ids.ToHashSet(), Indicators.All.SelectMany(indicator => indicator.Measures).ToHashSet());
    }

    [Fact]
    public async Task A_catalogue_without_data_says_so_in_every_line()
    {
        var lines = IndicatorText.Lines(await ReadAsync()).ToList();

        Assert.Equal("基隆市 on 2026-11-20.", lines[0]);
        Assert.Equal(Measures.All.Count, lines.Count(line => line.Trim() == "no data"));
    }

    [Fact]
    public async Task Demonstration_courses_are_counted_where_there_are_no_others_and_called_by_their_name()
    {
        await AddAsync(Course("D1", demonstration: true), Course("D2", demonstration: true));
        var demonstration = await ReadAsync();
        await AddAsync(Course("A1"));

        var real = await ReadAsync();

        Assert.Equal((true, 2), (demonstration.IsDemonstration, CountOf(demonstration)));
        Assert.Equal((false, 1), (real.IsDemonstration, CountOf(real)));
        Assert.Contains("These are the demonstration courses: the catalogue has no others, and they say nothing of the city.", IndicatorText.Lines(demonstration));
    }

    [Fact]
    public async Task The_day_of_the_data_is_that_of_the_source_that_was_read_longest_ago()
    {
        await AddAsync(Course("A1"), Course("B1", source: "other"));
        await AddAsync(Run("first", 10), Run("first", 18), Run("other", 12), Run("elsewhere", 1));

        Assert.Equal(new DateOnly(2026, 11, 12), (await ReadAsync()).ReadOn);
    }

    [Fact]
    public async Task Courses_of_another_city_and_retired_ones_are_not_counted()
    {
        var retired = Course("A2");
        retired.RetiredAt = DateTime.UtcNow;
        await AddAsync(Course("A1"), retired, Course("A3", city: "臺北市"));

        Assert.Equal(1, CountOf(await ReadAsync()));
    }

    private static int CountOf(IndicatorReport report) => report.Measures.Single(measure => measure.Measure.Id == "courses").Groups.Single().Count;

    private static Course Course(string code, string source = "first", string city = "基隆市", bool demonstration = false) => new() { Source = source, Code = code, Title = code, City = city, Demonstration = demonstration };

    private static IngestRun Run(string source, int day) => new()
    {
        Source = source,
        Kind = "Courses",
        File = "a.csv",
        StartedAt = new DateTime(2026, 11, day, 1, 0, 0, DateTimeKind.Utc),
        EndedAt = new DateTime(2026, 11, day, 2, 0, 0, DateTimeKind.Utc),
        State = RunState.Done,
    };

    private async Task AddAsync(params object[] records)
    {
        await using var database = _database.Open();
        database.AddRange(records);
        await database.SaveChangesAsync();
    }

    private async Task<IndicatorReport> ReadAsync()
    {
        await using var database = _database.Open();
        return await IndicatorReport.ReadAsync(database, "基隆市", Today, CancellationToken.None);
    }
}
