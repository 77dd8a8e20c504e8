namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>One of several object types.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Unions</remarks>
public sealed class UnionType(string name, Func<IEnumerable<ObjectType>> members, string? description = null)
    : NamedType(name, description)
{
    private readonly Lazy<IReadOnlyList<ObjectType>> _members = new(() => [.. members()]);

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Union;

    /// <summary>The member types, in order.</summary>
    public IReadOnlyList<ObjectType> Members => _members.Value;

    /// <summary>Finds a value's object type; without it <see cref="ObjectType.IsTypeOf"/> decides.</summary>
    public TypeResolver? ResolveType { get; init; }
}
