using System.Diagnostics;
using LearningAdvisor.Channels.Tests.Platform;

namespace LearningAdvisor.Bench.Line;

/// <summary>The server as a process of its own, which can be killed at any moment.</summary>
internal sealed class ServerProcess(string program, string database, string address, string line) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(2) };
    private Process? _process;

    /// <summary>Used since it was started.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process!.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts it and waits until it answers.</summary>
    /// <param name="until">/health/live or /health/ready.</param>
    /// <returns>How long that took.</returns>
    public async Task<TimeSpan> StartAsync(string until)
    {
        var began = Stopwatch.GetTimestamp();
        var start = new ProcessStartInfo("dotnet", [program, "--urls", address]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in new[]
        {
            ("DOTNET_GCgen0size", "0x4000000"),
            ("LEARNINGADVISOR__Database", database),
            ("LEARNINGADVISOR__Line__ChannelSecret", LinePlatform.ChannelSecret),
            ("LEARNINGADVISOR__Line__AccessToken", LinePlatform.AccessToken),
            ("LEARNINGADVISOR__Line__DataKey", new string('5', 64)),
            ("LEARNINGADVISOR__Line__ApiAddress", line),
            ("LEARNINGADVISOR__Line__PushesPerMonth", "1000000"),
        })
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        // What nobody reads would fill the pipe and stop the server.
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, said) => Console.Error.Write(said.Data is null ? "" : said.Data + "\n");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        while (!await AnswersAsync(until))
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(began) > TimeSpan.FromMinutes(1))
                throw new InvalidOperationException($"The server at {address} did not start.");
            await Task.Delay(50);
        }
        return Stopwatch.GetElapsedTime(began);
    }

    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>The server's figures of LINE.</summary>
    public Task<string> FiguresAsync() => _http.GetStringAsync("/health/line");

    public void Dispose()
    {
        if (_process is { HasExited: false })
            _process.Kill();
        _process?.Dispose();
        _http.Dispose();
    }

    private async Task<bool> AnswersAsync(string path)
    {
        try
        {
            return (await _http.GetAsync(path)).IsSuccessStatusCode;
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
