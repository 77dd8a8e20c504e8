using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Channels.Tests.Platform;

/// <summary>
/// LINE's side, on a free port of this machine: signs and delivers webhooks, and takes replies, pushes and loading animations
/// by LINE's rules for reply tokens and retry keys. It can be told to fail.
/// </summary>
public sealed class LinePlatform : IAsyncDisposable
{
    public const string ChannelSecret = "8c570fa6dd201bb328f1c1eac23a96d8";
    public const string AccessToken = "the-access-token";
    public const string Bot = "U8e742f61d673b39c7fff3cecb7536ef0";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TimeProvider _clock;
    private readonly Func<string, JsonNode, IReadOnlyList<string>>? _check;
    private readonly WebApplication _app;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Token> _tokens = [];
    private readonly HashSet<string> _retryKeys = [];
    private readonly ConcurrentQueue<Fault> _faults = [];
    private readonly List<Sent> _sent = [];

    private LinePlatform(TimeProvider clock, Func<string, JsonNode, IReadOnlyList<string>>? check)
    {
        (_clock, _check) = (clock, check);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/v2/bot/message/{way}", TakeAsync);
        _app.MapPost("/v2/bot/chat/loading/start", () => Results.Accepted());
        Contents.Map(_app);
        Menus.Map(_app);
        _app.MapGet("/v2/bot/profile/{user}", (string user) => Languages.TryGetValue(user, out var language) ? Results.Json(new { displayName = "某人", userId = user, language }) : Results.NotFound());
    }

    public string Address => _app.Urls.First();

    /// <summary>Languages of people's LINE.</summary>
    public ConcurrentDictionary<string, string> Languages { get; } = [];

    /// <summary>What people have sent.</summary>
    public LineContents Contents { get; } = new();

    public LineMenus Menus { get; } = new();

    /// <summary>What is kept of messages, where a run is too long to keep all.</summary>
    public Func<JsonArray, JsonArray> Keep { get; set; } = messages => (JsonArray)messages.DeepClone();

    /// <summary>Everything that people have got, in order.</summary>
    public IReadOnlyList<Sent> Sent
    {
        get
        {
            lock (_lock)
                return [.. _sent];
        }
    }

    /// <summary>Attempts that LINE has seen, taken or not.</summary>
    public int Attempts { get; private set; }

    /// <summary>What was wrong with bodies by LINE's own description and limits.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    /// <param name="check">Says what is wrong with a request's body by the name of its schema; null for nothing.</param>
    public static async Task<LinePlatform> StartAsync(TimeProvider clock, Func<string, JsonNode, IReadOnlyList<string>>? check = null)
    {
        var platform = new LinePlatform(clock, check);
        await platform._app.StartAsync();
        return platform;
    }

    /// <summary>The next request fails so; several are met one after another.</summary>
    public void FailNext(Fault fault) => _faults.Enqueue(fault);

    /// <summary>Delivers events in one webhook, rightly signed.</summary>
    public async Task<HttpResponseMessage> DeliverAsync(HttpClient server, params JsonObject[] events)
    {
        foreach (var one in events)
            Issue(one["replyToken"]?.GetValue<string>());
        return await PostAsync(server, Body(events));
    }

