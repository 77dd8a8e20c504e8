using System.Text.Json;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Execution.Subscriptions;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Transport.Sockets;

/// <summary>One operation on a socket: a <c>next</c> for each result, then <c>complete</c> or <c>error</c>.</summary>
internal sealed class SocketOperation(string id, GraphQLServer server, SocketRequest request, SocketChannel channel)
{
    // Has neither timer nor wait handle, so that it needs no disposal and may be cancelled at any time.
    private readonly CancellationTokenSource _leaving = new();
    private readonly JsonEncodedText _id = JsonEncodedText.Encode(id);

    /// <summary>The id its client gave it.</summary>
    public string Id => id;

    /// <summary>Cancels its resolvers and its source.</summary>
    public void Cancel() => _leaving.Cancel();

    /// <summary>Runs the operation to its end.</summary>
    /// <param name="incoming">Disposed once it is read.</param>
    /// <param name="tryEnd">Called before the last message; false when none is to be sent.</param>
    public async Task RunAsync(IncomingRequest incoming, Func<bool> tryEnd)
    {
        // Each operation has services of its own, because several run on the socket at once.
        await using var scope = request.OpenScope();
        try
        {
            var services = new HttpServices(request.For(scope.ServiceProvider), scope.ServiceProvider);
            var (responses, errors) = await OpenAsync(incoming, services).ConfigureAwait(false);
            if (responses is not null)
                errors = await SendAllAsync(responses).ConfigureAwait(false);
            if (!tryEnd())
                return;
            if (errors.Count > 0)
                await channel.SendAsync(output => ServerMessages.Error(output, _id, errors)).ConfigureAwait(false);
            else
                await channel.SendAsync(output => ServerMessages.Complete(output, _id)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // The client has completed it, or is gone; nothing more is to be said.
        }
        catch
        {
            // Not a resolver's failure, which is part of a response, but the host's; it is for the log.
            if (tryEnd())
                await channel.SendAsync(output => ServerMessages.Error(output, _id, [new GraphQLError("Internal error.")])).ConfigureAwait(false);
            throw;
        }
    }

    private async ValueTask<(ResponseStream? Responses, IReadOnlyList<GraphQLError> Errors)> OpenAsync(
        IncomingRequest incoming, IServiceProvider services)
    {
        using var read = incoming;
        var (operation, errors) = server.Prepare(incoming.Request!);
        return operation is null
            ? (null, errors)
            : await server.OpenAsync(operation, incoming.Request!.Variables, services, _leaving.Token).ConfigureAwait(false);
    }

    /// <returns>What ended the results before their time; empty otherwise.</returns>
    private async ValueTask<IReadOnlyList<GraphQLError>> SendAllAsync(ResponseStream responses)
    {
        await using var opened = responses;
        while (await responses.MoveNextAsync().ConfigureAwait(false))
        {
            if (!_leaving.IsCancellationRequested)
                await channel.SendAsync(output => ServerMessages.Next(output, _id, responses.WriteTo)).ConfigureAwait(false);
        }
        return responses.Failure;
    }
}
