using System.Globalization;

namespace LearningAdvisor.Advisor.Insight.LearningCity;

/// <summary>What the catalogue says of the indicators, as lines for a person.</summary>
public static class IndicatorText
{
    public static IEnumerable<string> Lines(IndicatorReport report)
    {
        var readOn = report.ReadOn is { } day ? string.Create(CultureInfo.InvariantCulture, $"; the oldest source was read on {day:yyyy-MM-dd}") : "";
        yield return string.Create(CultureInfo.InvariantCulture, $"{report.City} on {report.Day:yyyy-MM-dd}{readOn}.");
        if (report.IsDemonstration)
            yield return "These are the demonstration courses: the catalogue has no others, and they say nothing of the city.";
        foreach (var measure in report.Measures)
        {
            yield return "";
            yield return $"{string.Join(", ", Indicators.Fed(measure.Measure.Id).Select(indicator => indicator.Code))}  {measure.Measure.Definition.English}";
            foreach (var group in measure.Groups.Where(group => group.Count > 0))
                yield return $"{group.Count.ToString(CultureInfo.InvariantCulture),10}{Share(group, measure),8}  {group.Name.English}";
            if (measure.Groups.All(group => group.Count == 0))
                yield return $"{"no data",10}";
        }

        yield return "";
        yield return "Not in the catalogue:";
        foreach (var indicator in Indicators.All.Where(indicator => indicator.Coverage == IndicatorCoverage.None))
            yield return $"  {indicator.Code}  {indicator.Name.English}. {indicator.Note.English}";
    }

    /// <summary>A measure without how it is counted, to be written as JSON.</summary>
    public static object Plain(CountedMeasure measure) => new
    {
        measure.Measure.Id,
        Indicators = Indicators.Fed(measure.Measure.Id).Select(indicator => indicator.Code),
        Definition = measure.Measure.Definition.English,
        Unit = measure.Measure.Unit.ToString(),
        measure.Of,
        Groups = measure.Groups.Select(group => new { Name = group.Name.Chinese, group.Count, group.Where }),
    };

    private static string Share(CountedGroup group, CountedMeasure measure) => measure.Of is { } of and > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{100.0 * group.Count / of:0.0} %")
        : "";
}
