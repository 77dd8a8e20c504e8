using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using LearningAdvisor.Channels.Tests.Platform;

namespace LearningAdvisor.Bench.Line;

/// <summary>Residents who write at a steady rate, each a new person, with a share of deliveries doubled and a share forged.</summary>
/// <param name="redeliver">Whether what was not acknowledged is delivered again, as LINE does where redelivery is on.</param>
internal sealed class Residents(LinePlatform line, HttpClient server, bool redeliver)
{
    private const double Doubled = 0.10;
    private const double Forged = 0.05;

    private static readonly string[] Questions =
    [
        "我想學手機", "我媽七十歲，平日下午想學水彩，要免費的，住七堵區", "週末有什麼課？", "什麼是終身學習？", "中正區的圖書館電話幾號？", "Free guitar course at the weekend",
    ];

    private readonly ConcurrentBag<Task> _deliveries = [];

    /// <summary>Reply token → who wrote, and when.</summary>
    public ConcurrentDictionary<string, (string Person, long At)> Acknowledged { get; } = [];

    public ConcurrentBag<double> AcknowledgedAfterMs { get; } = [];

    public ConcurrentBag<string> Forgeries { get; } = [];

    public int Unacknowledged { get; private set; }

    public int ForgedAccepted { get; private set; }

    /// <summary>Writes for a while, and waits until each message is acknowledged or given up.</summary>
    public async Task WriteAsync(int perSecond, TimeSpan duration)
    {
        var began = Stopwatch.GetTimestamp();
        var random = new Random(1);
        for (var number = 0; number < perSecond * duration.TotalSeconds; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / perSecond) - Stopwatch.GetElapsedTime(began);
            if (due > TimeSpan.Zero)
                await Task.Delay(due);
            var said = Events.Text(Events.NewPerson(), Questions[number % Questions.Length]);
            said["timestamp"] = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
            if (random.NextDouble() < Forged)
            {
                _deliveries.Add(Task.Run(() => ForgeAsync(said)));
                continue;
            }
            var twice = random.NextDouble() < Doubled;
            _deliveries.Add(Task.Run(() => DeliverAsync(said)));
            if (twice)
                _deliveries.Add(Task.Run(() => DeliverAsync(said)));
        }
        await Task.WhenAll(_deliveries);
    }

    private async Task DeliverAsync(JsonObject said)
    {
        var token = said["replyToken"]!.GetValue<string>();
        for (var attempt = 0; attempt < (redeliver ? 120 : 1); attempt++)
        {
            var began = Stopwatch.GetTimestamp();
            if (await PostAsync(() => line.DeliverAsync(server, said)) == HttpStatusCode.OK)
            {
                AcknowledgedAfterMs.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                Acknowledged.TryAdd(token, (said["source"]!["userId"]!.GetValue<string>(), began));
                return;
            }
            await Task.Delay(500);
        }
        Unacknowledged++;
    }

    private async Task ForgeAsync(JsonObject said)
    {
        Forgeries.Add(said["source"]!["userId"]!.GetValue<string>());
        var status = await PostAsync(() => LinePlatform.PostAsync(server, LinePlatform.Body(said), LinePlatform.Sign("another body"u8.ToArray())));
        if (status == HttpStatusCode.OK)
            ForgedAccepted++;
    }

    private static async Task<HttpStatusCode?> PostAsync(Func<Task<HttpResponseMessage>> post)
    {
        try
        {
            using var response = await post();
            return response.StatusCode;
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException)
        {
            return null;
        }
    }
}
