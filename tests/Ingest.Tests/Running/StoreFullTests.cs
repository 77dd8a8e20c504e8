using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Databases;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Running;
using LearningAdvisor.Ingest.Sources;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Running;

/// <summary>A database that takes no more rows.</summary>
public sealed class StoreFullTests : IDisposable
{
    private const string Message = "courses.csv: the disk of the database is full, so nothing of the source was stored. Free some space there, then run again.";

    private readonly TestCity _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public void A_full_disk_is_named_also_where_it_stopped_a_note()
    {
        var plan = new SourcePlan("courses", SourceKind.Courses, [new PlannedFile("courses.csv", FileFormat.Delimited, Mapping.Canonical(SourceKind.Courses), [])]);
        var full = new SqliteException("database or disk is full", 13);

        Assert.Equal(new LastingFailure("STORE_FULL", Message), LastingFailure.Of(full, plan));
        Assert.Equal(new LastingFailure("STORE_FULL", Message), LastingFailure.Of(new DbUpdateException("not saved", full), plan));
    }

    [PostgresFact]
    public async Task A_server_without_space_ends_the_source_and_keeps_the_run()
    {
        await RefuseAsync("StagedBatches", "insert", "53100");
        var source = (await IngestAsync()).Sources[0];

        Assert.Equal(("STORE_FULL", Message), (source.FailureCode, source.Failure));
        await using var catalogue = _city.Open();
        var run = await catalogue.IngestRuns.SingleAsync();
        Assert.Equal((RunState.Failed, "STORE_FULL"), (run.State, run.FailureCode));
        Assert.Empty(await catalogue.Courses.ToListAsync());
    }

    [Fact]
    public async Task A_database_that_takes_no_note_either_is_told_of_in_the_summary()
    {
        await RefuseAsync("StagedBatches", "insert", "53100");
        await RefuseAsync("IngestRuns", "update", "53100");
        var source = (await IngestAsync()).Sources[0];

        Assert.StartsWith("STORE_", source.FailureCode, StringComparison.Ordinal);
        Assert.Equal(["The run could not be noted as failed, since the database takes nothing. It will show as cut off."], source.Notes);
    }

    private Task<RunSummary> IngestAsync() =>
        _city.IngestAsync(_city.Folder.Write("courses.csv", "課程編號,課程名稱,開課單位\nC1,吉他入門,示範社區大學\n"));

    private async Task RefuseAsync(string table, string action, string code)
    {
        await using var catalogue = _city.Open();
        await catalogue.Database.ExecuteSqlRawAsync(catalogue.Database.IsSqlite()
            ? $"create trigger refuse_{table} before {action} on {table} begin select raise(abort, 'no space left'); end"
            : $"""
               create function refuse_{table}() returns trigger language plpgsql as $$ begin raise exception 'no space left' using errcode = '{code}'; end $$;
               create trigger refuse before {action} on "{table}" for each row execute function refuse_{table}();
               """);
    }
}
