using System.Text.Json;
using System.Text.Unicode;
using LearningAdvisor.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>Reads GraphQL requests off HTTP ones.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-Request</remarks>
internal static class RequestReading
{
    /// <summary>A header no form, image or link can set, so that one who sets it is a script the host allows.</summary>
    public const string PreflightHeader = "GraphQL-Preflight";

    private static readonly string[] PreflightHeaders =
        [PreflightHeader, "X-Apollo-Operation-Name", "Apollo-Require-Preflight"];

    public static ValueTask<IncomingRequest> ReadAsync(
        HttpRequest request, GraphQLHttpOptions options, CancellationToken cancellationToken)
    {
        if (HttpMethods.IsPost(request.Method))
            return ReadPostAsync(request, options, cancellationToken);
        if (!options.Get)
            return new(IncomingRequest.Refused(HttpRefusal.NoGet));
        return new(IsFromScript(request) ? ReadGet(request.Query) : IncomingRequest.Refused(HttpRefusal.NotByScript));
    }

    /// <remarks>
    /// A GET without one of these marks could be made by any page the user visits. JSON as content type is such a
    /// mark for POST, which accepts nothing else. Event streams in Accept are none, because any page may open an
    /// <c>EventSource</c>; the host's own pages are told by a header that browsers set and scripts cannot.
    /// </remarks>
    private static bool IsFromScript(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] == "same-origin"
        || MediaTypes.AreNamed(request.Headers.Accept)
        || MediaTypes.IsJson(request.ContentType)
        || Array.Exists(PreflightHeaders, header => !StringValues.IsNullOrEmpty(request.Headers[header]));

    private static IncomingRequest ReadGet(IQueryCollection query)
    {
        JsonDocument? variables = null, extensions = null;
        try
        {
            variables = ParseParameter(query["variables"]);
            extensions = ParseParameter(query["extensions"]);
        }
        catch (JsonException)
        {
            return Bad("The parameters \"variables\" and \"extensions\" must be JSON. Encode them for a URL.", variables);
        }
        var request = new GraphQLRequest(
            Parameter(query, "query"), Parameter(query, "operationName"), variables?.RootElement, extensions?.RootElement)
        {
            DocumentId = Parameter(query, "documentId") ?? Parameter(query, "id"),
        };
        return RequestJson.HasDocument(request)
            ? Checked(request, variables, extensions)
            : Bad("The parameter \"query\" is missing. Give the document's text in it.", variables, extensions);
    }

    private static string? Parameter(IQueryCollection query, string name) =>
        query[name].ToString() is { Length: > 0 } text ? text : null;

    private static JsonDocument? ParseParameter(StringValues value) =>
        StringValues.IsNullOrEmpty(value) ? null : JsonDocument.Parse(value.ToString());

    private static async ValueTask<IncomingRequest> ReadPostAsync(
        HttpRequest request, GraphQLHttpOptions options, CancellationToken cancellationToken)
    {
        if (!MediaTypes.IsJson(request.ContentType))
            return IncomingRequest.Refused(HttpRefusal.UnsupportedContent);
        var body = new PooledBuffer();
        if (!await TryReadBodyAsync(request, body, options.MaxBodyBytes, cancellationToken))
            return IncomingRequest.Refused(HttpRefusal.BodyTooLong(options.MaxBodyBytes), body);
        if (!Utf8.IsValid(body.Written.Span))
            return Bad("The body is not UTF-8. Encode it so.", body);

        JsonDocument? json = null;
        try
        {
            json = JsonDocument.Parse(body.Written);
            return json.RootElement.ValueKind == JsonValueKind.Array
                ? BatchReading.Read(json.RootElement, options.MaxBatch, json, body)
                : FromJson(json.RootElement, json, body);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The latter is an escaped half of a surrogate pair, which JSON's grammar allows and no text can hold.
            return Bad("The body is not JSON. Send {\"query\": \"…\"}.", json, body);
        }
    }

    private static async ValueTask<bool> TryReadBodyAsync(
        HttpRequest request, PooledBuffer body, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
            return false;
        int count;
        while ((count = await request.Body.ReadAsync(body.GetMemory(), cancellationToken)) > 0)
        {
            body.Advance(count);
            if (body.Written.Length > limit)
                return false;
        }
        return true;
    }

    /// <summary>Reads the request's parameters off JSON.</summary>
    /// <param name="owned">What holds the JSON; the request owns it from now on.</param>
    /// <exception cref="InvalidOperationException">A string holds half of a surrogate pair.</exception>
    public static IncomingRequest FromJson(JsonElement root, params IDisposable?[] owned)
    {
        var (request, problem) = RequestJson.Read(root);
        return request is null ? Bad(problem!, owned) : IncomingRequest.Of(request, owned);
    }

    private static IncomingRequest Checked(GraphQLRequest request, params IDisposable?[] owned) =>
        RequestJson.ProblemOf(request) is { } problem ? Bad(problem, owned) : IncomingRequest.Of(request, owned);

    private static IncomingRequest Bad(string message, params IDisposable?[] owned) =>
        IncomingRequest.Refused(HttpRefusal.BadRequest(message), owned);
}
