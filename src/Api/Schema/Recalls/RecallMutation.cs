using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Recalls;

/// <summary>The mutation's field <c>handleRecall</c>, for counsellors.</summary>
internal static class RecallMutation
{
    private static readonly ObjectType Payload = new("HandleRecallPayload", () =>
    [
        Field.Of<Handled>("recall", RecallType.Type, handled => handled.Outcome.Recall, "As it stands now; null where there is none."),
        ExpectedError.FieldOf<Handled>(handled => handled.Errors),
    ]);

    public static Field Field { get; } = new(
        "handleRecall",
        Payload.NonNull,
        "For counsellors: puts a recall away. The same once more changes nothing: the first one stays, with name and time.",
        [
            new InputValue("input", new InputObjectType("HandleRecallInput", () =>
            [
                new InputValue("recallId", Scalars.Id.NonNull),
                new InputValue("handling", RecallEnums.Handling.NonNull),
                new InputValue("note", Scalars.String, $"For colleagues, {ReviewRules.LongestNote} characters at most; kept with personal data masked."),
            ]).NonNull),
        ])
    {
        Resolve = HandleAsync,
        Cost = Costs.Statement,
    };

    private static async ValueTask<object?> HandleAsync(ResolveContext context)
    {
        var counsellor = context.Request.RequireCounsellor(context.SelectedField);
        var input = context.Argument<InputObject>("input")!;
        await using var scope = context.RequestServices.CreateAsyncScope();
        var outcome = GlobalId.NumberOf(RecallType.Name, input.Get<string>("recallId")) is { } key
            ? await scope.ServiceProvider.GetRequiredService<RecallDesk>().HandleAsync(
                key, input.Get<RecallHandling>("handling"), input.Get<string>("note"), counsellor.By, context.CancellationToken)
            : new RecallOutcome(null, RecallRefusal.NotFound);
        var isChinese = ExpectedErrors.IsChinese(ExpectedErrors.LanguageOf(context.Request.Http()));
        return new Handled(outcome, outcome.Refusal is { } refusal ? [RecallErrors.Of(refusal, outcome.Recall, isChinese)] : []);
    }

    private sealed record Handled(RecallOutcome Outcome, IReadOnlyList<ExpectedError> Errors);
}
