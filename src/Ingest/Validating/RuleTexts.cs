using System.Reflection;

namespace LearningAdvisor.Ingest.Validating;

/// <summary>Collects the rules that a class declares, so that no list can fall behind.</summary>
internal static class RuleTexts
{
    public static IReadOnlyList<RuleText> Of(Type rules) =>
        [.. rules.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<RuleText>()];
}
