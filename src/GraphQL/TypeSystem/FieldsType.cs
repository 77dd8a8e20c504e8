namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>Finds the object type of a value whose field has an interface or union type.</summary>
/// <returns>A possible type of the abstract type, or null when the value is of none.</returns>
public delegate ObjectType? TypeResolver(object value, Schema schema);

/// <summary>An object or interface type. Fields and interfaces are given as functions, so that types may refer to each other.</summary>
public abstract class FieldsType(
    string name, string? description, Func<IEnumerable<InterfaceType>>? interfaces, Func<IEnumerable<Field>> fields)
    : NamedType(name, description)
{
    private readonly Lazy<IReadOnlyList<InterfaceType>> _interfaces = new(() => interfaces is null ? [] : [.. interfaces()]);
    private readonly Lazy<NamedList<Field>> _fields = new(() => new NamedList<Field>(fields()));

    /// <summary>The interfaces it implements, in order.</summary>
    public IReadOnlyList<InterfaceType> Interfaces => _interfaces.Value;

    /// <summary>The fields, in order, without <c>__typename</c>.</summary>
    public NamedList<Field> Fields => _fields.Value;
}

/// <summary>A list of fields.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Objects</remarks>
/// <example><code>
/// var course = new ObjectType("Course", () =>
/// [
///     Field.Of&lt;Course&gt;("title", Scalars.String.NonNull, course => course.Title),
///     new Field("institution", institution) { ResolveBatch = LoadInstitutions },
/// ]);
/// </code></example>
public sealed class ObjectType(
    string name,
    Func<IEnumerable<Field>> fields,
    string? description = null,
    Func<IEnumerable<InterfaceType>>? interfaces = null) : FieldsType(name, description, interfaces, fields)
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Object;

    /// <summary>
    /// Whether a resolver's value is of this type; asked for abstract types that have no
    /// <see cref="TypeResolver"/>, in the order of their possible types.
    /// </summary>
    public Func<object, bool>? IsTypeOf { get; init; }

    /// <summary>What one object of it in a response costs, 0 or more; 1 by default.</summary>
    public double? Cost { get; init; }
}

/// <summary>Fields that several types have.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Interfaces</remarks>
public sealed class InterfaceType(
    string name,
    Func<IEnumerable<Field>> fields,
    string? description = null,
    Func<IEnumerable<InterfaceType>>? interfaces = null) : FieldsType(name, description, interfaces, fields)
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Interface;

    /// <summary>Finds a value's object type; without it <see cref="ObjectType.IsTypeOf"/> decides.</summary>
    public TypeResolver? ResolveType { get; init; }
}
