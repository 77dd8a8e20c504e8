using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Validation.Rules;

/// <summary>A variable is used only where every value of its type is expected.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed</remarks>
internal sealed class VariablesInAllowedPosition : IValidationRule
{
    public IEnumerable<GraphQLError> Check(ValidationContext context)
    {
        foreach (var operation in context.Document.Operations.Where(operation => !operation.Variables.IsEmpty))
        {
            var declared = operation.Variables.GroupBy(definition => definition.Variable.Name.Value)
                .ToDictionary(group => group.Key, group => group.Last());
            foreach (var (node, place) in context.VariablesOf(operation))
            {
                if (place.Type is null || !declared.TryGetValue(node.Name.Value, out var definition)
                    || context.Schema.TypeOf(definition.Type) is not { } type)
                    continue;
                if (!IsAllowed(type, definition, place, context.Schema))
                    yield return ValidationError.At(
                        $"Variable \"{node}\" of type \"{type}\" used in position expecting type \"{place.Type}\".",
                        definition, node);
                if (place.Owner is { IsOneOf: true } && !type.IsNonNull)
                    yield return ValidationError.At(
                        $"Variable \"{node}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{place.Owner}\".",
                        definition, node);
            }
        }
    }

    /// <summary>A default, the variable's or the place's, makes up for a missing value, not for a null of the client.</summary>
    private static bool IsAllowed(GraphQLType type, VariableDefinitionNode definition, InputPlace place, Schema schema)
    {
        var expected = place.Type!;
        var hasDefault = definition.DefaultValue is not (null or NullValueNode) || place.HasDefault;
        return expected.IsNonNull && !type.IsNonNull
            ? hasDefault && schema.IsSubtype(type, expected.Nullable)
            : schema.IsSubtype(type, expected);
    }
}
