namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>Lets the turns of one consultation follow one another, so that a message sent twice at once is answered once.</summary>
internal sealed class OneTurnAtATime
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, Gate> _gates = [];

    /// <summary>Waits for the consultation's turn; disposing ends it.</summary>
    public async Task<IDisposable> EnterAsync(Guid consultation, CancellationToken cancellation)
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
        return new Leaving(this, consultation, gate);
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

    private sealed class Leaving(OneTurnAtATime all, Guid consultation, Gate gate) : IDisposable
    {
        public void Dispose()
        {
            gate.Free.Release();
            all.Forget(consultation, gate);
        }
    }
}
