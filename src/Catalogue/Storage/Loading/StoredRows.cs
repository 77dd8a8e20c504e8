using System.Data.Common;

namespace LearningAdvisor.Catalogue.Storage.Loading;

/// <summary>What the catalogue already holds of a source, as of the moment of asking. Reads on a connection of its own.</summary>
public sealed class StoredRows : IDisposable
{
    private readonly DbConnection _connection;
    private readonly Statement _textHash;

    /// <param name="connectionString">As in <see cref="CatalogueStore.At"/>.</param>
    public StoredRows(string connectionString)
    {
        _connection = CatalogueStore.At(connectionString).Connect();
        _textHash = new Statement(_connection, "select TextHash from CourseVectors where CourseKey = $0", 1);
    }

    /// <returns>Code → row, retired ones included. A course that a twin stands for is not retired: its source still offers it.</returns>
    public Dictionary<string, StoredRow> Courses(string source) => Of("Courses", "RetiredAt is not null and ShownAs is null", source);

    /// <inheritdoc cref="Courses"/>
    public Dictionary<string, StoredRow> Institutions(string source) => Of("Institutions", "RetiredAt is not null", source);

    /// <returns>The hash of the text that the course's vector was made from; null when it has none.</returns>
    public string? TextHash(long courseKey) => _textHash.Scalar(courseKey) as string;

    public void Dispose()
    {
        _textHash.Dispose();
        _connection.Dispose();
    }

    private Dictionary<string, StoredRow> Of(string table, string isRetired, string source)
    {
        var rows = new Dictionary<string, StoredRow>(StringComparer.Ordinal);
        using var statement = new Statement(_connection, $"select Code, Key, RowHash, {isRetired} from {table} where Source = $0", 1);
        using var reader = statement.Read(source);
        while (reader.Read())
            rows[reader.GetString(0)] = new StoredRow(reader.GetInt64(1), reader.GetString(2), reader.GetBoolean(3));

        return rows;
    }
}

/// <param name="Hash">The row hash it was loaded with.</param>
public readonly record struct StoredRow(long Key, string Hash, bool IsRetired);
