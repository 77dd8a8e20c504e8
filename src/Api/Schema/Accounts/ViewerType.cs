using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Institutions;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Accounts;

/// <summary>The GraphQL type <c>Viewer</c> and the query's field <c>viewer</c>: who is signed in.</summary>
internal static class ViewerType
{
    public static ObjectType Type { get; } = new("Viewer", () =>
    [
        Field.Of<SignedIn>("name", Scalars.String.NonNull, viewer => viewer.Name, "What was typed to sign in."),
        Field.Of<SignedIn>("displayName", Scalars.String.NonNull, viewer => viewer.DisplayName, "What stands beside their decisions."),
        Field.Of<SignedIn>("role", AccountEnums.Role.NonNull, viewer => viewer.Role),
        new Field("institution", InstitutionType.Type, "Whose rows they see; null for whoever is no institution.") { ResolveBatch = InstitutionType.Of<SignedIn>(viewer => viewer.Institution) },
        new Field("account", AccountType.Type, "Null for the holder of a counsellor's key.") { Resolve = AccountAsync, Cost = Costs.Statement },
        Field.Of<SignedIn>("sessionEndsAt", CustomScalars.DateTime, viewer => Instants.Utc(viewer.EndsAt), "At the latest; sooner when nobody uses it. Null for the holder of a key."),
        Field.Of<SignedIn>("fields", Scalars.String.NonNull.List.NonNull, viewer => AccessTable.Names.Where(row => row.Contains('.') && AccessTable.Allows(row, viewer.Role)), "The root fields that they may use, such as `Query.reviewQueue`."),
    ], "Who sends this request.");

    public static Field Query { get; } = new("viewer", Type, "Null for whoever is not signed in.")
    {
        Resolve = context => new(context.Request.Account()),
        Cost = Costs.Statement,
    };

    /// <summary>The query's field <c>externalSignIn</c>, for a sign-in page that must know which ways there are.</summary>
    public static Field ExternalSignIn { get; } = new(
        "externalSignIn",
        Scalars.String,
        "Where a browser signs in at the city's own provider and comes back to `/console/`; null where there is none.")
    {
        Resolve = context => new(context.RequestServices.GetRequiredService<SignInSettings>().Provider is null ? null : Provider.WayIn),
    };

    private static async ValueTask<object?> AccountAsync(ResolveContext context)
    {
        if (context.Parent<SignedIn>().Account is not { } key)
            return null;

        await using var database = await context.Request.DatabaseAsync();
        return await database.Accounts.FirstOrDefaultAsync(account => account.Key == key, context.CancellationToken);
    }
}
