using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Consultations;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Api.Schema.Accounts;

/// <summary>The mutation's fields that begin or end a session: <c>signIn</c>, <c>signOut</c>, <c>setUp</c>, <c>changePassword</c>.</summary>
internal static class SessionMutations
{
    private static readonly InputValue Password = new("password", Scalars.String.NonNull, $"{PasswordRules.Shortest} to {PasswordRules.Longest} characters; nothing is asked of what they are, but the commonest are refused.");

    public static IEnumerable<Field> Fields =>
    [
        new Field("signIn", Payload("SignInPayload").NonNull, "Begins a session, which goes on by a cookie. A wrong name, password or code, and a name that is closed, give the same answer.",
            [Input("SignInInput",
                new InputValue("name", Scalars.String.NonNull, "Capitals do not count."),
                new InputValue("password", Scalars.String.NonNull),
                new InputValue("code", Scalars.String, "Of the authenticator app, or a recovery code; asked for by the error CODE_NEEDED."))])
        {
            Resolve = context => BeginAsync<SignInDesk>(context, (desk, input, origin) => desk.SignInAsync(
                input.Get<string>("name")!, input.Get<string>("password")!, input.Get<string>("code"), origin, context.CancellationToken)),
            Cost = Costs.Turn,
        },
        new Field("setUp", Payload("SetUpPayload").NonNull, "Sets up the account of a one-time link, and signs in. A link that gives an account back takes a new password, and drops the second factor.",
            [Input("SetUpInput",
                new InputValue("token", Scalars.String.NonNull, "What stands behind `#set-up=` in the link."),
                new InputValue("name", Scalars.String, $"To sign in with, {Account.LongestName} characters at most. Not needed where the link gives an account back."),
                new InputValue("displayName", Scalars.String, $"To stand beside decisions, {Account.LongestName} characters at most. Not needed where the link gives an account back."),
                Password)])
        {
            Resolve = context => BeginAsync<SetUpDesk>(context, (desk, input, origin) => desk.SetUpAsync(
                new SetUpWish(input.Get<string>("token")!, input.Get<string>("name"), input.Get<string>("displayName"), input.Get<string>("password")!),
                origin,
                context.CancellationToken)),
            Cost = Costs.Turn,
        },
        new Field("changePassword", Payload("ChangePasswordPayload").NonNull, "Changes the own password. All own sessions end, and this one goes on anew.",
            [Input("ChangePasswordInput", new InputValue("currentPassword", Scalars.String.NonNull), Password)])
        {
            Resolve = ChangePasswordAsync,
            Cost = Costs.Turn,
        },
        new Field("signOut", new ObjectType("SignOutPayload", () =>
            [
                Field.Of<SignedOut>("signedOut", Scalars.Boolean.NonNull, done => done.WasSignedIn, "Whether there was a session."),
                ExpectedError.FieldOf<SignedOut>(_ => []),
            ]).NonNull, "Ends the session.")
        {
            Resolve = SignOutAsync,
            Cost = Costs.Statement,
        },
    ];

    private static ObjectType Payload(string name) => new(name, () =>
    [
        Field.Of<Begun>("viewer", ViewerType.Type, begun => begun.Viewer, "Who is signed in now; null with errors."),
        ExpectedError.FieldOf<Begun>(begun => begun.Errors),
    ]);

    private static InputValue Input(string name, params InputValue[] fields) => new("input", new InputObjectType(name, () => fields).NonNull);

    private static ValueTask<object?> ChangePasswordAsync(ResolveContext context)
    {
        var by = context.Request.Require(context.SelectedField);
        return by.Account is null
            ? new(new Begun(null, AccountErrors.Of(AccountRefusal.NoPassword, context.Request.Http())))
            : BeginAsync<OwnAccountDesk>(context, (desk, input, _) => desk.ChangePasswordAsync(
                context.Request.ActorOf(by), input.Get<string>("currentPassword")!, input.Get<string>("password")!, context.CancellationToken));
    }

    private static async ValueTask<object?> BeginAsync<TDesk>(ResolveContext context, Func<TDesk, InputObject, string?, Task<SignInOutcome>> begin)
        where TDesk : notnull
    {
        var http = HttpThatTakesCookies(context);
        if (!context.RequestServices.GetRequiredService<SignInLimit>().Admits(http.Connection.RemoteIpAddress))
            return new Begun(null, AccountErrors.Of(AccountRefusal.TooManyTries, http));

        await using var scope = context.RequestServices.CreateAsyncScope();
        var outcome = await begin(scope.ServiceProvider.GetRequiredService<TDesk>(), context.Argument<InputObject>("input")!, context.Request.Origin());
        if (outcome.Token is not { } token)
            return new Begun(null, AccountErrors.Of(outcome.Refusal, http));

        context.RequestServices.GetRequiredService<SessionCookie>().Set(http, token);
        return new Begun(context.RequestServices.GetRequiredService<Sessions>().Find(token), []);
    }

    private static async ValueTask<object?> SignOutAsync(ResolveContext context)
    {
        var http = HttpThatTakesCookies(context);
        var cookie = context.RequestServices.GetRequiredService<SessionCookie>();
        if (cookie.Read(http) is not { } token)
            return new SignedOut(false);

        cookie.Delete(http);
        if (context.RequestServices.GetRequiredService<Sessions>().Find(token) is not { } by)
            return new SignedOut(false);

        await using var scope = context.RequestServices.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<OwnAccountDesk>().SignOutAsync(context.Request.ActorOf(by), token, context.CancellationToken);
        return new SignedOut(true);
    }

    // Over a socket or an event stream, the headers are gone before the answer is known.
    private static HttpContext HttpThatTakesCookies(ResolveContext context) => context.Request.Http() is { Response.HasStarted: false } http
        ? http
        : throw new GraphQLException(
            $"\"{context.SelectedField.Field.Name}\" answers with a cookie, so it is answered by POST and JSON only. Send it so, with Accept: application/json.", ErrorCodes.PostOnly);

    /// <param name="Viewer">Null with errors.</param>
    private sealed record Begun(SignedIn? Viewer, IReadOnlyList<ExpectedError> Errors);

    private sealed record SignedOut(bool WasSignedIn);
}
