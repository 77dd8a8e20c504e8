using System.Collections.Immutable;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>Coerces the arguments of a field or directive.</summary>
/// <remarks>https://spec.graphql.org/September2025/#CoerceArgumentValues()</remarks>
public static class ArgumentCoercion
{
    /// <summary>Coerces all arguments.</summary>
    /// <param name="definitions">The arguments of the field or directive.</param>
    /// <param name="given">The arguments written; names not among the definitions are passed over.</param>
    /// <param name="variables">The coerced variables.</param>
    /// <param name="owner">The field or directive, for the place of errors about what is missing.</param>
    /// <returns>The arguments and null, or null and the first error.</returns>
    public static (InputObject? Arguments, GraphQLError? Error) Coerce(
        NamedList<InputValue> definitions,
        ImmutableArray<ArgumentNode> given,
        InputObject variables,
        SyntaxNode owner)
    {
        if (definitions.Count == 0)
            return (InputObject.Empty, null);

        var members = new List<KeyValuePair<string, object?>>(definitions.Count);
        foreach (var definition in definitions)
        {
            var value = Find(given, definition.Name)?.Value;
            if (value is null || (value is VariableNode variable && !variables.ContainsKey(variable.Name.Value)))
            {
                if (definition.IsRequired)
                    return (null, Missing(definition, value, owner));
                if (definition.DefaultValue is not null)
                    members.Add(new(definition.Name, definition.CoercedDefault));
                continue;
            }
            if (!LiteralCoercion.TryCoerce(value, definition.Type, variables, out var coerced))
                return (null, Invalid(definition, value, variables));
            members.Add(new(definition.Name, coerced));
        }
        return (new InputObject(members), null);
    }

    private static ArgumentNode? Find(ImmutableArray<ArgumentNode> given, string name)
    {
        foreach (var argument in given)
        {
            if (argument.Name.Value == name)
                return argument;
        }
        return null;
    }

    private static GraphQLError Missing(InputValue definition, ValueNode? value, SyntaxNode owner)
    {
        var argument = $"Argument \"{definition.Name}\" of required type \"{definition.Type}\"";
        return value is VariableNode variable
            ? GraphQLError.At($"{argument} was provided the variable \"{variable}\" which was not provided a runtime value.", value)
            : GraphQLError.At($"{argument} was not provided.", owner);
    }

    private static GraphQLError Invalid(InputValue definition, ValueNode value, InputObject variables)
    {
        var isNull = value is NullValueNode
            || (value is VariableNode variable && variables.GetValueOrDefault(variable.Name.Value) is null);
        return GraphQLError.At(
            isNull && definition.Type.IsNonNull
                ? $"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null."
                : $"Argument \"{definition.Name}\" has invalid value {value}.",
            value);
    }
}
