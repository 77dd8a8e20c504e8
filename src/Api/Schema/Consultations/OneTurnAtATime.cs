namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>Lets the turns of one consultation follow one another, so that a message sent twice at once is answered once.</summary>
internal sealed class OneTurnAtATime
{
    // Consultations share gates by their key's hash; a rare wait for a stranger's turn costs milliseconds.
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Waits for the consultation's turn; disposing ends it.</summary>
    public async Task<IDisposable> EnterAsync(Guid consultation, CancellationToken cancellation)
    {
        var gate = _gates[(uint)consultation.GetHashCode() % _gates.Length];
        await gate.WaitAsync(cancellation);
        return new Leaving(gate);
    }

    private sealed class Leaving(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
