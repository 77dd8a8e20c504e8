using LearningAdvisor.Advisor.Insight.LearningCity;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Insight;

/// <summary>The GraphQL type <c>LearningCityIndicators</c> over <see cref="IndicatorReport"/>.</summary>
internal static class IndicatorType
{
    private static readonly EnumType Coverage = EnumType.From<IndicatorCoverage>("IndicatorCoverage", "How much of an indicator is known here.", coverage => coverage switch
    {
        IndicatorCoverage.None => "Nothing; `note` says why.",
        _ => "Some of it; `note` says which part.",
    });

    private static readonly EnumType Unit = EnumType.From<MeasureUnit>("MeasureUnit", "What a measure counts.", unit => unit switch
    {
        MeasureUnit.Meetings => "One that repeats every week counts once.",
        _ => null,
    });

    private static readonly ObjectType Group = new("MeasureGroup", () =>
    [
        Field.Of<Of<CountedGroup>>("name", Scalars.String.NonNull, one => one.Value.Name.In(one.Locale)),
        Field.Of<Of<CountedGroup>>("count", Scalars.Int.NonNull, one => one.Value.Count),
        Field.Of<Of<CountedGroup>>("where", Scalars.String.NonNull, one => one.Value.Where, "The rows behind it, as JSON: the `where` of `courses`, or of `institutions` where the unit is INSTITUTIONS."),
    ], "A part of a measure.");

    private static readonly ObjectType Measure = new("LearningCityMeasure", () =>
    [
        Field.Of<Of<CountedMeasure>>("id", Scalars.String.NonNull, one => one.Value.Measure.Id, "Stable."),
        Field.Of<Of<CountedMeasure>>("definition", Scalars.String.NonNull, one => one.Value.Measure.Definition.In(one.Locale)),
        Field.Of<Of<CountedMeasure>>("unit", Unit.NonNull, one => one.Value.Measure.Unit),
        Field.Of<Of<CountedMeasure>>("of", Scalars.Int, one => one.Value.Of, "The whole that its groups are a part of; null where there is none."),
        Field.Of<Of<CountedMeasure>>("groups", Group.NonNull.List.NonNull, one => one.Value.Groups.Select(group => new Of<CountedGroup>(group, one.Locale)).ToList(), "All 0 where the catalogue has no data for it.", listSize: Costs.UpTo(20)),
    ], "Something of an indicator that the catalogue can count.");

    private static readonly ObjectType Indicator = new("LearningCityIndicator", () =>
    [
        Field.Of<Of<Indicator>>("code", Scalars.String.NonNull, one => one.Value.Code, "The dimension's number and its own: `2-3`."),
        Field.Of<Of<Indicator>>("name", Scalars.String.NonNull, one => one.Value.Name.In(one.Locale), "Official in Chinese."),
        Field.Of<Of<Indicator>>("coverage", Coverage.NonNull, one => one.Value.Coverage),
        Field.Of<Of<Indicator>>("measures", Scalars.String.NonNull.List.NonNull, one => one.Value.Measures, "Ids of measures.", listSize: Costs.UpTo(5)),
        Field.Of<Of<Indicator>>("note", Scalars.String.NonNull, one => one.Value.Note.In(one.Locale)),
    ], "One of the indicators of the guideline of January 2025.");

    public static ObjectType Type { get; } = new("LearningCityIndicators", () =>
    [
        Field.Of<Worded>("city", Scalars.String.NonNull, one => one.Report.City),
        Field.Of<Worded>("day", CustomScalars.Date.NonNull, one => one.Report.Day, "The day of counting."),
        Field.Of<Worded>("readOn", CustomScalars.Date, one => one.Report.ReadOn, "When the source that was read longest ago was last read well; null where that is not known."),
        Field.Of<Worded>("demonstration", Scalars.Boolean.NonNull, one => one.Report.IsDemonstration, "True where these are the demonstration courses, because there are no others of the city: they say nothing of it."),
        Field.Of<Worded>("indicators", Indicator.NonNull.List.NonNull, one => Indicators.All.Select(indicator => new Of<Indicator>(indicator, one.Locale)).ToList(), "In the order of the guideline.", listSize: Costs.UpTo(30)),
        Field.Of<Worded>("measures", Measure.NonNull.List.NonNull, one => one.Report.Measures.Select(measure => new Of<CountedMeasure>(measure, one.Locale)).ToList(), listSize: Costs.UpTo(20)),
    ], "What the catalogue says of the indicators of a learning city.");

    /// <param name="Locale">Of all words below.</param>
    internal sealed record Worded(IndicatorReport Report, string Locale);

    private sealed record Of<T>(T Value, string Locale);
}
