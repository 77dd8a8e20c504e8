using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Where somebody whom the city's provider has signed in gets a session. The provider's word on the role counts each time.</summary>
internal sealed class ProviderDesk(CatalogueContext database, Sessions sessions, ProviderSettings settings, TimeProvider clock)
{
    /// <param name="origin">A keyed hash of the address; null for none.</param>
    /// <returns>The session's token; null for whoever may not come in.</returns>
    public async Task<string?> SignInAsync(ProviderPerson person, string? origin, CancellationToken cancellation)
    {
        await using var transaction = await database.BeginAloneAsync(cancellation);
        var account = await database.Accounts.AsTracking().FirstOrDefaultAsync(one => one.Subject == person.Subject, cancellation);
        if (person.Role is not { } role || account is { DisabledAt: not null } || (account is null && !settings.CreateAccounts))
            return null;

        var now = clock.GetUtcNow();
        var before = account?.Role;
        account ??= await AddedAsync(person, now, cancellation);
        if (before is not null && before != role)
            await Sessions.EndAllAsync(database, account.Key, cancellation);
        account.Role = role;
        var token = sessions.Begin(database, account);
        var actor = new Actor(account.DisplayName, account.Key, origin);
        if (before != role)
            Log(actor, now, before is null ? AuditAction.SetUp : AuditAction.RoleChange, before is null ? null : new { role = before }, new { role });
        Log(actor, now, AuditAction.SignIn, null, null);
        await database.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return token;
    }

    private async Task<Account> AddedAsync(ProviderPerson person, DateTimeOffset now, CancellationToken cancellation)
    {
        var key = Guid.CreateVersion7(now);
        var account = new Account
        {
            Key = key,
            // Nobody types it; it must only be distinct.
            Name = $"external:{key:N}",
            DisplayName = await DistinctAsync(person.Name, cancellation),
            Subject = person.Subject,
            CreatedAt = now.UtcDateTime,
        };
        database.Accounts.Add(account);
        return account;
    }

    // Two people of one name are told apart by a number.
    private async Task<string> DistinctAsync(string name, CancellationToken cancellation)
    {
        var distinct = name;
        for (var number = 2; await database.Accounts.AnyAsync(one => one.DisplayName == distinct, cancellation); number++)
            distinct = $"{name} ({number})";
        return distinct;
    }

    private void Log(Actor actor, DateTimeOffset now, AuditAction action, object? before, object? after) =>
        database.AuditEntries.Add(AuditEntry.Of(actor, now, action, AccountNames.Type, actor.Account!.Value.ToString("N"), before, after));
}
