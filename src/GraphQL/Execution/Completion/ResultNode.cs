using LearningAdvisor.GraphQL.Execution.Planning;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution.Completion;

/// <summary>An object or list of the response while it grows. Positions in it are numbered slots.</summary>
/// <param name="container">The node that holds this one; null for the root.</param>
/// <param name="slot">Where in the container.</param>
internal abstract class ResultNode(ResultNode? container, int slot)
{
    private bool _removed;

    /// <summary>The node that holds this one; null for the root.</summary>
    public ResultNode? Container { get; } = container;

    /// <summary>Where in the container.</summary>
    public int Slot { get; } = slot;

    /// <summary>Null, what a leaf came to, or another node.</summary>
    public abstract object? this[int slot] { get; set; }

    /// <summary>The schema's type for a position.</summary>
    public abstract GraphQLType TypeAt(int slot);

    /// <summary>The response position of a slot.</summary>
    public abstract ResponsePath PathAt(int slot);

    /// <summary>The slots from the root to a position; sorted by them, positions stand in the order of the response.</summary>
    public int[] SlotsTo(int slot) => Container is null ? [slot] : [.. Container.SlotsTo(Slot), slot];

    /// <summary>Takes the node, and so all below it, out of the response.</summary>
    public void Remove() => _removed = true;

    /// <summary>Whether this node or one above it was taken out.</summary>
    public bool IsRemoved()
    {
        for (var node = this; node is not null; node = node.Container)
        {
            if (node._removed)
                return true;
        }
        return false;
    }
}

/// <summary>An object of the response; its slots are the planned fields.</summary>
/// <param name="plan">What is selected on it.</param>
/// <param name="source">The value its fields are resolved on.</param>
internal sealed class ObjectResult(ResultNode? container, int slot, PlannedObject plan, object? source)
    : ResultNode(container, slot)
{
    private object?[] _cells = [];
    private int _offset;

    /// <summary>What is selected on it.</summary>
    public PlannedObject Plan { get; } = plan;

    /// <summary>The value its fields are resolved on.</summary>
    public object? Source { get; } = source;

    /// <inheritdoc/>
    public override object? this[int slot]
    {
        get => _cells[_offset + slot];
        set => _cells[_offset + slot] = value;
    }

    /// <summary>Gives the object room for its fields in an array it shares with its siblings.</summary>
    public void PlaceAt(object?[] cells, int offset)
    {
        _cells = cells;
        _offset = offset;
    }

    /// <inheritdoc/>
    public override GraphQLType TypeAt(int slot) => Plan.Fields[slot].Field.Type;

    /// <inheritdoc/>
    public override ResponsePath PathAt(int slot) =>
        ResponsePath.Field(Container?.PathAt(Slot), Plan.Fields[slot].ResponseName);
}

/// <summary>A list of the response; its slots are the items.</summary>
/// <param name="items">The resolver's values, which completion replaces one by one.</param>
internal sealed class ListResult(ResultNode container, int slot, ListType type, object?[] items)
    : ResultNode(container, slot)
{
    /// <summary>How many items there are.</summary>
    public int Count => items.Length;

    /// <inheritdoc/>
    public override object? this[int slot]
    {
        get => items[slot];
        set => items[slot] = value;
    }

    /// <inheritdoc/>
    public override GraphQLType TypeAt(int slot) => type.ItemType;

    /// <inheritdoc/>
    public override ResponsePath PathAt(int slot) => Container!.PathAt(Slot).Item(slot);
}
