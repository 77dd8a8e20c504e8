using LearningAdvisor.Api.Accounts;
using LearningAdvisor.Api.Schema.Institutions;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Storage;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Schema.Accounts;

/// <summary>The GraphQL type <c>Account</c> over the record of the same name. Whoever hands one out has checked that it may be seen.</summary>
internal static class AccountType
{
    public static ObjectType Type { get; } = new(AccountNames.Type, () =>
    [
        NodeType.IdOf<Account>(AccountNames.Type, account => account.Key),
        Field.Of<Account>("name", Scalars.String.NonNull, account => account.Name, "What is typed to sign in."),
        Field.Of<Account>("displayName", Scalars.String.NonNull, account => account.DisplayName, "What stands beside decisions."),
        Field.Of<Account>("role", AccountEnums.Role.NonNull, account => account.Role),
        new Field("institution", InstitutionType.Type, "Whose rows it sees; null for whoever is no institution.") { ResolveBatch = InstitutionType.Of<Account>(account => account.InstitutionKey) },
        Field.Of<Account>("external", Scalars.Boolean.NonNull, account => account.Subject is not null, "Whether it signs in by the city's own provider."),
        Field.Of<Account>("twoFactor", Scalars.Boolean.NonNull, account => account.SealedSecret is not null, "Whether a code is asked for beside the password."),
        Field.Of<Account>("recoveryCodesLeft", Scalars.Int.NonNull, account => account.RecoveryHashes.Count),
        Field.Of<Account>("disabled", Scalars.Boolean.NonNull, account => account.DisabledAt is not null, "Whether it is shut."),
        Field.Of<Account>("lockedUntil", CustomScalars.DateTime, account => Instants.Utc(account.LockedUntil), "After too many wrong tries; null where there were none."),
        Field.Of<Account>("createdAt", CustomScalars.DateTime.NonNull, account => Instants.Utc(account.CreatedAt)),
        Field.Of<Account>("signedInAt", CustomScalars.DateTime, account => Instants.Utc(account.SignedInAt), "Null before the first time."),
    ], "Somebody who works with the service. Residents have no account.", () => [NodeType.Type])
    {
        IsTypeOf = value => value is Account,
    };

    /// <summary>The accounts that somebody may see.</summary>
    /// <param name="row">Of <see cref="AccessTable"/>.</param>
    public static IQueryable<Account> Seen(CatalogueContext database, string row, SignedIn by)
    {
        if (!AccessTable.OwnRowsOnly(row, by.Role))
            return database.Accounts;

        // Whoever has lost their institution sees nobody, and not all who have none.
        var own = by.Institution ?? long.MinValue;
        return database.Accounts.Where(account => account.InstitutionKey == own);
    }

    /// <summary>An account by its key; null when there is none, or whoever asks may not see it.</summary>
    public static async Task<Account?> FindAsync(RequestContext request, Guid key, CancellationToken cancellation)
    {
        if (request.Account() is not { } by || !AccessTable.Allows(AccountNames.Type, by.Role))
            return null;

        await using var database = await request.DatabaseAsync();
        return await Seen(database, AccountNames.Type, by).FirstOrDefaultAsync(account => account.Key == key, cancellation);
    }
}
