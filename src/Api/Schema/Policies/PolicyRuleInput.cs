using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Policies;

/// <summary>The input <c>PolicyRuleInput</c>.</summary>
internal static class PolicyRuleInput
{
    public static InputObjectType Type { get; } = new("PolicyRuleInput", () =>
    [
        new InputValue("name", Scalars.String.NonNull, $"How counsellors call it, {PolicyRule.LongestName} characters at most."),
        new InputValue("decision", PolicyEnums.Decision.NonNull),
        new InputValue("confidenceBelow", Scalars.Float, "Above 0, at most 1."),
        new InputValue("topicIds", Scalars.Id.NonNull.List, "Concepts of the thesaurus: `policyTopics`."),
        new InputValue("ageGroups", PolicyEnums.AgeGroup.NonNull.List),
        new InputValue("languages", Scalars.String.NonNull.List),
        new InputValue("channels", Scalars.String.NonNull.List, "`web`, `line`, `directline` or `activity`."),
        new InputValue("days", CatalogueEnums.DayOfWeek.NonNull.List),
        new InputValue("from", CustomScalars.LocalTime, "With `until`."),
        new InputValue("until", CustomScalars.LocalTime, "With `from`. A time before it goes round midnight."),
        new InputValue("outsideOfficeHours", Scalars.Boolean, "Where office hours are set."),
    ], "It applies where all its conditions hold; what is left out is none.");

    /// <summary>The rules of an argument or an input's field.</summary>
    public static List<PolicyRule> Read(IReadOnlyList<InputObject>? given) => [.. (given ?? []).Select(Read)];

    private static PolicyRule Read(InputObject given) => new()
    {
        Name = given.Get<string>("name")!.Trim(),
        Decision = given.Get<PolicyDecision>("decision"),
        ConfidenceBelow = given.Get<double?>("confidenceBelow"),
        Topics = given.GetList<string>("topicIds") ?? [],
        AgeGroups = given.GetList<AgeGroup>("ageGroups") ?? [],
        Languages = given.GetList<string>("languages") ?? [],
        Channels = given.GetList<string>("channels") ?? [],
        Days = given.GetList<DayOfWeek>("days") ?? [],
        From = given.Get<TimeOnly?>("from"),
        Until = given.Get<TimeOnly?>("until"),
        OutsideOfficeHours = given.Get<bool>("outsideOfficeHours"),
    };
}
