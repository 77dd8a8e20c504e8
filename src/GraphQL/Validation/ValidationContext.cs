using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Validation;

/// <summary>What the rules share about one document: its sites with their types, its fragments and its variables.</summary>
internal sealed class ValidationContext
{
    private readonly ValidationOptions _options;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = [];
    private readonly Dictionary<SelectionSetNode, IReadOnlyList<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<FragmentDefinitionNode>> _fragmentsOf = [];

    public ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        _options = options;
        Sites = TypedWalk.Collect(schema, document);
        foreach (var fragment in document.Fragments)
            _fragments[fragment.Name.Value] = fragment;
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    public DocumentSites Sites { get; }

    /// <summary>The fragment of that name, the last of several, or null.</summary>
    public FragmentDefinitionNode? Fragment(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>The fragment spreads anywhere inside a selection set, those of the set itself first.</summary>
    public IReadOnlyList<FragmentSpreadNode> SpreadsIn(SelectionSetNode selectionSet)
    {
        if (_spreads.TryGetValue(selectionSet, out var known))
            return known;

        var spreads = new List<FragmentSpreadNode>();
        var open = new Stack<SelectionSetNode>([selectionSet]);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                if (selection is FragmentSpreadNode spread)
                    spreads.Add(spread);
                else if ((selection as FieldNode)?.SelectionSet is { } fields)
                    open.Push(fields);
                else if (selection is InlineFragmentNode fragment)
                    open.Push(fragment.SelectionSet);
            }
        }
        return _spreads[selectionSet] = spreads;
    }

    /// <summary>The fragments an operation spreads, directly or through others, each once.</summary>
    public IReadOnlyList<FragmentDefinitionNode> FragmentsOf(OperationDefinitionNode operation)
    {
        if (_fragmentsOf.TryGetValue(operation, out var known))
            return known;

        var fragments = new List<FragmentDefinitionNode>();
        var seen = new HashSet<string>();
        AddSpreadIn(operation.SelectionSet);
        // The list grows while it is read, until no fragment leads to a new one.
        for (var i = 0; i < fragments.Count; i++)
            AddSpreadIn(fragments[i].SelectionSet);
        return _fragmentsOf[operation] = fragments;

        void AddSpreadIn(SelectionSetNode selectionSet)
        {
            foreach (var spread in SpreadsIn(selectionSet))
            {
                if (seen.Add(spread.Name.Value) && Fragment(spread.Name.Value) is { } fragment)
                    fragments.Add(fragment);
            }
        }
    }

    /// <summary>Every use of a variable in an operation and in the fragments it spreads.</summary>
    public IEnumerable<VariableUsage> VariablesOf(OperationDefinitionNode operation) =>
        FragmentsOf(operation).Prepend<DefinitionNode>(operation)
            .SelectMany(definition => Sites.VariableUsages[definition]);

    /// <summary>Asks for the closest of some names, or says nothing.</summary>
    /// <param name="kind">What the names are, for example <c>the enum value</c>; nothing when null.</param>
    public string DidYouMean(string name, IEnumerable<string> options, string? kind = null) =>
        _options.Suggestions ? Suggestions.DidYouMean(Suggestions.For(name, options), kind) : "";

    /// <summary>Asks for names that a rule has chosen itself, or says nothing.</summary>
    public string DidYouMeanAnyOf(IReadOnlyList<string> names, string kind) =>
        _options.Suggestions ? Suggestions.DidYouMean(names, kind) : "";
}
