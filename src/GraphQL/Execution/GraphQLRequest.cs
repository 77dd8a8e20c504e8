using System.Text.Json;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>One request, whatever way it came.</summary>
/// <param name="Query">The document's text; null when the request names a document instead.</param>
/// <param name="OperationName">Which of its operations to run; null when it has only one.</param>
/// <param name="Variables">A JSON object; null or JSON null for none.</param>
/// <param name="Extensions">
/// A JSON object for agreements between client and server; null or JSON null for none. <c>persistedQuery</c> names a
/// document by its hash.
/// </param>
/// <remarks>https://spec.graphql.org/September2025/#request</remarks>
public sealed record GraphQLRequest(
    string? Query, string? OperationName = null, JsonElement? Variables = null, JsonElement? Extensions = null)
{
    /// <summary>Names the document by an id or by <c>sha256:</c> and its hash; null when the request sends it.</summary>
    /// <remarks>https://graphql.github.io/graphql-over-http/draft/#sec-Appendix-Persisted-Documents</remarks>
    public string? DocumentId { get; init; }
}
