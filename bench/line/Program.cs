using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using LearningAdvisor.Bench.Line;
using LearningAdvisor.Channels.Tests.Platform;

// Bench.Line SERVER DATABASE rate|burst|kills EVENTS_A_SECOND SECONDS KILLS
var (program, database, mode) = (args[0], args[1], args[2]);
var numbers = args[3..].Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToArray();
var (perSecond, seconds, kills) = (numbers[0], numbers[1], numbers[2]);

await using var line = await LinePlatform.StartAsync(TimeProvider.System);
line.Keep = Outcome.Kept;
var address = $"http://127.0.0.1:{FreePort()}";
using var server = new ServerProcess(program, database, address, line.Address);
await server.StartAsync("/health/ready");

using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = 64 }) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromSeconds(10) };
await new Residents(line, http, redeliver: false).WriteAsync(10, TimeSpan.FromSeconds(2));
var residents = new Residents(line, http, redeliver: kills > 0);
var cpuBefore = server.ProcessorTime;
var writing = residents.WriteAsync(perSecond, TimeSpan.FromSeconds(seconds));
var slowestStart = await KillAsync();
await writing;
await UntilAnsweredAsync();
await Task.Delay(TimeSpan.FromSeconds(2));

var outcome = Outcome.Of(line.Sent, residents);
foreach (var bar in Bars.Of(mode, outcome, residents, slowestStart))
    Console.WriteLine(bar);
Console.WriteLine($"{outcome.Messages} messages acknowledged, {residents.Unacknowledged} not; {residents.Forgeries.Count} forged; {outcome.Pushed} answers pushed, {outcome.PutOff} put off");
if (kills == 0)
    Console.WriteLine($"processor time of the server a message: {(server.ProcessorTime - cpuBefore).TotalMilliseconds / Math.Max(1, outcome.Messages):0.0} ms");
Console.WriteLine($"figures: {await server.FiguresAsync()}");
return Bars.Of(mode, outcome, residents, slowestStart).All(bar => bar.IsMet) ? 0 : 1;

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

// Past it nothing comes any more: answers that were put off by kills are pushed after five minutes.
async Task UntilAnsweredAsync()
{
    var began = Stopwatch.GetTimestamp();
    while (Stopwatch.GetElapsedTime(began) < TimeSpan.FromMinutes(7) && Outcome.Of(line.Sent, residents).Lost > 0)
        await Task.Delay(500);
}

static int FreePort()
{
    using var listener = new TcpListener(IPAddress.Loopback, 0);
    listener.Start();
    return ((IPEndPoint)listener.LocalEndpoint).Port;
}
