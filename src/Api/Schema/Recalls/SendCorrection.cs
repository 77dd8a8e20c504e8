using LearningAdvisor.Advisor.Recalling;
using LearningAdvisor.Advisor.TakingOver;
using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Recalls;

/// <summary>The mutation's field <c>sendCorrection</c>, for counsellors.</summary>
internal static class SendCorrection
{
    private static readonly ObjectType Payload = new("SendCorrectionPayload", () =>
    [
        Field.Of<Sent>("recall", RecallType.Type, sent => sent.Outcome.Recall, "As it stands now; null where there is none."),
        ExpectedError.FieldOf<Sent>(sent => sent.Errors),
    ]);

    public static Field Field { get; } = new(
        "sendCorrection",
        Payload.NonNull,
        "For counsellors: tells the resident of a recall, on the channel that they are on, and puts it away. Sent again, by whomever, nobody is told twice.",
        [
            new InputValue("input", new InputObjectType("SendCorrectionInput", () =>
            [
                new InputValue("recallId", Scalars.Id.NonNull),
                new InputValue("text", Scalars.String.NonNull, $"Goes out as it is, {CounsellorWords.LongestText} characters at most; `Recall.correction` drafts it."),
            ]).NonNull),
        ])
    {
        Resolve = SendAsync,
        Cost = Costs.Statement,
    };

    private static async ValueTask<object?> SendAsync(ResolveContext context)
    {
        var counsellor = context.Request.RequireCounsellor(context.SelectedField);
        var input = context.Argument<InputObject>("input")!;
        await using var scope = context.RequestServices.CreateAsyncScope();
        var outcome = GlobalId.NumberOf(RecallType.Name, input.Get<string>("recallId")) is { } key
            ? await scope.ServiceProvider.GetRequiredService<CorrectionDesk>().SendAsync(key, input.Get<string>("text")!, counsellor.By, context.CancellationToken)
            : new RecallOutcome(null, RecallRefusal.NotFound);
        var isChinese = ExpectedErrors.IsChinese(ExpectedErrors.LanguageOf(context.Request.Http()));
        return new Sent(outcome, outcome.Refusal is { } refusal ? [RecallErrors.Of(refusal, outcome.Recall, isChinese)] : []);
    }

    private sealed record Sent(RecallOutcome Outcome, IReadOnlyList<ExpectedError> Errors);
}
