using System.Diagnostics;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Watching;

/// <summary>Two real programs that watch the same source each second.</summary>
public sealed class TwoWatchersTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TempFolder _folder = new();
    private readonly string _database;

    public TwoWatchersTests()
    {
        IngestProcess.WriteSeeds(_folder);
        _folder.Write("courses.csv", "code,title,institution\n" + string.Concat(Enumerable.Range(1, 300).Select(i => $"C{i},吉他{i},示範社區大學\n")));
        _folder.Write("schedule.yaml", "sources:\n  - name: town\n    data: [courses.csv]\n    cron: \"* * * * * ?\"\n");
        _database = $"Data Source={_folder["catalogue.db"]}";
        using var catalogue = SqliteCatalogue.Open(_database);
        catalogue.Database.Migrate();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Fact]
    public async Task They_never_load_at_the_same_time_and_one_goes_on_when_the_other_is_killed()
    {
        using var first = Watch();
        using var second = Watch();
        try
        {
            await RunsAsync(6);
            first.Kill();
            await first.WaitForExitAsync();
            await RunsAsync((await CountAsync()) + 3);
        }
        finally
        {
            first.Kill();
            second.Kill();
            await first.WaitForExitAsync();
            await second.WaitForExitAsync();
        }

        await using var catalogue = SqliteCatalogue.Open(_database);
        var runs = await catalogue.IngestRuns.Where(run => run.State == RunState.Done).OrderBy(run => run.StartedAt).ToListAsync();
        Assert.All(runs.Zip(runs.Skip(1)), pair => Assert.True(pair.First.EndedAt <= pair.Second.StartedAt, $"Run {pair.Second.Key} began before run {pair.First.Key} had ended."));
        Assert.Equal(300, await catalogue.Courses.CountAsync());
    }

    private Process Watch() => IngestProcess.Start(_folder, _database, "watch", "--schedule", _folder["schedule.yaml"]);

    private async Task RunsAsync(int most)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (await CountAsync() < most)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < Patience, $"There are {await CountAsync()} runs after a minute, {most} were awaited.");
            await Task.Delay(100);
        }
    }

    private async Task<int> CountAsync()
    {
        await using var catalogue = SqliteCatalogue.Open(_database);
        return await catalogue.IngestRuns.CountAsync(run => run.State == RunState.Done);
    }
}
