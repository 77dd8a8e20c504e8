using LearningAdvisor.Api.Hosting;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Databases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Api.Tests;

/// <summary>The real host on a free port of this machine, over a database of its own, on a day that never passes.</summary>
public sealed class ApiFixture : WebApplicationFactory<ApiSettings>
{
    /// <summary>Wednesday, noon in Taipei.</summary>
    public static readonly DateTimeOffset Now = new(2026, 3, 4, 12, 0, 0, TimeSpan.FromHours(8));

    private readonly string _folder = Directory.CreateTempSubdirectory("api-tests-").FullName;
    private readonly TemporaryDatabase _database;
    private readonly Lazy<GraphQLClient> _client;

    public ApiFixture()
        : this(Filled.Copy())
    {
    }

    /// <param name="beside">Another server, over whose database this one works, too.</param>
    internal ApiFixture(ApiFixture beside)
        : this(beside._database)
    {
    }

    private ApiFixture(TemporaryDatabase database)
    {
        _database = database;
        UseKestrel();
        _client = new(() =>
        {
            StartServer();
            // The warm-up asks the database too, and its statements are nobody's to count.
            Services.GetRequiredService<WarmUp>().ExecuteTask?.Wait();
            Statements.Take();
            return new GraphQLClient(CreateClient());
        });
    }

    public GraphQLClient Client => _client.Value;

    /// <summary>Further settings of the host, by their names below <c>LearningAdvisor</c>.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>The SQL statements the host has run.</summary>
    public StatementCounter Statements { get; } = new();

    public string ConnectionString => _database.Connection;

    /// <summary>The file of the counsellors; it is not there until one is entered.</summary>
    public string Counsellors => Path.Combine(_folder, "counsellors.json");

    public CatalogueContext OpenDatabase() => _database.Open();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseFreePort();
        builder.UseSetting("LearningAdvisor:Database", ConnectionString);
        builder.UseSetting("LearningAdvisor:Seeds", Path.Combine(Repository.Root, "seeds"));
        builder.UseSetting("LearningAdvisor:Counsellors", Counsellors);
        builder.UseSetting("LearningAdvisor:SignIn:KeyFile", Path.Combine(_folder, "accounts.key"));
        // Its statements would be nobody's to count, either; the tests of recalls ask for it.
        builder.UseSetting("LearningAdvisor:HousekeepingSeconds", "0");
        builder.UseSetting("LearningAdvisor:Web", Path.Combine(_folder, "no-pages"));
        foreach (var (name, value) in Settings)
            builder.UseSetting($"LearningAdvisor:{name}", value);
        builder.ConfigureTestServices(services =>
        {
            services.AddLogging(log => log.AddProvider(Statements).AddFilter<StatementCounter>("LearningAdvisor.Api.Schema.Reading", LogLevel.Debug));
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new StoppedClock(Now)));
            services.AddSingleton(SeedThesaurus.ForOneHouse());
            services.Replace(ServiceDescriptor.Singleton(CatalogueStore.At(ConnectionString).Pool(Statements)));
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _database.Dispose();
        // The test runner disposes both ways, so the folder may be gone already.
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    internal sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
