using System.CommandLine;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Dates;
using LearningAdvisor.Catalogue.Embeddings;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Running;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Ingest.Commands;

/// <summary>Builds what a verb works with from its options.</summary>
/// <param name="cases">Null for a verb that puts nothing in place, and where no adviser is at hand.</param>
internal sealed class CommandHouse(ParseResult options, CaseGates? cases = null)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // Loaded only when something is new or has changed.
    private readonly Lazy<Thesaurus> _thesaurus = new(() => Thesaurus.Load(ThesaurusFolder(options)));

    private readonly IConfigurationRoot _settings = new ConfigurationBuilder().AddEnvironmentVariables("LEARNINGADVISOR__").Build();

    public string Database => options.GetValue(IngestOptions.Database)!;

    public bool IsJson => options.GetValue(IngestOptions.Json);

    public IngestSettings Settings() => new()
    {
        Database = Database,
        Places = Places.Load(Path.Combine(options.GetValue(IngestOptions.Seeds)!, "places.yaml")),
        Holidays = Holidays.Load(Path.Combine(options.GetValue(IngestOptions.Seeds)!, "holidays.yaml")),
        Mappings = options.GetValue(IngestOptions.Mappings),
        IndexFingerprint = IndexFingerprint(),
        Gate = GateLimits.Of(_settings),
        Cases = cases?.Invoke(Database, options.GetValue(IngestOptions.Seeds)!),
    };

    /// <summary>The model of the vectors in use, as of the turn that was taken last.</summary>
    public EmbeddingModel Model { get; private set; } = EmbeddingModel.Embedded();

    /// <summary>The endpoint of the settings; null for none.</summary>
    /// <exception cref="InvalidDataException">A setting cannot be used.</exception>
    public EmbeddingSettings? Endpoint => EmbeddingSettings.From(_settings.GetSection(EmbeddingSettings.Section));

    /// <summary>The thesaurus with the model of the vectors in use.</summary>
    public long IndexFingerprint() => IndexFingerprint(Model);

    /// <exception cref="DirectoryNotFoundException">The seeds hold no thesaurus.</exception>
    public long IndexFingerprint(EmbeddingModel model) => Directory.Exists(ThesaurusFolder(options))
        ? Loading.IndexFingerprint.Of(ThesaurusFolder(options), model)
        : throw new DirectoryNotFoundException($"{ThesaurusFolder(options)}: the thesaurus is missing. Name the folder that holds it with --seeds.");

    // Vectors of an endpoint are made after the rows are in, so that neither its waits nor its failures hold them up.
    public IDocumentIngest Documents() => new GuideDocuments(Database, TimeProvider.System, Model.IsEmbedded ? new(() => new ThesaurusEmbedding(_thesaurus.Value)) : null);

    public Lazy<CourseIndexing> Indexing() =>
        new(() => new CourseIndexing(new ConceptClassifier(_thesaurus.Value), Model, Model.IsEmbedded ? new ThesaurusEmbedding(_thesaurus.Value) : null));

    /// <summary>What makes vectors of a model.</summary>
    /// <returns>Null for a model that neither the house nor the settings' endpoint has.</returns>
    public IEmbeddingGenerator<string, Embedding<float>>? Embeddings(EmbeddingModel model) =>
        model.IsEmbedded ? new ThesaurusEmbedding(_thesaurus.Value)
        : Endpoint is { } endpoint && endpoint.Model.IsSameAs(model) ? new EndpointEmbedding(endpoint, TimeProvider.System)
        : null;

    /// <summary>Creates the database where there is none and brings an older one up to date.</summary>
    public Task MigrateAsync(CancellationToken ct) => CatalogueStore.At(Database).MigrateAsync(ct);

    /// <summary>Does something that writes to sources while no other runner does, whichever process it is in.</summary>
    /// <exception cref="IOException">Another runner was at work all the time.</exception>
    public async Task<T> InTurnAsync<T>(ProgramOutput output, Func<CancellationToken, Task<T>> work, CancellationToken ct)
    {
        await using var turn = await RunnerTurn.TakeAsync(Open, TimeProvider.System, Patience, holder => output.Errors.WriteLine($"Waiting for another ingest on this catalogue ({holder})."), ct)
            ?? throw new IOException("Another ingest has been at work on this catalogue for five minutes. Let it end, then run again.");
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, turn.Lost);
        await ChooseModelAsync(either.Token);
        return await work(either.Token);
    }

    /// <summary>Looks which model the vectors in use are of; a catalogue without any takes the one of the settings. To be called in turn.</summary>
    public async Task ChooseModelAsync(CancellationToken ct)
    {
        await using var catalogue = Open();
        Model = await VectorsInUse.ModelAsync(catalogue, ct);
        var wanted = Endpoint?.Model ?? EmbeddingModel.Embedded();
        if (Model.IsSameAs(wanted) || await catalogue.CourseVectors.AnyAsync(ct) || await catalogue.PassageVectors.AnyAsync(ct))
            return;

        Model = await VectorsInUse.EnterAsync(catalogue, wanted, ct);
        await VectorsInUse.SwitchAsync(catalogue, Model, ct);
    }

    public CatalogueContext Open() => CatalogueStore.At(Database).Open();

    private static string ThesaurusFolder(ParseResult options) => Path.Combine(options.GetValue(IngestOptions.Seeds)!, "thesaurus");
}
