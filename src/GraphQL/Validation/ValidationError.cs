using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation;

/// <summary>Makes the errors of a document that parses but breaks a rule.</summary>
internal static class ValidationError
{
    public const string Code = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>Makes an error that points at the start of each node.</summary>
    public static GraphQLError At(string message, params IEnumerable<SyntaxNode> nodes) =>
        new(message, [.. nodes.Select(node => node.Location)]) { Code = Code };
}
