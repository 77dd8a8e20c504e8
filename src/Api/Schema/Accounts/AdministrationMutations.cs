using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Api.Schema.Institutions;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Accounts;

/// <summary>The mutation's fields for administrators: <c>inviteAccount</c>, <c>changeRole</c>, <c>disableAccount</c>, <c>endSessions</c>.</summary>
internal static class AdministrationMutations
{
    private static readonly InputValue AccountId = new("accountId", Scalars.Id.NonNull);
    private static readonly InputValue InstitutionId = new("institutionId", Scalars.Id, "With INSTITUTION, and with no other role.");

    public static IEnumerable<Field> Fields =>
    [
        new Field("inviteAccount", new ObjectType("InviteAccountPayload", () =>
            [
                Field.Of<Invited>("link", Scalars.String, invited => invited.Link, "Hand it over in person or by a way you trust; null with errors."),
                Field.Of<Invited>("token", Scalars.String, invited => invited.Outcome.Token, "The part of the link that `setUp` takes; null with errors."),
                Field.Of<Invited>("endsAt", CustomScalars.DateTime, invited => Instants.Utc(invited.Outcome.EndsAt), "A day from now; null with errors."),
                ExpectedError.FieldOf<Invited>(invited => invited.Errors),
            ]).NonNull, "For administrators: makes a link that sets up one account, once. With `accountId` it gives that account back to whoever has lost its password or second factor.",
            [Input("InviteAccountInput",
                new InputValue("role", AccountEnums.Role, "Of the new account; not looked at with `accountId`.", "COUNSELLOR"),
                InstitutionId,
                new InputValue("accountId", Scalars.Id, "An account that is to be given back."))])
        {
            Resolve = InviteAsync,
            Cost = Costs.Statement,
        },
        Change("changeRole", "ChangeRole", "For administrators: gives an account another role. Its sessions end.",
            [AccountId, new InputValue("role", AccountEnums.Role.NonNull), InstitutionId],
            (desk, by, key, input, cancellation) => InstitutionOf(input) is (true, var institution)
                ? desk.ChangeRoleAsync(by, key, input.Get<AccountRole>("role"), institution, cancellation)
                : Task.FromResult(new AccountOutcome(null, AccountRefusal.InstitutionMismatch))),
        Change("disableAccount", "DisableAccount", "For administrators: shuts an account, or opens it again. Its sessions end; what it decided stays.",
            [AccountId, new InputValue("disabled", Scalars.Boolean.NonNull, "False to open it again.", "true")],
            (desk, by, key, input, cancellation) => desk.DisableAsync(by, key, input.Get<bool>("disabled"), cancellation)),
        Change("endSessions", "EndSessions", "For administrators: signs an account out everywhere.",
            [AccountId],
            (desk, by, key, _, cancellation) => desk.EndSessionsAsync(by, key, cancellation)),
    ];

    private static Field Change(
        string name, string type, string description, InputValue[] input, Func<AdministrationDesk, Actor, Guid?, InputObject, CancellationToken, Task<AccountOutcome>> change) => new(
        name,
        new ObjectType($"{type}Payload", () =>
        [
            Field.Of<Changed>("account", AccountType.Type, changed => changed.Outcome.Account, "As it stands now; null where there is none."),
            ExpectedError.FieldOf<Changed>(changed => changed.Errors),
        ]).NonNull,
        description,
        [Input($"{type}Input", input)])
        {
            Resolve = async context =>
            {
                var by = context.Request.ActorOf(context.Request.Require(context.SelectedField));
                var given = context.Argument<InputObject>("input")!;
                await using var scope = context.RequestServices.CreateAsyncScope();
                var outcome = await change(
                    scope.ServiceProvider.GetRequiredService<AdministrationDesk>(),
                    by,
                    GlobalId.GuidOf(AccountNames.Type, given.Get<string>("accountId")),
                    given,
                    context.CancellationToken);
                return new Changed(outcome, AccountErrors.Of(outcome.Refusal, context.Request.Http()));
            },
            Cost = Costs.Statement,
        };

    private static async ValueTask<object?> InviteAsync(ResolveContext context)
    {
        var by = context.Request.ActorOf(context.Request.Require(context.SelectedField));
        var input = context.Argument<InputObject>("input")!;
        await using var scope = context.RequestServices.CreateAsyncScope();
        var invitations = scope.ServiceProvider.GetRequiredService<Invitations>();
        var outcome = (input.Get<string>("accountId"), InstitutionOf(input)) switch
        {
            ({ } id, _) => GlobalId.GuidOf(AccountNames.Type, id) is { } account
                ? await invitations.RenewAsync(by, account, context.CancellationToken)
                : new InvitationOutcome(null, AccountRefusal.AccountNotFound),
            (null, (false, _)) => new InvitationOutcome(null, AccountRefusal.InstitutionMismatch),
            (null, (true, var institution)) => await invitations.InviteAsync(by, input.Get<AccountRole?>("role") ?? AccountRole.Counsellor, institution, context.CancellationToken),
        };
        var http = context.Request.Http();
        var address = context.RequestServices.GetRequiredService<SignInSettings>().Address ?? $"{http.Request.Scheme}://{http.Request.Host}";
        return new Invited(outcome, outcome.Token is { } token ? SetUpLink.Of(address, token) : null, AccountErrors.Of(outcome.Refusal, http));
    }

    /// <returns>False for an id that is no institution's.</returns>
    private static (bool IsValid, long? Key) InstitutionOf(InputObject input)
    {
        if (input.Get<string>("institutionId") is not { } id)
            return (true, null);

        return GlobalId.NumberOf(InstitutionType.Name, id) is { } key ? (true, key) : (false, null);
    }

    private static InputValue Input(string name, params InputValue[] fields) => new("input", new InputObjectType(name, () => fields).NonNull);

    private sealed record Changed(AccountOutcome Outcome, IReadOnlyList<ExpectedError> Errors);

    private sealed record Invited(InvitationOutcome Outcome, string? Link, IReadOnlyList<ExpectedError> Errors);
}
