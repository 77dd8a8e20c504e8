using System.Text.Json;
using LearningAdvisor.Api.Tests.Schema.Reviews;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Ingest;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Normalising;
using LearningAdvisor.Ingest.Reporting;

namespace LearningAdvisor.Api.Tests.Schema.Recalls;

/// <summary>A host of its own whose catalogue is loaded from a file, again and again, beside residents who ask and counsellors who look.</summary>
public sealed class LoadedCity : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("recalls-");

    public ReviewCity Reviews { get; } = new();

    public GraphQLClient Client => Reviews.Client;

    /// <summary>The rows of the file, by title; a test adds its own and changes no other's.</summary>
    internal SortedDictionary<string, Offer> Offers { get; } = new(StringComparer.Ordinal);

    public void Dispose()
    {
        Reviews.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Writes the file and loads it, as <c>./ingest run</c> does.</summary>
    internal async Task LoadAsync()
    {
        var file = Path.Combine(_folder.FullName, "courses.csv");
        await File.WriteAllLinesAsync(file, Offers.Select(offer => offer.Value.Row(offer.Key)).Prepend(Offer.Head));
        var thesaurus = SeedThesaurus.ForOneHouse();
        var settings = new IngestSettings
        {
            Database = Reviews.Api.ConnectionString,
            Places = Places.Load(Path.Combine(Repository.Root, "seeds", "places.yaml")),
            Clock = new ApiFixture.StoppedClock(ApiFixture.Now),
        };
        var summary = await new IngestPipeline(
            settings, new(() => new CourseIndexing(new ConceptClassifier(thesaurus), new ThesaurusEmbedding(thesaurus))), null, SilentReporter.Instance).RunAsync([file]);
        Assert.Equal(RunSummary.AllAccepted, summary.ExitCode);
    }

    /// <summary>The recalls of a turn, as a counsellor lists them: what is open first, then the newest.</summary>
    internal async Task<List<JsonElement>> RecallsAsync(Asked asked, string where = "{}")
    {
        var data = await Client.DataAsync(
            $$"""
            {
              recalls(first: 100, where: {{where}}) {
                nodes {
                  id state foundAt kind change differences { fact said now } handledAt handledBy handledAs note
                  turn { id question } recommendation { id } course { title fee } institution { name } document { title }
                }
              }
            }
            """,
            token: Reviews.One);
        return [.. data.GetProperty("recalls").GetProperty("nodes").EnumerateArray().Where(recall => recall.GetProperty("turn").GetProperty("id").GetString() == asked.Turn)];
    }

    /// <returns>The payload.</returns>
    internal async Task<JsonElement> HandleAsync(JsonElement recall, string key, string handling = "DISMISSED", string? note = null)
    {
        var data = await Client.DataAsync(
            "mutation($input: HandleRecallInput!) { handleRecall(input: $input) { recall { id state handledAt handledBy handledAs note } errors { code message path } } }",
            new { input = new { recallId = recall.GetProperty("id").GetString(), handling, note } },
            key);
        return data.GetProperty("handleRecall");
    }
}

/// <summary>A row of the file.</summary>
internal sealed record Offer(int Fee, string Weekday, string Seats)
{
    public const string Head = "課程編號,課程名稱,開課單位,縣市,行政區,上課地點,上課方式,費用,名額,報名開始,報名截止,開課日期,結束日期,上課時間";

    public string Row(string title) => $"R-{title},{title},信義學習站,基隆市,信義區,信義教室,實體,{Fee},{Seats},2026-02-01,2026-03-20,2026-04-01,2026-06-30,每{Weekday} 19:00-21:00";
}

/// <summary>Tests that share one <see cref="LoadedCity"/>; they run one after another.</summary>
[CollectionDefinition(nameof(LoadedCity))]
public sealed class LoadedCityTests : ICollectionFixture<LoadedCity>;
