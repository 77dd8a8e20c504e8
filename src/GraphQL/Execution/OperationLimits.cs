using LearningAdvisor.GraphQL.Introspection;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.Execution;

/// <summary>Refuses operations that ask for more than the options allow, before anything of them runs.</summary>
internal sealed class OperationLimits
{
    /// <summary>Most lists of fields or types inside one another in introspection; the usual tools need 1.</summary>
    private const int MaxIntrospectionLists = 3;

    private readonly GraphQLOptions _options;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly Dictionary<string, Extent> _extents = [];

    private OperationLimits(DocumentNode document, GraphQLOptions options)
    {
        _options = options;
        _fragments = document.Fragments.DistinctBy(fragment => fragment.Name.Value)
            .ToDictionary(fragment => fragment.Name.Value);
    }

    /// <summary>Checks every operation of a valid document.</summary>
    /// <returns>At most one error for each operation and limit.</returns>
    public static IReadOnlyList<GraphQLError> Check(DocumentNode document, GraphQLOptions options)
    {
        var limits = new OperationLimits(document, options);
        return [.. document.Operations.SelectMany(limits.Check)];
    }

    private IEnumerable<GraphQLError> Check(OperationDefinitionNode operation)
    {
        var extent = Measure(operation.SelectionSet);
        var name = operation.Name is null ? "The operation" : $"Operation \"{operation.Name.Value}\"";
        if (extent.Depth > _options.MaxDepth)
            yield return GraphQLError.At(
                $"{name} nests {extent.Depth} fields; at most {_options.MaxDepth} may stand inside one another. Ask in several operations.",
                operation);
        if (extent.Introspection is { } asked && !_options.Introspection)
            yield return GraphQLError.At(
                $"Introspection is switched off, so \"{asked.Name.Value}\" cannot be asked for. Read the schema file instead.",
                asked);
        if (extent.IntrospectionLists > MaxIntrospectionLists)
            yield return GraphQLError.At(
                $"{name} nests {extent.IntrospectionLists} lists of introspection; at most {MaxIntrospectionLists} may stand inside one another.",
                operation);
    }

    private Extent Measure(SelectionSetNode selectionSet)
    {
        var widest = new Extent(0, 0, null);
        foreach (var selection in selectionSet.Selections)
        {
            widest = widest.Or(selection switch
            {
                FieldNode field => Measure(field),
                InlineFragmentNode inline => Measure(inline.SelectionSet),
                FragmentSpreadNode spread => Measure(spread.Name.Value),
                _ => widest,
            });
        }
        return widest;
    }

    private Extent Measure(FieldNode field)
    {
        var below = field.SelectionSet is null ? new Extent(0, 0, null) : Measure(field.SelectionSet);
        if (field.Name.Value == MetaFields.Schema.Name || field.Name.Value == MetaFields.Type.Name)
            return new Extent(1, below.IntrospectionLists, field);
        var isList = field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields";
        return new Extent(below.Depth + 1, below.IntrospectionLists + (isList ? 1 : 0), below.Introspection);
    }

    private Extent Measure(string fragmentName)
    {
        if (_extents.TryGetValue(fragmentName, out var known))
            return known;
        // Kept before it is measured, so that a fragment which spreads itself comes to an end.
        _extents[fragmentName] = new Extent(0, 0, null);
        return _fragments.TryGetValue(fragmentName, out var fragment)
            ? _extents[fragmentName] = Measure(fragment.SelectionSet)
            : _extents[fragmentName];
    }

    /// <param name="Depth">Most fields inside one another, without what is below introspection.</param>
    /// <param name="IntrospectionLists">Most introspection lists inside one another.</param>
    /// <param name="Introspection">The first field that asks for introspection.</param>
    private readonly record struct Extent(int Depth, int IntrospectionLists, FieldNode? Introspection)
    {
        public Extent Or(Extent other) => new(
            Math.Max(Depth, other.Depth),
            Math.Max(IntrospectionLists, other.IntrospectionLists),
            Introspection ?? other.Introspection);
    }
}
