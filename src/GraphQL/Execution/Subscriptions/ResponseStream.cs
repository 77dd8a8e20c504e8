using System.Buffers;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Execution.Subscriptions;

/// <summary>
/// The responses to one operation: one to a query or mutation, one for each event of a subscription. For one reader;
/// it holds no buffer while it waits. Disposing it ends the source.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#MapSourceToResponseEvent()</remarks>
public sealed class ResponseStream : IAsyncDisposable
{
    private readonly GraphQLServer _server;
    private readonly PlannedRequest _request;
    private readonly RequestContext _opening;
    private readonly IAsyncEnumerator<object?> _events;
    private readonly CancellationTokenSource _life;
    private ExecutionResult? _current;

    /// <param name="opening">What the source was opened with; its token is the life's.</param>
    /// <param name="life">Cancelled when the stream ends, and when its caller leaves.</param>
    internal ResponseStream(
        GraphQLServer server, PlannedRequest request, RequestContext opening, IAsyncEnumerable<object?> events, CancellationTokenSource life)
    {
        _server = server;
        _request = request;
        _opening = opening;
        _life = life;
        _events = events.GetAsyncEnumerator(life.Token);
    }

    /// <summary>Why the stream ended before its time: what the source threw, in the client's words. Empty otherwise.</summary>
    public IReadOnlyList<GraphQLError> Failure { get; private set; } = [];

    /// <summary>Waits for the next event and runs the operation on it.</summary>
    /// <returns>False when there is none any more; <see cref="Failure"/> then says whether that is an error.</returns>
    /// <exception cref="OperationCanceledException">The caller's token was signalled. A source that ignores it holds this up.</exception>
    public async ValueTask<bool> MoveNextAsync()
    {
        _current = null;
        if (Failure.Count > 0)
            return false;
        try
        {
            if (!await _events.MoveNextAsync().ConfigureAwait(false))
                return false;
        }
        catch (Exception exception) when (_life.IsCancellationRequested)
        {
            throw new OperationCanceledException("The subscription was cancelled.", exception, _life.Token);
        }
        catch (Exception exception)
        {
            Failure = SourceEvents.Failed(_request.Plan, exception);
            _server.Report(_opening, Failure);
            return false;
        }
        _current = await _server.RunAsync(_request, _events.Current, _life.Token).ConfigureAwait(false);
        return true;
    }

    /// <summary>Writes the present response as JSON in UTF-8, without a line break.</summary>
    /// <exception cref="InvalidOperationException">There is none: <see cref="MoveNextAsync"/> was not called, or gave false.</exception>
    public void WriteTo(IBufferWriter<byte> output)
    {
        var current = _current ?? throw new InvalidOperationException("There is no response to write. Call MoveNextAsync first.");
        GraphQLServer.Write(output, current.WriteTo);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _life.CancelAsync().ConfigureAwait(false);
        try
        {
            await _events.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The client has all it will get; that the source could not clean up is for the log.
            _server.Report(_opening, SourceEvents.Failed(_request.Plan, exception));
        }
        _life.Dispose();
    }
}
