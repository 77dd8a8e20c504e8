using System.Runtime.CompilerServices;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.Events;

/// <summary>Subscriptions that count, wait for ever and break, and a query that tells how many are open.</summary>
internal sealed class EventSchema
{
    private int _open;

    public EventSchema() => Schema = new Schema(
        new ObjectType("Query", () =>
        [
            new Field("open", Scalars.Int.NonNull, "Sources that are open.") { Resolve = _ => new(Volatile.Read(ref _open)) },
            new Field("authorization", Scalars.String, "The request's header.")
            {
                Resolve = context => new(context.RequestServices.GetRequiredService<HttpContext>().Request.Headers.Authorization.ToString()),
            },
        ]),
        subscription: new ObjectType("Subscription", () =>
        [
            Events("count", "From 1.", context => CountAsync(context.Argument<int>("to"), context.CancellationToken), new InputValue("to", Scalars.Int.NonNull)),
            Events("wait", "Sends nothing.", context => WaitAsync(context.CancellationToken)),
            Events("breaks", "Sends 1 and fails.", _ => BreakAsync()),
        ]));

    public Schema Schema { get; }

    private static Field Events(string name, string description, Func<ResolveContext, IAsyncEnumerable<object?>> open, params InputValue[] arguments) =>
        new(name, Scalars.Int, description, arguments) { Subscribe = context => new(open(context)), Read = number => number };

    private async IAsyncEnumerable<object?> CountAsync(int to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var open = new Open(this);
        for (var number = 1; number <= to; number++)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return number;
        }
    }

    private async IAsyncEnumerable<object?> WaitAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var open = new Open(this);
        await Task.Delay(Timeout.Infinite, cancellationToken);
        yield break;
    }

    private async IAsyncEnumerable<object?> BreakAsync()
    {
        using var open = new Open(this);
        yield return 1;
        await Task.Yield();
        throw new InvalidOperationException("the secret cause");
    }

    /// <summary>A source while it is open.</summary>
    private sealed class Open : IDisposable
    {
        private readonly EventSchema _schema;

        public Open(EventSchema schema)
        {
            _schema = schema;
            Interlocked.Increment(ref schema._open);
        }

        public void Dispose() => Interlocked.Decrement(ref _schema._open);
    }
}
