using System.IO.Compression;
using LearningAdvisor.Advisor.Models;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Hosting;
using LearningAdvisor.Api.Line;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Channels.Line;
using Microsoft.AspNetCore.ResponseCompression;

var builder = WebApplication.CreateSlimBuilder(args);
var settings = ApiSettings.From(builder.Configuration);
var graphQL = GraphQLSettings.From(builder.Configuration);
if (CounsellorCommand.Run(args, settings.Counsellors, Console.Out, Console.Error) is { } exitCode)
    return exitCode;

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

builder.Services.AddSingleton(settings);
builder.Services.AddGraphQL(graphQL);
builder.Services.AddSingleton(LiveSettings.From(builder.Configuration));
builder.Services.AddSingleton(WidgetSettings.From(builder.Configuration));
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddCatalogue(settings, ModelConfiguration.From(builder.Configuration, graphQL.TimeoutSeconds), EmbeddingSettings.From(builder.Configuration.GetSection($"LearningAdvisor:{EmbeddingSettings.Section}")));
if (LineSettings.From(builder.Configuration) is { } line)
    builder.Services.AddLine(line);
builder.Services.AddSingleton<WebPages>().AddResponseCompression(compression => compression.EnableForHttps = true)
    .Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
builder.Services.AddSingleton<WarmUp>().AddHostedService(services => services.GetRequiredService<WarmUp>());

var app = builder.Build();
await app.MigrateAsync();

app.UseSafeHeaders();
app.Services.GetRequiredService<WebPages>().Map(app);
app.MapCatalogue("/graphql");
app.MapHealth();
app.MapLine();
app.Run();
return 0;
