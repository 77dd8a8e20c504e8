namespace LearningAdvisor.GraphQL.Execution;

/// <summary>A token that is signalled when the caller's is, or when the operation's time is up.</summary>
internal sealed class OperationTimeout : IDisposable
{
    private readonly CancellationTokenSource? _clock;
    private readonly CancellationTokenSource? _either;

    private OperationTimeout(CancellationToken callers) => Token = callers;

    private OperationTimeout(CancellationTokenSource clock, CancellationToken callers)
    {
        _clock = clock;
        _either = callers.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(clock.Token, callers) : clock;
        Token = _either.Token;
    }

    public CancellationToken Token { get; }

    public static OperationTimeout Start(GraphQLOptions options, CancellationToken callers) =>
        options.Timeout == Timeout.InfiniteTimeSpan
            ? new OperationTimeout(callers)
            : new OperationTimeout(new CancellationTokenSource(options.Timeout, options.TimeProvider), callers);

    public void Dispose()
    {
        _either?.Dispose();
        _clock?.Dispose();
    }
}
