using LearningAdvisor.Catalogue.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Catalogue.Tests.Storage;

/// <summary>A migrated catalogue in a real SQLite file of its own, gone with the test.</summary>
public sealed class TemporaryCatalogue : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("catalogue-");

    public TemporaryCatalogue()
    {
        using var database = Open();
        database.Database.Migrate();
    }

    // Unpooled, so that the file can be deleted as soon as the last context is closed.
    public string Connection => new SqliteConnectionStringBuilder
    {
        DataSource = Path.Combine(_folder.FullName, "catalogue.db"),
        Pooling = false,
    }.ToString();

    public SqliteCatalogue Open() => SqliteCatalogue.Open(Connection);

    public void Dispose() => _folder.Delete(recursive: true);
}
