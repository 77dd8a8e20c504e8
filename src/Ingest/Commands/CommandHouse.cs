using System.CommandLine;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage.Sqlite;
using LearningAdvisor.Ingest.Loading;
using LearningAdvisor.Ingest.Normalising;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Commands;

/// <summary>Builds what a verb works with from its options.</summary>
internal sealed class CommandHouse(ParseResult options)
{
    private string Thesaurus => Path.Combine(options.GetValue(IngestOptions.Seeds)!, "thesaurus");

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
    public long IndexFingerprint() => Directory.Exists(Thesaurus)
        ? Loading.IndexFingerprint.Of(Thesaurus)
        : throw new DirectoryNotFoundException($"{Thesaurus}: the thesaurus is missing. Name the folder that holds it with --seeds.");

    /// <summary>Null until guide documents can be read.</summary>
    public IDocumentIngest? Documents() => null;

    public Lazy<CourseIndexing> Indexing() => new(() =>
    {
        var thesaurus = Catalogue.Concepts.Thesaurus.Load(Thesaurus);
        return new CourseIndexing(new ConceptClassifier(thesaurus), new ThesaurusEmbedding(thesaurus));
    });

    /// <summary>Creates the database where there is none and brings an older one up to date.</summary>
    public async Task MigrateAsync(CancellationToken ct)
    {
        var file = new SqliteConnectionStringBuilder(Database).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
            Directory.CreateDirectory(folder);
        await using var catalogue = SqliteCatalogue.Open(Database);
        await catalogue.Database.MigrateAsync(ct);
    }

    public SqliteCatalogue Open() => SqliteCatalogue.Open(Database);
}
