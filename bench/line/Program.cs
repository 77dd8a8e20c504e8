using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using LearningAdvisor.Bench.Line;
using LearningAdvisor.Channels.Tests.Platform;

// Bench.Line SERVER DATABASE EVENTS_A_SECOND SECONDS KILLS
var (program, database) = (args[0], args[1]);
var numbers = args[2..].Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToArray();
var (perSecond, seconds, kills) = (numbers[0], numbers[1], numbers[2]);

await using var line = await LinePlatform.StartAsync(TimeProvider.System);
var address = $"http://127.0.0.1:{FreePort()}";
using var server = new ServerProcess(program, database, address, line.Address);
await server.StartAsync("/health/ready");

using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(10) };
await new Residents(line, http, redeliver: false).WriteAsync(10, TimeSpan.FromSeconds(2));
var residents = new Residents(line, http, redeliver: kills > 0);
var writing = residents.WriteAsync(perSecond, TimeSpan.FromSeconds(seconds));
var slowestStart = await KillAsync();
await writing;
await UntilAnsweredAsync();
await Task.Delay(TimeSpan.FromSeconds(2));
return Report();

async Task<TimeSpan> KillAsync()
{
    var (random, slowest) = (new Random(2), TimeSpan.Zero);
    for (var kill = 0; kill < kills; kill++)
    {
        await Task.Delay(random.Next(200, 2_000));
        await server.KillAsync();
        var up = await server.StartAsync("/health/live");
        slowest = up > slowest ? up : slowest;
    }
    return slowest;
}

async Task UntilAnsweredAsync()
{
    var began = Stopwatch.GetTimestamp();
    while (Stopwatch.GetElapsedTime(began) < TimeSpan.FromMinutes(2))
    {
        var answered = line.Sent.Select(sent => sent.To).ToHashSet();
        if (residents.Acknowledged.All(one => answered.Contains(one.Key) || answered.Contains(one.Value.Person)))
            return;
        await Task.Delay(250);
    }
}

int Report()
{
    var sent = line.Sent;
    var answers = sent.GroupBy(one => one.To).ToDictionary(few => few.Key, few => few.ToList());
    var counts = residents.Acknowledged.Select(one => Count(one.Key) + Count(one.Value.Person)).ToList();
    var now = (Stopwatch.GetTimestamp(), DateTimeOffset.UtcNow);
    var waits = residents.Acknowledged.Where(one => answers.ContainsKey(one.Key))
        .Select(one => (answers[one.Key][0].At - (now.UtcNow - Stopwatch.GetElapsedTime(one.Value.At, now.Item1))).TotalMilliseconds).ToList();
    var (lost, doubled) = (counts.Count(count => count == 0), counts.Count(count => count > 1));
    Console.WriteLine($"messages acknowledged: {counts.Count}; not acknowledged: {residents.Unacknowledged}; forged: {residents.Forgeries.Count}, accepted of them: {residents.ForgedAccepted}, answered: {residents.Forgeries.Count(answers.ContainsKey)}");
    Console.WriteLine($"answered once: {counts.Count(count => count == 1)}; not: {lost}; more than once: {doubled}; by push: {sent.Count(one => one.Way == "push")}");
    Console.WriteLine($"the 200 after: p50 {At(residents.AcknowledgedAfterMs, 0.5)}, p99 {At(residents.AcknowledgedAfterMs, 0.99)} ms; the answer after: p50 {At(waits, 0.5)}, p99 {At(waits, 0.99)} ms");
    if (kills > 0)
        Console.WriteLine($"kill -9: {kills}; up again after at most {slowestStart.TotalSeconds:0.0} s");
    Console.WriteLine($"figures: {server.FiguresAsync().GetAwaiter().GetResult()}");
    return lost + doubled + residents.ForgedAccepted == 0 ? 0 : 1;

    int Count(string to) => answers.TryGetValue(to, out var few) ? few.Count : 0;
}

static string At(IEnumerable<double> values, double share)
{
    var ordered = values.Order().ToList();
    return ordered.Count == 0 ? "-" : ordered[(int)Math.Min(ordered.Count - 1, ordered.Count * share)].ToString("0", CultureInfo.InvariantCulture);
}

static int FreePort()
{
    using var listener = new TcpListener(IPAddress.Loopback, 0);
    listener.Start();
    return ((IPEndPoint)listener.LocalEndpoint).Port;
}
