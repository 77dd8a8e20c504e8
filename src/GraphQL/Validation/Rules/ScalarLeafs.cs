using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>A field of an object, interface or union selects below itself; a field of a scalar or enum does not.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections</remarks>
internal sealed class ScalarLeafs : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var (node, _, definition) in context.Sites.Fields)
        {
            if (definition is null)
                continue;
            var name = node.Name.Value;
            var isLeaf = definition.Type.Named.IsLeaf;
            if (isLeaf && node.SelectionSet is not null)
                yield return ValidationError.At(
                    $"Field \"{name}\" must not have a selection since type \"{definition.Type}\" has no subfields.",
                    node.SelectionSet);
            else if (!isLeaf && node.SelectionSet is null)
                yield return ValidationError.At(
                    $"Field \"{name}\" of type \"{definition.Type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?",
                    node);
        }
    }
}
