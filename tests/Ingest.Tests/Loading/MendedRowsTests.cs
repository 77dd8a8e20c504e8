using LearningAdvisor.Ingest.Reporting;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Tests.Loading;

public sealed class MendedRowsTests : IDisposable
{
    private const string Header = "code,title,institution,fee\n";

    private readonly TestCity _city = new();

    public void Dispose() => _city.Dispose();

    [Fact]
    public async Task A_mended_row_alone_goes_in_and_leaves_everything_else_as_it_was()
    {
        await _city.IngestAsync(Write("C1,吉他,示範社區大學,免費\nC2,陶藝,示範社區大學,-1\nC3,歌唱,示範社區大學,abc\n"));
        var run = await MendAsync("C2,陶藝,示範社區大學,100\n");
        Assert.Equal((1, 0, 0), (run.Sources[0].Added, run.Sources[0].Retired, run.Sources[0].Quarantined));

        await using var catalogue = _city.Open();
        Assert.Equal(["C1", "C2"], await catalogue.Courses.Where(course => course.RetiredAt == null).OrderBy(course => course.Code).Select(course => course.Code).ToListAsync());
        Assert.Equal("C3", (await catalogue.QuarantinedRows.SingleAsync()).RowCode);
    }

    [Fact]
    public async Task A_row_mended_badly_is_refused_for_its_new_reason()
    {
        await _city.IngestAsync(Write("C1,吉他,示範社區大學,-1\n"));
        await MendAsync("C1,,示範社區大學,100\n");
        await using var catalogue = _city.Open();
        Assert.Equal("COURSE_TITLE_MISSING", (await catalogue.QuarantinedRows.SingleAsync()).Rule);
    }

    private string Write(string rows) => _city.Folder.Write("courses.csv", Header + rows);

    private Task<RunSummary> MendAsync(string rows) =>
        new IngestPipeline(_city.Settings with { IsMending = true }, _city.Indexing(), null, SilentReporter.Instance).RunAsync([Write(rows)]);
}
