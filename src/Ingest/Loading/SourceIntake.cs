using LearningAdvisor.Catalogue.Storage.Loading;
using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Normalising;
using LearningAdvisor.Ingest.Reporting;
using LearningAdvisor.Ingest.Sources;
using LearningAdvisor.Ingest.Validating;

namespace LearningAdvisor.Ingest.Loading;

/// <summary>Reads the rows of one source and lets through those that are new or changed and keep every rule.</summary>
/// <param name="rules">How rows of the source's kind are read.</param>
/// <param name="known">Code → what the catalogue holds of the source; empty for a check.</param>
internal sealed class SourceIntake<T>(SourcePlan plan, IntakeRules<T> rules, Dictionary<string, StoredRow> known, SourceSummary summary)
    where T : class
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Hash, ProfileRow Profile)> _staged = new(StringComparer.Ordinal);
    private readonly SourceProfile _accepted = new(rules.Fields);
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);
    private int _withoutCode;

    /// <summary>Takes over rows that were prepared before the run was cut off: they are counted and not let through again.</summary>
    public void TakeOver(IEnumerable<T> prepared)
    {
        foreach (var item in prepared)
        {
            var row = rules.Profile(item);
            _staged[row.Code] = (rules.HashOf(item), row);
        }
    }

    /// <summary>The rows to be stored, in the order of the files; counts and rejections go to the summary.</summary>
    /// <exception cref="SourceFailure">A file cannot be read further.</exception>
    public IEnumerable<T> Rows()
    {
        foreach (var file in plan.Files)
        {
            var mapper = new RowMapper(Path.GetFileName(file.Path), file.Mapping, rules.Columns, file.Header);
            if (mapper.Unknown.Count > 0)
                summary.Notes.Add($"{Path.GetFileName(file.Path)}: not used: {string.Join(", ", mapper.Unknown)}.");
            var hasher = new RowHasher(file.Mapping.Fingerprint, string.Join(',', file.Header), rules.Context(file));
            var normalise = rules.Normaliser(file);
            using var table = file.Open();
            foreach (var record in table.Records())
            {
                summary.Read++;
                if (Row(record, new SourceRow(Path.GetFileName(file.Path), record.Line, table.Sheet), mapper, hasher, normalise) is { } row)
                    yield return row;
            }

            summary.Notes.AddRange(table.Notes);
        }
    }

    /// <summary>What the source would change, once <see cref="Rows"/> has ended.</summary>
    public PreparedChanges Changes(List<string> gone) => new(_accepted, _changed, gone.ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether a row of that code stood in the files.</summary>
    public bool HasSeen(string code) => _seen.Contains(code);

    /// <summary>Codes of the rows that are gone from the source, once <see cref="Rows"/> has ended.</summary>
    /// <remarks>None when the source was empty, or when a row's code could not be read: it might be the one that seems gone.</remarks>
    public List<string> Gone()
    {
        var gone = known.Where(row => !row.Value.IsRetired && !_seen.Contains(row.Key)).Select(row => row.Key).ToList();
        if (gone.Count == 0)
            return [];
        if (summary.Read == 0)
            summary.Notes.Add($"{plan.FileNames}: there are no rows, so none of the {gone.Count} stored ones were retired.");
        else if (_withoutCode > 0)
            summary.Notes.Add($"{plan.FileNames}: {_withoutCode} rows have no readable code, so none of the {gone.Count} missing ones were retired.");

        return summary.Read == 0 || _withoutCode > 0 ? [] : gone;
    }

    private T? Row(SourceRecord record, SourceRow at, RowMapper mapper, RowHasher hasher, Normalise<T> normalise)
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
        {
            summary.Duplicates++;
            return Refuse(code, [Rejection.Of(rules.Duplicate, at, code)]);
        }

        var hash = hasher.Of(record);
        var stored = code is null ? default : known.GetValueOrDefault(code);
        if (stored.Hash == hash && !stored.IsRetired)
        {
            summary.Unchanged++;
            return null;
        }

        if (code is not null && _staged.TryGetValue(code, out var prepared) && prepared.Hash == hash)
        {
            Count(prepared.Profile, stored.Key);
            return null;
        }

        if (normalise(mapper.Map(at, record), out var rejections) is not { } item)
            return Refuse(code, rejections);

        rules.Stamp(item, stored.Key, hash);
        Count(rules.Profile(item), stored.Key);
        return item;
    }

    private void Count(ProfileRow row, long key)
    {
        _accepted.Add(row);
        if (key == 0)
        {
            summary.Added++;
            return;
        }

        summary.Changed++;
        _changed.Add(row.Code);
    }

    private T? Refuse(string? code, IReadOnlyList<Rejection> rejections)
    {
        summary.Quarantined++;
        summary.Rejections.AddRange(code is null ? rejections : rejections.Select(rejection => rejection with { RowCode = code }));
        return null;
    }
}
