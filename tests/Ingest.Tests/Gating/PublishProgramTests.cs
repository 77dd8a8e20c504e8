using LearningAdvisor.Databases;
using LearningAdvisor.Ingest.Commands;
using LearningAdvisor.Ingest.Reporting;

namespace LearningAdvisor.Ingest.Tests.Gating;

/// <summary>What a person reads at the terminal whose run makes an approved case worse.</summary>
public sealed class PublishProgramTests : IDisposable
{
    private const string Header = "code,title,institution\n";

    private readonly TempFolder _folder = new();
    private readonly TemporaryDatabase _database = new();

    public PublishProgramTests() => IngestProcess.WriteSeeds(_folder);

    public void Dispose()
    {
        _folder.Dispose();
        _database.Dispose();
    }

    [Fact]
    public async Task A_run_is_held_by_the_number_of_the_case_alone()
    {
        var (exit, lines) = await HoldAsync();

        Assert.Equal(RunSummary.RowsQuarantined, exit);
        Assert.Equal(
            [
                "courses (courses): 1 read, 0 added, 1 changed, 0 unchanged, 0 retired, 0 quarantined; HELD as run 2",
                "  courses keeps its last good version, because run 2 would make approved cases worse:",
                "    beyond the limit of approvedCases: approved cases that would get worse: 1 of 1 (case 1)",
                "  Look at it, then: ./ingest publish 2 --by NAME, or ./ingest discard 2 --by NAME",
            ],
            lines[..4]);
    }

    [Fact]
    public async Task Publishing_shows_the_case_with_both_replies_and_leaves_the_run_held()
    {
        await HoldAsync();

        var (exit, lines) = await RunAsync("publish", "2", "--by", "督導");

        Assert.Equal(RunSummary.RowsQuarantined, exit);
        Assert.Equal(
            [
                "worse: case 1, 想學吉他",
                "  now:  吉他入門 / 每週三",
                "  then: 沒有找到",
                "  ! kind: NO_ANSWER",
                "1 cases in 0.1 s: 1 worse, 0 better, 0 out of date",
                "run 2 of courses stays held, because an approved case would get a worse reply. Mend the data; or have a lead switch the case off and publish again; or say why it may go live: --despite-cases \"REASON\".",
            ],
            lines);
    }

    [Fact]
    public async Task A_reason_lets_it_in()
    {
        await HoldAsync();

        var (exit, lines) = await RunAsync("publish", "2", "--by", "督導", "--despite-cases", "課換了");

        Assert.Equal((RunSummary.AllAccepted, "run 2 of courses published: 0 added, 1 changed, 0 retired"), (exit, lines[^1]));
    }

    [Fact]
    public async Task A_blank_reason_is_none()
    {
        await HoldAsync();

        var (exit, lines) = await RunAsync("publish", "2", "--by", "督導", "--despite-cases", " ");

        Assert.Equal((RunSummary.SourceFailed, "--despite-cases is empty. Say why the run may go live although a case gets worse."), (exit, lines[^1]));
    }

    private async Task<(int Exit, string[] Lines)> HoldAsync()
    {
        await IngestAsync("C1,吉他入門,示範社區大學\n");
        return await IngestAsync("C1,桌球入門,示範社區大學\n");
    }

    private Task<(int Exit, string[] Lines)> IngestAsync(string rows) => RunAsync("run", "--data", _folder.Write("courses.csv", Header + rows));

    private async Task<(int Exit, string[] Lines)> RunAsync(params string[] args)
    {
        var text = new StringWriter();
        var exit = await IngestProgram.RunAsync(
            [.. args, "--database", _database.Connection, "--seeds", IngestProcess.SeedsOf(_folder)], new ProgramOutput(text, text, IsTerminal: false), (database, _) => new ScriptedCaseGate(database, "吉他入門"));
        return (exit, text.ToString().TrimEnd().Split('\n'));
    }
}
