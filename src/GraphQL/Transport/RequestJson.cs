using System.Text.Json;
using LearningAdvisor.GraphQL.Documents;
using LearningAdvisor.GraphQL.Execution;

namespace LearningAdvisor.GraphQL.Transport;

/// <summary>Reads one GraphQL request out of JSON: a body, an entry of a batch, a message of a socket.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters</remarks>
internal static class RequestJson
{
    private const string NoQuery = "\"query\" must be a string that holds the document. Send {\"query\": \"…\"}.";

    /// <summary>Reads a request; what it holds lies in the JSON.</summary>
    /// <returns>The request and null, or null and what is wrong.</returns>
    /// <exception cref="InvalidOperationException">A string holds half of a surrogate pair.</exception>
    public static (GraphQLRequest? Request, string? Problem) Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return (null, "The body must be a JSON object. Send {\"query\": \"…\"}.");
        // Relay's usual network layer says "id".
        var id = Member(root, "documentId") ?? Member(root, "id");
        if (Member(root, "query") is { ValueKind: not JsonValueKind.String })
            return (null, NoQuery);
        if (id is { ValueKind: not JsonValueKind.String })
            return (null, "\"documentId\" must be a string. Give the id of a document this service knows.");
        if (Member(root, "operationName") is { ValueKind: not JsonValueKind.String })
            return (null, "\"operationName\" must be a string. Leave it out when the document has one operation.");

        var request = new GraphQLRequest(
            Member(root, "query")?.GetString(), Member(root, "operationName")?.GetString(), Member(root, "variables"), Member(root, "extensions"))
        {
            DocumentId = id?.GetString(),
        };
        var problem = HasDocument(request) ? ProblemOf(request) : NoQuery;
        return problem is null ? (request, null) : (null, problem);
    }

    /// <summary>Whether a request sends a document or names one.</summary>
    public static bool HasDocument(GraphQLRequest request) =>
        request.Query is not null || request.DocumentId is not null || PersistedQuery.IsIn(request.Extensions);

    /// <summary>What is wrong with the JSON a request brings along; null when nothing is.</summary>
    public static string? ProblemOf(GraphQLRequest request)
    {
        var wrong = IsObjectOrNull(request.Variables) ? IsObjectOrNull(request.Extensions) ? null : "extensions" : "variables";
        return wrong is null ? null : $"\"{wrong}\" must be a JSON object. Leave it out when there is nothing to give.";
    }

    private static bool IsObjectOrNull(JsonElement? json) =>
        json is null or { ValueKind: JsonValueKind.Object or JsonValueKind.Null };

    /// <summary>A member's value; null also when it is JSON null.</summary>
    private static JsonElement? Member(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
