using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Endpoints;
using LearningAdvisor.Ingest.Documents;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Vectors;

namespace LearningAdvisor.Ingest.Tests.Vectors;

/// <summary>A catalogue whose vectors an endpoint makes.</summary>
public sealed class EmbeddedCity : IAsyncDisposable
{
    private EmbeddedCity(ScriptedEmbeddings endpoint) => Endpoint = endpoint;

    public TestCity City { get; } = new();

    public ScriptedEmbeddings Endpoint { get; }

    public InstantClock Clock { get; } = new();

    /// <summary>An empty catalogue that has chosen the endpoint's model.</summary>
    public static async Task<EmbeddedCity> BuildAsync()
    {
        var city = new EmbeddedCity(await ScriptedEmbeddings.StartAsync());
        await using var catalogue = city.Open();
        await VectorsInUse.SwitchAsync(catalogue, await VectorsInUse.EnterAsync(catalogue, city.Endpoint.Settings.Model, default), default);
        return city;
    }

    public CatalogueContext Open() => City.Open();

    /// <summary>Loads courses, each <c>CODE,TITLE,FEE</c>, and gives them their vectors.</summary>
    public async Task<EmbeddingOutcome?> LoadAsync(params string[] courses)
    {
        await LoadRowsAsync("courses.csv", courses);
        return await FillAsync();
    }

    /// <summary>Loads courses and leaves their vectors out.</summary>
    public async Task LoadRowsAsync(string file, params string[] courses)
    {
        var path = City.Folder.Write(file, "code,title,fee,institution\n" + string.Concat(courses.Select(course => $"{course},示範社區大學\n")));
        var indexing = new Lazy<CourseIndexing>(() => new CourseIndexing(new ConceptClassifier(new Thesaurus([])), Endpoint.Settings.Model, embeddings: null));
        var documents = new GuideDocuments(City.Database, City.Clock, embeddings: null);
        var run = await new IngestPipeline(City.Settings, indexing, documents, SilentReporter.Instance).RunAsync([path]);
        Assert.Equal(RunSummary.AllAccepted, run.ExitCode);
    }

    /// <summary>Loads a guide document.</summary>
    public async Task LoadGuideAsync(string name, string text)
    {
        await using var catalogue = City.Open();
        await new DocumentIngest(City.Clock).IngestAsync(catalogue, City.Folder.Write(name, text), null, default);
    }

    public Task<EmbeddingOutcome?> FillAsync() => FillAsync(Endpoint.Settings);

    public async Task<EmbeddingOutcome?> FillAsync(EmbeddingSettings settings)
    {
        using var embedding = new EndpointEmbedding(settings, Clock);
        return await Run(embedding, settings).FillAsync(Endpoint.Settings.Model, default);
    }

    public async Task<EmbeddingOutcome> ChangeOverAsync(EmbeddingSettings settings)
    {
        using var embedding = new EndpointEmbedding(settings, Clock);
        return await Run(embedding, settings).ChangeOverAsync(settings.Model, 7, default);
    }

    public async ValueTask DisposeAsync()
    {
        await Endpoint.DisposeAsync();
        City.Dispose();
    }

    private VectorRun Run(EndpointEmbedding embedding, EmbeddingSettings settings) => new(City.Open, embedding, settings, Clock, SilentReporter.Instance);
}
