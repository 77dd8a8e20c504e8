using LearningAdvisor.Advisor.Releasing;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Policies;

/// <summary>The mutation's fields <c>savePolicy</c> and <c>switchTopic</c>, for leads and administrators.</summary>
internal static class PolicyMutations
{
    public static IEnumerable<Field> Fields =>
    [
        new Field(
            "savePolicy",
            new ObjectType("SavePolicyPayload", () =>
            [
                Field.Of<Saved>("policy", PolicyType.Type, saved => saved.Outcome.Policy, "As it is in force now; null where the rules cannot be used."),
                ExpectedError.FieldOf<Saved>(saved => saved.Errors),
            ]).NonNull,
            "For leads and administrators: puts rules into force, from the next question on, on every server.",
            [
                Input("SavePolicyInput",
                    new InputValue("version", Scalars.Int.NonNull, "The number of the policy that was in force when the rules were written; 0 for none."),
                    new InputValue("rules", PolicyRuleInput.Type.NonNull.List.NonNull, $"In order, {PolicyVersion.MostRules} at most. None at all lets everything out at once."),
                    new InputValue("note", Scalars.String, $"For colleagues, {PolicyVersion.LongestNote} characters at most."),
                    new InputValue("restores", Scalars.Int, "The number of the version that these rules come from.")),
            ])
        {
            Resolve = SaveAsync,
            Cost = Costs.Statement,
        },
        new Field(
            "switchTopic",
            new ObjectType("SwitchTopicPayload", () =>
            [
                Field.Of<Switched>("topicSwitch", TopicSwitchType.Type, switched => switched.Outcome.Switch, "As it stands now; null where the subject was never off."),
                ExpectedError.FieldOf<Switched>(switched => switched.Errors),
            ]).NonNull,
            "For leads and administrators: the adviser says nothing about a subject from the next question on, or speaks of it again. The same once more changes nothing.",
            [
                Input("SwitchTopicInput",
                    new InputValue("topicId", Scalars.Id.NonNull, "A concept of the thesaurus: `policyTopics`. All that lies below it goes with it."),
                    new InputValue("off", Scalars.Boolean.NonNull),
                    new InputValue("reason", Scalars.String, $"Needed to switch off, {TopicSwitch.LongestReason} characters at most; for colleagues.")),
            ])
        {
            Resolve = SwitchAsync,
            Cost = Costs.Statement,
        },
    ];

    private static InputValue Input(string name, params InputValue[] fields) => new("input", new InputObjectType(name, () => fields).NonNull);

    private static async ValueTask<object?> SaveAsync(ResolveContext context)
    {
        var by = context.Request.ActorOf(context.Request.Require(context.SelectedField));
        var input = context.Argument<InputObject>("input")!;
        await using var scope = context.RequestServices.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<PolicyDesk>().WriteAsync(
            input.Get<int>("version"),
            PolicyRuleInput.Read(input.GetList<InputObject>("rules")),
            input.Get<string>("note"),
            input.Get<int?>("restores"),
            by,
            context.CancellationToken);
        return new Saved(outcome, PolicyErrors.Of(outcome.Refusal, context.Request.Http(), "input"));
    }

    private static async ValueTask<object?> SwitchAsync(ResolveContext context)
    {
        var by = context.Request.ActorOf(context.Request.Require(context.SelectedField));
        var input = context.Argument<InputObject>("input")!;
        await using var scope = context.RequestServices.CreateAsyncScope();
        var (desk, topic) = (scope.ServiceProvider.GetRequiredService<TopicDesk>(), input.Get<string>("topicId")!);
        var outcome = input.Get<bool>("off")
            ? await desk.SwitchOffAsync(topic, input.Get<string>("reason"), by, context.CancellationToken)
            : await desk.SwitchOnAsync(topic, by, context.CancellationToken);
        return new Switched(outcome, PolicyErrors.Of(outcome.Refusal, context.Request.Http(), "input"));
    }

    private sealed record Saved(PolicyOutcome Outcome, IReadOnlyList<ExpectedError> Errors);

    private sealed record Switched(TopicOutcome Outcome, IReadOnlyList<ExpectedError> Errors);
}
