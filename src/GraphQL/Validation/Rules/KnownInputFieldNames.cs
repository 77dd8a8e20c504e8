using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>A field of an object literal is one of its input object.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Field-Names</remarks>
internal sealed class KnownInputFieldNames : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var (node, type) in context.Sites.Literals)
        {
            if (node is not ObjectValueNode literal || type.Named is not InputObjectType inputObject)
                continue;
            foreach (var field in literal.Fields.Where(field => inputObject.Fields.Find(field.Name.Value) is null))
            {
                var name = field.Name.Value;
                yield return ValidationError.At(
                    $"Field \"{name}\" is not defined by type \"{inputObject}\"."
                        + context.DidYouMean(name, inputObject.Fields.Select(known => known.Name)),
                    field);
            }
        }
    }
}
