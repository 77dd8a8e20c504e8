namespace LearningAdvisor.Ingest.Suggesting;

/// <summary>A column of a file, or a path into its records, with what stands in it in the first rows.</summary>
/// <param name="Path">As a mapping writes it: a column name, or <c>name.zh</c>.</param>
/// <param name="Values">Values that are not empty, in the order of the rows.</param>
/// <param name="Rows">Rows looked at.</param>
internal sealed record SampleColumn(string Path, IReadOnlyList<string> Values, int Rows)
{
    /// <summary>Different values, in the order in which they first stand.</summary>
    public IReadOnlyList<string> Different { get; } = [.. Values.Select(value => value.Trim()).Distinct()];

    /// <summary>Weekdays with lessons, which a mapping reads as <c>weekdays</c>.</summary>
    public bool IsTimetable => Values.Count > 0 && !IsJsonLd && Values[0].StartsWith('{');

    /// <summary>A schema.org course inside each record, which a mapping reads as <c>jsonLd</c>.</summary>
    public bool IsJsonLd { get; init; }

    /// <summary>Every row has a value and no two the same: what a key must be.</summary>
    public bool IsKey => Values.Count == Rows && Different.Count == Rows && Rows > 0;
}
