namespace LearningAdvisor.GraphQL.Response;

/// <summary>
/// Carries errors out of a parser or a resolver. A resolver throws it to choose the message, code and extensions
/// a client sees; any other exception reaches the client only as an unexpected error.
/// </summary>
/// <param name="errors">One or more.</param>
public sealed class GraphQLException(params IReadOnlyList<GraphQLError> errors)
    : Exception(string.Join("\n", errors.Select(error => error.Message)))
{
    /// <summary>Makes an exception of one error with a message and a code.</summary>
    public GraphQLException(string message, string? code = null)
        : this(new GraphQLError(message) { Code = code })
    {
    }

    /// <summary>One or more.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;
}
