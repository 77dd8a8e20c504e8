using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.Transport.EventStreams;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>Answers HTTP requests: reads, checks, runs, and gives the status the client's media type asks for.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-Response</remarks>
internal sealed class HttpDoor(GraphQLServer server, GraphQLHttpOptions options, OpenConnections connections)
{
    public async Task AnswerAsync(HttpContext http)
    {
        if (options.Page is not null && AsksForPage(http.Request))
        {
            await options.Page(http);
            return;
        }

        var accepted = Accepted.By(http.Request.Headers.Accept);
        try
        {
            await AnswerAsync(http, accepted);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client has left; nobody reads an answer, and the log need not know.
        }
        catch (Exception exception) when (UnexpectedFailure.Is(exception, http))
        {
            UnexpectedFailure.Log(exception, http);
            await RefuseAsync(HttpRefusal.Unexpected, http, accepted);
        }
    }

    private async ValueTask AnswerAsync(HttpContext http, Accepted accepted)
    {
        if (accepted is { MediaType: null, Events: false })
        {
            await RefuseAsync(HttpRefusal.NotAcceptable, http, accepted);
            return;
        }

        using var incoming = await RequestReading.ReadAsync(http.Request, options, http.RequestAborted);
        if (incoming.Batch is { } batch)
        {
            using var output = new PooledBuffer();
            await BatchAnswer.WriteAsync(server, batch, new HttpServices(http, http.RequestServices), output, http.RequestAborted);
            await SendAsync(http.Response, StatusCodes.Status200OK, accepted.MediaType ?? MediaTypes.Json, output);
            return;
        }
        if (incoming.Request is not { } request)
        {
            await RefuseAsync(incoming.Refusal!, http, accepted);
            return;
        }
        var (operation, errors) = server.Prepare(request);
        var kind = operation?.Node.Operation;
        if (Refusal(http.Request, kind, accepted) is { } refusal)
            await RefuseAsync(refusal, http, accepted);
        else if (accepted.PrefersEvents || kind == OperationKind.Subscription)
            await SendEventsAsync(http, operation, errors, incoming);
        else
            await SendResultAsync(http, operation, errors, request, accepted.MediaType!);
    }

    private static HttpRefusal? Refusal(HttpRequest request, OperationKind? kind, Accepted accepted)
    {
        if (HttpMethods.IsGet(request.Method) && kind == OperationKind.Mutation)
            return HttpRefusal.OnlyReadingByGet;
        return kind == OperationKind.Subscription && !accepted.Events ? HttpRefusal.OnlyAsEvents : null;
    }

    private async ValueTask SendResultAsync(
        HttpContext http, PreparedOperation? operation, IReadOnlyList<GraphQLError> errors, GraphQLRequest request, string mediaType)
    {
        using var output = new PooledBuffer();
        var outcome = operation is null
            ? GraphQLServer.Refuse(errors, output)
            : await server.ExecuteAsync(
                operation, request.Variables, new HttpServices(http, http.RequestServices), output, http.RequestAborted);

        await SendAsync(http.Response, ResultStatus.Of(outcome, mediaType, http.Response), mediaType, output);
    }

    private async ValueTask SendEventsAsync(
        HttpContext http, PreparedOperation? operation, IReadOnlyList<GraphQLError> errors, IncomingRequest incoming)
    {
        using var open = connections.TryOpen(http);
        if (open is null)
            await RefuseAsync(HttpRefusal.TooManyConnections(options.MaxConnectionsPerClient), http, default);
        else
            await new EventStreamAnswer(server, options, http).SendAsync(operation, errors, incoming);
    }

    private static async ValueTask RefuseAsync(HttpRefusal refusal, HttpContext http, Accepted accepted)
    {
        using var output = new PooledBuffer();
        if (refusal.Allow is not null)
            http.Response.Headers.Allow = refusal.Allow;
        GraphQLServer.Refuse([new GraphQLError(refusal.Message) { Code = refusal.Code }], output);
        await SendAsync(http.Response, refusal.Status, accepted.MediaType ?? MediaTypes.Json, output);
    }

    private static async Task SendAsync(HttpResponse response, int status, string mediaType, PooledBuffer output)
    {
        response.StatusCode = status;
        response.ContentType = $"{mediaType}; charset=utf-8";
        response.ContentLength = output.Written.Length;
        response.Headers.Vary = HeaderNames.Accept;
        response.Headers.XContentTypeOptions = "nosniff";
        await response.Body.WriteAsync(output.Written, response.HttpContext.RequestAborted);
    }

    private static bool AsksForPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && !request.Query.ContainsKey("query")
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
