using LearningAdvisor.Catalogue.Messaging;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LearningAdvisor.Channels.Queues;

/// <summary>Does one piece of claimed work, and settles or postpones it.</summary>
public interface IWorker<T>
    where T : QueuedWork
{
    /// <summary>How many pieces this process does at once.</summary>
    int AtOnce { get; }

    Task DoAsync(T work, CancellationToken cancellation);
}

/// <summary>Claims work as long as the process runs, and lets a worker do several pieces at once.</summary>
public sealed class WorkRunner<T>(WorkQueue queue, WorkSignal<T> signal, IWorker<T> worker, TimeProvider clock, ILogger<WorkRunner<T>> log) : BackgroundService
    where T : QueuedWork
{
    // How late a process learns of another one's work, and of work that was put off.
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);

    private readonly HashSet<Task> _underWay = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var isExpected = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var free = worker.AtOnce - _underWay.Count;
                // Several are claimed in one transaction; looking for each one that is done would be a transaction a piece.
                var claimed = free >= worker.AtOnce / 4 ? await queue.ClaimAsync<T>(free, isExpected, stoppingToken) : [];
                foreach (var work in claimed)
                    _underWay.Add(Task.Run(() => DoAsync(work, stoppingToken), CancellationToken.None));
                // A full hand means that there is more.
                isExpected = (claimed.Count > 0 && claimed.Count == free) || await WaitAsync(stoppingToken);
                _underWay.RemoveWhere(done => done.IsCompleted);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception broken)
            {
                log.LogWarning(broken, "{Work} cannot be claimed; trying again.", typeof(T).Name);
                await Task.Delay(Look, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        // What is under way has a place in the database either way; what ends in time need not be done again.
        await Task.WhenAll(_underWay);
    }

    // What is done in the meantime, too: the next piece of its person may be begun.
    private async Task<bool> WaitAsync(CancellationToken stopping)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var raised = signal.WaitAsync(enough.Token);
        await Task.WhenAny([raised, Task.Delay(Look, clock, enough.Token), .. _underWay]);
        await enough.CancelAsync();
        stopping.ThrowIfCancellationRequested();
        return raised.IsCompletedSuccessfully;
    }

    private async Task DoAsync(T work, CancellationToken stopping)
    {
        try
        {
            var done = worker.DoAsync(work, stopping);
            while (await Task.WhenAny(done, Task.Delay(WorkQueue.Lease / 4, clock, stopping)) != done && !stopping.IsCancellationRequested)
                await queue.RenewAsync(work, stopping);
            await done;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The lease runs out, and the next process does it again.
        }
        catch (Exception broken)
        {
            log.LogError(broken, "{Work} {Key} could not be settled; it is tried again when its lease is over.", typeof(T).Name, work.Key);
        }
    }
}
