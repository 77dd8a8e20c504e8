using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>Lets the turns of one consultation follow one another, so that a message sent twice at once is answered once.</summary>
/// <param name="store">Knows of the other processes that may be asked.</param>
internal sealed class OneTurnAtATime(CatalogueStore store)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, Gate> _gates = [];

    /// <summary>Waits for the consultation's turn; disposing ends it.</summary>
    public async Task<IAsyncDisposable> EnterAsync(Guid consultation, CancellationToken cancellation)
    {
        Gate? gate;
        lock (_lock)
        {
            if (!_gates.TryGetValue(consultation, out gate))
                _gates[consultation] = gate = new Gate();
            gate.Wanted++;
        }
        try
        {
            await gate.Free.WaitAsync(cancellation);
        }
        catch
        {
            Forget(consultation, gate);
            throw;
        }

        var leaving = new Leaving(this, consultation, gate);
        try
        {
            leaving.Elsewhere = await store.EnterAsync($"learningadvisor.consultation.{consultation}", cancellation);
            return leaving;
        }
        catch
        {
            await leaving.DisposeAsync();
            throw;
        }
    }

    // A gate that nobody holds or waits for is gone, so that they do not pile up.
    private void Forget(Guid consultation, Gate gate)
    {
        lock (_lock)
        {
            if (--gate.Wanted == 0)
                _gates.Remove(consultation);
        }
    }

    private sealed class Gate
    {
        public SemaphoreSlim Free { get; } = new(1, 1);

        public int Wanted { get; set; }
    }

    private sealed class Leaving(OneTurnAtATime all, Guid consultation, Gate gate) : IAsyncDisposable
    {
        /// <summary>The lock against other processes; null where there are none.</summary>
        public IAsyncDisposable? Elsewhere { get; set; }

        public async ValueTask DisposeAsync()
        {
            if (Elsewhere is not null)
                await Elsewhere.DisposeAsync();
            gate.Free.Release();
            all.Forget(consultation, gate);
        }
    }
}
