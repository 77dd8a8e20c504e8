using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Language;

/// <summary>Makes the errors of a document that is not GraphQL.</summary>
internal static class SyntaxError
{
    public const string Code = "GRAPHQL_PARSE_FAILED";

    public static GraphQLException At(Location location, string message) =>
        new(new GraphQLError($"Syntax Error: {message}", location) { Code = Code });
}
