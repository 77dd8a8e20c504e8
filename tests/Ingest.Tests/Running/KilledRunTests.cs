using System.Diagnostics;
using System.Globalization;
using System.Text;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Running;

/// <summary>The real program, killed at random points until it gets through: the catalogue is that of an undisturbed run.</summary>
public sealed class KilledRunTests : IDisposable
{
    private const int Rows = 4000;
    private const int Kills = 5;

    private static readonly string[] Tables = ["Courses", "CourseSessions", "CourseConcepts", "CourseText", "CourseVectors", "Institutions", "QuarantinedRows", "CatalogueFacts", "StagedBatches"];

    // When something happened differs between two runs of anything.
    private static readonly string[] Moments = ["UpdatedAt", "At", "RetiredAt"];

    private readonly TempFolder _folder = new();

    public KilledRunTests()
    {
        IngestProcess.WriteSeeds(_folder);
        _folder.Write("a-places.csv", "code,name,city,district\n" + Lines(600, i => $"I{i},示範館{i},基隆市,七堵區"));
        _folder.Write("b-courses.csv", "code,title,institutionCode,institution,fee,schedule\n" + Lines(Rows, i => $"C{i},吉他{i},I{i % 600 + 1},,{(i % 97 == 0 ? "-1" : "500")},每週三 19:00-21:00"));
        _folder.Write("c-more.csv", "code,title,institution,fee\n" + Lines(Rows / 3, i => $"M{i},音樂欣賞{i},示範社區大學{i % 50},免費"));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_run_killed_again_and_again_ends_as_if_nothing_had_happened(int seed)
    {
        await MigrateAsync("calm.db");
        await MigrateAsync("killed.db");
        var began = TimeProvider.System.GetTimestamp();
        Assert.Equal(2, await ExitAsync(Start("calm.db")));
        var undisturbed = TimeProvider.System.GetElapsedTime(began);

        var random = new Random(seed);
        for (var i = 0; i < Kills; i++)
        {
            using var program = Start("killed.db");
            await Task.Delay(undisturbed * random.NextDouble());
            program.Kill();
            await program.WaitForExitAsync();
        }

        Assert.Equal(2, await ExitAsync(Start("killed.db")));
        foreach (var table in Tables)
            Assert.Equal((table, Dump("calm.db", table)), (table, Dump("killed.db", table)));
        await using var catalogue = SqliteCatalogue.Open(Connection("killed.db"));
        Assert.Empty(await catalogue.IngestRuns.Where(run => run.State == RunState.Running || run.State == RunState.Failed).ToListAsync());
    }

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(1, count).Select(i => line(i) + "\n"));

    private async Task MigrateAsync(string file)
    {
        await using var catalogue = SqliteCatalogue.Open(Connection(file));
        await catalogue.Database.MigrateAsync();
    }

    private string Connection(string file) => $"Data Source={_folder[file]}";

    private Process Start(string file) =>
        IngestProcess.Start(_folder, Connection(file), "run", "--data", _folder["a-places.csv"], _folder["b-courses.csv"], _folder["c-more.csv"]);

    private static async Task<int> ExitAsync(Process program)
    {
        using (program)
        {
            await program.WaitForExitAsync();
            return program.ExitCode;
        }
    }

    private string Dump(string file, string table)
    {
        using var connection = new SqliteConnection(Connection(file));
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = table == "CourseText" ? "select rowid, Title, Body from CourseText order by rowid" : $"select * from {table} order by 1, 2";
        using var reader = command.ExecuteReader();
        var text = new StringBuilder();
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                if (!Moments.Contains(reader.GetName(i)))
                    text.Append(reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes.AsSpan(0, 16)) : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)).Append('|');
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
