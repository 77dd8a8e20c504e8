using System.Globalization;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>A report as CSV (RFC 4180) with a head, a figure a line.</summary>
public static class ReportCsv
{
    private static readonly string[] Head = ["figure", "topic", "topicName", "district", "language", "time", "barrier", "outcome", "consultations"];

    public static IEnumerable<string> Lines(IEnumerable<ReportLine> lines) => lines
        .Select(line => new[]
        {
            line.Figure, line.Topic, line.TopicName, line.District, line.Language, line.Time, line.Barrier, line.Outcome, line.Consultations.ToString(CultureInfo.InvariantCulture),
        })
        .Prepend(Head)
        .Select(cells => string.Join(',', cells.Select(Cell)));

    private static string Cell(string? text) => text is null ? "" : text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
