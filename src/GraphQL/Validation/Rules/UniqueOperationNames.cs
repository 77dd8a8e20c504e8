using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>No two operations have one name.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness</remarks>
internal sealed class UniqueOperationNames : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        var names = context.Document.Operations.Select(operation => operation.Name).OfType<NameNode>();
        foreach (var (first, again) in Repetitions.Pairs(names, name => name.Value))
            yield return ValidationError.At($"There can be only one operation named \"{again.Value}\".", first, again);
    }
}
