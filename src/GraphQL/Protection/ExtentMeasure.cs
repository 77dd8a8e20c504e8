using System.Collections.Immutable;
using LearningAdvisor.GraphQL.Introspection;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.Protection;

/// <summary>Measures the operations of one document. Each fragment is measured once, however often it is spread.</summary>
internal sealed class ExtentMeasure
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly Dictionary<string, OperationExtent> _extents = [];

    public ExtentMeasure(DocumentNode document) =>
        _fragments = document.Fragments.DistinctBy(fragment => fragment.Name.Value)
            .ToDictionary(fragment => fragment.Name.Value);

    /// <summary>How large an operation is.</summary>
    public OperationExtent Of(OperationDefinitionNode operation) =>
        operation.Variables.Aggregate(
            Of(operation.SelectionSet) + Of(operation.Directives),
            (extent, variable) => extent + Of(variable.Directives));

    private OperationExtent Of(SelectionSetNode selectionSet)
    {
        var extent = new OperationExtent { Repeats = MostRepeats(selectionSet) };
        foreach (var selection in selectionSet.Selections)
        {
            extent += Of(selection.Directives);
            extent += selection switch
            {
                FieldNode field => Of(field),
                InlineFragmentNode inline => Of(inline.SelectionSet) + new OperationExtent { Spreads = 1 },
                FragmentSpreadNode spread => Of(spread.Name.Value) + new OperationExtent { Spreads = 1 },
                _ => default,
            };
        }
        return extent;
    }

    private OperationExtent Of(FieldNode field)
    {
        var below = field.SelectionSet is null ? default : Of(field.SelectionSet);
        var isIntrospection = field.Name.Value == MetaFields.Schema.Name || field.Name.Value == MetaFields.Type.Name;
        var isList = field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields";
        return below with
        {
            Depth = isIntrospection ? 1 : below.Depth + 1,
            Fields = below.Fields + 1,
            OwnFields = 1,
            Aliases = below.Aliases + (field.Alias is null ? 0 : 1),
            IntrospectionLists = below.IntrospectionLists + (isList && !isIntrospection ? 1 : 0),
            Introspection = isIntrospection ? field : below.Introspection,
        };
    }

    private OperationExtent Of(string fragmentName)
    {
        if (_extents.TryGetValue(fragmentName, out var known))
            return known;
        // Kept before it is measured, so that a fragment which spreads itself comes to an end.
        _extents[fragmentName] = default;
        return _fragments.TryGetValue(fragmentName, out var fragment)
            ? _extents[fragmentName] = Of(fragment.SelectionSet) + Of(fragment.Directives)
            : default;
    }

    private static OperationExtent Of(ImmutableArray<DirectiveNode> directives) =>
        new() { Directives = directives.Length, DirectivesAtOnePlace = directives.Length };

    private static int MostRepeats(SelectionSetNode selectionSet)
    {
        var names = FieldsIn(selectionSet).Select(field => field.ResponseName);
        return names.CountBy(name => name).Select(count => count.Value).DefaultIfEmpty(0).Max();
    }

    /// <summary>The fields of a selection set and of the inline fragments in it.</summary>
    private static IEnumerable<FieldNode> FieldsIn(SelectionSetNode selectionSet)
    {
        var open = new Stack<SelectionSetNode>([selectionSet]);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                if (selection is FieldNode field)
                    yield return field;
                else if (selection is InlineFragmentNode inline)
                    open.Push(inline.SelectionSet);
            }
        }
    }
}
