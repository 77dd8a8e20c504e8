using System.CommandLine;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Dates;
using LearningAdvisor.Catalogue.Geography;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Running;
using Microsoft.Extensions.Configuration;

namespace LearningAdvisor.Ingest.Commands;

/// <summary>Builds what a verb works with from its options.</summary>
internal sealed class CommandHouse(ParseResult options)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    // Loaded only when something is new or has changed.
    private readonly Lazy<Thesaurus> _thesaurus = new(() => Thesaurus.Load(ThesaurusFolder(options)));

    public string Database => options.GetValue(IngestOptions.Database)!;

    public bool IsJson => options.GetValue(IngestOptions.Json);

    public IngestSettings Settings() => new()
    {
        Database = Database,
        Places = Places.Load(Path.Combine(options.GetValue(IngestOptions.Seeds)!, "places.yaml")),
        Holidays = Holidays.Load(Path.Combine(options.GetValue(IngestOptions.Seeds)!, "holidays.yaml")),
        Mappings = options.GetValue(IngestOptions.Mappings),
        IndexFingerprint = IndexFingerprint(),
        Gate = GateLimits.Of(new ConfigurationBuilder().AddEnvironmentVariables("LEARNINGADVISOR__").Build()),
    };

    /// <exception cref="DirectoryNotFoundException">The seeds hold no thesaurus.</exception>
    public long IndexFingerprint() => Directory.Exists(ThesaurusFolder(options))
        ? Loading.IndexFingerprint.Of(ThesaurusFolder(options))
        : throw new DirectoryNotFoundException($"{ThesaurusFolder(options)}: the thesaurus is missing. Name the folder that holds it with --seeds.");

    public IDocumentIngest Documents() => new GuideDocuments(Database, TimeProvider.System, new(() => new ThesaurusEmbedding(_thesaurus.Value)));

    public Lazy<CourseIndexing> Indexing() => new(() => new CourseIndexing(new ConceptClassifier(_thesaurus.Value), new ThesaurusEmbedding(_thesaurus.Value)));

    /// <summary>Creates the database where there is none and brings an older one up to date.</summary>
    public Task MigrateAsync(CancellationToken ct) => CatalogueStore.At(Database).MigrateAsync(ct);

    /// <summary>Does something that writes to sources while no other runner does, whichever process it is in.</summary>
    /// <exception cref="IOException">Another runner was at work all the time.</exception>
    public async Task<T> InTurnAsync<T>(ProgramOutput output, Func<CancellationToken, Task<T>> work, CancellationToken ct)
    {
        await using var turn = await RunnerTurn.TakeAsync(Open, TimeProvider.System, Patience, holder => output.Errors.WriteLine($"Waiting for another ingest on this catalogue ({holder})."), ct)
            ?? throw new IOException("Another ingest has been at work on this catalogue for five minutes. Let it end, then run again.");
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, turn.Lost);
        return await work(either.Token);
    }

    public CatalogueContext Open() => CatalogueStore.At(Database).Open();

    private static string ThesaurusFolder(ParseResult options) => Path.Combine(options.GetValue(IngestOptions.Seeds)!, "thesaurus");
}
