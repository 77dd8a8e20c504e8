using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Execution.Subscriptions;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using Microsoft.AspNetCore.Http;

namespace LearningAdvisor.GraphQL.Transport.EventStreams;

/// <summary>Answers one request by an event stream.</summary>
/// <remarks>
/// What is wrong with the operation is told by a <c>next</c> event and not by a status, which a browser's
/// <c>EventSource</c> would not show.
/// </remarks>
internal sealed class EventStreamAnswer(GraphQLServer server, GraphQLHttpOptions options, HttpContext http)
{
    /// <param name="operation">Null when <paramref name="errors"/> say what is wrong with the request.</param>
    /// <param name="incoming">Disposed once its variables are read, so that a waiting stream holds no body.</param>
    /// <exception cref="OperationCanceledException">The client has left.</exception>
    public async Task SendAsync(PreparedOperation? operation, IReadOnlyList<GraphQLError> errors, IncomingRequest incoming)
    {
        // A query or mutation is let end when the host stops; a subscription would hold it up.
        using var ending = operation?.Node.Operation == OperationKind.Subscription
            ? CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, ServerStopping.Of(http))
            : CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        ResponseStream? responses = null;
        if (operation is not null)
            (responses, errors) = await server.OpenAsync(
                operation, incoming.Request!.Variables, new HttpServices(http, http.RequestServices), ending.Token);
        incoming.Dispose();

        await using var opened = responses;
        await using var events = new EventStream(http.Response, options.KeepAlive, server.Options.TimeProvider);
        await events.BeginAsync();
        if (responses is null)
        {
            await events.SendErrorsAsync(errors);
            return;
        }
        try
        {
            await events.SendAllAsync(responses);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            await events.CompleteAsync();
        }
    }
}
