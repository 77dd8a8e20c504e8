using System.Collections;
using LearningAdvisor.GraphQL.Execution.Planning;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution.Completion;

/// <summary>
/// Turns what resolvers give into what the response holds, keeps the errors, and lets nulls bubble. Objects are
/// queued in groups, so that their fields are resolved a level at a time.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#CompleteValue()</remarks>
internal sealed class ValueCompletion(RequestContext request)
{
    private static readonly Comparer<int[]> SlotOrder =
        Comparer<int[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other));

    private readonly List<ObjectGroup> _groups = [];
    private readonly List<(int[] Slots, GraphQLError Error)> _errors = [];
    private int _next;
    private int _firstOfField;

    /// <summary>The execution errors, in the order of the response.</summary>
    public IReadOnlyList<GraphQLError> Errors => _errors.Count == 0
        ? []
        : [.. _errors.OrderBy(entry => entry.Slots, SlotOrder).Select(entry => entry.Error)];

    /// <summary>Whether a null bubbled, so that some nodes are not part of the response any more.</summary>
    public bool SomeRemoved { get; private set; }

    /// <summary>Takes the next group of objects whose fields wait to be resolved, or gives null when all are.</summary>
    public ObjectGroup? NextGroup() => _next < _groups.Count ? _groups[_next++] : null;

    /// <summary>Says that the objects to come belong to another field than those before.</summary>
    public void StartField() => _firstOfField = _groups.Count;

    /// <summary>Completes a field's value.</summary>
    public void Complete(ObjectResult parent, int slot, PlannedField field, object? value) =>
        Complete(field.Field.Type, value, parent, slot, field);

    /// <summary>Fails a field; its value becomes null, and so does what must not hold a null.</summary>
    public void Fail(ResultNode container, int slot, PlannedField field, Exception exception)
    {
        if (container.IsRemoved())
            return;
        var path = container.PathAt(slot).ToList();
        foreach (var error in FieldErrors.From(exception, field, path))
            _errors.Add((container.SlotsTo(slot), error));
        Nullify(container, slot);
    }

    private void Complete(GraphQLType type, object? value, ResultNode container, int slot, PlannedField field)
    {
        try
        {
            switch (value)
            {
                case null when type.IsNonNull:
                    Fail(container, slot, field, new GraphQLException(
                        $"Cannot return null for non-nullable field {field.ParentType}.{field.Field.Name}."));
                    break;
                case null:
                    container[slot] = null;
                    break;
                case Exception failure:
                    Fail(container, slot, field, failure);
                    break;
                default:
                    CompleteNonNull(type.Nullable, value, container, slot, field);
                    break;
            }
        }
        catch (GraphQLException misfit) when (type.Nullable.IsLeaf)
        {
            // It quotes a value that no resolver meant for the client; the log gets it.
            Fail(container, slot, field, new InvalidOperationException(misfit.Message, misfit));
        }
        catch (Exception exception) when (!request.CancellationToken.IsCancellationRequested)
        {
            Fail(container, slot, field, exception);
        }
    }

    private void CompleteNonNull(GraphQLType type, object value, ResultNode container, int slot, PlannedField field)
    {
        switch (type)
        {
            case ScalarType scalar:
                container[slot] = scalar.Serialise(value);
                break;
            case EnumType enumType:
                container[slot] = enumType.NameOf(value) ?? throw new GraphQLException(
                    $"Enum \"{enumType}\" cannot represent value: {(value is string text ? $"\"{text}\"" : value)}");
                break;
            case ListType list:
                CompleteList(list, value, container, slot, field);
                break;
            default:
                var objectType = type as ObjectType ?? ResolveType((NamedType)type, value, field);
                var plan = field.ObjectOf(objectType);
                var result = new ObjectResult(container, slot, plan, value);
                container[slot] = result;
                GroupOf(plan).Objects.Add(result);
                break;
        }
    }

    private void CompleteList(ListType type, object value, ResultNode container, int slot, PlannedField field)
    {
        if (value is string || value is not IEnumerable values)
            throw new GraphQLException(
                $"Expected Iterable, but did not find one for field \"{field.ParentType}.{field.Field.Name}\".");

        object?[] items = [.. values.Cast<object?>()];
        var list = new ListResult(container, slot, type, items);
        container[slot] = list;
        for (var i = 0; i < items.Length; i++)
        {
            Complete(type.ItemType, items[i], list, i, field);
            if (SomeRemoved && list.IsRemoved())
                return;
        }
    }

    /// <remarks>https://spec.graphql.org/September2025/#ResolveAbstractType()</remarks>
    private ObjectType ResolveType(NamedType type, object value, PlannedField field)
    {
        var resolve = (type as InterfaceType)?.ResolveType ?? (type as UnionType)?.ResolveType;
        var possible = request.Schema.PossibleTypes(type);
        var found = resolve is not null
            ? resolve(value, request.Schema)
            : possible.FirstOrDefault(candidate => candidate.IsTypeOf?.Invoke(value) == true);
        if (found is null)
            throw new GraphQLException(
                $"Abstract type \"{type}\" must resolve to an Object type at runtime for field \"{field.ParentType}.{field.Field.Name}\".");
        return possible.Contains(found)
            ? found
            : throw new GraphQLException($"Runtime Object type \"{found}\" is not a possible type for \"{type}\".");
    }

    private ObjectGroup GroupOf(PlannedObject plan)
    {
        for (var i = _firstOfField; i < _groups.Count; i++)
        {
            if (_groups[i].Plan == plan)
                return _groups[i];
        }
        var group = new ObjectGroup(plan);
        _groups.Add(group);
        return group;
    }

    /// <summary>Puts a null at a position, or at the nearest position above that may hold one.</summary>
    /// <remarks>https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors</remarks>
    private void Nullify(ResultNode container, int slot)
    {
        if (container[slot] is ResultNode unfinished)
        {
            unfinished.Remove();
            SomeRemoved = true;
        }
        for (ResultNode? at = container; at is not null; (slot, at) = (at.Slot, at.Container))
        {
            at[slot] = null;
            if (!at.TypeAt(slot).IsNonNull)
                return;
            at.Remove();
            SomeRemoved = true;
        }
    }
}
