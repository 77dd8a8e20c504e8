using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Channels.Tests.Platform;

/// <summary>An endpoint that speaks OpenAI's transcription protocol, on a free port of this machine. It hears what it is told to.</summary>
public sealed class TranscriptionEndpoint : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TranscriptionEndpoint()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/v1/audio/transcriptions", HearAsync);
    }

    public string Address => $"{_app.Urls.First()}/v1";

    /// <summary>The body of the next answer; null = it never comes.</summary>
    public string? Answer { get; set; }

    public int Status { get; set; } = 200;

    /// <summary>Name and size of each recording that came.</summary>
    public ConcurrentQueue<(string File, long Bytes, string? Language)> Heard { get; } = [];

    public static async Task<TranscriptionEndpoint> StartAsync()
    {
        var endpoint = new TranscriptionEndpoint();
        await endpoint._app.StartAsync();
        return endpoint;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task HearAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        Heard.Enqueue((form.Files[0].FileName, form.Files[0].Length, form["language"]));
        if (Answer is null)
            await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        http.Response.StatusCode = Status;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync(Answer ?? "");
    }
}