    /// <summary>Posts a body as LINE does.</summary>
    /// <param name="signature">Null for the right one; empty for none.</param>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient server, byte[] body, string? signature = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/line/webhook") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json") { CharSet = "utf-8" };
        // Above its limit the server answers before it has read all.
        request.Headers.ExpectContinue = body.Length > 500_000;
        if (signature != "")
            request.Headers.Add("X-Line-Signature", signature ?? Sign(body));
        return await server.SendAsync(request);
    }

    public static string Sign(byte[] body) => Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(ChannelSecret), body));

    public static byte[] Body(params JsonObject[] events) => Body(Bot, events);

    public static byte[] Body(string destination, params JsonObject[] events) => Encoding.UTF8.GetBytes(
        new JsonObject { ["destination"] = destination, ["events"] = new JsonArray([.. events.Select(one => one.DeepClone())]) }.ToJsonString(Relaxed));

    /// <summary>Waits until something is so.</summary>
    public async Task UntilAsync(Func<bool> isSo, string what)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!isSo())
        {
            if (patience.IsCancellationRequested)
                throw new TimeoutException($"Waited in vain for {what}.");
            await Task.Delay(20, CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    /// <summary>Makes a reply token good for a minute.</summary>
    public void Issue(string? token)
    {
        if (token is null)
            return;
        lock (_lock)
        {
            // Delivered again, a token counts from now, unless it was used.
            if (!_tokens.TryGetValue(token, out var known))
                _tokens[token] = new Token(_clock.GetUtcNow());
            else
                known.IssuedAt = _clock.GetUtcNow();
        }
    }

    private async Task<IResult> TakeAsync(string way, HttpContext http)
    {
        var body = (JsonObject)(await JsonNode.ParseAsync(http.Request.Body))!;
        Attempts++;
        if (http.Request.Headers.Authorization != $"Bearer {AccessToken}")
            return Results.Json(new { message = "Authentication failed" }, statusCode: 401);
        if (!_faults.TryDequeue(out var fault))
            return Answer(way, body, http);

        if (fault.AfterTaking)
            Answer(way, body, http);
        if (fault.Status == 0)
            http.Abort();
        return Results.Json(new { message = fault.Message }, statusCode: fault.Status == 0 ? 500 : fault.Status);
    }

    private IResult Answer(string way, JsonObject body, HttpContext http)
    {
        lock (_lock)
        {
            var errors = _check?.Invoke(way == "reply" ? "ReplyMessageRequest" : "PushMessageRequest", body) ?? [];
            if (errors.Count > 0 || body["messages"] is not JsonArray { Count: >= 1 and <= 5 } messages)
                return Refuse($"The request body has {errors.Count} error(s): {string.Join("; ", errors)}");
            var retryKey = http.Request.Headers["X-Line-Retry-Key"].ToString();
            if (way == "reply")
            {
                if (retryKey.Length > 0)
                    return Refuse("The 'X-Line-Retry-Key' header is not supported");
                if (body["replyToken"]?.GetValue<string>() is not { } given || !_tokens.TryGetValue(given, out var token) || token.IsUsed || _clock.GetUtcNow() - token.IssuedAt > TimeSpan.FromMinutes(1))
                    return Results.Json(new { message = "Invalid reply token" }, statusCode: 400);
                token.IsUsed = true;
                _sent.Add(new Sent("reply", given, Keep(messages), _clock.GetUtcNow()));
                return Results.Json(new { sentMessages = Array.Empty<object>() });
            }
            if (retryKey.Length > 0 && !_retryKeys.Add(retryKey))
                return Results.Json(new { message = "The retry key is already accepted" }, statusCode: 409);
            _sent.Add(new Sent("push", body["to"]!.GetValue<string>(), Keep(messages), _clock.GetUtcNow()));
            return Results.Json(new { sentMessages = Array.Empty<object>() });
        }
    }

    private IResult Refuse(string complaint)
    {
        Complaints.Enqueue(complaint);
        return Results.Json(new { message = complaint }, statusCode: 400);
    }

    private sealed class Token(DateTimeOffset issuedAt)
    {
        public DateTimeOffset IssuedAt { get; set; } = issuedAt;

        public bool IsUsed { get; set; }
    }
}

/// <param name="Way">reply or push.</param>
/// <param name="To">The reply token, or the person's id.</param>
public sealed record Sent(string Way, string To, JsonArray Messages, DateTimeOffset At)
{
    /// <summary>The words of all its text messages.</summary>
    public string Text => string.Join('\n', Messages.Where(message => message!["type"]!.GetValue<string>() == "text").Select(message => message!["text"]!.GetValue<string>()));
}

/// <summary>How a request fails.</summary>
/// <param name="Status">0 = the connection is cut.</param>
/// <param name="AfterTaking">Whether the message is delivered all the same.</param>
public sealed record Fault(int Status, string Message = "An unexpected error occurred.", bool AfterTaking = false);
