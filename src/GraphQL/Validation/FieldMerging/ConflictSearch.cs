using System.Text;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Validation.FieldMerging;

/// <summary>Finds fields of one response name that would answer different things.</summary>
/// <remarks>
/// The specification expands every fragment at every spread, which grows by powers. Like the reference
/// implementation, this compares field sets and fragments pairwise instead, and each pair once: the fields of every
/// selection set among themselves, with those of each fragment it spreads, and these fragments with each other.
/// What is left can still grow by the square of the document, so that the steps are counted.
/// </remarks>
internal sealed class ConflictSearch(ValidationContext context)
{
    /// <summary>Comparisons of fields or fragments before the search gives up.</summary>
    public const int MaxSteps = 250_000;

    private const int LongestReason = 1000;
    private const int MostFields = 20;

    private readonly Dictionary<(SelectionSetNode, NamedType?), CollectedFields> _collected = [];
    private readonly Dictionary<(string, string), bool> _comparedFragments = [];
    private int _steps;

    /// <summary>Whether the search gave up; conflicts may then be missing.</summary>
    public bool IsExhausted => _steps > MaxSteps;

    /// <summary>The conflicts between the fields of a selection set, those of the fragments it spreads included.</summary>
    public List<FieldConflict> Within(SelectionSetNode selectionSet, NamedType? parent)
    {
        var conflicts = new List<FieldConflict>();
        var fields = FieldsOf(selectionSet, parent);
        foreach (var sameName in fields.ByResponseName.Values)
        {
            for (var i = 0; i < sameName.Count && !IsExhausted; i++)
            {
                for (var j = i + 1; j < sameName.Count; j++)
                    Compare(sameName[i], sameName[j], areExclusive: false, conflicts);
            }
        }
        for (var i = 0; i < fields.Fragments.Count && !IsExhausted; i++)
        {
            CompareWithFragment(fields, fields.Fragments[i], areExclusive: false, conflicts);
            for (var j = i + 1; j < fields.Fragments.Count; j++)
                CompareFragments(fields.Fragments[i], fields.Fragments[j], areExclusive: false, conflicts);
        }
        return conflicts;
    }

    /// <summary>Compares fields with those of a fragment and of all it spreads.</summary>
    private void CompareWithFragment(CollectedFields fields, string name, bool areExclusive, List<FieldConflict> conflicts)
    {
        if (!Step() || (fields.ComparedFragments.TryGetValue(name, out var onlyExclusive) && (areExclusive || !onlyExclusive)))
            return;
        fields.ComparedFragments[name] = areExclusive;

        if (context.Fragment(name) is not { } fragment || FieldsOf(fragment) is not { } others || others == fields)
            return;
        Between(fields, others, areExclusive, conflicts);
        foreach (var nested in others.Fragments)
            CompareWithFragment(fields, nested, areExclusive, conflicts);
    }

    /// <summary>Compares two fragments and all they spread.</summary>
    private void CompareFragments(string name1, string name2, bool areExclusive, List<FieldConflict> conflicts)
    {
        var pair = string.CompareOrdinal(name1, name2) < 0 ? (name1, name2) : (name2, name1);
        if (!Step() || name1 == name2
            || (_comparedFragments.TryGetValue(pair, out var onlyExclusive) && (areExclusive || !onlyExclusive)))
            return;
        _comparedFragments[pair] = areExclusive;

        if (context.Fragment(name1) is not { } fragment1 || context.Fragment(name2) is not { } fragment2)
            return;
        var fields1 = FieldsOf(fragment1);
        var fields2 = FieldsOf(fragment2);
        Between(fields1, fields2, areExclusive, conflicts);
        foreach (var nested in fields2.Fragments)
            CompareFragments(name1, nested, areExclusive, conflicts);
        foreach (var nested in fields1.Fragments)
            CompareFragments(nested, name2, areExclusive, conflicts);
    }

    /// <summary>Compares the fields of two sets that answer under one response name, without their fragments.</summary>
    private void Between(CollectedFields fields1, CollectedFields fields2, bool areExclusive, List<FieldConflict> conflicts)
    {
        foreach (var (name, sameName) in fields1.ByResponseName)
        {
            if (!Step())
                return;
            if (!fields2.ByResponseName.TryGetValue(name, out var others))
                continue;
            foreach (var one in sameName)
            {
                foreach (var other in others)
                    Compare(one, other, areExclusive, conflicts);
            }
        }
    }

