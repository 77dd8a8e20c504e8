using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Mappings;

/// <summary>Brings the rows of one file under the canonical columns. Made before a row is read, so that a wrong header costs nothing.</summary>
public sealed class RowMapper
{
    private readonly ColumnRule?[] _rules;
    private readonly CanonicalColumns _columns;
    private readonly string? _jsonLd;

    /// <param name="header">Column names of the file, or the property names of its first record.</param>
    /// <exception cref="SourceFailure">A required column is missing, or the mapping names a column that is not there.</exception>
    public RowMapper(string file, Mapping mapping, CanonicalColumns columns, IReadOnlyList<string> header)
    {
        _columns = columns;
        _jsonLd = mapping.JsonLd;
        _rules = mapping.Columns is null ? Canonical(columns, header) : Mapped(file, mapping, columns, header);
        foreach (var name in mapping.LeaveOut)
            _rules[PositionOf(mapping, columns, name)] = new Constant("");
        Unknown = UnknownColumns(mapping, header);

        var present = Enumerable.Range(0, columns.Count).Where(i => _rules[i] is not null).ToHashSet();
        if (_jsonLd is null && columns.Missing(present).ToList() is { Count: > 0 } missing)
        {
            throw new SourceFailure(
                "HEADER_MISSING", $"{file} line 1: the header has no column {string.Join(", no ", missing)}. Add or rename the column, or write a mapping (docs/ingest.md).");
        }
    }

    /// <summary>Columns of the file that nothing reads, to be named once.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <param name="at">Where the row stands.</param>
    public MappedRow Map(SourceRow at, SourceRecord record)
    {
        var cells = new string?[_rules.Length];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = Text(_rules[i]?.Value(record));
        if (_jsonLd is not null && record is JsonRecord json)
            FillFromJsonLd(cells, json);

        return new MappedRow(at, cells);
    }

    /// <summary>The row's own key, without mapping the rest; it is the first canonical column of both kinds.</summary>
    public string? CodeOf(SourceRecord record) => Text(_rules[0]?.Value(record));

    private void FillFromJsonLd(string?[] cells, JsonRecord json)
    {
        foreach (var course in JsonPaths.Find(json.Root, _jsonLd!))
        {
            foreach (var (column, text) in JsonLdCourse.Read(course))
            {
                if (_columns.Find(column) is { } position && _rules[position] is null)
                    cells[position] ??= Text(text);
            }
        }
    }

    private static string? Text(string? cell) => string.IsNullOrWhiteSpace(cell) ? null : cell.Trim();

    private static int PositionOf(Mapping mapping, CanonicalColumns columns, string name) => columns.Find(name)
        ?? throw new SourceFailure("MAPPING_COLUMN", $"{mapping.File}: \"{name}\" is no canonical column. See docs/ingest.md for their names.");

    private static ColumnRule?[] Canonical(CanonicalColumns columns, IReadOnlyList<string> header)
    {
        var rules = new ColumnRule?[columns.Count];
        foreach (var name in header)
        {
            if (columns.Find(name) is { } position)
                rules[position] ??= new FromColumn([name]);
        }

        return rules;
    }

    private static ColumnRule?[] Mapped(string file, Mapping mapping, CanonicalColumns columns, IReadOnlyList<string> header)
    {
        var rules = new ColumnRule?[columns.Count];
        foreach (var (name, rule) in mapping.Columns!)
        {
            rules[PositionOf(mapping, columns, name)] = rule is FromFileName part ? part.For(file) : rule;
            var absent = rule.Reads.Where(path => !header.Contains(path) && !header.Contains(path.Split('.')[0]) && mapping.Join?.Gives(path) != true).ToList();
            if (absent.Count == rule.Reads.Count && absent.Count > 0)
            {
                throw new SourceFailure(
                    "HEADER_MISSING", $"{file} line 1: the header has no column \"{absent[0]}\", which {mapping.File} reads as {name}. Correct the file or the mapping.");
            }
        }

        return rules;
    }

    private List<string> UnknownColumns(Mapping mapping, IReadOnlyList<string> header)
    {
        var read = _rules.OfType<ColumnRule>().SelectMany(rule => rule.Reads).SelectMany(path => new[] { path, path.Split('.')[0] })
            .Concat(mapping.Unused)
            .Concat(mapping.Join is { } join ? [join.Key] : [])
            .Concat(_jsonLd is null ? [] : [_jsonLd])
            .ToHashSet(StringComparer.Ordinal);
        return header.Where(name => name.Length > 0 && !read.Contains(name)).ToList();
    }
}
