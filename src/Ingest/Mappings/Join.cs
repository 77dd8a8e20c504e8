using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Mappings;

/// <summary>A second file whose rows complete those of the first, found by a common key.</summary>
/// <param name="File">Its name; it lies beside the first.</param>
/// <param name="Key">The column of the first file that names a row of the second.</param>
/// <param name="Matches">The column of the second file that holds that name. Of several equal ones the first row counts.</param>
/// <param name="As">What stands before the second file's columns: <c>course.Title</c>.</param>
/// <param name="IsOptional">Whether the first file can do without: then those columns are empty.</param>
public sealed record Join(string File, string Key, string Matches, string As, bool IsOptional)
{
    private const int MostRows = 500_000;

    /// <summary>The rows of the first file with the columns of the second.</summary>
    /// <exception cref="SourceFailure">The second file is missing, cannot be read or is too large to be held.</exception>
    internal SourceTable Open(string path, SourceTable first)
    {
        var second = Path.Combine(Path.GetDirectoryName(path) ?? "", File);
        if (System.IO.File.Exists(second))
            return new JoinedTable(first, this, Rows(second));
        if (IsOptional)
            return first;

        first.Dispose();
        throw new SourceFailure("FILE_MISSING", $"{Path.GetFileName(path)}: \"{File}\", which completes its rows, does not lie beside it. Put it there, or take the join out of the mapping.");
    }

    /// <summary>True for a path into the second file.</summary>
    public bool Gives(string column) => column.StartsWith(As + ".", StringComparison.Ordinal);

    private Dictionary<string, SourceRecord> Rows(string path)
    {
        var rows = new Dictionary<string, SourceRecord>(StringComparer.Ordinal);
        using var table = FileFormats.Open(path, FileFormats.Of(path), names => names.Contains(Matches));
        foreach (var record in table.Records())
        {
            if (record.Value(Matches) is { } key)
                rows.TryAdd(key, record);
            if (rows.Count > MostRows)
                throw new SourceFailure("FILE_TOO_LARGE", $"{File}: a file that completes another may have {MostRows} rows at most. Complete the rows before they are exported.");
        }

        return rows;
    }
}
