using System.Data.Common;
using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Accounts;

/// <summary>The sign-ins that go on. They are in the database alone, so that every server knows them and one that is ended is ended at once.</summary>
internal sealed class Sessions(IDbContextFactory<CatalogueContext> databases, SignInSettings settings, TimeProvider clock, ILogger<Sessions> log)
{
    // Seen more often, a session would be written with every request.
    private static readonly TimeSpan Grain = TimeSpan.FromMinutes(1);

    /// <summary>Begins a session; the caller saves.</summary>
    /// <param name="account">Tracked by <paramref name="database"/>; its failed tries are forgotten.</param>
    /// <returns>The token for the browser.</returns>
    public string Begin(CatalogueContext database, Account account)
    {
        var (token, now) = (SecretToken.New(), clock.GetUtcNow().UtcDateTime);
        account.FailedAttempts = 0;
        account.LockedUntil = null;
        account.SignedInAt = now;
        database.AccountSessions.Add(new AccountSession
        {
            TokenHash = SecretToken.HashOf(token),
            AccountKey = account.Key,
            BeganAt = now,
            SeenAt = now,
            EndsAt = now + settings.Longest,
        });
        return token;
    }

    /// <summary>Who a session's token is; null where it is none, has ended, or its account may not sign in any more.</summary>
    /// <remarks>Read each time, as the file of the keys is: resolvers ask at their start, and streams before each event.</remarks>
    public SignedIn? Find(string token)
    {
        var (hash, now) = (SecretToken.HashOf(token), clock.GetUtcNow().UtcDateTime);
        var idle = now - settings.Idle;
        using var database = databases.CreateDbContext();
        return database.AccountSessions
            .Where(session => session.TokenHash == hash && session.EndsAt > now && session.SeenAt > idle && session.Account!.DisabledAt == null)
            .Select(session => new SignedIn(session.Account!.DisplayName, session.Account.Role)
            {
                Name = session.Account.Name,
                Account = session.AccountKey,
                Institution = session.Account.InstitutionKey,
                EndsAt = session.EndsAt,
            })
            .FirstOrDefault();
    }

    /// <summary>Notes that a session is in use.</summary>
    public async Task TouchAsync(string token, CancellationToken cancellation)
    {
        var (hash, now) = (SecretToken.HashOf(token), clock.GetUtcNow().UtcDateTime);
        var (idle, stale) = (now - settings.Idle, now - Grain);
        try
        {
            await using var database = await databases.CreateDbContextAsync(cancellation);
            var session = await database.AccountSessions.AsTracking()
                .FirstOrDefaultAsync(one => one.TokenHash == hash && one.SeenAt > idle && one.SeenAt < stale, cancellation);
            if (session is null)
                return;

            session.SeenAt = now;
            await database.SaveChangesAsync(cancellation);
        }
        catch (Exception broken) when (broken is DbException or DbUpdateException)
        {
            // The request is answered; the next one notes it, unless the session has been ended meanwhile.
            log.LogDebug(broken, "A session could not be noted as seen.");
        }
    }

    /// <summary>Ends one session.</summary>
    /// <returns>Whether there was one.</returns>
    public static async Task<bool> EndAsync(CatalogueContext database, string token, CancellationToken cancellation)
    {
        var hash = SecretToken.HashOf(token);
        return await database.AccountSessions.Where(session => session.TokenHash == hash).ExecuteDeleteAsync(cancellation) > 0;
    }

    /// <summary>Ends all sessions of an account.</summary>
    /// <returns>How many there were.</returns>
    public static Task<int> EndAllAsync(CatalogueContext database, Guid account, CancellationToken cancellation) =>
        database.AccountSessions.Where(session => session.AccountKey == account).ExecuteDeleteAsync(cancellation);

    /// <summary>Deletes what has ended by itself.</summary>
    public async Task<int> TidyAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var idle = now - settings.Idle;
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await database.BeginAsync(cancellation);
        var gone = await database.AccountSessions.Where(session => session.EndsAt <= now || session.SeenAt <= idle).ExecuteDeleteAsync(cancellation)
            + await database.Invitations.Where(invitation => invitation.EndsAt <= now).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return gone;
    }
}
