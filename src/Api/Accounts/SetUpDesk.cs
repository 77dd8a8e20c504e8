using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Where a link becomes an account, or gives one back to whoever has lost its password.</summary>
internal sealed class SetUpDesk(CatalogueContext database, Passwords passwords, Sessions sessions, TimeProvider clock)
{
    /// <summary>Sets an account up and signs its owner in.</summary>
    /// <param name="wish">What the owner typed.</param>
    /// <param name="origin">A keyed hash of the address; null for none.</param>
    public async Task<SignInOutcome> SetUpAsync(SetUpWish wish, string? origin, CancellationToken cancellation)
    {
        var (hash, now) = (SecretToken.HashOf(wish.Token), clock.GetUtcNow());
        // The slow part comes before the transaction, for which others wait.
        var passwordHash = PasswordRules.RefusalOf(wish.Password) is null ? passwords.Hash(wish.Password) : "";
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var invitation = await database.Invitations.AsTracking().FirstOrDefaultAsync(one => one.TokenHash == hash && one.EndsAt > now.UtcDateTime, cancellation);
        if (invitation is null)
            return new SignInOutcome(null, AccountRefusal.LinkInvalid);

        var (account, refusal) = invitation.AccountKey is { } known
            ? await RenewedAsync(known, wish, cancellation)
            : await NewAsync(invitation, wish, cancellation);
        if (account is null)
            return new SignInOutcome(null, refusal);

        account.PasswordHash = passwordHash;
        database.Invitations.Remove(invitation);
        await Sessions.EndAllAsync(database, account.Key, cancellation);
        var token = sessions.Begin(database, account);
        database.AuditEntries.Add(AuditEntry.Of(
            new Actor(account.DisplayName, account.Key, origin),
            now,
            AuditAction.SetUp,
            AccountNames.Type,
            account.Key.ToString("N"),
            null,
            new { account.Name, account.DisplayName, account.Role, renewed = invitation.AccountKey is not null }));
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new SignInOutcome(token, null);
    }

    private async Task<(Account? Account, AccountRefusal? Refusal)> NewAsync(Invitation invitation, SetUpWish wish, CancellationToken cancellation)
    {
        if (SignInName.Of(wish.Name) is not { } name)
            return (null, AccountRefusal.NameInvalid);
        if (wish.DisplayName?.Trim() is not { Length: > 0 and <= Account.LongestName } displayName || displayName.Any(char.IsControl))
            return (null, AccountRefusal.DisplayNameInvalid);
        if (PasswordRules.RefusalOf(wish.Password, name, displayName) is { } weak)
            return (null, weak);
        if (await database.Accounts.AnyAsync(one => one.Name == name, cancellation))
            return (null, AccountRefusal.NameTaken);
        if (await database.Accounts.AnyAsync(one => one.DisplayName == displayName, cancellation))
            return (null, AccountRefusal.DisplayNameTaken);

        var now = clock.GetUtcNow();
        var account = new Account
        {
            Key = Guid.CreateVersion7(now),
            Name = name,
            DisplayName = displayName,
            Role = invitation.Role,
            InstitutionKey = invitation.InstitutionKey,
            CreatedAt = now.UtcDateTime,
        };
        database.Accounts.Add(account);
        return (account, null);
    }

    // The second factor goes with the password: who has lost both could not come back otherwise.
    private async Task<(Account? Account, AccountRefusal? Refusal)> RenewedAsync(Guid key, SetUpWish wish, CancellationToken cancellation)
    {
        var account = await database.Accounts.AsTracking().FirstOrDefaultAsync(one => one.Key == key && one.DisabledAt == null, cancellation);
        if (account is null)
            return (null, AccountRefusal.LinkInvalid);
        if (PasswordRules.RefusalOf(wish.Password, account.Name, account.DisplayName) is { } weak)
            return (null, weak);

        (account.SealedSecret, account.SealedNewSecret, account.RecoveryHashes) = (null, null, []);
        return (account, null);
    }
}

/// <summary>What somebody with a link types.</summary>
/// <param name="Name">Not looked at where the link gives an account back.</param>
/// <param name="DisplayName"><inheritdoc cref="Name" path="/node()"/></param>
internal sealed record SetUpWish(string Token, string? Name, string? DisplayName, string Password);
