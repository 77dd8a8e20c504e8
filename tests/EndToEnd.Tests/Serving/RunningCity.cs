using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LearningAdvisor.EndToEnd.Tests.Serving;

/// <summary>The real server on a free port, over a new database that the real ingestion filled with seeds/.</summary>
public sealed class RunningCity : IAsyncLifetime
{
    /// <summary>The one other site whose pages may hold the widget and talk by Direct Line. Nothing is served there: a test answers for it.</summary>
    public const string AllowedSite = "http://city.localhost";

    /// <summary>The name of the one counsellor.</summary>
    public const string Counsellor = "一號櫃台";

    private static readonly TimeSpan IngestPatience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("city-");
    private ProgramRun? _server;

    /// <summary>Speaks to the server; its base address is the server's.</summary>
    public HttpClient Http { get; private set; } = new();

    /// <summary>Ends with a slash.</summary>
    public Uri Address => Http.BaseAddress!;

    /// <summary>The counsellor's key.</summary>
    public string CounsellorKey { get; } = Convert.ToHexString(RandomNumberGenerator.GetBytes(32));

    private string Database => $"Data Source={Path.Combine(_folder.FullName, "city.db")}";

    public async Task InitializeAsync()
    {
        await FillAsync();

        Http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{FreePort()}/") };
        var counsellors = Path.Combine(_folder.FullName, "counsellors.json");
        await File.WriteAllTextAsync(counsellors, JsonSerializer.Serialize(new Dictionary<string, string> { [Counsellor] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CounsellorKey))) }));
        _server = new ProgramRun(
            BuiltPrograms.Server, Database, "--urls", Address.GetLeftPart(UriPartial.Authority), "--LearningAdvisor:Widget:Origins", AllowedSite, "--LearningAdvisor:Counsellors", counsellors, "--line-simulator", "--LearningAdvisor:DirectLine:Origins", AllowedSite);
        await BecomeReadyAsync(_server);
    }

    public Task DisposeAsync()
    {
        Http.Dispose();
        _server?.Dispose();
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private async Task FillAsync()
    {
        using var ingest = new ProgramRun(
            BuiltPrograms.Ingest, Database, "run", "--data", "seeds/institutions.csv", "seeds/demo-courses.csv", "seeds/guides", "--database", Database);
        var code = await ingest.EndAsync(IngestPatience);
        if (code != 0)
            throw new InvalidOperationException($"The ingestion of seeds/ ended with {code} instead of 0:\n{ingest.Said}");
    }

    private async Task BecomeReadyAsync(ProgramRun server)
    {
        using var patience = new CancellationTokenSource(StartPatience);
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!server.HasExited && !patience.IsCancellationRequested)
        {
            if (await IsReadyAsync())
                return;
            await pace.WaitForNextTickAsync();
        }

        throw new InvalidOperationException(
            $"The server at {Address} {(server.HasExited ? "ended" : $"was not ready within {StartPatience.TotalSeconds} s")}. It said:\n{server.Said}");
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await Http.GetAsync("health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    // Free at this moment; nothing else on a test machine takes it in the half second until the server does.
    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, port: 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
