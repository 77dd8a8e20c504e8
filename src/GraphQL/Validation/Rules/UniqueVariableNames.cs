using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>An operation declares each variable once.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Variable-Uniqueness</remarks>
internal sealed class UniqueVariableNames : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var operation in context.Document.Operations)
        {
            var names = operation.Variables.Select(definition => definition.Variable.Name);
            foreach (var repeated in Repetitions.Groups(names, name => name.Value))
                yield return ValidationError.At($"There can be only one variable named \"${repeated.Key}\".", repeated);
        }
    }
}
