using System.Collections.Concurrent;
using System.Diagnostics;

namespace LearningAdvisor.EndToEnd.Tests.Serving;

/// <summary>One of the house's programs as a process of its own, with what it said. Disposing ends it.</summary>
internal sealed class ProgramRun : IDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();

    /// <param name="program">Path of a built .dll.</param>
    /// <param name="database">Goes into the setting LEARNINGADVISOR__Database.</param>
    public ProgramRun(string program, string database, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = BuiltPrograms.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LEARNINGADVISOR__Database"] = database },
        };
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public bool HasExited => _process.HasExited;

    /// <summary>Everything it wrote so far, both streams in the order of arrival.</summary>
    public string Said => string.Join('\n', _lines);

    /// <returns>The exit code.</returns>
    /// <exception cref="OperationCanceledException">It did not end in time.</exception>
    public async Task<int> EndAsync(TimeSpan within)
    {
        using var patience = new CancellationTokenSource(within);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is not null)
            _lines.Enqueue(line);
    }
}
