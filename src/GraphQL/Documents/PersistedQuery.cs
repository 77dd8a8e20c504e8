using System.Text.Json;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Documents;

/// <summary>Reads <c>extensions.persistedQuery</c>, by which Apollo's clients name a document.</summary>
/// <remarks>https://www.apollographql.com/docs/apollo-server/performance/apq</remarks>
internal static class PersistedQuery
{
    private const string Member = "persistedQuery";

    /// <summary>The hash a request gives, in small letters.</summary>
    /// <returns>The hash and null; null and what is wrong with it; both null when it gives none.</returns>
    public static (string? Hash, GraphQLError? Error) HashIn(JsonElement? extensions)
    {
        if (extensions is not { ValueKind: JsonValueKind.Object } given || !given.TryGetProperty(Member, out var query) || query.ValueKind == JsonValueKind.Null)
            return (null, null);
        if (query.ValueKind != JsonValueKind.Object || !IsVersion1(query))
            return (null, PersistedErrors.Version);
        return query.TryGetProperty("sha256Hash", out var hash) && hash.ValueKind == JsonValueKind.String && DocumentHash.In(hash.GetString()!) is { } known
            ? (known, null)
            : (null, PersistedErrors.NoHash);
    }

    /// <summary>Whether a request names its document so.</summary>
    public static bool IsIn(JsonElement? extensions) =>
        extensions is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty(Member, out var query) && query.ValueKind != JsonValueKind.Null;

    private static bool IsVersion1(JsonElement query) =>
        query.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) && number == 1;
}
