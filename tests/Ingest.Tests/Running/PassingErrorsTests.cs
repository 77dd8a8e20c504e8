using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Running;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Running;

public sealed class PassingErrorsTests : IDisposable
{
    private const string Course = "code,title,institution\nC1,吉他,示範社區大學\n";

    private readonly TestCity _city = new();

    public void Dispose() => _city.Dispose();

    public static TheoryData<Exception, bool> Errors => new()
    {
        { new SqliteException("busy", 5), true },
        { new SqliteException("full", 13), false },
        { new HttpRequestException("no answer"), true },
        { new IOException("locked", 11), true },
        { new FileNotFoundException(), false },
        { new InvalidOperationException("outer", new TimeoutException()), true },
        { new OperationCanceledException(), false },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void Busy_locked_and_unreachable_pass_and_the_rest_lasts(Exception failure, bool expected) => Assert.Equal(expected, PassingErrors.IsPassing(failure));

    [Fact]
    public async Task A_source_that_met_a_passing_error_is_loaded_in_the_end()
    {
        var summary = await IngestAsync(failures: 3);
        Assert.Equal((null, 1), (summary.Failure, summary.Added));
        await using var catalogue = _city.Open();
        var run = await catalogue.IngestRuns.SingleAsync();
        Assert.Equal((RunState.Done, 3), (run.State, run.Resumed));
    }

    [Fact]
    public async Task An_error_that_does_not_pass_is_given_up_and_listed_with_its_step()
    {
        var summary = await IngestAsync(failures: 9);
        Assert.Equal("ADDRESS_UNREACHABLE", summary.FailureCode);
        Assert.Equal("courses.csv: the address does not answer (no answer). Try again later, or check the address.", summary.Failure);
        await using var catalogue = _city.Open();
        var entry = await catalogue.QuarantinedRows.SingleAsync();
        Assert.Equal((RunStep.Preparing, "courses.csv", 0, "ADDRESS_UNREACHABLE"), (entry.Step, entry.File, entry.Line, entry.Rule));
    }

    [Fact]
    public async Task The_entry_of_a_file_goes_away_when_the_file_is_accepted()
    {
        await IngestAsync(failures: 9);
        await _city.IngestAsync(_city.Folder["courses.csv"]);
        await using var catalogue = _city.Open();
        Assert.Empty(await catalogue.QuarantinedRows.ToListAsync());
    }

    [Fact]
    public async Task A_file_that_another_program_keeps_locked_says_so()
    {
        var file = _city.Folder.Write("courses.csv", Course);
        using var locked = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var run = await _city.IngestAsync(file);
        Assert.Equal("FILE_LOCKED", run.Sources[0].FailureCode);
        Assert.Equal("courses.csv: another program kept the file locked through every try. Close it there, then run again.", run.Sources[0].Failure);
    }

    // The model fails, as a distant one may; unlike its default, this kind of Lazy asks again after an error.
    private async Task<SourceSummary> IngestAsync(int failures)
    {
        var left = failures;
        var indexing = new Lazy<CourseIndexing>(
            () => left-- > 0 ? throw new HttpRequestException("no answer") : _city.Indexing().Value, LazyThreadSafetyMode.PublicationOnly);
        var run = await new IngestPipeline(_city.Settings, indexing, null, SilentReporter.Instance).RunAsync([_city.Folder.Write("courses.csv", Course)]);
        return run.Sources[0];
    }
}
