namespace LearningAdvisor.GraphQL.TypeSystem;

/// <content>Input objects, among them those that could never be written down.</content>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Objects.Type-Validation</remarks>
internal sealed partial class SchemaValidator
{
    private readonly HashSet<InputObjectType> _searchedForCycles = [];
    private readonly List<(InputObjectType Type, InputValue Field)> _fieldPath = [];

    private void CheckInputObject(InputObjectType type)
    {
        if (type.Fields.Count == 0)
            Report($"Input Object type {type} must define one or more fields.", [.. type.Definitions]);
        CheckNoDuplicates(type.Fields, name => $"Field \"{type}.{name}\" can only be defined once.", [.. type.Definitions]);
        foreach (var field in type.Fields)
        {
            CheckName(field.Name, field.Definition);
            var place = $"{type}.{field.Name}";
            if (!field.Type.IsInput)
                Report($"The type of {place} must be Input Type but got: {field.Type}.", field.Definition?.Type);
            else
                CheckDefault(field, place);
            if (field is { IsRequired: true, DeprecationReason: not null })
                Report($"Required input field {place} cannot be deprecated.", Deprecation(field), field.Definition?.Type);
            if (type.IsOneOf && field.Type.IsNonNull)
                Report($"OneOf input field {place} must be nullable.", field.Definition?.Type);
            if (type.IsOneOf && field.DefaultValue is not null)
                Report($"OneOf input field {place} cannot have a default value.", field.Definition);
        }
        FindCycles(type);
    }

    /// <summary>Searches depth first for chains of non-null fields that come back to a type on the path.</summary>
    private void FindCycles(InputObjectType type)
    {
        if (!_searchedForCycles.Add(type))
            return;
        foreach (var field in type.Fields)
        {
            if (field.Type is not NonNullType { Nullable: InputObjectType next })
                continue;
            _fieldPath.Add((type, field));
            var start = _fieldPath.FindIndex(step => step.Type == next);
            if (start < 0)
            {
                FindCycles(next);
            }
            else
            {
                var cycle = _fieldPath[start..];
                Report($"Cannot reference Input Object \"{next}\" within itself through a series of non-null fields: \"{string.Join('.', cycle.Select(step => step.Field.Name))}\".",
                    [.. cycle.Select(step => step.Field.Definition)]);
            }
            _fieldPath.RemoveAt(_fieldPath.Count - 1);
        }
    }
}
