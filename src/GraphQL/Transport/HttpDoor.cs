using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>Answers HTTP requests: reads, checks, runs, and gives the status the client's media type asks for.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-Response</remarks>
internal sealed class HttpDoor(GraphQLServer server, GraphQLHttpOptions options)
{
    public async Task AnswerAsync(HttpContext http)
    {
        if (options.Page is not null && AsksForPage(http.Request))
        {
            await options.Page(http);
            return;
        }

        using var output = new PooledBuffer();
        var mediaType = MediaTypes.Choose(http.Request.Headers.Accept);
        try
        {
            var status = mediaType is null
                ? Refuse(HttpRefusal.NotAcceptable, http, output)
                : await AnswerAsync(http, mediaType, output);
            await SendAsync(http.Response, status, mediaType ?? MediaTypes.Json, output);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // The client has left; nobody reads an answer, and the log need not know.
        }
        catch (Exception exception) when (UnexpectedFailure.Is(exception, http))
        {
            UnexpectedFailure.Log(exception, http);
            using var refusal = new PooledBuffer();
            await SendAsync(http.Response, Refuse(HttpRefusal.Unexpected, http, refusal), mediaType ?? MediaTypes.Json, refusal);
        }
    }

    private async ValueTask<int> AnswerAsync(HttpContext http, string mediaType, PooledBuffer output)
    {
        using var incoming = await RequestReading.ReadAsync(http.Request, options, http.RequestAborted);
        if (incoming.Batch is { } batch)
        {
            await BatchAnswer.WriteAsync(server, batch, new HttpServices(http), output, http.RequestAborted);
            return StatusCodes.Status200OK;
        }
        if (incoming.Request is not { } request)
            return Refuse(incoming.Refusal!, http, output);

        var (operation, errors) = server.Prepare(request);
        if (operation is null)
            return ResultStatus.Of(GraphQLServer.Refuse(errors, output), mediaType, http.Response);
        if (HttpMethods.IsGet(http.Request.Method) && operation.Node.Operation != OperationKind.Query)
            return Refuse(HttpRefusal.OnlyQueriesByGet, http, output);

        var outcome = await server.ExecuteAsync(
            operation, request.Variables, new HttpServices(http), output, http.RequestAborted);
        return ResultStatus.Of(outcome, mediaType, http.Response);
    }

    private static int Refuse(HttpRefusal refusal, HttpContext http, PooledBuffer output)
    {
        if (refusal.Allow is not null)
            http.Response.Headers.Allow = refusal.Allow;
        GraphQLServer.Refuse([new GraphQLError(refusal.Message) { Code = refusal.Code }], output);
        return refusal.Status;
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

    /// <summary>The request's services, and the HTTP context for resolvers that set a cookie or read a header.</summary>
    private sealed class HttpServices(HttpContext http) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            serviceType == typeof(HttpContext) ? http : http.RequestServices.GetService(serviceType);
    }
}
