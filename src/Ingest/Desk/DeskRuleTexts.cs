using LearningAdvisor.Ingest.Validating;

namespace LearningAdvisor.Ingest.Desk;

/// <summary>The rules that only rows of the desk can break. docs/ingest.md lists them; a test compares.</summary>
public static class DeskRuleTexts
{
    public static readonly RuleText InstitutionForeign = new(
        "COURSE_INSTITUTION_FOREIGN", "institution", "is not the institution that hands the file in", "Leave the cell empty, or write its own name; courses of another institution come in by that one's account.");

    public static readonly RuleText InstitutionCodeForeign = InstitutionForeign with { Field = "institutionCode" };

    public static IReadOnlyList<RuleText> All { get; } = RuleTexts.Of(typeof(DeskRuleTexts));
}
