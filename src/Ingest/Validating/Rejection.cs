using LearningAdvisor.Ingest.Sources;

namespace LearningAdvisor.Ingest.Validating;

/// <summary>Why a source row was not stored. Tests and reports read the code; people read the message.</summary>
/// <param name="Code">Stable, e.g. COURSE_FEE_NEGATIVE; never reused for another meaning; listed in docs/ingest.md.</param>
/// <param name="At">Source file and 1-based row.</param>
/// <param name="Field">The canonical column; null when the row as a whole is meant.</param>
/// <param name="Value">What stands there, cut to 200 characters.</param>
/// <param name="Message">What was found, the rule it broke, and what to change.</param>
public sealed record Rejection(string Code, SourceRow At, string? Field, string? Value, string Message)
{
    private const int LongestValue = 200;

    /// <summary>The row's own key where it has one.</summary>
    public string? RowCode { get; init; }

    public static Rejection Of(RuleText rule, SourceRow at, string? value)
    {
        var shown = value is { Length: > LongestValue } ? value[..LongestValue] + "…" : value;
        var found = rule.Field is null ? "the row" : shown is null ? rule.Field : $"{rule.Field} \"{shown}\"";
        return new Rejection(rule.Code, at, rule.Field, shown, $"{at}: {found} {rule.Broken}. {rule.WayOut}");
    }

    public static Rejection Of(RowDamage damage, SourceRow at) =>
        new(damage.Code, at, null, null, $"{at}: {damage.Found}. {damage.WayOut}");
}

/// <summary>One rule in words. The message of a rejection is "file line: field "value" broken. Way out".</summary>
/// <param name="Field">The canonical column that breaks it; null for the row as a whole.</param>
/// <param name="Broken">What is wrong with the value, as the rest of a sentence.</param>
/// <param name="WayOut">What to change, as a sentence.</param>
public sealed record RuleText(string Code, string? Field, string Broken, string WayOut);
