using System.CommandLine;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Normalising;

namespace LearningAdvisor.Ingest.Commands;

/// <summary>Builds what a verb works with from its options.</summary>
internal sealed class CommandHouse(ParseResult options)
{
    // Loaded only when something is new or has changed.
    private readonly Lazy<Thesaurus> _thesaurus = new(() => Thesaurus.Load(ThesaurusFolder(options)));

    public string Database => options.GetValue(IngestOptions.Database)!;

    public bool IsJson => options.GetValue(IngestOptions.Json);

    public IngestSettings Settings() => new()
    {
        Database = Database,
        Places = Places.Load(Path.Combine(options.GetValue(IngestOptions.Seeds)!, "places.yaml")),
        Mappings = options.GetValue(IngestOptions.Mappings),
        IndexFingerprint = IndexFingerprint(),
    };

    /// <exception cref="DirectoryNotFoundException">The seeds hold no thesaurus.</exception>
    public long IndexFingerprint() => Directory.Exists(ThesaurusFolder(options))
        ? Loading.IndexFingerprint.Of(ThesaurusFolder(options))
        : throw new DirectoryNotFoundException($"{ThesaurusFolder(options)}: the thesaurus is missing. Name the folder that holds it with --seeds.");

    public IDocumentIngest Documents() => new GuideDocuments(Database, TimeProvider.System, new(() => new ThesaurusEmbedding(_thesaurus.Value)));

    public Lazy<CourseIndexing> Indexing() => new(() => new CourseIndexing(new ConceptClassifier(_thesaurus.Value), new ThesaurusEmbedding(_thesaurus.Value)));

    /// <summary>Creates the database where there is none and brings an older one up to date.</summary>
    public Task MigrateAsync(CancellationToken ct) => CatalogueStore.At(Database).MigrateAsync(ct);

    public CatalogueContext Open() => CatalogueStore.At(Database).Open();

    private static string ThesaurusFolder(ParseResult options) => Path.Combine(options.GetValue(IngestOptions.Seeds)!, "thesaurus");
}
