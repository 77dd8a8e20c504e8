using LearningAdvisor.Ingest.Documents.Pdf;

namespace LearningAdvisor.Ingest.Tests.Documents.Pdf;

public sealed class ToolProcessTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public void A_tool_that_hangs_is_killed() =>
        Assert.Equal(ToolEnd.TooSlow, ToolProcess.Run("sleep", ["600"], TimeSpan.FromMilliseconds(100), 1000).End);

    [Fact]
    public void A_tool_that_writes_without_end_is_killed() =>
        Assert.Equal(ToolEnd.TooMuch, ToolProcess.Run("yes", [], Long, 100_000).End);

    [Fact]
    public void A_tool_that_is_not_there_is_said_to_be_missing() =>
        Assert.Equal(ToolEnd.Missing, ToolProcess.Run("no-such-tool-here", [], Long, 1000).End);

    [Fact]
    public void Output_complaints_and_exit_code_are_kept()
    {
        var result = ToolProcess.Run("sh", ["-c", "echo words; echo trouble >&2; exit 3"], Long, 1000);

        Assert.Equal((ToolEnd.ByItself, 3, "trouble\n"), (result.End, result.ExitCode, result.Problems));
        Assert.Equal("words\n"u8.ToArray(), result.Output);
    }
}
