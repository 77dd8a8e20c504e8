using LearningAdvisor.Ingest.Mappings;

namespace LearningAdvisor.Ingest.Suggesting;

/// <summary>Places the columns of a file under canonical ones: the best pair first, each column once.</summary>
internal sealed class ColumnMatcher(ValueShape shape)
{
    private const int LeastScore = 40;
    private const int ByShape = 45;
    private const double MostlyRead = 0.8;
    private const double HardlyRead = 0.3;
    private const double MostlyUnique = 0.95;

    /// <returns>The matches in the order of the canonical columns.</returns>
    public IReadOnlyList<ColumnMatch> Match(CanonicalColumns columns, IReadOnlyList<SampleColumn> samples)
    {
        var pairs = Enumerable.Range(0, columns.Count)
            .SelectMany(column => samples.Select(sample => Pair(columns, column, sample)).OfType<ColumnMatch>())
            .OrderByDescending(pair => pair.Score)
            .ToList();
        var matches = new List<ColumnMatch>();
        foreach (var pair in pairs)
        {
            if (!matches.Exists(match => match.Column == pair.Column || match.Sample == pair.Sample))
                matches.Add(pair);
        }

        return [.. matches.OrderBy(match => match.Column)];
    }

    private ColumnMatch? Pair(CanonicalColumns columns, int column, SampleColumn sample)
    {
        var name = columns.English[column];
        var score = ColumnNames.Score(columns, column, sample.Path);
        var share = shape.Share(name, sample);
        if (name == "code" && sample.Different.Count < MostlyUnique * sample.Rows)
            return null;
        if (score > 0 && sample.Values.Count == 0)
            return new ColumnMatch(column, name, sample, score - 20, "by its name; it is empty in the rows looked at");
        if (score > 0 && share < HardlyRead)
            return null;
        if (score > 0)
        {
            var bonus = share is null ? 0 : (int)(share * 20) - 10;
            return score + bonus >= LeastScore ? new ColumnMatch(column, name, sample, score + bonus, ByName(score, name, share, sample)) : null;
        }

        var tells = ValueShape.Telling.Contains(name) && sample.Values.Count > 0 && sample.Values.Count(value => shape.IsTelling(name, value.Trim())) >= MostlyRead * sample.Values.Count;
        return tells ? new ColumnMatch(column, name, sample, ByShape, $"by its values, such as \"{Short(sample.Different[0])}\"") : null;
    }

    public static string Short(string value)
    {
        const int Longest = 24;
        var line = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > Longest ? line[..Longest] + "…" : line;
    }

    private static string ByName(int score, string column, double? share, SampleColumn sample)
    {
        var name = score == ColumnNames.Canonical ? "the format's own name" : "by its name";
        if (column == "code")
            return sample.IsKey ? $"{name}; all {sample.Rows} values differ" : $"{name}; but some values repeat or are missing, and a code must be each row's own";
        if (share is not { } read)
            return $"{name}, such as \"{Short(sample.Different[0])}\"";
        return read >= 1 ? $"{name}; all {sample.Values.Count} values can be read" : $"{name}; {Math.Round(read * sample.Values.Count)} of {sample.Values.Count} values can be read";
    }
}

/// <param name="Column">Position of the canonical column.</param>
/// <param name="Name">Its English name.</param>
/// <param name="Why">As the rest of a comment.</param>
internal sealed record ColumnMatch(int Column, string Name, SampleColumn Sample, int Score, string Why);
