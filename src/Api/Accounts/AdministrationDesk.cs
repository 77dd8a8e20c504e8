using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Where administrators change the accounts of others. What changes what an account may do ends its sessions.</summary>
internal sealed class AdministrationDesk(CatalogueContext database, TimeProvider clock)
{
    /// <param name="institution">As in <see cref="Invitations.InviteAsync"/>.</param>
    public Task<AccountOutcome> ChangeRoleAsync(Actor by, Guid? key, AccountRole role, long? institution, CancellationToken cancellation) =>
        ChangeAsync(by, key, AuditAction.RoleChange, async account =>
        {
            if (!await InstitutionRule.HoldsAsync(database, role, institution, cancellation))
                return AccountRefusal.InstitutionMismatch;
            if (role != AccountRole.Administrator && await IsLastAsync(account, cancellation))
                return AccountRefusal.LastAdministrator;

            (account.Role, account.InstitutionKey) = (role, institution);
            return null;
        }, cancellation);

    /// <summary>Keeps somebody out, or lets them in again.</summary>
    public Task<AccountOutcome> DisableAsync(Actor by, Guid? key, bool disabled, CancellationToken cancellation) =>
        ChangeAsync(by, key, AuditAction.AccessChange, async account =>
        {
            if (disabled && await IsLastAsync(account, cancellation))
                return AccountRefusal.LastAdministrator;

            account.DisabledAt = disabled ? account.DisabledAt ?? clock.GetUtcNow().UtcDateTime : null;
            return null;
        }, cancellation);

    /// <summary>Signs somebody out everywhere.</summary>
    public Task<AccountOutcome> EndSessionsAsync(Actor by, Guid? key, CancellationToken cancellation) =>
        ChangeAsync(by, key, AuditAction.SessionsEnd, _ => Task.FromResult<AccountRefusal?>(null), cancellation);

    private async Task<AccountOutcome> ChangeAsync(
        Actor by, Guid? key, AuditAction action, Func<Account, Task<AccountRefusal?>> change, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var account = await database.Accounts.AsTracking().FirstOrDefaultAsync(one => one.Key == key, cancellation);
        if (account is null)
            return new AccountOutcome(null, AccountRefusal.AccountNotFound);

        var before = Facts(account);
        if (await change(account) is { } refusal)
            return new AccountOutcome(account, refusal);

        var ended = await Sessions.EndAllAsync(database, account.Key, cancellation);
        database.AuditEntries.Add(AuditEntry.Of(
            by,
            clock.GetUtcNow(),
            action,
            AccountNames.Type,
            account.Key.ToString("N"),
            action == AuditAction.SessionsEnd ? new { sessions = ended } : before,
            action == AuditAction.SessionsEnd ? new { sessions = 0 } : Facts(account)));
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new AccountOutcome(account, null);
    }

    private async Task<bool> IsLastAsync(Account account, CancellationToken cancellation) =>
        account is { Role: AccountRole.Administrator, DisabledAt: null }
        && !await database.Accounts.AnyAsync(
            one => one.Key != account.Key && one.Role == AccountRole.Administrator && one.DisabledAt == null, cancellation);

    private static object Facts(Account account) => new { account.Role, institution = account.InstitutionKey, disabled = account.DisabledAt is not null };
}

/// <summary>What became of a change.</summary>
/// <param name="Account">As it stands; null where there is none.</param>
internal sealed record AccountOutcome(Account? Account, AccountRefusal? Refusal);
