using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using LearningAdvisor.Api.Hosting;
using LearningAdvisor.Api.Tests;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Inbox;
using LearningAdvisor.Channels.Line;
using LearningAdvisor.Channels.Tests.Platform;
using LearningAdvisor.Databases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LearningAdvisor.Channels.Tests;

/// <summary>The real host with LINE switched on, over a small catalogue of its own, and LINE's double, both on free ports.</summary>
public sealed class LineHouse : WebApplicationFactory<ApiSettings>, IAsyncLifetime
{
    public const string DataKey = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    private readonly string _folder = Directory.CreateTempSubdirectory("channels-tests-").FullName;
    private readonly TemporaryDatabase _database = Filled.Copy();

    public LineHouse() => UseKestrel();

    /// <summary>Runs on from a Wednesday noon in Taipei, and may be put forward.</summary>
    public RunningClock Clock { get; } = new();

    public LinePlatform Line { get; private set; } = null!;

    public HttpClient Web { get; private set; } = null!;

    /// <summary>Further settings of the host, by their names below <c>LearningAdvisor</c>.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public CatalogueContext OpenDatabase() => _database.Open();

    /// <summary>The hash that stands for a person or a group in the database.</summary>
    public static string PersonOf(string id) => new ChannelSeal(Convert.FromHexString(DataKey)).PersonOf(LineWebhook.Channel, id);

    /// <summary>Delivers an event and waits for its answer.</summary>
    public async Task<Sent> SayAsync(JsonObject said)
    {
        var token = said["replyToken"]!.GetValue<string>();
        using var response = await Line.DeliverAsync(Web, said);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await Line.UntilAsync(() => Line.Sent.Any(sent => sent.To == token), "an answer");
        return Line.Sent.Single(sent => sent.To == token);
    }

    /// <summary>The consultation of a person or a group, with its turns; null where there is none.</summary>
    public async Task<Consultation?> ConsultationAsync(string id)
    {
        var person = PersonOf(id);
        await using var database = OpenDatabase();
        var key = await database.ChannelUsers.Where(user => user.Person == person).Select(user => user.ConsultationKey).SingleOrDefaultAsync();
        return await database.Consultations.Include(one => one.Turns).SingleOrDefaultAsync(one => one.Key == key);
    }

    public async Task InitializeAsync()
    {
        Line = await LinePlatform.StartAsync(Clock, LineDescription.Known is { } description ? description.Errors : null);
        StartServer();
        Web = CreateClient();
        // What the warm-up does is nobody's to wait for within a test.
        await Line.UntilAsync(() => Web.GetAsync("/health/ready").Result.IsSuccessStatusCode, "the warm-up");
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        await Line.DisposeAsync();
        _database.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseFreePort();
        builder.UseSetting("LearningAdvisor:Database", _database.Connection);
        builder.UseSetting("LearningAdvisor:Seeds", Path.Combine(Repository.Root, "seeds"));
        builder.UseSetting("LearningAdvisor:Counsellors", Path.Combine(_folder, "counsellors.json"));
        builder.UseSetting("LearningAdvisor:HousekeepingSeconds", "0");
        builder.UseSetting("LearningAdvisor:Web", Path.Combine(_folder, "no-pages"));
        builder.UseSetting("LearningAdvisor:Line:ChannelSecret", LinePlatform.ChannelSecret);
        builder.UseSetting("LearningAdvisor:Line:AccessToken", LinePlatform.AccessToken);
        builder.UseSetting("LearningAdvisor:Line:DataKey", DataKey);
        builder.UseSetting("LearningAdvisor:Line:BotUserId", LinePlatform.Bot);
        builder.UseSetting("LearningAdvisor:Line:ApiAddress", Line.Address);
        builder.UseSetting("LearningAdvisor:Line:ContentAddress", Line.Address);
        builder.UseSetting("LearningAdvisor:Line:WebAddress", "https://learning.example/");
        foreach (var (name, value) in Settings)
            builder.UseSetting($"LearningAdvisor:{name}", value);
        builder.ConfigureTestServices(services => services
            .Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock))
            .AddSingleton(SeedThesaurus.ForOneHouse()));
    }

    public sealed class RunningClock : TimeProvider
    {
        private readonly long _started = Stopwatch.GetTimestamp();
        private long _ahead;

        public void Advance(TimeSpan by) => Interlocked.Add(ref _ahead, by.Ticks);

        public override DateTimeOffset GetUtcNow() =>
            new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.FromHours(8)) + Stopwatch.GetElapsedTime(_started) + TimeSpan.FromTicks(Interlocked.Read(ref _ahead));
    }
}
