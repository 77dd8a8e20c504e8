using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Validation.FieldMerging;

/// <summary>The fields of one selection set, inline fragments included, and the fragments it spreads.</summary>
internal sealed class CollectedFields
{
    private readonly HashSet<string> _seenFragments = [];

    /// <summary>The fields of each response name, names and fields in the order of the document.</summary>
    public OrderedDictionary<string, List<SelectedField>> ByResponseName { get; } = [];

    /// <summary>The names of the fragments spread, each once.</summary>
    public List<string> Fragments { get; } = [];

    /// <summary>The fragments these fields were compared with, and whether only as mutually exclusive.</summary>
    public Dictionary<string, bool> ComparedFragments { get; } = [];

    public static CollectedFields Of(SelectionSetNode selectionSet, NamedType? parent, Schema schema)
    {
        var collected = new CollectedFields();
        collected.Add(selectionSet, parent, schema);
        return collected;
    }

    private void Add(SelectionSetNode selectionSet, NamedType? parent, Schema schema)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Add(new SelectedField(field, parent, (parent as FieldsType)?.Fields.Find(field.Name.Value)));
                    break;
                case FragmentSpreadNode spread when _seenFragments.Add(spread.Name.Value):
                    Fragments.Add(spread.Name.Value);
                    break;
                case InlineFragmentNode { TypeCondition: { } condition } fragment:
                    Add(fragment.SelectionSet, schema.Type(condition.Name.Value), schema);
                    break;
                case InlineFragmentNode fragment:
                    Add(fragment.SelectionSet, parent, schema);
                    break;
            }
        }
    }

    private void Add(SelectedField field)
    {
        if (!ByResponseName.TryGetValue(field.Node.ResponseName, out var fields))
            ByResponseName.Add(field.Node.ResponseName, fields = []);
        fields.Add(field);
    }
}

/// <summary>A field, the type it is selected on and its definition; null where the document names something unknown.</summary>
internal sealed record SelectedField(FieldNode Node, NamedType? Parent, Field? Definition);

/// <summary>Why fields of one response name cannot be merged.</summary>
/// <param name="Fields1">The field on the one side, then those below it that are to blame.</param>
/// <param name="Fields2">The same for the other side.</param>
internal sealed record FieldConflict(
    string ResponseName, string Reason, IReadOnlyList<FieldNode> Fields1, IReadOnlyList<FieldNode> Fields2);
