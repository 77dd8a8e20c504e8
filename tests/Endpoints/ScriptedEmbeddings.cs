using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LearningAdvisor.Catalogue.Embeddings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Endpoints;

/// <summary>An embeddings endpoint on this machine that behaves as a test wants, and counts what it is asked.</summary>
public sealed class ScriptedEmbeddings : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ScriptedEmbeddings(WebApplication app) => _app = app;

    /// <summary>What to answer next, one entry a request; well-behaved once it is empty.</summary>
    public ConcurrentQueue<Func<HttpContext, string[], Task>> Script { get; } = [];

    /// <summary>The texts of each request, in order.</summary>
    public ConcurrentQueue<string[]> Requests { get; } = [];

    /// <summary>The bodies of the requests as they came.</summary>
    public ConcurrentQueue<JsonElement> Bodies { get; } = [];

    public int Dimensions { get; init; } = 8;

    /// <summary>Texts that hold one of these are refused with 400.</summary>
    public string? Refused { get; set; }

    public Uri BaseUrl => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/v1");

    /// <summary>Texts asked for so far, repeated ones included.</summary>
    public int Texts => Requests.Sum(texts => texts.Length);

    public EmbeddingSettings Settings => new() { BaseUrl = BaseUrl, Name = "scripted", Key = "key-that-nobody-may-see", Dimensions = Dimensions, BatchTexts = 4, PriceMicros = 2_000_000 };

    public static async Task<ScriptedEmbeddings> StartAsync(int dimensions = 8)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var endpoint = new ScriptedEmbeddings(app) { Dimensions = dimensions };
        app.MapPost("/v1/embeddings", endpoint.AnswerAsync);
        await app.StartAsync();
        return endpoint;
    }

    /// <summary>The vector of a text: a fixed one of unit length.</summary>
    public float[] VectorOf(string text)
    {
        var vector = new float[Dimensions];
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        for (var i = 0; i < Dimensions; i++)
            vector[i] = bytes[i % bytes.Length] - 128.5f + i;
        var length = MathF.Sqrt(vector.Sum(value => value * value));
        return [.. vector.Select(value => value / length)];
    }

    /// <summary>Answers with these vectors, numbered from 0, ten tokens a text.</summary>
    public static Task GiveAsync(HttpContext http, IReadOnlyList<float[]> vectors) => http.Response.WriteAsJsonAsync(new
    {
        @object = "list",
        model = "scripted",
        data = vectors.Select((vector, index) => new { @object = "embedding", index, embedding = Convert.ToBase64String(MemoryMarshal.AsBytes(vector.AsSpan())) }),
        usage = new { prompt_tokens = 10 * vectors.Count, total_tokens = 10 * vectors.Count },
    });

    /// <summary>Answers with a status and nothing else.</summary>
    public static Func<HttpContext, string[], Task> Status(int code, string? retryAfter = null) => (http, _) =>
    {
        http.Response.StatusCode = code;
        if (retryAfter is not null)
            http.Response.Headers.RetryAfter = retryAfter;
        return http.Response.WriteAsync("""{ "error": { "message": "You sent key-that-nobody-may-see." } }""");
    };

    /// <summary>Says nothing until the client goes away.</summary>
    public static async Task BeSilentAsync(HttpContext http, string[] texts)
    {
        var gone = new TaskCompletionSource();
        await using var _ = http.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    /// <summary>Breaks off within the answer.</summary>
    public static async Task BreakOffAsync(HttpContext http, string[] texts)
    {
        http.Response.ContentLength = 1_000;
        await http.Response.WriteAsync("""{ "data": [""");
        await http.Response.Body.FlushAsync();
        http.Abort();
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var body = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body);
        var texts = body.GetProperty("input").EnumerateArray().Select(text => text.GetString()!).ToArray();
        Bodies.Enqueue(body);
        Requests.Enqueue(texts);
        if (Script.TryDequeue(out var behaviour))
            await behaviour(http, texts);
        else if (Refused is { } refused && texts.Any(text => text.Contains(refused, StringComparison.Ordinal)))
            await Status(400)(http, texts);
        else
            await GiveAsync(http, [.. texts.Select(VectorOf)]);
    }
}
