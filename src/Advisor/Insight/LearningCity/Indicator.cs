namespace LearningAdvisor.Advisor.Insight.LearningCity;

/// <summary>One of the indicators by which a learning city in Taiwan is assessed, and what of it is known here.</summary>
/// <param name="Code">The dimension's number and its own: 2-3. Those that a city sets itself have the dimension's alone.</param>
/// <param name="Name">Its official name, with ours in English.</param>
/// <param name="Measures">Ids of <see cref="Measure"/>; empty where the catalogue says nothing of it.</param>
/// <param name="Note">Which part of it the figures show, or why there are none.</param>
/// <remarks>臺灣學習型城市建構指引, Ministry of Education, January 2025, annex 臺灣學習型城市指標.</remarks>
public sealed record Indicator(string Code, TwoTongues Name, IndicatorCoverage Coverage, IReadOnlyList<string> Measures, TwoTongues Note);

/// <summary>How much of an indicator is known here.</summary>
public enum IndicatorCoverage
{
    /// <summary>Nothing: it needs what neither the catalogue nor the consultations hold.</summary>
    None,

    /// <summary>Some of it.</summary>
    Partly,
}
