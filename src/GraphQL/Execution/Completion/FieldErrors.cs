using LearningAdvisor.GraphQL.Execution.Planning;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Execution.Completion;

/// <summary>Words the execution errors of a field.</summary>
internal static class FieldErrors
{
    /// <summary>The code of an error whose cause the client is not told.</summary>
    public const string InternalCode = "INTERNAL";

    /// <summary>Gives the errors a resolver chose, placed at the field; for any other exception one that tells nothing.</summary>
    /// <param name="exception">What the resolver or the completion of its value threw.</param>
    /// <param name="field">The field that failed.</param>
    /// <param name="path">The response position.</param>
    public static IEnumerable<GraphQLError> From(Exception exception, PlannedField field, IReadOnlyList<object> path)
    {
        Location[] places = [.. field.Nodes.Select(node => node.Location)];
        if (exception is not GraphQLException chosen)
            return [new GraphQLError("Internal error.", places) { Path = path, Code = InternalCode, Cause = exception }];

        return chosen.Errors.Select(error =>
            new GraphQLError(error.Message, error.Locations.Count > 0 ? [.. error.Locations] : places)
            {
                Path = path,
                Code = error.Code,
                Extensions = error.Extensions,
                Cause = error.Cause,
            });
    }
}
