using System.Collections.Concurrent;
using System.ComponentModel;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Ingest.Running;

/// <summary>The turn to write to a catalogue's sources: one runner has it at a time, among all processes and machines.</summary>
/// <remarks>
/// It is a lease in the database. A holder on the same machine is asked of the system: as long as its process lives it has the
/// turn, and when it died the turn is free at once. A holder elsewhere has it until its lease runs out, unrenewed.
/// </remarks>
internal sealed class RunnerTurn : IAsyncDisposable
{
    private const string Name = "ingest";
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(0.25);

    // Each process works the start of another out from the clock anew, so two of them differ a little.
    private static readonly TimeSpan StartsWithin = TimeSpan.FromMinutes(1);

    // A server lives on after a turn that the database could not take back; such a turn is nobody's.
    private static readonly ConcurrentDictionary<string, bool> Ours = new(StringComparer.Ordinal);

    private readonly Func<CatalogueContext> _open;
    private readonly TimeProvider _clock;
    private readonly string _token = Guid.NewGuid().ToString("N");
    private readonly CancellationTokenSource _lost = new();
    private readonly ITimer _renewal;

    private RunnerTurn(Func<CatalogueContext> open, TimeProvider clock)
    {
        (_open, _clock) = (open, clock);
        _renewal = clock.CreateTimer(_ => Renew(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Cancelled when another runner has taken the turn over, since this one had not been heard of.</summary>
    public CancellationToken Lost => _lost.Token;

    /// <summary>Machine, process and when the process began, in seconds since 1970: a process number is given out again.</summary>
    public static string Self { get; } = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{Environment.ProcessId}/{StartOf(Process.GetCurrentProcess())}");

    /// <param name="patience">How long to wait for the runner at work; zero asks once.</param>
    /// <param name="waiting">Is told once who is waited for.</param>
    /// <returns>Null when it was still at work then.</returns>
    public static async Task<RunnerTurn?> TakeAsync(Func<CatalogueContext> open, TimeProvider clock, TimeSpan patience, Action<string> waiting, CancellationToken ct)
    {
        var began = clock.GetTimestamp();
        var turn = new RunnerTurn(open, clock);
        string? told = null;
        while (true)
        {
            if (await turn.TryAsync(ct) is not { } holder)
                return turn;
            if (clock.GetElapsedTime(began) >= patience)
            {
                await turn._renewal.DisposeAsync();
                return null;
            }

            if (told is null)
                waiting(told = holder);
            await Task.Delay(Poll, clock, ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _renewal.DisposeAsync();
        Ours.TryRemove(_token, out _);
        try
        {
            await using var catalogue = _open();
            await catalogue.RunnerLeases.Where(lease => lease.Name == Name && lease.Token == _token).ExecuteUpdateAsync(set => set.SetProperty(lease => lease.Token, ""));
        }
        catch (DbException)
        {
            // A database that is full or away cannot give the turn back; it ends by itself, and at once where this process is gone.
        }

        _lost.Dispose();
    }

    /// <returns>Who has the turn; null when it is ours now.</returns>
    private async Task<string?> TryAsync(CancellationToken ct)
    {
        await using var catalogue = _open();
        var now = _clock.GetUtcNow().UtcDateTime;
        var seen = await catalogue.RunnerLeases.SingleOrDefaultAsync(lease => lease.Name == Name, ct);
        if (seen is null)
        {
            // Whoever adds the row first only makes it; the turn itself is always taken by the update below.
            await AddFreeAsync(catalogue, ct);
            seen = await catalogue.RunnerLeases.SingleAsync(lease => lease.Name == Name, ct);
        }

        if (seen.Token.Length > 0 && IsAlive(seen, now))
            return seen.Holder;

        // Of several that see it free, one finds it as it was seen.
        Ours[_token] = true;
        var taken = await catalogue.RunnerLeases
            .Where(lease => lease.Name == Name && lease.Token == seen.Token && lease.ExpiresAt == seen.ExpiresAt)
            .ExecuteUpdateAsync(set => set.SetProperty(lease => lease.Token, _token).SetProperty(lease => lease.Holder, Self).SetProperty(lease => lease.ExpiresAt, now + Lease), ct);
        if (taken == 0)
        {
            Ours.TryRemove(_token, out _);
            return seen.Holder;
        }

        _renewal.Change(Renewal, Renewal);
        return null;
    }

    private static async Task AddFreeAsync(CatalogueContext catalogue, CancellationToken ct)
    {
        try
        {
            catalogue.Add(new RunnerLease { Name = Name, Token = "", Holder = "", ExpiresAt = DateTime.UnixEpoch });
            await catalogue.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Another process was faster; its row serves as well.
        }
        finally
        {
            catalogue.ChangeTracker.Clear();
        }
    }

    // A database that is busy with our own switch cannot take the renewal; the lease outlasts several of them.
    private void Renew()
    {
        try
        {
            using var catalogue = _open();
            var until = _clock.GetUtcNow().UtcDateTime + Lease;
            if (catalogue.RunnerLeases.Where(lease => lease.Name == Name && lease.Token == _token).ExecuteUpdate(set => set.SetProperty(lease => lease.ExpiresAt, until)) == 0)
                _lost.Cancel();
        }
        catch (Exception passing) when (PassingErrors.IsPassing(passing) || passing is ObjectDisposedException)
        {
        }
    }

    private static bool IsAlive(RunnerLease lease, DateTime now)
    {
        if (lease.Holder.Split('/') is not [var machine, var process, var start] || machine != Environment.MachineName)
            return lease.ExpiresAt > now;
        if (lease.Holder == Self)
            return Ours.ContainsKey(lease.Token);

        try
        {
            var began = StartOf(Process.GetProcessById(int.Parse(process, CultureInfo.InvariantCulture)));
            return Math.Abs(began - long.Parse(start, CultureInfo.InvariantCulture)) <= StartsWithin.TotalSeconds;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or Win32Exception)
        {
            return false;
        }
    }

    private static long StartOf(Process process)
    {
        using (process)
            return new DateTimeOffset(process.StartTime).ToUnixTimeSeconds();
    }
}
