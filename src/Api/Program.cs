using System.IO.Compression;
using LearningAdvisor.Advisor.Learning;
using LearningAdvisor.Advisor.Models;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Activity;
using LearningAdvisor.Api.Hosting;
using LearningAdvisor.Api.Line;
using LearningAdvisor.Api.Line.Simulating;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Channels.Activity;
using LearningAdvisor.Channels.Activity.DirectLine;
using LearningAdvisor.Channels.Line;
using LearningAdvisor.Channels.Transcription;
using Microsoft.AspNetCore.ResponseCompression;

var simulatesLine = args.Contains(SimulatorServices.Option);
var builder = WebApplication.CreateSlimBuilder([.. args.Where(argument => argument != SimulatorServices.Option)]);
var settings = ApiSettings.From(builder.Configuration);
var graphQL = GraphQLSettings.From(builder.Configuration);
var signIn = SignInSettings.From(builder.Configuration);
if (CounsellorCommand.Run(args, settings.Counsellors, Console.Out, Console.Error) is { } exitCode)
    return exitCode;
if (await SetUpCommand.RunAsync(args, CatalogueStore.At(settings.Database), signIn, builder.Configuration["urls"], Console.Out) is { } setUp)
    return setUp;
if (await RichMenuCommand.RunAsync(args, builder.Configuration, Console.Out, Console.Error) is { } menuExitCode)
    return menuExitCode;

StartMemory.HoldCollections();
builder.Logging.ClearProviders().AddJsonConsole()
    .SetMinimumLevel(LogLevel.Information)
    .AddFilter("Microsoft", LogLevel.Warning)
    .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.AddServerHeader = false;
    kestrel.Limits.MaxRequestBodySize = graphQL.MaxBodyBytes;
    kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
});

// First of all that starts with the host: what begins before it would have the processor meanwhile.
builder.Services.AddSingleton<WarmUp>().AddHostedService(services => services.GetRequiredService<WarmUp>());
builder.Services.AddSingleton(settings);
builder.Services.AddGraphQL(graphQL);
builder.Services.AddSingleton(LiveSettings.From(builder.Configuration));
builder.Services.AddSingleton(WidgetSettings.From(builder.Configuration));
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddCatalogue(settings, ModelConfiguration.From(builder.Configuration, graphQL.TimeoutSeconds), EmbeddingSettings.From(builder.Configuration.GetSection($"LearningAdvisor:{EmbeddingSettings.Section}")), TakeOverSettings.From(builder.Configuration, settings.Seeds), LearningSettings.From(builder.Configuration));
builder.Services.AddAccounts(signIn);
builder.Services.AddDesk(settings, builder.Configuration);
if (simulatesLine)
    builder.Services.AddLineSimulator();
else if (LineSettings.From(builder.Configuration) is { } line)
    builder.Services.AddLine(line, TranscriptionSettings.From(builder.Configuration));
builder.Services.AddActivity(ActivitySettings.From(builder.Configuration), DirectLineSettings.From(builder.Configuration)).AddDirectLineDoor();
builder.Services.AddSingleton<WebPages>().AddResponseCompression(compression => compression.EnableForHttps = true)
    .Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
var app = builder.Build();
app.Services.GetRequiredService<WarmUp>().Begin();
await app.MigrateAsync();
await app.AnnounceSetUpAsync();

app.UseSafeHeaders();
app.Services.GetRequiredService<WebPages>().Map(app);
app.UseSessions("/graphql");
app.MapProvider();
app.MapCatalogue("/graphql");
app.MapHealth();
app.MapLine();
app.MapLineSimulator();
app.MapActivity();
app.MapDirectLine();
app.Run();
return 0;
