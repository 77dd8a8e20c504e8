using System.Linq.Expressions;
using LearningAdvisor.Catalogue.Messaging;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace LearningAdvisor.Channels.Queues;

/// <summary>Hands out what waits in the inbox and the outbox: to one worker at a time, whichever process it is in, and one piece a person.</summary>
public sealed class WorkQueue(IDbContextFactory<CatalogueContext> databases, TimeProvider clock)
{
    /// <summary>A worker that died is followed by another after it, several times within a reply token's minute. One that lives renews it.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(8);

    /// <summary>After which work of a channel that is switched off is looked at again.</summary>
    public static readonly TimeSpan WhileOff = TimeSpan.FromMinutes(5);

    /// <summary>The code of work whose channel is switched off.</summary>
    public const string Off = "CHANNEL_OFF";

    /// <summary>Claims work that is due, the oldest first. Of one person it is the first piece alone, and none while another is being done.</summary>
    /// <param name="isExpected">Whether there most likely is some, so that it need not be asked beforehand.</param>
    /// <returns>The work as it was before the claim, but for its attempts and its lease.</returns>
    public async Task<IReadOnlyList<T>> ClaimAsync<T>(int atMost, bool isExpected, CancellationToken cancellation)
        where T : QueuedWork
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        var now = clock.GetUtcNow().UtcDateTime;
        // Most other looks find nothing, and need not keep others from writing.
        if (!isExpected && !await Due(database.Set<T>(), now).AnyAsync(cancellation))
            return [];

        await using var transaction = await database.BeginAloneAsync(cancellation);
        var claimed = await Due(database.Set<T>(), now).OrderBy(work => work.OrderedAt).ThenBy(work => work.Key).Take(atMost).ToListAsync(cancellation);
        if (claimed.Count == 0)
            return [];

        var keys = claimed.Select(work => work.Key).ToList();
        var (token, until) = (Guid.NewGuid(), now + Lease);
        await database.Set<T>().Where(work => keys.Contains(work.Key)).ExecuteUpdateAsync(
            set => set.SetProperty(work => work.LeaseToken, token).SetProperty(work => work.LeaseUntil, until).SetProperty(work => work.Attempts, work => work.Attempts + 1),
            cancellation);
        await transaction.CommitAsync(cancellation);
        foreach (var work in claimed)
        {
            if (work.LeaseToken is not null)
                work.TakeOver();
            (work.LeaseToken, work.LeaseUntil, work.Attempts) = (token, until, work.Attempts + 1);
        }
        return claimed;
    }

    /// <summary>Keeps claimed work for another <see cref="Lease"/>.</summary>
    public async Task RenewAsync<T>(T work, CancellationToken cancellation)
        where T : QueuedWork
    {
        DateTime? until = clock.GetUtcNow().UtcDateTime + Lease;
        await ChangeAsync(work, set => set.SetProperty(one => one.LeaseUntil, until), cancellation);
    }

    /// <summary>Puts claimed work back, to be tried again later. Nothing happens where another worker has it by now.</summary>
    /// <param name="problem">A code.</param>
    public async Task PostponeAsync<T>(T work, TimeSpan delay, string problem, CancellationToken cancellation)
        where T : QueuedWork
    {
        var due = clock.GetUtcNow().UtcDateTime + delay;
        await ChangeAsync(
            work,
            set => set.SetProperty(one => one.DueAt, due).SetProperty(one => one.Problem, problem)
                .SetProperty(one => one.LeaseToken, (Guid?)null).SetProperty(one => one.LeaseUntil, (DateTime?)null),
            cancellation);
    }

    /// <summary>Changes claimed work; nothing happens where another worker has it by now.</summary>
    public async Task ChangeAsync<T>(T work, Action<UpdateSettersBuilder<T>> set, CancellationToken cancellation)
        where T : QueuedWork
    {
        await using var database = await databases.CreateDbContextAsync(cancellation);
        await using var transaction = await database.BeginAsync(cancellation);
        await Held(database, work).ExecuteUpdateAsync(set, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Settles claimed work in the caller's transaction; what it held is deleted.</summary>
    /// <returns>False when another worker has it by now: the caller then leaves its own changes out.</returns>
    public async Task<bool> SettleAsync<T>(CatalogueContext database, T work, WorkState state, string? problem, CancellationToken cancellation)
        where T : QueuedWork
    {
        DateTime? now = clock.GetUtcNow().UtcDateTime;
        return await Held(database, work).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.State, state).SetProperty(one => one.Problem, problem).SetProperty(one => one.SettledAt, now)
                .SetProperty(one => one.Payload, (byte[]?)null).SetProperty(one => one.LeaseToken, (Guid?)null).SetProperty(one => one.LeaseUntil, (DateTime?)null),
            cancellation) == 1;
    }

    /// <summary>The row of claimed work, as long as this worker has it.</summary>
    public static IQueryable<T> Held<T>(CatalogueContext database, T work)
        where T : QueuedWork
    {
        var (key, token) = (work.Key, work.LeaseToken);
        return database.Set<T>().Where(one => one.Key == key && one.LeaseToken == token && one.State == WorkState.Waiting);
    }

    private static IQueryable<T> Due<T>(IQueryable<T> all, DateTime now)
        where T : QueuedWork
    {
        Expression<Func<T, bool>> due = work => work.State == WorkState.Waiting && work.DueAt <= now && (work.LeaseUntil == null || work.LeaseUntil < now)
            && !all.Any(other => other.Person == work.Person && other.State == WorkState.Waiting && other.Key != work.Key
                && (other.LeaseUntil >= now || other.OrderedAt < work.OrderedAt || (other.OrderedAt == work.OrderedAt && other.Key < work.Key)));
        return all.Where(due);
    }
}
