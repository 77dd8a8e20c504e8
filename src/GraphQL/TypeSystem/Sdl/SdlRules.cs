using LearningAdvisor.GraphQL.Introspection;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.TypeSystem.Sdl;

/// <summary>What must hold of a type system document before types can be made of it: names are unique and known.</summary>
/// <remarks>
/// The checks written here have the names of the reference implementation's rules for type system documents.
/// </remarks>
internal sealed class SdlRules
{
    private readonly DocumentNode _document;
    private readonly List<TypeDefinitionNode> _types;
    private readonly List<GraphQLError> _errors = [];

    private SdlRules(DocumentNode document)
    {
        _document = document;
        _types = [.. document.Definitions.OfType<TypeDefinitionNode>()];
    }

    public static IReadOnlyList<GraphQLError> Check(DocumentNode document)
    {
        var rules = new SdlRules(document);
        rules.LoneSchemaDefinition();
        rules.UniqueOperationTypes();
        rules.UniqueTypeNames();
        rules.UniqueEnumValueNames();
        rules.UniqueFieldDefinitionNames();
        rules.UniqueArgumentDefinitionNames();
        rules.UniqueDirectiveNames();
        new KnownTypes(rules).Walk(document);
        new SdlDirectiveRules(document, rules._errors).Walk(document);
        rules._errors.AddRange(SdlDirectiveCycles.Check(document));
        rules.PossibleTypeExtensions();
        return rules._errors;
    }

    private void LoneSchemaDefinition()
    {
        foreach (var again in _document.Definitions.OfType<SchemaDefinitionNode>().Where(s => !s.IsExtension).Skip(1))
            Report("Must provide only one schema definition.", again);
    }

    private void UniqueOperationTypes()
    {
        var seen = new Dictionary<OperationKind, SyntaxNode>();
        foreach (var root in _document.Definitions.OfType<SchemaDefinitionNode>().SelectMany(s => s.OperationTypes))
        {
            if (!seen.TryAdd(root.Operation, root))
                Report($"There can be only one {root.Operation.ToString().ToLowerInvariant()} type in schema.", seen[root.Operation], root);
        }
    }

    private void UniqueTypeNames() =>
        Unique(_types.Where(type => !type.IsExtension).Select(type => type.Name),
            name => $"There can be only one type named \"{name}\".");

    private void UniqueEnumValueNames()
    {
        foreach (var type in _types.OfType<EnumTypeDefinitionNode>().GroupBy(type => type.Name.Value))
        {
            Unique(type.SelectMany(definition => definition.Values).Select(value => value.Name),
                name => $"Enum value \"{type.Key}.{name}\" can only be defined once.");
        }
    }

    private void UniqueFieldDefinitionNames()
    {
        foreach (var type in _types.GroupBy(type => type.Name.Value))
        {
            Unique(type.SelectMany(FieldNames), name => $"Field \"{type.Key}.{name}\" can only be defined once.");
        }

        static IEnumerable<NameNode> FieldNames(TypeDefinitionNode type) => type switch
        {
            FieldsTypeDefinitionNode fields => fields.Fields.Select(field => field.Name),
            InputObjectTypeDefinitionNode input => input.Fields.Select(field => field.Name),
            _ => [],
        };
    }

    private void UniqueArgumentDefinitionNames()
    {
        foreach (var directive in _document.Definitions.OfType<DirectiveDefinitionNode>())
            Unique(directive.Arguments.Select(argument => argument.Name),
                name => $"Argument \"@{directive.Name.Value}({name}:)\" can only be defined once.");
        foreach (var type in _types.OfType<FieldsTypeDefinitionNode>())
        {
            foreach (var field in type.Fields)
                Unique(field.Arguments.Select(argument => argument.Name),
                    name => $"Argument \"{type.Name.Value}.{field.Name.Value}({name}:)\" can only be defined once.");
        }
    }

    private void UniqueDirectiveNames() =>
        Unique(_document.Definitions.OfType<DirectiveDefinitionNode>().Select(directive => directive.Name),
            name => $"There can be only one directive named \"@{name}\".");

    private void PossibleTypeExtensions()
    {
        var definitions = _types.Where(type => !type.IsExtension).DistinctBy(type => type.Name.Value)
            .ToDictionary(type => type.Name.Value);
        foreach (var extension in _types.Where(type => type.IsExtension))
        {
            if (!definitions.TryGetValue(extension.Name.Value, out var definition))
                Report($"Cannot extend type \"{extension.Name.Value}\" because it is not defined."
                    + Suggestions.DidYouMean(Suggestions.For(extension.Name.Value, definitions.Keys)), extension.Name);
            else if (definition.GetType() != extension.GetType())
                Report($"Cannot extend non-{KindOf(extension)} type \"{extension.Name.Value}\".", definition, extension);
        }
    }

    private static string KindOf(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => "scalar",
        ObjectTypeDefinitionNode => "object",
        InterfaceTypeDefinitionNode => "interface",
        UnionTypeDefinitionNode => "union",
        EnumTypeDefinitionNode => "enum",
        _ => "input object",
    };

    private void Unique(IEnumerable<NameNode> names, Func<string, string> message)
    {
        var seen = new Dictionary<string, NameNode>();
        foreach (var name in names)
        {
            if (!seen.TryAdd(name.Value, name))
                Report(message(name.Value), seen[name.Value], name);
        }
    }

    private void Report(string message, params ReadOnlySpan<SyntaxNode> nodes) =>
        _errors.Add(GraphQLError.At(message, nodes));

    /// <summary>Every type named is defined here or part of every schema.</summary>
    private sealed class KnownTypes : SyntaxWalker
    {
        private readonly SdlRules _rules;
        private readonly HashSet<string> _names;

        public KnownTypes(SdlRules rules)
        {
            _rules = rules;
            _names = [.. rules._types.Where(type => !type.IsExtension).Select(type => type.Name.Value)];
            _names.UnionWith(Scalars.BuiltIn.Select(scalar => scalar.Name));
            _names.UnionWith(IntrospectionTypes.All.Select(type => type.Name));
        }

        protected override bool Enter(SyntaxNode node)
        {
            if (node is OperationDefinitionNode or FragmentDefinitionNode)
                return false;
            if (node is NamedTypeNode { Name.Value: var name } && !_names.Contains(name))
                _rules.Report($"Unknown type \"{name}\"."
                    + Suggestions.DidYouMean(Suggestions.For(name, _names)), node);
            return true;
        }
    }
}
