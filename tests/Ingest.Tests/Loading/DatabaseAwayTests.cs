using LearningAdvisor.Databases;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Loading;

/// <summary>A database server that goes away in the middle of a load cuts off every connection.</summary>
public sealed class DatabaseAwayTests : IDisposable
{
    private readonly TestCity _city = new();

    public void Dispose() => _city.Dispose();

    [PostgresFact]
    public async Task Nothing_is_half_written_and_the_next_run_loads_it()
    {
        var file = _city.Folder.Write("courses.csv", "課程編號,課程名稱,開課單位\n" + string.Concat(Enumerable.Range(1, 3_000).Select(number => $"C{number},吉他入門 {number},示範社區大學\n")));
        var cut = new IngestPipeline(
            _city.Settings, _city.Indexing(), null, new Cutting(_city));

        var summary = Assert.Single((await cut.RunAsync([file])).Sources);

        Assert.Equal("STORE_BUSY", summary.FailureCode);
        await using var catalogue = _city.Open();
        Assert.Empty(await catalogue.Courses.ToListAsync());
        Assert.Equal(3_000, (await _city.IngestAsync(file)).Sources[0].Added);
    }

    private sealed class Cutting(TestCity city) : IIngestReporter
    {
        public void Started(SourcePlan plan)
        {
        }

        public void Progressed(SourceSummary source)
        {
            using var catalogue = city.Open();
            catalogue.Database.ExecuteSql(
                $"select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        }

        public void Ended(SourceSummary source)
        {
        }
    }
}
