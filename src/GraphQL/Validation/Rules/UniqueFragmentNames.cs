using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>No two fragments have one name.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness</remarks>
internal sealed class UniqueFragmentNames : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        var names = context.Document.Fragments.Select(fragment => fragment.Name);
        foreach (var (first, again) in Repetitions.Pairs(names, name => name.Value))
            yield return ValidationError.At($"There can be only one fragment named \"{again.Value}\".", first, again);
    }
}
