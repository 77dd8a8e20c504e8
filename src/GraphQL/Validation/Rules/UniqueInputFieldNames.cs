using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>An object literal gives each field once.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Field-Uniqueness</remarks>
internal sealed class UniqueInputFieldNames : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var literal in context.Sites.ObjectLiterals)
        {
            var names = literal.Fields.Select(field => field.Name);
            foreach (var (first, again) in Repetitions.Pairs(names, name => name.Value))
                yield return ValidationError.At($"There can be only one input field named \"{again.Value}\".", first, again);
        }
    }
}
