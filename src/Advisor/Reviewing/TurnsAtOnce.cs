namespace LearningAdvisor.Advisor.Reviewing;

/// <summary>Lets two turns a processor be worked on at once, in the order in which they came. One a process.</summary>
/// <remarks>
/// Sixteen turns side by side on two processors all end late, and some very late; in line, none waits longer than those before it take.
/// Where a language model or an endpoint for vectors is set, turns mostly wait for that, and none waits here.
/// </remarks>
public sealed class TurnsAtOnce(AdvisorSettings settings) : IDisposable
{
    // While one waits for the disk another computes.
    private const int PerProcessor = 2;

    private readonly SemaphoreSlim? _places = settings is { Model: null, Embedding: null } ? new SemaphoreSlim(PerProcessor * Environment.ProcessorCount) : null;

    /// <returns>The place, to be given back by disposing of it.</returns>
    public async ValueTask<Place> EnterAsync(CancellationToken cancellation)
    {
        if (_places is not null)
            await _places.WaitAsync(cancellation);
        return new Place(_places);
    }

    public void Dispose() => _places?.Dispose();

    /// <summary>A turn's place among those worked on.</summary>
    public readonly struct Place : IDisposable
    {
        private readonly SemaphoreSlim? _places;

        internal Place(SemaphoreSlim? places) => _places = places;

        public void Dispose() => _places?.Release();
    }
}
