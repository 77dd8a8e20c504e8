using System.ComponentModel;
using System.Diagnostics;

namespace LearningAdvisor.Ingest.Documents.Pdf;

/// <summary>How a tool ended.</summary>
/// <param name="Output">What it wrote; empty unless it ended by itself.</param>
/// <param name="Problems">What it complained about, shortened.</param>
internal sealed record ToolResult(ToolEnd End, int ExitCode, byte[] Output, string Problems);

internal enum ToolEnd
{
    ByItself,

    /// <summary>It is not installed.</summary>
    Missing,

    /// <summary>It was killed: it took longer than allowed.</summary>
    TooSlow,

    /// <summary>It was killed: it wrote more than allowed.</summary>
    TooMuch,
}

/// <summary>Runs a tool of the system on a file that may have been made to harm it, within limits of time and output.</summary>
internal static class ToolProcess
{
    private const int LongestComplaint = 4000;

    /// <param name="mostBytes">Most bytes of output; one more and the tool is killed.</param>
    public static ToolResult Run(string tool, IReadOnlyList<string> arguments, TimeSpan longest, long mostBytes)
    {
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new ToolResult(ToolEnd.Missing, -1, [], "");
        }

        process.StandardInput.Close();
        using var late = new CancellationTokenSource(longest);
        try
        {
            // Both at once: a tool that fills one pipe while we wait at the other would stand still for ever.
            var problems = ComplaintsAsync(process.StandardError, late.Token);
            var output = OutputAsync(process.StandardOutput.BaseStream, mostBytes, late.Token).GetAwaiter().GetResult();
            if (output is null)
                return new ToolResult(ToolEnd.TooMuch, -1, [], "");

            process.WaitForExitAsync(late.Token).GetAwaiter().GetResult();
            return new ToolResult(ToolEnd.ByItself, process.ExitCode, output, problems.GetAwaiter().GetResult());
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            return new ToolResult(ToolEnd.TooSlow, -1, [], "");
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<byte[]?> OutputAsync(Stream stream, long mostBytes, CancellationToken ct)
    {
        var output = new MemoryStream();
        var chunk = new byte[1 << 16];
        for (int read; (read = await stream.ReadAsync(chunk, ct).ConfigureAwait(false)) > 0;)
        {
            if (output.Length + read > mostBytes)
                return null;
            output.Write(chunk, 0, read);
        }

        return output.ToArray();
    }

    private static async Task<string> ComplaintsAsync(StreamReader errors, CancellationToken ct)
    {
        var kept = "";
        var chunk = new char[4096];
        for (int read; (read = await errors.ReadAsync(chunk, ct).ConfigureAwait(false)) > 0;)
            kept = kept.Length < LongestComplaint ? kept + new string(chunk, 0, read) : kept;
        return kept;
    }
}
