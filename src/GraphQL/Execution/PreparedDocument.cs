using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>A parsed and validated document with its operations.</summary>
internal sealed class PreparedDocument(string text, Schema schema, DocumentNode document)
{
    private readonly PreparedOperation?[] _operations =
        [.. document.Operations.Select(operation => schema.RootType(operation.Operation) is null
            ? null
            : new PreparedOperation(schema, document, operation))];

    /// <summary>The text the document was parsed from.</summary>
    public string Text { get; } = text;

    /// <summary>Selects an operation.</summary>
    /// <param name="name">Its name; null when the document has only one.</param>
    /// <returns>The operation and null, or null and what is wrong.</returns>
    /// <remarks>https://spec.graphql.org/September2025/#GetOperation()</remarks>
    public (PreparedOperation? Operation, GraphQLError? Error) Select(string? name)
    {
        if (_operations.Length == 0)
            return (null, new GraphQLError("Must provide an operation."));
        if (name is null && _operations.Length > 1)
            return (null, new GraphQLError("Must provide operation name if query contains multiple operations."));

        for (var i = 0; i < _operations.Length; i++)
        {
            var node = document.Operations[i];
            if (name is null || node.Name?.Value == name)
                return (_operations[i], _operations[i] is null ? Unsupported(node) : null);
        }
        return (null, new GraphQLError($"Unknown operation named \"{name}\"."));
    }

    private static GraphQLError Unsupported(OperationDefinitionNode operation) => GraphQLError.At(
        $"Schema is not configured to execute {operation.Operation.ToString().ToLowerInvariant()} operation.", operation);
}
