using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Normalising;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Sources;
using LearningAdvisor.Ingest.Validating;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Reads the rows of one source and lets through those that are new or changed and keep every rule.</summary>
/// <param name="columns">The canonical columns of the source's kind.</param>
/// <param name="known">Code → what the catalogue holds of the source; empty for a check.</param>
/// <param name="duplicate">The rule that a second row of the same code breaks.</param>
/// <param name="normaliser">For each file, how its mapped rows are read.</param>
/// <param name="context">For each file, what besides mapping and header decides how a row is read.</param>
internal sealed class SourceIntake<T>(
    SourcePlan plan,
    CanonicalColumns columns,
    Dictionary<string, StoredRow> known,
    RuleText duplicate,
    Func<PlannedFile, SourceIntake<T>.Normalise> normaliser,
    Func<PlannedFile, string> context,
    SourceSummary summary)
    where T : class
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _withoutCode;

    /// <returns>Null together with at least one rejection.</returns>
    public delegate T? Normalise(MappedRow row, out IReadOnlyList<Rejection> rejections);

    /// <summary>The rows to be stored, in the order of the files; counts and rejections go to the summary.</summary>
    /// <exception cref="SourceFailure">A file cannot be read further.</exception>
    public IEnumerable<IntakeRow<T>> Rows()
    {
        foreach (var file in plan.Files)
        {
            var mapper = new RowMapper(Path.GetFileName(file.Path), file.Mapping, columns, file.Header);
            if (mapper.Unknown.Count > 0)
                summary.Notes.Add($"{Path.GetFileName(file.Path)}: not used: {string.Join(", ", mapper.Unknown)}.");
            var hasher = new RowHasher(file.Mapping.Fingerprint, string.Join(',', file.Header), context(file));
            var normalise = normaliser(file);
            using var table = FileFormats.Open(file.Path, file.Format);
            foreach (var record in table.Records())
            {
                summary.Read++;
                if (Row(record, new SourceRow(Path.GetFileName(file.Path), record.Line), mapper, hasher, normalise) is { } row)
                    yield return row;
            }
        }
    }

    /// <summary>Keys of the rows that are gone from the source, once <see cref="Rows"/> has ended.</summary>
    /// <remarks>None when the source was empty, or when a row's code could not be read: it might be the one that seems gone.</remarks>
    public IReadOnlyList<long> Gone()
    {
        var gone = known.Where(row => !row.Value.IsRetired && !_seen.Contains(row.Key)).Select(row => row.Value.Key).ToList();
        if (gone.Count == 0)
            return [];
        if (summary.Read == 0)
            summary.Notes.Add($"{plan.FileNames}: there are no rows, so none of the {gone.Count} stored ones were retired.");
        else if (_withoutCode > 0)
            summary.Notes.Add($"{plan.FileNames}: {_withoutCode} rows have no readable code, so none of the {gone.Count} missing ones were retired.");

        return summary.Read == 0 || _withoutCode > 0 ? [] : gone;
    }

    private IntakeRow<T>? Row(SourceRecord record, SourceRow at, RowMapper mapper, RowHasher hasher, Normalise normalise)
    {
        if (record.Damage is { } damage)
        {
            _withoutCode++;
            return Refuse(null, [Rejection.Of(damage, at)]);
        }

        var code = mapper.CodeOf(record) is { } written ? PlainText.Line(written) : null;
        if (code is null)
            _withoutCode++;
        else if (!_seen.Add(code))
            return Refuse(code, [Rejection.Of(duplicate, at, code)]);

        var hash = hasher.Of(record);
        var stored = code is null ? default : known.GetValueOrDefault(code);
        if (stored.Hash == hash && !stored.IsRetired)
        {
            summary.Unchanged++;
            return null;
        }

        return normalise(mapper.Map(at, record), out var rejections) is { } item
            ? new IntakeRow<T>(item, stored.Key, hash)
            : Refuse(code, rejections);
    }

    private IntakeRow<T>? Refuse(string? code, IReadOnlyList<Rejection> rejections)
    {
        summary.Quarantined++;
        summary.Rejections.AddRange(code is null ? rejections : rejections.Select(rejection => rejection with { RowCode = code }));
        return null;
    }
}

/// <param name="Key">0 for a row that is new.</param>
internal sealed record IntakeRow<T>(T Item, long Key, string Hash);
