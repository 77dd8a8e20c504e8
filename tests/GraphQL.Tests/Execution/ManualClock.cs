namespace LearningAdvisor.GraphQL.Tests.Execution;

/// <summary>A clock whose newest timer goes off when told.</summary>
internal sealed class ManualClock : TimeProvider
{
    private Action? _due;

    /// <summary>Lets the newest timer go off.</summary>
    public void Elapse() => _due?.Invoke();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        _due = () => callback(state);
        return new Timer();
    }

    private sealed class Timer : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
