using System.Collections.Immutable;
using LearningAdvisor.GraphQL.Introspection;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>Writes a schema in the schema definition language.</summary>
public static class SchemaPrinter
{
    /// <summary>
    /// Prints the schema block (where it says more than the default), then directives by name, then types by name;
    /// members keep their order. Built-in scalars and directives and introspection types are left out.
    /// </summary>
    /// <returns>Lines ended by LF, the last one too; the same schema always gives the same text.</returns>
    public static string Print(Schema schema) => Printer.Print(ToDocument(schema)) + "\n";

    /// <summary>The schema as a document; its nodes have no locations.</summary>
    public static DocumentNode ToDocument(Schema schema)
    {
        var definitions = new List<DefinitionNode>();
        if (SchemaBlock(schema) is { } block)
            definitions.Add(block);
        definitions.AddRange(schema.Directives
            .Where(directive => !Directives.IsBuiltIn(directive.Name))
            .OrderBy(directive => directive.Name, StringComparer.Ordinal)
            .Select(ToDefinition));
        definitions.AddRange(schema.Types
            .Where(type => !IntrospectionTypes.Contains(type) && !Scalars.IsBuiltIn(type.Name))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(Type));
        return new DocumentNode([.. definitions], default);
    }

    private static SchemaDefinitionNode? SchemaBlock(Schema schema)
    {
        (OperationKind Operation, NamedType? Type)[] roots =
        [
            (OperationKind.Query, schema.Query),
            (OperationKind.Mutation, schema.Mutation),
            (OperationKind.Subscription, schema.Subscription),
        ];
        // A type that merely bears a root's usual name would be taken for the root without the block.
        var usual = roots.All(root => root.Type == schema.Type(root.Operation.ToString()));
        if (usual && schema.Description is null)
            return null;
        return new SchemaDefinitionNode(
            Text(schema.Description), false, [],
            [.. roots.Where(root => root.Type is not null)
                .Select(root => new OperationTypeDefinitionNode(root.Operation, Named(root.Type!), default))],
            default);
    }

    private static TypeDefinitionNode Type(NamedType type)
    {
        var (description, name) = (Text(type.Description), Name(type.Name));
        return type switch
        {
            ScalarType scalar => new ScalarTypeDefinitionNode(description, false, name, SpecifiedBy(scalar), default),
            ObjectType objectType => new ObjectTypeDefinitionNode(
                description, false, name, Interfaces(objectType), [.. CostDirectives.Applied(objectType.Cost)], Fields(objectType), default),
            InterfaceType interfaceType => new InterfaceTypeDefinitionNode(
                description, false, name, Interfaces(interfaceType), [], Fields(interfaceType), default),
            UnionType union => new UnionTypeDefinitionNode(
                description, false, name, [], [.. union.Members.Select(Named)], default),
            EnumType enumType => new EnumTypeDefinitionNode(
                description, false, name, [], [.. enumType.Values.Select(EnumValue)], default),
            InputObjectType input => new InputObjectTypeDefinitionNode(
                description, false, name, input.IsOneOf ? [Applied(Directives.OneOf.Name)] : [], Inputs(input.Fields), default),
            _ => throw new InvalidOperationException($"The printer does not know the type {type.GetType().Name}."),
        };
    }

    /// <summary>A directive's definition as a node without location.</summary>
    internal static DirectiveDefinitionNode ToDefinition(DirectiveDefinition directive) => new(
        Text(directive.Description),
        Name(directive.Name),
        Inputs(directive.Arguments),
        directive.IsRepeatable,
        [.. directive.Locations.Select(location => Name(DirectiveLocations.Name(location)))],
        default);

    private static ImmutableArray<NamedTypeNode> Interfaces(FieldsType type) => [.. type.Interfaces.Select(Named)];

    private static ImmutableArray<FieldDefinitionNode> Fields(FieldsType type) =>
    [
        .. type.Fields.Select(field => new FieldDefinitionNode(
            Text(field.Description), Name(field.Name), Inputs(field.Arguments), Reference(field.Type),
            [.. Deprecation(field), .. CostDirectives.Applied(field.Cost, field.ListSize)], default)),
    ];

    private static ImmutableArray<InputValueDefinitionNode> Inputs(NamedList<InputValue> inputs) =>
    [
        .. inputs.Select(input => new InputValueDefinitionNode(
            Text(input.Description), Name(input.Name), Reference(input.Type), input.DefaultValue, Deprecation(input), default)),
    ];

    private static EnumValueDefinitionNode EnumValue(EnumValue value) =>
        new(Text(value.Description), Name(value.Name), Deprecation(value), default);

    private static ImmutableArray<DirectiveNode> SpecifiedBy(ScalarType scalar) =>
        scalar.SpecifiedByUrl is null ? [] : [Applied(Directives.SpecifiedBy.Name, "url", scalar.SpecifiedByUrl)];

    private static ImmutableArray<DirectiveNode> Deprecation(IDeprecable member) => member.DeprecationReason switch
    {
        null => [],
        Directives.DefaultDeprecationReason => [Applied(Directives.Deprecated.Name)],
        var reason => [Applied(Directives.Deprecated.Name, "reason", reason)],
    };

    private static DirectiveNode Applied(string directive) => new(Name(directive), [], default);

    private static DirectiveNode Applied(string directive, string argument, string value) => new(
        Name(directive), [new ArgumentNode(Name(argument), new StringValueNode(value, isBlock: false, default), default)], default);

    private static TypeNode Reference(GraphQLType type) => type switch
    {
        NonNullType nonNull => new NonNullTypeNode(Reference(nonNull.Nullable), default),
        ListType list => new ListTypeNode(Reference(list.ItemType), default),
        _ => Named(type.Named),
    };

    private static NamedTypeNode Named(NamedType type) => new(Name(type.Name), default);

    private static NameNode Name(string name) => new(name, default);

    private static StringValueNode? Text(string? description) =>
        description is null ? null : new StringValueNode(description, isBlock: true, default);
}
