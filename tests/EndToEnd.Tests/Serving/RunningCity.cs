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

    /// <summary>The name and the key of a counsellor.</summary>
    public static (string Name, string Key) Counsellor { get; } = ("一號櫃台", "one-counter-0123456789-0123456789-0123456789");

    /// <summary>Another one, who may be faster.</summary>
    public static (string Name, string Key) Colleague { get; } = ("二號櫃台", "two-counter-0123456789-0123456789-0123456789");

    // Many times what they take on an idle machine; tests also run beside other work.
    private static readonly TimeSpan IngestPatience = TimeSpan.FromSeconds(180);
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(120);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("city-");
    private ProgramRun? _server;

    /// <summary>Speaks to the server; its base address is the server's.</summary>
    public HttpClient Http { get; private set; } = new();

    /// <summary>Ends with a slash.</summary>
    public Uri Address => Http.BaseAddress!;

    private string Database => $"Data Source={Path.Combine(_folder.FullName, "city.db")}";

    public async Task InitializeAsync()
    {
        await FillAsync();

        Http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{FreePort()}/") };
        _server = new ProgramRun(
            BuiltPrograms.Server, Database, "--urls", Address.GetLeftPart(UriPartial.Authority),
            "--LearningAdvisor:Widget:Origins", AllowedSite, "--LearningAdvisor:Counsellors", await EnterCounsellorsAsync(), "--line-simulator",
            "--LearningAdvisor:DirectLine:Origins", AllowedSite);
        await BecomeReadyAsync(_server);
    }

    public Task DisposeAsync()
    {
        Http.Dispose();
        _server?.Dispose();
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The part of a new one-time link by which somebody sets up an administrator's account.</summary>
    public async Task<string> SetUpTokenAsync()
    {
        using var command = new ProgramRun(BuiltPrograms.Server, Database, "--set-up-link");
        if (await command.EndAsync(StartPatience) != 0 || command.Said.Split("#set-up=") is not [_, var token])
            throw new InvalidOperationException($"The server printed no set-up link:\n{command.Said}");
        return token.Trim();
    }

    /// <summary>Runs a verb of the ingestion over the city, while the server serves it.</summary>
    /// <returns>The exit code, and everything that it said.</returns>
    public async Task<(int Code, string Said)> IngestAsync(params string[] arguments)
    {
        using var ingest = new ProgramRun(BuiltPrograms.Ingest, Database, [.. arguments, "--database", Database]);
        return (await ingest.EndAsync(IngestPatience), ingest.Said);
    }

    /// <returns>The file that names them.</returns>
    private async Task<string> EnterCounsellorsAsync()
    {
        var file = Path.Combine(_folder.FullName, "counsellors.json");
        var hashes = new[] { Counsellor, Colleague }.ToDictionary(one => one.Name, one => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(one.Key))));
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(hashes));
        return file;
    }

    private async Task FillAsync()
    {
        var (code, said) = await IngestAsync("run", "--data", "seeds/institutions.csv", "seeds/demo-courses.csv", "seeds/guides");
        if (code != 0)
            throw new InvalidOperationException($"The ingestion of seeds/ ended with {code} instead of 0:\n{said}");
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
