using Microsoft.AspNetCore.Http;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>Why an HTTP request is no GraphQL request.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The code of the response's one error.</param>
/// <param name="Message">What was found, the rule, and what to change.</param>
/// <param name="Allow">The methods to use instead, for 405.</param>
internal sealed record HttpRefusal(int Status, string Code, string Message, string? Allow = null)
{
    public static HttpRefusal NotAcceptable { get; } = new(
        StatusCodes.Status406NotAcceptable,
        "NOT_ACCEPTABLE",
        $"Responses are {MediaTypes.GraphQLResponse} or {MediaTypes.Json} in UTF-8. Name one of them in Accept.");

    public static HttpRefusal UnsupportedContent { get; } = new(
        StatusCodes.Status415UnsupportedMediaType,
        "UNSUPPORTED_MEDIA_TYPE",
        $"A POST body is {MediaTypes.Json} in UTF-8. Set Content-Type to it.");

    public static HttpRefusal OnlyReadingByGet { get; } = new(
        StatusCodes.Status405MethodNotAllowed,
        "METHOD_NOT_ALLOWED",
        "GET runs no mutations. Send this operation by POST.",
        HttpMethods.Post);

    public static HttpRefusal OnlyAsEvents { get; } = new(
        StatusCodes.Status406NotAcceptable,
        "NOT_ACCEPTABLE",
        $"A subscription is answered by events. Name {MediaTypes.EventStream} in Accept, or open a WebSocket.");

    public static HttpRefusal NoGet { get; } = new(
        StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", "Send operations by POST.", HttpMethods.Post);

    public static HttpRefusal NotByScript { get; } = new(
        StatusCodes.Status400BadRequest,
        "CSRF_PREVENTED",
        $"A GET request must show that no link or form of another site made it. Name {MediaTypes.Json} or {MediaTypes.GraphQLResponse} in Accept, or set the header {RequestReading.PreflightHeader}.");

    public static HttpRefusal BodyTooLong(int limit) => new(
        StatusCodes.Status413PayloadTooLarge,
        "PAYLOAD_TOO_LARGE",
        $"The body is longer than {limit} bytes. Shorten the document or its variables.");

    public static HttpRefusal BatchTooLong(int found, int limit) => new(
        StatusCodes.Status400BadRequest,
        "BATCH_TOO_LONG",
        $"The body holds {found} requests; at most {limit} are allowed. Send them in several bodies.");

    public static HttpRefusal Unexpected { get; } = new(
        StatusCodes.Status500InternalServerError, "INTERNAL", "Internal error.");

    public static HttpRefusal ForeignOrigin { get; } = new(
        StatusCodes.Status403Forbidden,
        "ORIGIN_NOT_ALLOWED",
        "Pages of this site may not open a WebSocket here. Let the server's operator add its origin to the allowed ones.");

    public static HttpRefusal TooManyConnections(int limit) => new(
        StatusCodes.Status429TooManyRequests,
        "TOO_MANY_CONNECTIONS",
        $"This client holds {limit} event streams and sockets open, the most it may. Close one, or run several operations on one socket.");

    public static HttpRefusal BadRequest(string message) => new(StatusCodes.Status400BadRequest, "BAD_REQUEST", message);
}
