using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>Coerces literals, which may hold variables, to an input type.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Values; the rule "Values of Correct Type" words the errors.</remarks>
public static class LiteralCoercion
{
    /// <summary>Coerces a literal.</summary>
    /// <param name="literal">A literal or variable.</param>
    /// <param name="type">An input type.</param>
    /// <param name="variables">The coerced variables; null where none may stand.</param>
    /// <param name="value">The coerced value; null may be one.</param>
    /// <returns>False when the literal is none of the type's values, or is a variable that was not given.</returns>
    public static bool TryCoerce(ValueNode literal, GraphQLType type, InputObject? variables, out object? value)
    {
        value = null;
        if (literal is VariableNode variable)
        {
            // Validation has compared the variable's type with this one, so only a null needs another look.
            return variables is not null && variables.TryGetValue(variable.Name.Value, out value)
                && (value is not null || !type.IsNonNull);
        }
        if (literal is NullValueNode)
            return !type.IsNonNull;

        switch (type.Nullable)
        {
            case ListType list:
                return TryCoerceList(literal, list, variables, out value);
            case InputObjectType inputObject:
                return literal is ObjectValueNode fields && TryCoerceObject(fields, inputObject, variables, out value);
            case EnumType enumType:
                value = literal is EnumValueNode name ? enumType.Values.Find(name.Value)?.Value : null;
                return value is not null;
            case ScalarType scalar:
                var parsed = scalar.ParseLiteral(literal, variables);
                value = parsed.Value;
                return parsed.Error is null;
            default:
                return false;
        }
    }

    /// <summary>Coerces the default of an input value, which has one.</summary>
    /// <exception cref="InvalidOperationException">The default is not of the type.</exception>
    internal static object? CoerceDefault(InputValue input) =>
        TryCoerce(input.DefaultValue!, input.Type, null, out var value)
            ? value
            : throw new InvalidOperationException(
                $"The default {input.DefaultValue} of \"{input.Name}\" is not of type \"{input.Type}\". Check the schema with Schema.Validate.");

    private static bool TryCoerceList(ValueNode literal, ListType type, InputObject? variables, out object? value)
    {
        value = null;
        if (literal is not ListValueNode list)
        {
            if (!TryCoerce(literal, type.ItemType, variables, out var only))
                return false;
            value = new[] { only };
            return true;
        }
        var items = new object?[list.Values.Length];
        for (var i = 0; i < items.Length; i++)
        {
            // A variable that was not given counts as null inside a list.
            if (IsMissing(list.Values[i], variables) && !type.ItemType.IsNonNull)
                continue;
            if (!TryCoerce(list.Values[i], type.ItemType, variables, out items[i]))
                return false;
        }
        value = items;
        return true;
    }

    private static bool TryCoerceObject(
        ObjectValueNode literal, InputObjectType type, InputObject? variables, out object? value)
    {
        value = null;
        var members = new List<KeyValuePair<string, object?>>(literal.Fields.Length);
        foreach (var field in type.Fields)
        {
            var given = literal.Fields.FirstOrDefault(node => node.Name.Value == field.Name);
            if (given is null || IsMissing(given.Value, variables))
            {
                if (field.IsRequired)
                    return false;
                if (field.DefaultValue is not null)
                    members.Add(new(field.Name, field.CoercedDefault));
                continue;
            }
            if (!TryCoerce(given.Value, field.Type, variables, out var coerced))
                return false;
            members.Add(new(field.Name, coerced));
        }

        if (literal.Fields.Any(node => type.Fields.Find(node.Name.Value) is null))
            return false;
        // The literal is counted too: a second field must not hide behind a variable that was not given.
        if (type.IsOneOf && (literal.Fields.Length != 1 || members is not [{ Value: not null }]))
            return false;
        value = new InputObject(members);
        return true;
    }

    private static bool IsMissing(ValueNode literal, InputObject? variables) =>
        literal is VariableNode variable && variables?.ContainsKey(variable.Name.Value) != true;
}
