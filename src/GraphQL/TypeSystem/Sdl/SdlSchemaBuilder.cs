using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.TypeSystem.Sdl;

/// <summary>Turns the definitions of a checked document into types; definitions and extensions of one name make one type.</summary>
internal sealed class SdlSchemaBuilder
{
    private readonly DocumentNode _document;
    private readonly SchemaBindings _bindings;
    private readonly List<GraphQLError> _errors = [];
    private readonly Dictionary<string, NamedType> _types;
    private readonly List<NamedType> _defined = [];

    public SdlSchemaBuilder(DocumentNode document, SchemaBindings bindings)
    {
        _document = document;
        _bindings = bindings;
        _types = Scalars.BuiltIn.Cast<NamedType>().Concat(Introspection.IntrospectionTypes.All)
            .ToDictionary(type => type.Name);
    }

    /// <summary>References to types of a wrong kind, found while building; complete once <see cref="Build"/> has returned.</summary>
    public IReadOnlyList<GraphQLError> Errors => _errors;

    public Schema Build()
    {
        foreach (var definitions in _document.Definitions.OfType<TypeDefinitionNode>().GroupBy(d => d.Name.Value))
        {
            // A schema may spell out the scalars and types that every schema has; they stay what they are.
            if (_types.ContainsKey(definitions.Key))
                continue;
            var type = MakeType([.. definitions.OrderBy(definition => definition.IsExtension)]);
            _types[type.Name] = type;
            _defined.Add(type);
        }
        var directives = _document.Definitions.OfType<DirectiveDefinitionNode>().Select(MakeDirective).ToList();
        var blocks = _document.Definitions.OfType<SchemaDefinitionNode>().ToList();
        return new Schema(Roots(blocks), _defined, directives,
            blocks.FirstOrDefault(block => block.Description is not null)?.Description?.Value);
    }

    private RootTypes Roots(List<SchemaDefinitionNode> blocks)
    {
        var written = blocks.SelectMany(block => block.OperationTypes)
            .ToDictionary(root => root.Operation, root => _types[root.Type.Name.Value]);
        var usual = blocks.All(block => block.IsExtension);
        return new RootTypes(Root(OperationKind.Query), Root(OperationKind.Mutation), Root(OperationKind.Subscription));

        NamedType? Root(OperationKind operation) =>
            written.GetValueOrDefault(operation) ?? (usual ? _types.GetValueOrDefault(operation.ToString()) : null);
    }

    private NamedType MakeType(IReadOnlyList<TypeDefinitionNode> definitions)
    {
        var first = definitions[0];
        var name = first.Name.Value;
        var description = first.Description?.Value;
        switch (first)
        {
            case ScalarTypeDefinitionNode:
                return MakeScalar(name, description, definitions);
            case ObjectTypeDefinitionNode:
                return new ObjectType(name, () => Fields(name, definitions), description, () => Interfaces(name, definitions))
                {
                    Definitions = definitions,
                    Cost = CostDirectives.WeightOf(definitions.SelectMany(definition => definition.Directives)),
                };
            case InterfaceTypeDefinitionNode:
                return new InterfaceType(name, () => Fields(name, definitions), description, () => Interfaces(name, definitions))
                {
                    Definitions = definitions,
                    ResolveType = _bindings.ResolveType,
                };
            case UnionTypeDefinitionNode:
                return new UnionType(name, () => Members(name, definitions), description)
                {
                    Definitions = definitions,
                    ResolveType = _bindings.ResolveType,
                };
            case EnumTypeDefinitionNode:
                return new EnumType(name, EnumValues(name, definitions), description) { Definitions = definitions };
            default:
                var isOneOf = definitions.Any(definition => Applied(definition.Directives, Directives.OneOf) is not null);
                return new InputObjectType(name, () => InputFields(definitions), description, isOneOf)
                {
                    Definitions = definitions,
                };
        }
    }

    private ScalarType MakeScalar(string name, string? description, IReadOnlyList<TypeDefinitionNode> definitions)
    {
        var url = definitions.Select(definition => Argument(definition.Directives, Directives.SpecifiedBy, "url"))
            .FirstOrDefault(value => value is not null);
        var bound = _bindings.Scalars.FirstOrDefault(scalar => scalar.Name == name);
        if (bound is null)
            return new ScalarType(name, description, url) { Definitions = definitions };
        return new ScalarType(name, description ?? bound.Description, url ?? bound.SpecifiedByUrl)
        {
            Definitions = definitions,
            Serialise = bound.Serialise,
            ParseValue = bound.ParseValue,
            ParseLiteral = bound.ParseLiteral,
        };
    }

