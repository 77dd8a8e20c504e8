using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Accounts;

/// <summary>The mutation's fields <c>startTwoFactor</c> and <c>confirmTwoFactor</c>.</summary>
internal static class TwoFactorMutations
{
    public static IEnumerable<Field> Fields =>
    [
        new Field("startTwoFactor", new ObjectType("StartTwoFactorPayload", () =>
            [
                Field.Of<Step>("secret", Scalars.String, step => step.Outcome.Secret, "To be typed into an authenticator app, in Base32; null with errors."),
                Field.Of<Step>("uri", Scalars.String, step => step.Outcome.Address, "The same as `otpauth://…`, to be shown as a square code; null with errors."),
                ExpectedError.FieldOf<Step>(step => step.Errors),
            ]).NonNull, "Makes a secret for an authenticator app. It counts once `confirmTwoFactor` has had a code of it; an earlier one counts until then.",
            [Input("StartTwoFactorInput", new InputValue("currentPassword", Scalars.String.NonNull))])
        {
            Resolve = context => StepAsync(context, (desk, who, input) => desk.StartTwoFactorAsync(who, input.Get<string>("currentPassword")!, context.CancellationToken)),
            Cost = Costs.Turn,
        },
        new Field("confirmTwoFactor", new ObjectType("ConfirmTwoFactorPayload", () =>
            [
                Field.Of<Step>("recoveryCodes", Scalars.String.NonNull.List.NonNull, step => step.Outcome.RecoveryCodes, "Shown this once, to be kept on paper: each signs in once in place of a code. Empty with errors.", listSize: Costs.UpTo(10)),
                ExpectedError.FieldOf<Step>(step => step.Errors),
            ]).NonNull, "Takes the second factor into use; from now on signing in needs a code of it.",
            [Input("ConfirmTwoFactorInput", new InputValue("code", Scalars.String.NonNull, "Six digits, as the app shows them now."))])
        {
            Resolve = context => StepAsync(context, (desk, who, input) => desk.ConfirmTwoFactorAsync(who, input.Get<string>("code")!, context.CancellationToken)),
            Cost = Costs.Statement,
        },
    ];

    private static InputValue Input(string name, InputValue field) => new("input", new InputObjectType(name, () => [field]).NonNull);

    private static async ValueTask<object?> StepAsync(ResolveContext context, Func<OwnAccountDesk, Actor, InputObject, Task<TwoFactorOutcome>> take)
    {
        var by = context.Request.Require(context.SelectedField);
        await using var scope = context.RequestServices.CreateAsyncScope();
        var outcome = by.Account is null
            ? new TwoFactorOutcome(AccountRefusal.NoPassword)
            : await take(scope.ServiceProvider.GetRequiredService<OwnAccountDesk>(), context.Request.ActorOf(by), context.Argument<InputObject>("input")!);
        return new Step(outcome, AccountErrors.Of(outcome.Refusal, context.Request.Http()));
    }

    private sealed record Step(TwoFactorOutcome Outcome, IReadOnlyList<ExpectedError> Errors);
}
