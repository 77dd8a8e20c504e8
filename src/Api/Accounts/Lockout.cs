using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Counts tries to sign in before they are looked at, so that many at once are no more tries than one after another.</summary>
internal sealed class Lockout(CatalogueContext database, TimeProvider clock)
{
    /// <summary>Tries that fail before a name is closed.</summary>
    public const int Tries = 5;

    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>Counts a try as failed until it is found to be right.</summary>
    /// <returns>The account; null where nobody may try: an unknown name, one that is closed, or one that has no password.</returns>
    public async Task<Account?> ChargeAsync(string? name, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var account = await database.Accounts.AsTracking().FirstOrDefaultAsync(one => one.Name == name, cancellation);
        if (account is null or { DisabledAt: not null } or { PasswordHash: null } || account.LockedUntil > now)
            return null;

        account.FailedAttempts++;
        if (account.FailedAttempts >= Tries)
            account.LockedUntil = now + WaitAfter(account.FailedAttempts);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return account;
    }

    /// <summary>Takes one try back, since it was none: the password was right, and the code is still to come.</summary>
    public async Task RefundAsync(Guid account, CancellationToken cancellation)
    {
        // What was read before may have been changed by another try since.
        database.ChangeTracker.Clear();
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var charged = await database.Accounts.AsTracking().FirstAsync(one => one.Key == account, cancellation);
        charged.FailedAttempts = Math.Max(0, charged.FailedAttempts - 1);
        if (charged.FailedAttempts < Tries)
            charged.LockedUntil = null;
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>A minute, and twice as long with each further failure, an hour at most.</summary>
    private static TimeSpan WaitAfter(int failures) =>
        failures - Tries >= 6 ? Longest : Shortest * (1 << (failures - Tries));
}
