using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using LearningAdvisor.Api.Hosting;
using LearningAdvisor.Api.Tests;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Databases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LearningAdvisor.Channels.Tests.Activity;

/// <summary>The real host with a small catalogue of its own and nothing set, and a service's double, both on free ports.</summary>
public class ActivityHouse : WebApplicationFactory<ApiSettings>, IAsyncLifetime
{
    public const string Site = "https://city.example";

    private readonly string _folder = Directory.CreateTempSubdirectory("activity-tests-").FullName;
    private readonly TemporaryDatabase? _own;
    private readonly string _database;

    public ActivityHouse()
        : this(null)
    {
    }

    // Without a database it makes one of its own; another server is given the first one's.
    private ActivityHouse(string? database)
    {
        UseKestrel();
        _own = database is null ? Filled.Copy() : null;
        _database = database ?? _own!.Connection;
    }

    /// <summary>Runs on from a Wednesday noon in Taipei, and may be put forward.</summary>
    public LineHouse.RunningClock Clock { get; private init; } = new();

    public ServiceDouble Service { get; private set; } = null!;

    public HttpClient Web { get; private set; } = null!;

    /// <summary>Settings of the host by their names below <c>LearningAdvisor</c>.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["DirectLine:Origins"] = Site };

    public CatalogueContext OpenDatabase() => CatalogueStore.At(_database).Open();

    public async Task InitializeAsync()
    {
        Service = await ServiceDouble.StartAsync();
        StartServer();
        Web = CreateClient();
        await UntilAsync(async () => (await Web.GetAsync("/health/ready")).IsSuccessStatusCode, "the warm-up");
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        await Service.DisposeAsync();
        _own?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Another server over the same database, for the caller to end.</summary>
    public async Task<ActivityHouse> AnotherAsync()
    {
        var other = new ActivityHouse(_database) { Clock = Clock };
        await other.InitializeAsync();
        return other;
    }

    /// <summary>Opens a conversation and speaks as its client.</summary>
    public async Task<DirectLineTalk> TalkAsync()
    {
        using var response = await Web.PostAsJsonAsync("/v3/directline/conversations", new { });
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return new DirectLineTalk(Web, (await response.Content.ReadFromJsonAsync<JsonObject>())!);
    }

    /// <summary>Delivers an activity to the door of the Activity protocol.</summary>
    public async Task<HttpResponseMessage> DeliverAsync(JsonObject activity, string? bearer = null, string? forwardedFor = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json") };
        request.Headers.Authorization = bearer is null ? null : new AuthenticationHeaderValue("Bearer", bearer);
        if (forwardedFor is not null)
            request.Headers.Add("X-Forwarded-For", forwardedFor);
        return await Web.SendAsync(request);
    }

    /// <summary>A message as the Agents Playground sends one.</summary>
    public JsonObject Message(string text, string? conversation = null) => new()
    {
        ["type"] = "message",
        ["id"] = Guid.NewGuid().ToString(),
        ["text"] = text,
        ["textFormat"] = "plain",
        ["locale"] = "en-US",
        ["channelId"] = "emulator",
        ["serviceUrl"] = Service.Address,
        ["from"] = new JsonObject { ["id"] = "user-id-0", ["name"] = "User" },
        ["recipient"] = new JsonObject { ["id"] = "bot-id", ["name"] = "Bot" },
        ["conversation"] = new JsonObject { ["id"] = conversation ?? $"personal-chat-{Guid.NewGuid():N}" },
        ["timestamp"] = "2026-03-04T04:00:00.000Z",
        ["entities"] = new JsonArray(new JsonObject { ["type"] = "unknown" }),
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "t" } },
    };

    /// <summary>Waits for something that other threads bring about.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isSo, string what)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!await isSo())
            await Task.Delay(20, patience.Token).ContinueWith(waited => Assert.False(waited.IsCanceled, $"Waited in vain for {what}."), TaskScheduler.Default);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseFreePort();
        builder.UseSetting("LearningAdvisor:Database", _database);
        builder.UseSetting("LearningAdvisor:Seeds", Path.Combine(Repository.Root, "seeds"));
        builder.UseSetting("LearningAdvisor:Counsellors", Path.Combine(_folder, "counsellors.json"));
        builder.UseSetting("LearningAdvisor:HousekeepingSeconds", "0");
        builder.UseSetting("LearningAdvisor:Web", Path.Combine(_folder, "no-pages"));
        foreach (var (name, value) in Settings)
            builder.UseSetting($"LearningAdvisor:{name}", value);
        builder.ConfigureTestServices(services => services
            .Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock))
            .AddSingleton(SeedThesaurus.ForOneHouse()));
    }
}
