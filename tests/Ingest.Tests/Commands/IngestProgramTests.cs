using System.Text.Json;
using LearningAdvisor.Databases;
using LearningAdvisor.Ingest.Commands;
using LearningAdvisor.Ingest.Reporting;

namespace LearningAdvisor.Ingest.Tests.Commands;

public sealed class IngestProgramTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly TemporaryDatabase _database = new();

    public IngestProgramTests()
    {
        Directory.CreateDirectory(_folder["thesaurus"]);
        _folder.Write("thesaurus/music.yaml", "concepts:\n  - id: music\n    iscedF: \"0215\"\n    preferred: { zh-TW: 音樂 }\n    terms: { zh-TW: [吉他] }\n");
        _folder.Write("places.yaml", "cities:\n  - name: 基隆市\n    districts:\n      - name: 七堵區\n        short: 七堵\n");
        _folder.Write("courses.csv", "code,title,institution,fee\nC1,吉他,示範社區大學,免費\nC2,陶藝,示範社區大學,-1\n");
    }

    [Fact]
    public async Task A_run_prints_plain_lines_to_a_pipe_and_tells_quarantine_by_its_exit_code()
    {
        var (exit, text) = await RunAsync("run", "--data", _folder["courses.csv"]);
        Assert.Equal(RunSummary.RowsQuarantined, exit);
        var lines = text.Split('\n');
        Assert.Equal("courses (courses): 2 read, 1 added, 0 changed, 0 unchanged, 0 retired, 1 quarantined", lines[0]);
        Assert.Equal("  COURSE_FEE_NEGATIVE: courses.csv line 3: fee \"-1\" is below 0. Leave the cell empty when the fee is unknown.", lines[1]);
        Assert.EndsWith("1 rows quarantined", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_prints_one_object_and_nothing_else()
    {
        var (exit, text) = await RunAsync("run", "--json", "--data", _folder["courses.csv"], _folder["absent.csv"]);
        var summary = JsonDocument.Parse(text).RootElement;
        Assert.Equal(RunSummary.SourceFailed, exit);
        Assert.Equal(exit, summary.GetProperty("exitCode").GetInt32());
        Assert.Equal("FILE_MISSING", summary.GetProperty("sources")[0].GetProperty("failureCode").GetString());
    }

    [Fact]
    public async Task Guide_documents_are_loaded_after_the_rows_and_one_that_fails_stops_nothing()
    {
        var (exit, text) = await RunAsync(
            "run", "--data", _folder.Write("guide.md", "# 怎麼報名\n\n報名可以打電話，也可以到櫃臺。\n"), _folder.Write("empty.md", ""), _folder.Write("blank.txt", "  \n"), _folder["courses.csv"]);
        Assert.Equal(RunSummary.SourceFailed, exit);
        Assert.Contains("guide (documents): 1 read, 1 added", text, StringComparison.Ordinal);
        Assert.Contains("FAILED FILE_EMPTY: empty.md line 1: the file is empty. Export it again, or leave it out.", text, StringComparison.Ordinal);
        Assert.Contains("FAILED DOCUMENT_EMPTY: \"blank.txt\" holds no text.", text, StringComparison.Ordinal);
        Assert.Contains("courses (courses): 2 read, 1 added", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retired_sources_are_kept_out_until_they_are_loaded_again()
    {
        var guide = _folder.Write("guide.md", "# 怎麼報名\n\n報名可以打電話，也可以到櫃臺。\n");
        await RunAsync("run", "--data", _folder["courses.csv"], guide);

        var (exit, text) = await RunAsync("retire", "--data", _folder["courses.csv"], guide);
        Assert.Equal(0, exit);
        Assert.Contains("courses (courses): 0 read, 0 added, 0 changed, 0 unchanged, 1 retired, 0 quarantined", text, StringComparison.Ordinal);
        Assert.Contains("guide (documents): 0 read, 0 added, 0 changed, 0 unchanged, 1 retired, 0 quarantined", text, StringComparison.Ordinal);

        var (_, again) = await RunAsync("run", "--data", _folder["courses.csv"], guide);
        Assert.Contains("courses (courses): 2 read, 0 added, 1 changed", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_writes_nothing()
    {
        var (exit, _) = await RunAsync("check", "--data", _folder["courses.csv"]);
        Assert.Equal(RunSummary.RowsQuarantined, exit);
        Assert.False(File.Exists(_folder["catalogue.db"]));
    }

    [Fact]
    public async Task Suggest_prints_a_mapping_or_says_why_it_cannot()
    {
        var (exit, text) = await SuggestAsync(_folder.Write("kurse.csv", "課號,課名,單位\nC1,吉他,社大\n"));
        Assert.Equal((0, true), (exit, text.Contains("\n  title: 課名  # by its name; all 1 values can be read\n", StringComparison.Ordinal)));
        Assert.Equal((1, "absent.csv: there is no such file. Check the path.\n"), await SuggestAsync(_folder["absent.csv"]));
    }

    [Fact]
    public async Task Status_quarantine_and_reindex_speak_of_what_is_stored()
    {
        await RunAsync("run", "--data", _folder["courses.csv"]);
        Assert.StartsWith("1 courses, 1 institutions, 0 guide documents, 1 entries in quarantine", (await RunAsync("status")).Text, StringComparison.Ordinal);
        Assert.Contains("COURSE_FEE_NEGATIVE", (await RunAsync("quarantine", "list")).Text, StringComparison.Ordinal);
        Assert.Equal("1 courses and 0 passages reindexed", (await RunAsync("reindex")).Text.Trim());

        await RunAsync("quarantine", "export", "--to", _folder["refused.csv"]);
        Assert.Contains("\"C2\",\"fee\",\"'-1\"", File.ReadAllText(_folder["refused.csv"]), StringComparison.Ordinal);

        _folder.Write("courses.csv", "code,title,institution,fee\nC1,吉他,示範社區大學,免費\nC2,陶藝,示範社區大學,1\n");
        var (exit, text) = await RunAsync("quarantine", "retry", "--data", _folder["courses.csv"]);
        Assert.Equal((RunSummary.AllAccepted, true), (exit, text.Contains("1 added", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_stopped_run_says_so_and_stores_nothing_of_its_source()
    {
        var text = new StringWriter();
        using var stop = new CancellationTokenSource();
        await RunAsync("status");
        await stop.CancelAsync();
        var exit = await IngestProgram.RunAsync(
            ["run", "--data", _folder["courses.csv"], "--database", _database.Connection, "--seeds", Path.GetDirectoryName(_folder["places.yaml"])!],
            new ProgramOutput(text, text, IsTerminal: false),
            ct: stop.Token);
        Assert.Equal(RunSummary.SourceFailed, exit);
        Assert.Equal("Stopped. The source that was being loaded is as it was before; run again and it goes on where it was.", text.ToString().Trim());
        Assert.StartsWith("0 courses", (await RunAsync("status")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+14d", "\"'+14d\"")]
    [InlineData("@x", "\"'@x\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData(null, "")]
    public void An_exported_cell_is_never_a_formula(string? text, string expected) => Assert.Equal(expected, QuarantineExport.Cell(text));

    public void Dispose()
    {
        _folder.Dispose();
        _database.Dispose();
    }

    private async Task<(int Exit, string Text)> SuggestAsync(string path)
    {
        var text = new StringWriter();
        var exit = await IngestProgram.RunAsync(["suggest", path, "--seeds", Path.GetDirectoryName(_folder["places.yaml"])!], new ProgramOutput(text, text, IsTerminal: false));
        return (exit, text.ToString());
    }

    private async Task<(int Exit, string Text)> RunAsync(params string[] args)
    {
        var text = new StringWriter();
        string[] shared = args[0] is "status" || args is ["quarantine", "list" or "export", ..]
            ? ["--database", _database.Connection]
            : ["--database", _database.Connection, "--seeds", Path.GetDirectoryName(_folder["places.yaml"])!];
        var exit = await IngestProgram.RunAsync([.. args, .. shared], new ProgramOutput(text, text, IsTerminal: false));
        return (exit, text.ToString());
    }
}
