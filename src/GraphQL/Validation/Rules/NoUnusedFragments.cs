using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>Every fragment is spread by some operation, directly or through others.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used</remarks>
internal sealed class NoUnusedFragments : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        var used = context.Document.Operations.SelectMany(context.FragmentsOf)
            .Select(fragment => fragment.Name.Value).ToHashSet();
        foreach (var fragment in context.Document.Fragments.Where(fragment => !used.Contains(fragment.Name.Value)))
            yield return ValidationError.At($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
    }
}