    private void Compare(SelectedField one, SelectedField other, bool areExclusive, List<FieldConflict> conflicts)
    {
        if (!Step())
            return;
        // Different object types never describe one object, so their fields may differ in all but the shape of the
        // answer. Interfaces and unions might, if not today then in a later version of the schema.
        areExclusive |= one.Parent != other.Parent && one.Parent is ObjectType && other.Parent is ObjectType;
        var reason = areExclusive ? null : DifferentFields(one.Node, other.Node);
        reason ??= DifferentTypes(one.Definition?.Type, other.Definition?.Type);
        if (reason is not null)
            conflicts.Add(new FieldConflict(one.Node.ResponseName, reason, [one.Node], [other.Node]));
        else if (one.Node.SelectionSet is { } selectionSet1 && other.Node.SelectionSet is { } selectionSet2)
            AddBelow(one, other, Below(one, selectionSet1, other, selectionSet2, areExclusive), conflicts);
    }

    private static string? DifferentFields(FieldNode one, FieldNode other)
    {
        if (one.Name.Value != other.Name.Value)
            return $"\"{one.Name.Value}\" and \"{other.Name.Value}\" are different fields";
        return SameArguments.Check(one.Arguments, other.Arguments) ? null : "they have differing arguments";
    }

    private static string? DifferentTypes(GraphQLType? one, GraphQLType? other) =>
        one is not null && other is not null && HaveDifferentShapes(one, other)
            ? $"they return conflicting types \"{one}\" and \"{other}\""
            : null;

    private static bool HaveDifferentShapes(GraphQLType one, GraphQLType other) => (one, other) switch
    {
        (ListType a, ListType b) => HaveDifferentShapes(a.ItemType, b.ItemType),
        (NonNullType a, NonNullType b) => HaveDifferentShapes(a.Nullable, b.Nullable),
        (NamedType a, NamedType b) => a != b && (a.IsLeaf || b.IsLeaf),
        _ => true,
    };

    private List<FieldConflict> Below(
        SelectedField one, SelectionSetNode selectionSet1, SelectedField other, SelectionSetNode selectionSet2, bool areExclusive)
    {
        var conflicts = new List<FieldConflict>();
        var fields1 = FieldsOf(selectionSet1, one.Definition?.Type.Named);
        var fields2 = FieldsOf(selectionSet2, other.Definition?.Type.Named);
        Between(fields1, fields2, areExclusive, conflicts);
        foreach (var fragment in fields2.Fragments)
            CompareWithFragment(fields1, fragment, areExclusive, conflicts);
        foreach (var fragment in fields1.Fragments)
            CompareWithFragment(fields2, fragment, areExclusive, conflicts);
        foreach (var fragment1 in fields1.Fragments)
        {
            foreach (var fragment2 in fields2.Fragments)
                CompareFragments(fragment1, fragment2, areExclusive, conflicts);
        }
        return conflicts;
    }

    /// <summary>Joins the conflicts below two fields into one of the fields themselves.</summary>
    private static void AddBelow(
        SelectedField one, SelectedField other, List<FieldConflict> below, List<FieldConflict> conflicts)
    {
        if (below.Count == 0)
            return;
        // Conflicts within conflicts would make a message that grows by powers, so that both ends are cut.
        var reason = new StringBuilder();
        foreach (var conflict in below.TakeWhile(_ => reason.Length <= LongestReason))
            reason.Append(reason.Length == 0 ? "" : " and ")
                .Append($"subfields \"{conflict.ResponseName}\" conflict because {conflict.Reason}");
        if (reason.Length > LongestReason)
            reason.Remove(LongestReason, reason.Length - LongestReason).Append("...");
        conflicts.Add(new FieldConflict(
            one.Node.ResponseName,
            reason.ToString(),
            JoinFields(one.Node, below.Select(conflict => conflict.Fields1)),
            JoinFields(other.Node, below.Select(conflict => conflict.Fields2))));
    }

    /// <summary>A field and those to blame below it; where they are too many, the deepest of each conflict.</summary>
    private static List<FieldNode> JoinFields(FieldNode field, IEnumerable<IReadOnlyList<FieldNode>> below)
    {
        List<FieldNode> joined = [field];
        foreach (var fields in below.TakeWhile(_ => joined.Count < MostFields))
            joined.AddRange(fields.TakeLast(MostFields - joined.Count));
        return joined;
    }

    private bool Step() => ++_steps <= MaxSteps;

    private CollectedFields FieldsOf(FragmentDefinitionNode fragment) =>
        FieldsOf(fragment.SelectionSet, context.Schema.Type(fragment.TypeCondition.Name.Value));

    private CollectedFields FieldsOf(SelectionSetNode selectionSet, NamedType? parent)
    {
        if (!_collected.TryGetValue((selectionSet, parent), out var fields))
            _collected[(selectionSet, parent)] = fields = CollectedFields.Of(selectionSet, parent, context.Schema);
        return fields;
    }
}
