using System.Globalization;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Gating;

public sealed class HeldRunTests : IDisposable
{
    private const string Header = "code,title,institution,fee,startsOn,summary\n";

    private readonly TestCity _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public async Task A_first_run_is_never_held()
    {
        var run = await IngestAsync(Rows(1, 40));
        Assert.Equal((RunSummary.AllAccepted, false), (run.ExitCode, run.Sources[0].IsHeld));
    }

    [Fact]
    public async Task A_run_that_loses_most_rows_is_held_and_the_last_good_version_stays()
    {
        await IngestAsync(Rows(1, 40));
        var run = await IngestAsync(Rows(1, 10));
        Assert.True(run.Sources[0].IsHeld);
        Assert.Equal(RunSummary.RowsQuarantined, run.ExitCode);
        Assert.Equal(40, await OfferedAsync());
        Assert.Equal(
            [
                "  courses keeps its last good version, because run 2 would change more than its limits allow:",
                "    beyond the limit of rowsLost: rows lost: 30 against 40 on offer (75 %)",
                "    within the limit of rowsAdded: rows added: 0 against 40 on offer (0 %)",
                "    within the limit of dateShiftDays: middle first day: 2026-12-22, would be 2026-12-07",
                "    within the limit of feeFactor: middle fee: 500 TWD, would be 500 TWD",
                "    within the limit of duplicateKeys: rows with a code of another row: 0 %, now 0 %",
                "  Look at it, then: ./ingest publish 2 --by NAME, or ./ingest discard 2 --by NAME",
            ],
            SummaryText.Difference(run.Sources[0]));
    }

    [Fact]
    public async Task A_small_change_goes_in_at_once()
    {
        await IngestAsync(Rows(1, 40));
        var run = await IngestAsync(Rows(1, 38));
        Assert.Equal((false, 2), (run.Sources[0].IsHeld, run.Sources[0].Retired));
        Assert.Equal(38, await OfferedAsync());
    }

    [Theory]
    [InlineData("fee", "emptyCells", "beyond the limit of emptyCells: rows without fee: 0 %, would be 100 %")]
    [InlineData("price", "feeFactor", "beyond the limit of feeFactor: middle fee: 500 TWD, would be 5000 TWD")]
    [InlineData("dates", "dateShiftDays", "beyond the limit of dateShiftDays: middle first day: 2026-12-22, would be 2037-12-22")]
    [InlineData("twice", "duplicateKeys", "beyond the limit of duplicateKeys: rows with a code of another row: 0 %, now 50 %")]
    public async Task What_looks_like_a_broken_export_is_held(string damage, string measure, string words)
    {
        await IngestAsync(Rows(1, 40));
        var rows = Rows(1, 40).Replace("入門", "班", StringComparison.Ordinal);
        var run = await IngestAsync(damage switch
        {
            "fee" => rows.Replace(",500,", ",,", StringComparison.Ordinal),
            "price" => rows.Replace(",500,", ",5000,", StringComparison.Ordinal),
            "dates" => rows.Replace("2026-", "2037-", StringComparison.Ordinal).Replace("2027-", "2038-", StringComparison.Ordinal),
            _ => rows + rows,
        });
        Assert.Equal([measure], run.Sources[0].Difference.Where(finding => finding.Beyond).Select(finding => finding.Measure));
        Assert.Contains(SummaryText.Difference(run.Sources[0]), line => line.Trim() == words);
    }

    [Fact]
    public async Task Publishing_puts_in_place_what_was_held_and_not_what_the_file_holds_by_then()
    {
        await IngestAsync(Rows(1, 40));
        var run = await IngestAsync(Rows(1, 10) + "C99,吉他,示範社區大學,-1,,\n");
        _city.Folder.Write("courses.csv", Header + Rows(1, 39));

        var published = await _city.Decision().PublishAsync(run.Sources[0].Run, "Counsellor A", default);
        Assert.Equal((RunState.Published, "Counsellor A", 30), (published.State, published.By, published.Retired));
        Assert.Equal(10, await OfferedAsync());
        await using var catalogue = _city.Open();
        Assert.Equal("COURSE_FEE_NEGATIVE", (await catalogue.QuarantinedRows.SingleAsync()).Rule);
        Assert.Empty(await catalogue.StagedBatches.ToListAsync());
    }

