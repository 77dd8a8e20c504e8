using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Execution.Planning;
using LearningAdvisor.GraphQL.Introspection;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Protection;

/// <summary>Turns a planned operation into the formula of its cost.</summary>
/// <remarks>
/// The same selection on the same type costs the same wherever it stands, so it is worked out once: fragments that
/// spread each other over and over do not multiply the work, only the cost.
/// </remarks>
internal sealed class CostCompiler
{
    // Introspection reads the schema in memory and has limits of its own, so it costs the same however deep it goes.
    private static readonly OperationCost Introspection = new(10, 1);

    private readonly OperationPlan _plan;
    private readonly List<CostStep> _steps = [];
    private readonly Dictionary<(FieldNode Node, ListSize Size), ListLength> _lengths = [];
    private readonly Dictionary<Place, CostPart> _known = [];

    private CostCompiler(OperationPlan plan) => _plan = plan;

    /// <summary>The formula of a plan's operation.</summary>
    public static CostFormula Compile(OperationPlan plan)
    {
        var compiler = new CostCompiler(plan);
        var root = compiler.ObjectCost(new Place(plan.Root.Type, [plan.Operation.SelectionSet], null));
        return new CostFormula(root.IsConstant ? [] : [.. compiler._steps], root.Constant, [.. compiler._lengths.Values]);
    }

    /// <summary>What one object costs with all below it.</summary>
    private CostPart ObjectCost(Place place)
    {
        if (_known.TryGetValue(place, out var known))
            return known;
        var type = (ObjectType)place.Type;
        var constant = new OperationCost(0, type.Cost ?? 1);
        var parts = new List<CostPart>();
        foreach (var (_, nodes) in FieldCollection.Collect(_plan, type, place.Selections))
        {
            if (_plan.Schema.FieldOf(type, nodes[0].Name.Value) is not { } field || field == MetaFields.TypeName)
                continue;
            if (field == MetaFields.Schema || field == MetaFields.Type)
            {
                constant += Introspection;
                continue;
            }
            constant += new OperationCost(field.Cost ?? (field.Type.Named.IsComposite ? 1 : 0), 0);
            if (!field.Type.Named.IsComposite)
                continue;
            var part = BelowField(field, nodes, place.Sized);
            if (part.IsConstant)
                constant += part.Times * part.Constant;
            else
                parts.Add(part);
        }
        return _known[place] = Step(constant, parts, isChoice: false);
    }

    /// <summary>What all objects cost that one field gives.</summary>
    private CostPart BelowField(Field field, List<FieldNode> nodes, ListLength? sized)
    {
        var size = field.ListSize;
        ListLength? below = null;
        ListLength? length = null;
        var times = ItemsOf(field.Type);
        if (size is not null)
        {
            var own = LengthOf(field, nodes[0], size);
            if (size.SizedFields.Count > 0)
                below = own;
            else
                (length, times) = (own, 1);
        }
        else if (sized is not null && sized.Sizes(field.Name))
            (length, times) = (sized, 1);

        SelectionSetNode[] selections = [.. nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>()];
        var item = CompositeCost(field.Type.Named, selections, below);
        if (length is { DependsOnVariables: false } && length.For(InputObject.Empty) is { } fixedLength)
            (length, times) = (null, Math.Max(0, fixedLength));
        if (length is null && times == 1)
            return item;
        return item.IsConstant ? new CostPart(length, times, -1, item.Constant)
            : item is { Length: null, Times: 1 } ? new CostPart(length, times, item.Step, default)
            : new CostPart(length, times, Step(default, [item], isChoice: false).Step, default);
    }

    private CostPart CompositeCost(NamedType type, SelectionSetNode[] selections, ListLength? sized)
    {
        if (type is ObjectType)
            return ObjectCost(new Place(type, selections, sized));
        var place = new Place(type, selections, sized);
        if (_known.TryGetValue(place, out var known))
            return known;

        // Of an interface or union the dearest possible type counts.
        var constant = default(OperationCost);
        var parts = new List<CostPart>();
        foreach (var possible in _plan.Schema.PossibleTypes(type))
        {
            var part = ObjectCost(place with { Type = possible });
            if (part.IsConstant)
                constant = OperationCost.Max(constant, part.Constant);
            else
                parts.Add(part);
        }
        return _known[place] = Step(constant, parts, isChoice: true);
    }

    private ListLength LengthOf(Field field, FieldNode node, ListSize size)
    {
        if (!_lengths.TryGetValue((node, size), out var length))
            _lengths[(node, size)] = length = ListLength.Of(field, node, size);
        return length;
    }

    private CostPart Step(OperationCost constant, List<CostPart> parts, bool isChoice)
    {
        if (parts.Count == 0)
            return new CostPart(null, 1, -1, constant);
        _steps.Add(new CostStep(constant, [.. parts], isChoice));
        return new CostPart(null, 1, _steps.Count - 1, default);
    }

    /// <summary>How many objects a field gives that says nothing of its lists: lists in lists multiply.</summary>
    private static double ItemsOf(GraphQLType type) =>
        type.Nullable is ListType list ? ListSize.Assumed * ItemsOf(list.ItemType) : 1;

    /// <summary>Selections on a type; equal when they are the same nodes of the document.</summary>
    /// <param name="Sized">The length that the field above hands down to those of its fields that are the list.</param>
    private readonly record struct Place(NamedType Type, IReadOnlyList<SelectionSetNode> Selections, ListLength? Sized)
    {
        public bool Equals(Place other) =>
            Type == other.Type && Sized == other.Sized && Selections.SequenceEqual(other.Selections);

        public override int GetHashCode() => HashCode.Combine(Type, Sized, Selections.Count == 0 ? null : Selections[0]);
    }
}
