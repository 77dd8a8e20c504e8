using System.Text.Json;
using LearningAdvisor.GraphQL.Execution.Subscriptions;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Execution;

// Answering by a stream of responses.
public sealed partial class GraphQLServer
{
    /// <summary>Starts to answer a request of any kind by a stream of responses, for a transport that sends events.</summary>
    /// <param name="operation">Prepared by this server.</param>
    /// <param name="variables">A JSON object; null or JSON null for none. Not needed any more when this returns.</param>
    /// <param name="services">What resolvers reach as the request's services, for as long as the stream lasts.</param>
    /// <param name="cancellationToken">Ends the stream and its source.</param>
    /// <returns>The stream, for the caller to dispose, and no error; or null and at least one.</returns>
    /// <exception cref="OperationCanceledException">The token was signalled before the source was open.</exception>
    /// <remarks>https://spec.graphql.org/September2025/#Subscribe()</remarks>
    public async ValueTask<(ResponseStream? Responses, IReadOnlyList<GraphQLError> Errors)> OpenAsync(
        PreparedOperation operation,
        JsonElement? variables,
        IServiceProvider services,
        CancellationToken cancellationToken = default)
    {
        var (request, errors) = Plan(operation, variables, services);
        if (request is not { } planned)
            return (null, errors);

        var life = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            var context = Context(planned, Options.RootValue(services), life.Token);
            (var events, errors) = operation.Node.Operation == OperationKind.Subscription
                ? await OpenSourceAsync(planned, context, life, cancellationToken).ConfigureAwait(false)
                : (new[] { context.RootValue }.ToAsyncEnumerable(), []);
            if (events is not null)
                return (new ResponseStream(this, planned, context, events, life), []);
        }
        catch
        {
            life.Dispose();
            throw;
        }
        life.Dispose();
        return (null, errors);
    }

    /// <summary>Opens a subscription's source, for which it has as long as an operation.</summary>
    private async ValueTask<(IAsyncEnumerable<object?>? Events, IReadOnlyList<GraphQLError> Errors)> OpenSourceAsync(
        PlannedRequest request, RequestContext context, CancellationTokenSource life, CancellationToken cancellationToken)
    {
        using var timeout = OperationTimeout.Start(Options, CancellationToken.None);
        using var ending = timeout.Token.UnsafeRegister(life => ((CancellationTokenSource)life!).Cancel(), life);
        try
        {
            var (events, errors) = await SourceEvents.OpenAsync(request.Plan, context).ConfigureAwait(false);
            Report(context, errors);
            return (events, errors);
        }
        catch (Exception exception) when (life.IsCancellationRequested)
        {
            if (cancellationToken.IsCancellationRequested)
                throw new OperationCanceledException("The request was cancelled.", exception, cancellationToken);
            return (null, [TooSlow(context.Operation)]);
        }
    }
}
