using System.Collections.Immutable;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.TypeSystem.Sdl;

/// <summary>
/// What must hold of the directives applied in a type system document: known, in place, not repeated, with the
/// arguments they take. Reads definitions as written, because the schema does not exist yet.
/// </summary>
internal sealed class SdlDirectiveRules : SyntaxWalker
{
    private readonly Dictionary<string, DirectiveDefinitionNode> _known;
    private readonly Dictionary<(bool IsSchema, string Name), Dictionary<string, DirectiveNode>> _seenOnDefinitions = [];
    private readonly List<GraphQLError> _errors;
    private bool _inInputObject;

    public SdlDirectiveRules(DocumentNode document, List<GraphQLError> errors)
    {
        _errors = errors;
        _known = Directives.BuiltIn.Select(SchemaPrinter.ToDefinition)
            .Concat(document.Definitions.OfType<DirectiveDefinitionNode>())
            .GroupBy(definition => definition.Name.Value)
            .ToDictionary(group => group.Key, group => group.Last());
    }

    protected override bool Enter(SyntaxNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode or FragmentDefinitionNode:
                return false;
            case TypeSystemDefinitionNode definition:
                _inInputObject = definition is InputObjectTypeDefinitionNode;
                CheckAll(definition.Directives, AppliedDirectives.LocationOf(definition), SeenOn(definition));
                CheckBuiltIn(definition);
                break;
            case MemberDefinitionNode member:
                CheckAll(member.Directives, AppliedDirectives.LocationOf(member, _inInputObject), []);
                break;
            case ObjectValueNode fields:
                CheckUnique(fields.Fields.Select(field => field.Name), "input field");
                break;
        }
        return true;
    }

    private void CheckAll(
        ImmutableArray<DirectiveNode> directives, DirectiveLocation location, Dictionary<string, DirectiveNode> seen)
    {
        foreach (var directive in directives)
        {
            CheckUnique(directive.Arguments.Select(argument => argument.Name), "argument");
            var name = directive.Name.Value;
            if (!_known.TryGetValue(name, out var definition))
            {
                Report($"Unknown directive \"@{name}\".", directive);
                continue;
            }
            var place = DirectiveLocations.Name(location);
            if (definition.Locations.All(allowed => allowed.Value != place))
                Report($"Directive \"@{name}\" may not be used on {place}.", directive);
            if (!definition.IsRepeatable && !seen.TryAdd(name, directive))
                Report($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
            CheckArguments(directive, definition);
        }
    }

    private void CheckBuiltIn(TypeSystemDefinitionNode definition)
    {
        if (definition is not ScalarTypeDefinitionNode scalar || !Scalars.IsBuiltIn(scalar.Name.Value))
            return;
        foreach (var specified in scalar.Directives.Where(directive => directive.Name.Value == Directives.SpecifiedBy.Name))
            Report($"Directive \"@{specified.Name.Value}\" must not be used on the built-in scalar \"{scalar.Name.Value}\".", specified);
    }

    private void CheckArguments(DirectiveNode directive, DirectiveDefinitionNode definition)
    {
        var name = directive.Name.Value;
        var names = definition.Arguments.Select(argument => argument.Name.Value).ToList();
        foreach (var argument in directive.Arguments.Where(argument => !names.Contains(argument.Name.Value)))
            Report($"Unknown argument \"{argument.Name.Value}\" on directive \"@{name}\"."
                + Suggestions.DidYouMean(Suggestions.For(argument.Name.Value, names)), argument);

        var given = directive.Arguments.Select(argument => argument.Name.Value).ToList();
        foreach (var argument in definition.Arguments)
        {
            var isRequired = argument is { Type: NonNullTypeNode, DefaultValue: null };
            if (isRequired && !given.Contains(argument.Name.Value))
                Report($"Directive \"@{name}\" argument \"{argument.Name.Value}\" of type \"{argument.Type}\" is required, but it was not provided.", directive);
        }
    }

    private void CheckUnique(IEnumerable<NameNode> names, string kind)
    {
        var seen = new Dictionary<string, NameNode>();
        foreach (var name in names)
        {
            if (!seen.TryAdd(name.Value, name))
                Report($"There can be only one {kind} named \"{name.Value}\".", seen[name.Value], name);
        }
    }

    /// <summary>The directives seen so far on a definition and its extensions, which count as one place.</summary>
    private Dictionary<string, DirectiveNode> SeenOn(TypeSystemDefinitionNode definition)
    {
        var key = definition is TypeDefinitionNode type ? (false, type.Name.Value) : (true, "");
        if (!_seenOnDefinitions.TryGetValue(key, out var seen))
            _seenOnDefinitions[key] = seen = [];
        return seen;
    }

    private void Report(string message, params ReadOnlySpan<SyntaxNode> nodes) =>
        _errors.Add(GraphQLError.At(message, nodes));
}
