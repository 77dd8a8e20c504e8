using System.Globalization;
using LearningAdvisor.Advisor.Insight.LearningCity;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>A report as CSV (RFC 4180) with a head, a figure a line.</summary>
public static class ReportCsv
{
    private static readonly string[] Head = ["figure", "topic", "topicName", "district", "language", "value", "time", "barrier", "outcome", "consultations"];
    private static readonly string[] IndicatorHead = ["indicator", "measure", "group", "count", "of", "unit", "demonstration", "sourcesReadOn", "where"];

    public static IEnumerable<string> Lines(IEnumerable<ReportLine> lines) => Table(Head, lines.Select(line => new[]
    {
        line.Figure, line.Topic, line.TopicName, line.District, line.Language, line.Value, line.Time, line.Barrier, line.Outcome, line.Consultations?.ToString(CultureInfo.InvariantCulture),
    }));

    /// <summary>What the catalogue says of the indicators, a group a line.</summary>
    public static IEnumerable<string> Lines(IndicatorReport report) => Table(IndicatorHead, report.Measures.SelectMany(measure => measure.Groups.Select(group => new[]
    {
        string.Join(' ', Indicators.Fed(measure.Measure.Id).Select(indicator => indicator.Code)),
        measure.Measure.Id,
        group.Name.English,
        group.Count.ToString(CultureInfo.InvariantCulture),
        measure.Of?.ToString(CultureInfo.InvariantCulture),
        measure.Measure.Unit.ToString(),
        report.IsDemonstration ? "yes" : "no",
        report.ReadOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        group.Where,
    })));

    private static IEnumerable<string> Table(string[] head, IEnumerable<string?[]> rows) => rows.Prepend(head).Select(cells => string.Join(',', cells.Select(Cell)));

    private static string Cell(string? text) => text is null ? "" : text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
