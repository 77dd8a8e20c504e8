namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>A list of input fields.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Input-Objects</remarks>
public sealed class InputObjectType(
    string name, Func<IEnumerable<InputValue>> fields, string? description = null, bool isOneOf = false)
    : NamedType(name, description)
{
    private readonly Lazy<NamedList<InputValue>> _fields = new(() => new NamedList<InputValue>(fields()));

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.InputObject;

    /// <summary>Whether exactly one field must be given, and not as null.</summary>
    public bool IsOneOf { get; } = isOneOf;

    /// <summary>The input fields, in order.</summary>
    public NamedList<InputValue> Fields => _fields.Value;
}
