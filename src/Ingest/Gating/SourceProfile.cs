namespace LearningAdvisor.Ingest.Gating;

/// <summary>The figures of many rows: how full each field is, and where dates and fees lie.</summary>
internal sealed class SourceProfile(IReadOnlyList<string> fields)
{
    private readonly int[] _empty = new int[fields.Count];
    private readonly List<int> _days = [];
    private readonly List<int> _fees = [];

    public IReadOnlyList<string> Fields => fields;

    public int Rows { get; private set; }

    /// <summary>The middle first day, in days since 0001-01-01; null when no row has one.</summary>
    public int? MiddleDay => Middle(_days);

    /// <summary>The middle fee of those that cost something, in TWD.</summary>
    public int? MiddleFee => Middle(_fees);

    public void Add(ProfileRow row)
    {
        Rows++;
        for (var i = 0; i < _empty.Length; i++)
            _empty[i] += row.Filled[i] ? 0 : 1;
        if (row.StartsOn is { } day)
            _days.Add(day.DayNumber);
        if (row.Fee is > 0)
            _fees.Add(row.Fee.Value);
    }

    public void Add(SourceProfile other)
    {
        Rows += other.Rows;
        for (var i = 0; i < _empty.Length; i++)
            _empty[i] += other._empty[i];
        _days.AddRange(other._days);
        _fees.AddRange(other._fees);
    }

    /// <returns>The share of rows without the field, 0 to 1; 0 without rows.</returns>
    public double EmptyShare(int field) => Rows == 0 ? 0 : (double)_empty[field] / Rows;

    private static int? Middle(List<int> values)
    {
        if (values.Count == 0)
            return null;

        values.Sort();
        return values[values.Count / 2];
    }
}