    [Fact]
    public async Task A_discarded_run_leaves_everything_as_it_was()
    {
        await IngestAsync(Rows(1, 40));
        var run = await IngestAsync(Rows(1, 10));
        await _city.Decision().DiscardAsync(run.Sources[0].Run, "Counsellor A", default);
        Assert.Equal(40, await OfferedAsync());
        await using var catalogue = _city.Open();
        Assert.Equal(RunState.Discarded, (await catalogue.IngestRuns.OrderBy(r => r.Key).LastAsync()).State);
        Assert.Empty(await catalogue.StagedBatches.ToListAsync());
    }

    [Fact]
    public async Task The_same_file_read_again_is_the_same_held_run()
    {
        await IngestAsync(Rows(1, 40));
        var first = await IngestAsync(Rows(1, 10));
        var again = await IngestAsync(Rows(1, 10));
        Assert.Equal(first.Sources[0].Run, again.Sources[0].Run);
        Assert.Equal(SummaryText.Difference(first.Sources[0]), SummaryText.Difference(again.Sources[0]));
    }

    [Fact]
    public async Task A_later_run_of_the_source_overtakes_a_held_one()
    {
        await IngestAsync(Rows(1, 40));
        var held = await IngestAsync(Rows(1, 10));
        await IngestAsync(Rows(1, 41));
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => _city.Decision().PublishAsync(held.Sources[0].Run, "Counsellor A", default));
        Assert.Equal("Run 2 of courses is DISCARDED, and only a held run can be published or discarded. ./ingest status lists those that are held.", refused.Message);
        Assert.Equal(41, await OfferedAsync());
    }

    [Fact]
    public async Task A_run_that_does_not_exist_cannot_be_published()
    {
        var refused = await Assert.ThrowsAsync<ArgumentException>(() => _city.Decision().PublishAsync(7, "Counsellor A", default));
        Assert.Equal("There is no run 7. ./ingest status lists those that are held.", refused.Message);
    }

    [Fact]
    public async Task A_mapping_widens_the_limits_of_its_source()
    {
        _city.Folder.Write("courses.mapping.yaml", "kind: courses\ngate: { rowsLost: 80%, dateShiftDays: 1000 }\n");
        await IngestAsync(Rows(1, 40));
        Assert.False((await IngestAsync(Rows(1, 10))).Sources[0].IsHeld);
    }

    [Fact]
    public async Task A_limit_that_is_no_number_is_an_error_of_the_mapping()
    {
        _city.Folder.Write("courses.mapping.yaml", "kind: courses\ngate:\n  rowsLost: many\n");
        var run = await IngestAsync(Rows(1, 1));
        Assert.Equal("courses.mapping.yaml line 3: \"rowsLost\" is \"many\"; it takes a number from 0 on or a percentage such as 30%. Correct that line.", run.Sources[0].Failure);
    }

    [Fact]
    public async Task Institutions_have_the_same_gate()
    {
        static string Of(int count) => "code,name,city,district\n" + string.Concat(Enumerable.Range(1, count).Select(i => $"I{i},示範館{i},基隆市,七堵區\n"));
        await _city.IngestAsync(_city.Folder.Write("places.csv", Of(30)));
        var run = await _city.IngestAsync(_city.Folder.Write("places.csv", Of(5)));
        Assert.True(run.Sources[0].IsHeld);
        await _city.Decision().PublishAsync(run.Sources[0].Run, "Counsellor A", default);
        await using var catalogue = _city.Open();
        Assert.Equal(5, await catalogue.Institutions.CountAsync(institution => institution.RetiredAt == null));
    }

    private static string Rows(int from, int to) => string.Concat(Enumerable.Range(from, to - from + 1).Select(i =>
        $"C{i},吉他入門{i},示範社區大學,500,{new DateOnly(2026, 12, 1).AddDays(i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)},彈唱\n"));

    private Task<RunSummary> IngestAsync(string rows) => _city.IngestAsync(_city.Folder.Write("courses.csv", Header + rows));

    private async Task<int> OfferedAsync()
    {
        await using var catalogue = _city.Open();
        return await catalogue.Courses.CountAsync(course => course.RetiredAt == null);
    }
}
