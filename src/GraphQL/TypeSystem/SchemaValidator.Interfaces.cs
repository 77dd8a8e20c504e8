using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <content>What a type owes to the interfaces it implements.</content>
/// <remarks>https://spec.graphql.org/September2025/#IsValidImplementation()</remarks>
internal sealed partial class SchemaValidator
{
    private void CheckInterfaces(FieldsType type)
    {
        var seen = new HashSet<InterfaceType>();
        foreach (var implemented in type.Interfaces)
        {
            if (implemented == type)
            {
                Report($"Type {type} cannot implement itself because it would create a circular reference.",
                    [.. ImplementsNodes(type, implemented)]);
            }
            else if (!seen.Add(implemented))
            {
                Report($"Type {type} can only implement {implemented} once.", [.. ImplementsNodes(type, implemented)]);
            }
            else
            {
                CheckAncestors(type, implemented);
                CheckImplementation(type, implemented);
            }
        }
    }

    private void CheckAncestors(FieldsType type, InterfaceType implemented)
    {
        foreach (var ancestor in implemented.Interfaces.Where(ancestor => !type.Interfaces.Contains(ancestor)))
        {
            Report(
                ancestor == type
                    ? $"Type {type} cannot implement {implemented} because it would create a circular reference."
                    : $"Type {type} must implement {ancestor} because it is implemented by {implemented}.",
                [.. ImplementsNodes(implemented, ancestor), .. ImplementsNodes(type, implemented)]);
        }
    }

    private void CheckImplementation(FieldsType type, InterfaceType implemented)
    {
        foreach (var expected in implemented.Fields)
        {
            if (type.Fields.Find(expected.Name) is not { } field)
            {
                Report($"Interface field {implemented}.{expected.Name} expected but {type} does not provide it.",
                    [expected.Definition, .. type.Definitions]);
                continue;
            }
            if (!schema.IsSubtype(field.Type, expected.Type))
                Report($"Interface field {implemented}.{expected.Name} expects type {expected.Type} but {type}.{field.Name} is type {field.Type}.",
                    expected.Definition?.Type, field.Definition?.Type);
            if (field.DeprecationReason is not null && expected.DeprecationReason is null)
                Report($"Interface field {implemented}.{expected.Name} is not deprecated, so implementation field {type}.{field.Name} must not be deprecated.",
                    expected.Definition, field.Definition);
            CheckArguments($"{implemented}.{expected.Name}", expected, $"{type}.{field.Name}", field);
        }
    }

    private void CheckArguments(string expectedPlace, Field expected, string place, Field field)
    {
        foreach (var expectedArgument in expected.Arguments)
        {
            var name = expectedArgument.Name;
            if (field.Arguments.Find(name) is not { } argument)
            {
                Report($"Interface field argument {expectedPlace}({name}:) expected but {place} does not provide it.",
                    expectedArgument.Definition, field.Definition);
            }
            else if (argument.Type != expectedArgument.Type)
            {
                Report($"Interface field argument {expectedPlace}({name}:) expects type {expectedArgument.Type} but {place}({name}:) is type {argument.Type}.",
                    expectedArgument.Definition?.Type, argument.Definition?.Type);
            }
        }
        foreach (var argument in field.Arguments.Where(a => a.IsRequired && expected.Arguments.Find(a.Name) is null))
            Report($"Object field {place} includes required argument {argument.Name} that is missing from the Interface field {expectedPlace}.",
                argument.Definition, expected.Definition);
    }

    private static IEnumerable<SyntaxNode> ImplementsNodes(FieldsType type, InterfaceType implemented) =>
        type.Definitions.OfType<FieldsTypeDefinitionNode>()
            .SelectMany(definition => definition.Interfaces)
            .Where(node => node.Name.Value == implemented.Name);
}
