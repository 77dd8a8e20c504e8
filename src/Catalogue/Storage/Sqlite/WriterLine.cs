namespace LearningAdvisor.Catalogue.Storage.Sqlite;

/// <summary>A lock that whoever runs just now may take before those who wait, so that it never lies idle in the hands of one who has yet to be woken.</summary>
/// <remarks>
/// A semaphore hands over to the first who waits, and on a busy machine that one needs longer to get a thread than to write: ten
/// counsellors then wait for threads and not for the database. Nobody is passed over more often than <see cref="MostPassedOver"/> times.
/// </remarks>
internal sealed class WriterLine
{
    private const int MostPassedOver = 3;

    private readonly Lock _gate = new();
    private readonly LinkedList<Waiter> _waiting = [];
    private bool _isTaken;

    /// <summary>Returns once the caller has the lock.</summary>
    public async ValueTask EnterAsync(CancellationToken ct)
    {
        for (var passedOver = 0; ; passedOver++)
        {
            Waiter waiter;
            lock (_gate)
            {
                if (!_isTaken)
                {
                    _isTaken = true;
                    return;
                }

                waiter = new Waiter(passedOver);
                // Who was woken in vain keeps the place.
                waiter.Place = passedOver == 0 ? _waiting.AddLast(waiter) : _waiting.AddFirst(waiter);
            }

            await using (ct.UnsafeRegister(_ => GiveUp(waiter, ct), null))
            {
                if (await waiter.Turn)
                    return;
            }
        }
    }

    public void Leave()
    {
        Waiter? next;
        bool isHandedOver;
        lock (_gate)
        {
            next = _waiting.First?.Value;
            isHandedOver = next?.PassedOver >= MostPassedOver;
            _isTaken = isHandedOver;
            if (next is not null)
                Remove(next);
        }

        next?.Wake(isHandedOver);
    }

    private void GiveUp(Waiter waiter, CancellationToken ct)
    {
        lock (_gate)
        {
            // Woken in the meantime: it has the lock, or looks for it once more.
            if (waiter.Place is null)
                return;
            Remove(waiter);
        }

        waiter.Cancel(ct);
    }

    private void Remove(Waiter waiter)
    {
        _waiting.Remove(waiter.Place!);
        waiter.Place = null;
    }

    private sealed class Waiter(int passedOver)
    {
        private readonly TaskCompletionSource<bool> _turn = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Null once it waits no more.</summary>
        public LinkedListNode<Waiter>? Place { get; set; }

        public int PassedOver { get; } = passedOver;

        /// <summary>True where it has the lock, false where the lock may be free.</summary>
        public Task<bool> Turn => _turn.Task;

        public void Wake(bool hasLock) => _turn.SetResult(hasLock);

        public void Cancel(CancellationToken ct) => _turn.SetCanceled(ct);
    }
}
