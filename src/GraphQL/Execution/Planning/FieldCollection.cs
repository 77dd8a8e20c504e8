using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution.Planning;

/// <summary>Gathers the fields of selection sets for one object type, over fragments, by response name in document order.</summary>
/// <remarks>https://spec.graphql.org/September2025/#CollectFields()</remarks>
internal sealed class FieldCollection
{
    private readonly OperationPlan _plan;
    private readonly ObjectType? _type;
    private readonly HashSet<string> _spread = [];
    private readonly Dictionary<string, List<FieldNode>> _byName = [];

    private FieldCollection(OperationPlan plan, ObjectType? type)
    {
        _plan = plan;
        _type = type;
    }

    /// <summary>Gathers the fields that apply to an object type.</summary>
    /// <param name="plan">The schema, the fragments and the conditions.</param>
    /// <param name="type">The object type; null for the fields of any type.</param>
    /// <param name="selectionSets">Merged as if they were one.</param>
    /// <returns>[distinct response names in document order], each with the fields that share it.</returns>
    public static IEnumerable<KeyValuePair<string, List<FieldNode>>> Collect(
        OperationPlan plan, ObjectType? type, IEnumerable<SelectionSetNode> selectionSets)
    {
        var collection = new FieldCollection(plan, type);
        foreach (var selectionSet in selectionSets)
            collection.Add(selectionSet);

        // Nothing is ever removed, so the dictionary gives its entries in the order they came.
        return collection._byName;
    }

    private void Add(SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!_plan.Conditions.Include(selection.Directives))
                continue;
            switch (selection)
            {
                case FieldNode field:
                    Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition):
                    Add(inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when _spread.Add(spread.Name.Value):
                    if (_plan.Fragment(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition))
                        Add(fragment.SelectionSet);
                    break;
            }
        }
    }

    private void Add(FieldNode field)
    {
        if (!_byName.TryGetValue(field.ResponseName, out var sharing))
            _byName[field.ResponseName] = sharing = [];
        sharing.Add(field);
    }

    private bool Applies(NamedTypeNode? condition) =>
        _type is null
        || condition is null
        || (_plan.Schema.Type(condition.Name.Value) is { } type && _plan.Schema.IsSubtype(_type, type));
}