    private IEnumerable<Field> Fields(string type, IReadOnlyList<TypeDefinitionNode> definitions) =>
        definitions.OfType<FieldsTypeDefinitionNode>().SelectMany(definition => definition.Fields).Select(field =>
            new Field(
                field.Name.Value,
                Reference(field.Type),
                field.Description?.Value,
                field.Arguments.Select(MakeInput),
                DeprecationReason(field.Directives))
            {
                Resolve = _bindings.Resolve(type, field),
                Subscribe = _bindings.Subscribe(type, field),
                Cost = CostDirectives.WeightOf(field.Directives),
                ListSize = CostDirectives.SizeOf(field.Directives),
                Definition = field,
            });

    private IEnumerable<InterfaceType> Interfaces(string type, IReadOnlyList<TypeDefinitionNode> definitions) =>
        OfKind<InterfaceType>(
            definitions.OfType<FieldsTypeDefinitionNode>().SelectMany(definition => definition.Interfaces),
            wrong => $"Type {type} must only implement Interface types, it cannot implement {wrong}.");

    private IEnumerable<ObjectType> Members(string type, IReadOnlyList<TypeDefinitionNode> definitions) =>
        OfKind<ObjectType>(
            definitions.OfType<UnionTypeDefinitionNode>().SelectMany(definition => definition.Members),
            wrong => $"Union type {type} can only include Object types, it cannot include {wrong}.");

    /// <summary>The types of the wanted kind; each other one is reported.</summary>
    private List<T> OfKind<T>(IEnumerable<NamedTypeNode> nodes, Func<string, string> message)
        where T : NamedType
    {
        var found = new List<T>();
        foreach (var node in nodes)
        {
            if (_types[node.Name.Value] is T type)
                found.Add(type);
            else
                _errors.Add(GraphQLError.At(message(node.Name.Value), node));
        }
        return found;
    }

    private IEnumerable<EnumValue> EnumValues(string type, IReadOnlyList<TypeDefinitionNode> definitions) =>
        definitions.OfType<EnumTypeDefinitionNode>().SelectMany(definition => definition.Values).Select(value =>
            new EnumValue(
                value.Name.Value,
                _bindings.EnumValue(type, value),
                value.Description?.Value,
                DeprecationReason(value.Directives))
            {
                Definition = value,
            });

    private IEnumerable<InputValue> InputFields(IReadOnlyList<TypeDefinitionNode> definitions) =>
        definitions.OfType<InputObjectTypeDefinitionNode>().SelectMany(definition => definition.Fields).Select(MakeInput);

    private InputValue MakeInput(InputValueDefinitionNode input) => new(
        input.Name.Value,
        Reference(input.Type),
        input.Description?.Value,
        input.DefaultValue,
        DeprecationReason(input.Directives),
        input);

    private DirectiveDefinition MakeDirective(DirectiveDefinitionNode directive) => new(
        directive.Name.Value,
        [.. directive.Locations.Select(location =>
            DirectiveLocations.TryParse(location.Value, out var parsed) ? parsed : throw new InvalidOperationException(
                $"\"{location.Value}\" is no directive location; the parser accepts only those of the grammar."))],
        directive.Arguments.Select(MakeInput),
        directive.IsRepeatable,
        directive.Description?.Value)
    {
        Definition = directive,
    };

    private GraphQLType Reference(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => Reference(nonNull.NullableType).NonNull,
        ListTypeNode list => Reference(list.ItemType).List,
        NamedTypeNode named => _types[named.Name.Value],
        _ => throw new InvalidOperationException($"\"{node}\" is no type reference of the grammar."),
    };

    private static DirectiveNode? Applied(IEnumerable<DirectiveNode> directives, DirectiveDefinition definition) =>
        directives.FirstOrDefault(directive => directive.Name.Value == definition.Name);

    private static string? Argument(IEnumerable<DirectiveNode> directives, DirectiveDefinition definition, string name) =>
        (Applied(directives, definition)?.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value
            as StringValueNode)?.Value;

    private static string? DeprecationReason(IEnumerable<DirectiveNode> directives) =>
        Applied(directives, Directives.Deprecated) is null
            ? null
            : Argument(directives, Directives.Deprecated, "reason") ?? Directives.DefaultDeprecationReason;
}
