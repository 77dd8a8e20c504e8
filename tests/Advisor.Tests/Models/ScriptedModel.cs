using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Advisor.Tests.Models;

/// <summary>A real server that speaks OpenAI's chat protocol and answers what the test has written down, one answer a request.</summary>
internal sealed class ScriptedModel : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<ModelAnswer> _script = new();
    private readonly Channel<bool> _stops = Channel.CreateUnbounded<bool>();
    private readonly CancellationTokenSource _closing = new();
    private readonly CancellationTokenSource _dying = new();

    private ScriptedModel()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.MapPost("/v1/chat/completions", AnswerAsync);
    }

    public Uri BaseUrl => new(_server.Urls.Single() + "/v1");

    /// <summary>The bodies of the requests, in the order in which they came.</summary>
    public ConcurrentQueue<string> Received { get; } = new();

    public static async Task<ScriptedModel> StartAsync(params ModelAnswer[] script)
    {
        var model = new ScriptedModel();
        Array.ForEach(script, model._script.Enqueue);
        await model._server.StartAsync();
        return model;
    }

    /// <summary>Writes further answers down.</summary>
    public void Add(params ModelAnswer[] script) => Array.ForEach(script, _script.Enqueue);

    /// <summary>Waits until an answer hangs.</summary>
    public async Task HangsAsync() => await _stops.Reader.ReadAsync();

    /// <summary>Ends every answer that hangs.</summary>
    public void Die() => _dying.Cancel();

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _server.DisposeAsync();
        _closing.Dispose();
        _dying.Dispose();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var body = await new StreamReader(http.Request.Body).ReadToEndAsync();
        Received.Enqueue(body);
        var streams = JsonDocument.Parse(body).RootElement.TryGetProperty("stream", out var stream) && stream.GetBoolean();
        // A request that nobody wrote an answer for fails, so that a test sees it.
        if (!_script.TryDequeue(out var answer))
            http.Response.StatusCode = StatusCodes.Status501NotImplemented;
        else
            await answer.WriteAsync(http, streams, HangAsync);
    }

    private async Task HangAsync(HttpContext http)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, _closing.Token, _dying.Token);
        _stops.Writer.TryWrite(true);
        await Task.Delay(Timeout.InfiniteTimeSpan, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
