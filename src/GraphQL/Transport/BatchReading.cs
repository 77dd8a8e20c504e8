using System.Text.Json;
using LearningAdvisor.GraphQL.Execution;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>Reads several requests off one body.</summary>
internal static class BatchReading
{
    /// <param name="requests">A JSON array.</param>
    /// <param name="limit">Most requests; 0 when arrays are not accepted.</param>
    /// <param name="owned">What the requests lie in.</param>
    public static IncomingRequest Read(JsonElement requests, int limit, params IDisposable?[] owned)
    {
        if (limit == 0)
            return IncomingRequest.Refused(
                HttpRefusal.BadRequest("Several requests in one body are not accepted. Send them one by one."), owned);
        var count = requests.GetArrayLength();
        if (count == 0)
            return IncomingRequest.Refused(HttpRefusal.BadRequest("The body holds no request. Send [{\"query\": \"…\"}]."), owned);
        if (count > limit)
            return IncomingRequest.Refused(HttpRefusal.BatchTooLong(count, limit), owned);
        return IncomingRequest.Of([.. requests.EnumerateArray().Select(Entry)], owned);
    }

    private static BatchEntry Entry(JsonElement json)
    {
        var (request, problem) = RequestJson.Read(json);
        return new BatchEntry(request, problem);
    }
}

/// <summary>One request of several.</summary>
/// <param name="Request">The request; null when the entry is none.</param>
/// <param name="Problem">Why the entry is no request; null when it is one.</param>
internal readonly record struct BatchEntry(GraphQLRequest? Request, string? Problem);
