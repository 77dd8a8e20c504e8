using System.Collections.Immutable;
using System.Text.Json;
using LearningAdvisor.GraphQL.Introspection;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;
using LearningAdvisor.GraphQL.TypeSystem;

namespace LearningAdvisor.GraphQL.Execution.Planning;

/// <summary>One field of a planned object: the fields of the document that share its response name, merged.</summary>
internal sealed class PlannedField : ISelectedField
{
    private readonly OperationPlan _plan;
    private readonly bool _argumentsVary;
    private readonly (InputObject? Arguments, GraphQLError? Error) _arguments;
    private ImmutableDictionary<ObjectType, PlannedObject> _objects = ImmutableDictionary<ObjectType, PlannedObject>.Empty;
    private PlannedObject? _only;
    private ISelection? _selection;

    public PlannedField(
        OperationPlan plan, ObjectType parentType, Field field, string responseName, IReadOnlyList<FieldNode> nodes)
    {
        _plan = plan;
        ParentType = parentType;
        Field = field;
        ResponseName = responseName;
        Nodes = nodes;
        Key = JsonEncodedText.Encode(responseName);
        IsTypeName = field == MetaFields.TypeName;

        // Arguments without variables are the same in every request.
        _argumentsVary = nodes[0].Arguments.Any(argument => HoldsVariable(argument.Value));
        if (!_argumentsVary)
            _arguments = ArgumentCoercion.Coerce(field.Arguments, nodes[0].Arguments, InputObject.Empty, nodes[0]);
    }

    /// <inheritdoc/>
    public Field Field { get; }

    /// <inheritdoc/>
    public ObjectType ParentType { get; }

    /// <inheritdoc/>
    public string ResponseName { get; }

    /// <inheritdoc/>
    public IReadOnlyList<FieldNode> Nodes { get; }

    /// <summary>The response name as JSON has it.</summary>
    public JsonEncodedText Key { get; }

    /// <summary>Whether this is <c>__typename</c>, which needs no resolver.</summary>
    public bool IsTypeName { get; }

    /// <inheritdoc/>
    public ISelection Selection => _selection ??= new SelectedFields(_plan, SelectionSets);

    private IEnumerable<SelectionSetNode> SelectionSets => Nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>();

    /// <summary>The coerced arguments and null, or null and what is wrong with them.</summary>
    public (InputObject? Arguments, GraphQLError? Error) ArgumentsFor(InputObject variables) => _argumentsVary
        ? ArgumentCoercion.Coerce(Field.Arguments, Nodes[0].Arguments, variables, Nodes[0])
        : _arguments;

    /// <summary>What is selected on objects of a type below this field.</summary>
    public PlannedObject ObjectOf(ObjectType type)
    {
        var only = _only;
        if (only?.Type == type)
            return only;
        var planned = ImmutableInterlocked.GetOrAdd(
            ref _objects, type, static (type, field) => new PlannedObject(field._plan, type, field.SelectionSets), this);
        _only = planned;
        return planned;
    }

    private static bool HoldsVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HoldsVariable),
        ObjectValueNode fields => fields.Fields.Any(field => HoldsVariable(field.Value)),
        _ => false,
    };
}
