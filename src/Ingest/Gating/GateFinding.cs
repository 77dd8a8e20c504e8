namespace LearningAdvisor.Ingest.Gating;

/// <summary>One measure of what a run would change.</summary>
/// <param name="Measure">The limit's name, e.g. <c>rowsLost</c>.</param>
/// <param name="Field">The field that is meant, where the measure is taken for each.</param>
/// <param name="Words">What was and what would be, for people.</param>
/// <param name="Value">Against the limit: a share, days or a factor.</param>
/// <param name="Beyond">Whether the run is held because of it.</param>
public sealed record GateFinding(string Measure, string? Field, string Words, double Value, double Limit, bool Beyond);
