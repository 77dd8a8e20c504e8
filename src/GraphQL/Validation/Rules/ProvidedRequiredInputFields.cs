using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>A field of an input object that is non-null and has no default is given.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Object-Required-Fields</remarks>
internal sealed class ProvidedRequiredInputFields : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var (node, type) in context.Sites.Literals)
        {
            if (node is not ObjectValueNode literal || type.Named is not InputObjectType inputObject)
                continue;
            var missing = inputObject.Fields.Where(
                field => field.IsRequired && literal.Fields.All(given => given.Name.Value != field.Name));
            foreach (var field in missing)
                yield return ValidationError.At(
                    $"Field \"{inputObject}.{field.Name}\" of required type \"{field.Type}\" was not provided.", literal);
        }
    }
}
