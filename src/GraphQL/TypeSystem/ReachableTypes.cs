namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>Gathers types and all types they lead to, in the order they are reached.</summary>
internal sealed class ReachableTypes
{
    private readonly List<NamedType> _types = [];
    private readonly HashSet<NamedType> _seen = [];

    public IReadOnlyList<NamedType> Types => _types;

    /// <summary>Adds types so that their order stays as given; other types come right after the one that leads to them.</summary>
    public void AddInOrder(IReadOnlyList<NamedType> types)
    {
        var given = types.Distinct().ToList();
        _seen.UnionWith(given);
        foreach (var type in given)
        {
            _types.Add(type);
            AddReferences(type);
        }
    }

    public void Add(NamedType type)
    {
        if (!_seen.Add(type))
            return;
        _types.Add(type);
        AddReferences(type);
    }

    public void AddArguments(IEnumerable<InputValue> arguments)
    {
        foreach (var argument in arguments)
            Add(argument.Type.Named);
    }

    private void AddReferences(NamedType type)
    {
        switch (type)
        {
            case UnionType union:
                foreach (var member in union.Members)
                    Add(member);
                break;
            case FieldsType fieldsType:
                foreach (var implemented in fieldsType.Interfaces)
                    Add(implemented);
                foreach (var field in fieldsType.Fields)
                {
                    Add(field.Type.Named);
                    AddArguments(field.Arguments);
                }
                break;
            case InputObjectType inputObject:
                AddArguments(inputObject.Fields);
                break;
        }
    }
}
