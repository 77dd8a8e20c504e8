using System.Buffers;
using System.Globalization;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
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
        catch (Exception exception) when (exception is not BadHttpRequestException && !http.Response.HasStarted)
        {
            // The host's own error page might tell what went wrong inside; the log does.
            Log(http, exception);
            using var refusal = new PooledBuffer();
            await SendAsync(http.Response, Refuse(HttpRefusal.Unexpected, http, refusal), mediaType ?? MediaTypes.Json, refusal);
        }
    }

    private async ValueTask<int> AnswerAsync(HttpContext http, string mediaType, PooledBuffer output)
    {
        using var incoming = await RequestReading.ReadAsync(http.Request, options, http.RequestAborted);
        if (incoming.Batch is { } batch)
            return await AnswerAsync(batch, http, output);
        return incoming.Request is { } request
            ? await AnswerAsync(request, http, mediaType, output)
            : Refuse(incoming.Refusal!, http, output);
    }

    /// <summary>Answers several requests, one after the other, by an array in their order.</summary>
    private async ValueTask<int> AnswerAsync(IReadOnlyList<BatchEntry> batch, HttpContext http, PooledBuffer output)
    {
        for (var i = 0; i < batch.Count; i++)
        {
            output.Write(i == 0 ? "["u8 : ","u8);
            if (batch[i].Request is { } request)
                await AnswerAsync(request, http, MediaTypes.Json, output);
            else
                Refuse(HttpRefusal.BadRequest(batch[i].Problem!), http, output);
        }
        output.Write("]"u8);
        return StatusCodes.Status200OK;
    }

    private async ValueTask<int> AnswerAsync(GraphQLRequest request, HttpContext http, string mediaType, PooledBuffer output)
    {
        // A well-formed request that GraphQL refuses is 200 to clients of the older media type, which read errors only there.
        var refused = mediaType == MediaTypes.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        var (operation, errors) = server.Prepare(request);
        if (operation is null)
        {
            GraphQLServer.Refuse(errors, output);
            return refused;
        }
        if (HttpMethods.IsGet(http.Request.Method) && operation.Node.Operation != OperationKind.Query)
            return Refuse(HttpRefusal.OnlyQueriesByGet, http, output);

        var outcome = await server.ExecuteAsync(
            operation, request.Variables, new HttpServices(http), output, http.RequestAborted);
        if (outcome.RetryAfter is { } wait)
        {
            http.Response.Headers.RetryAfter = ((long)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return StatusCodes.Status429TooManyRequests;
        }
        return outcome.HasRun ? StatusCodes.Status200OK : refused;
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

    private static void Log(HttpContext http, Exception exception) =>
        http.RequestServices.GetService<ILoggerFactory>()?.CreateLogger<HttpDoor>().LogError(exception, "A GraphQL request failed outside its fields.");

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
