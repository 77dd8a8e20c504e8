using System.Data.Common;
using LearningAdvisor.Catalogue.Ingestion;

namespace LearningAdvisor.Catalogue.Storage.Loading;

/// <summary>The rows of QuarantinedRows. A source's entries are replaced as a whole by what its newest run refused.</summary>
public sealed class QuarantineWriter : IDisposable
{
    private readonly Statement _insert;
    private readonly Statement _delete;
    private readonly Statement _read;

    internal QuarantineWriter(DbConnection connection)
    {
        _insert = new Statement(
            connection, "insert into QuarantinedRows(Source, File, Line, RowCode, Field, Value, Rule, Message, At) values($0, $1, $2, $3, $4, $5, $6, $7, $8)", 9);
        _delete = new Statement(connection, "delete from QuarantinedRows where Source = $0", 1);
        _read = new Statement(connection, "select File, Line, RowCode, Field, Value, Rule, Message from QuarantinedRows where Source = $0 order by Key", 1);
    }

    /// <summary>Makes the source's entries those of this run; an entry that is accepted now or gone from the source goes away.</summary>
    /// <returns>False when they are the same already, so that a second run changes nothing.</returns>
    public bool Replace(string source, IReadOnlyList<QuarantinedRow> rows)
    {
        if (Stored(source).SequenceEqual(rows.Select(AsTuple)))
            return false;

        _delete.Run(source);
        foreach (var row in rows)
            _insert.Run(row.Source, row.File, row.Line, row.RowCode, row.Field, row.Value, row.Rule, row.Message, row.At);
        return true;
    }

    public void Dispose()
    {
        _insert.Dispose();
        _delete.Dispose();
        _read.Dispose();
    }

    private List<(string, int, string?, string?, string?, string, string)> Stored(string source)
    {
        var stored = new List<(string, int, string?, string?, string?, string, string)>();
        using var reader = _read.Read(source);
        while (reader.Read())
        {
            stored.Add((
                reader.GetString(0), reader.GetInt32(1), Text(reader, 2), Text(reader, 3), Text(reader, 4), reader.GetString(5), reader.GetString(6)));
        }

        return stored;
    }

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static (string, int, string?, string?, string?, string, string) AsTuple(QuarantinedRow row) =>
        (row.File, row.Line, row.RowCode, row.Field, row.Value, row.Rule, row.Message);
}
