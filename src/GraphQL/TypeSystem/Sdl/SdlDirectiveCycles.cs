using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.TypeSystem.Sdl;

/// <summary>
/// No directive is used within its own definition: neither on its arguments, nor on what their types and the
/// directives there lead to.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System.Directives.Type-Validation</remarks>
internal sealed class SdlDirectiveCycles
{
    private readonly ILookup<string, TypeDefinitionNode> _types;
    private readonly Dictionary<string, DirectiveDefinitionNode> _directives;

    private SdlDirectiveCycles(DocumentNode document)
    {
        _types = document.Definitions.OfType<TypeDefinitionNode>().ToLookup(type => type.Name.Value);
        _directives = document.Definitions.OfType<DirectiveDefinitionNode>()
            .DistinctBy(directive => directive.Name.Value).ToDictionary(directive => directive.Name.Value);
    }

    /// <summary>Gives one error for each directive that leads to itself.</summary>
    public static IEnumerable<GraphQLError> Check(DocumentNode document)
    {
        var cycles = new SdlDirectiveCycles(document);
        return cycles._directives.Values
            .Where(directive => cycles.ReachableFrom(directive).Contains(directive))
            .Select(directive => GraphQLError.At(
                $"Directive \"@{directive.Name.Value}\" must not be used within its own definition, nor within a type or directive its arguments lead to.",
                directive.Name));
    }

    private HashSet<TypeSystemDefinitionNode> ReachableFrom(DirectiveDefinitionNode directive)
    {
        var reached = new HashSet<TypeSystemDefinitionNode>();
        var waiting = new Queue<TypeSystemDefinitionNode>([directive]);
        while (waiting.TryDequeue(out var at))
        {
            foreach (var next in References(at).Where(reached.Add))
                waiting.Enqueue(next);
        }
        return reached;
    }

    private IEnumerable<TypeSystemDefinitionNode> References(TypeSystemDefinitionNode definition)
    {
        foreach (var applied in AppliedDirectives.In(definition).SelectMany(site => site.Applied))
        {
            if (_directives.TryGetValue(applied.Name.Value, out var directive))
                yield return directive;
        }
        var inputs = definition switch
        {
            DirectiveDefinitionNode directive => directive.Arguments,
            InputObjectTypeDefinitionNode inputObject => inputObject.Fields,
            _ => [],
        };
        foreach (var type in inputs.SelectMany(input => _types[NameOf(input.Type)]))
            yield return type;
    }

    private static string NameOf(TypeNode type) => type switch
    {
        ListTypeNode list => NameOf(list.ItemType),
        NonNullTypeNode nonNull => NameOf(nonNull.NullableType),
        NamedTypeNode named => named.Name.Value,
        _ => throw new InvalidOperationException($"\"{type}\" is no type reference of the grammar."),
    };
}
