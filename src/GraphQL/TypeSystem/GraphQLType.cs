namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>A type of the schema, named or wrapped. Two wrapped types are the same object when they are equal.</summary>
public abstract class GraphQLType
{
    private ListType? _list;
    private NonNullType? _nonNull;

    /// <summary>Which kind of type this is.</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>The named type inside all lists and non-nulls; the type itself when it is named.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without its outermost non-null.</summary>
    public virtual GraphQLType Nullable => this;

    /// <summary>The list of this type: <c>[T]</c>.</summary>
    public ListType List => _list ?? Interlocked.CompareExchange(ref _list, new ListType(this), null) ?? _list;

    /// <summary>This type without null: <c>T!</c>; a non-null type is its own.</summary>
    public virtual NonNullType NonNull =>
        _nonNull ?? Interlocked.CompareExchange(ref _nonNull, new NonNullType(this), null) ?? _nonNull;

    /// <summary>Whether null is not a value of this type.</summary>
    public bool IsNonNull => Kind == TypeKind.NonNull;

    /// <summary>Whether variables, arguments and input fields may have this type.</summary>
    public bool IsInput => Named.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.InputObject;

    /// <summary>Whether fields may have this type.</summary>
    public bool IsOutput => Named.Kind is not TypeKind.InputObject;

    /// <summary>Whether this is a scalar or an enum, not wrapped.</summary>
    public bool IsLeaf => Kind is TypeKind.Scalar or TypeKind.Enum;

    /// <summary>Whether this is an object, interface or union, not wrapped.</summary>
    public bool IsComposite => Kind is TypeKind.Object or TypeKind.Interface or TypeKind.Union;

    /// <summary>Whether this is an interface or union, not wrapped.</summary>
    public bool IsAbstract => Kind is TypeKind.Interface or TypeKind.Union;

    /// <summary>The type as documents write it, for example <c>[Course!]!</c>.</summary>
    public abstract override string ToString();
}

/// <summary>A list: <c>[T]</c>. Made by <see cref="GraphQLType.List"/>.</summary>
public sealed class ListType : GraphQLType
{
    internal ListType(GraphQLType itemType) => ItemType = itemType;

    /// <summary>The type of the items.</summary>
    public GraphQLType ItemType { get; }

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.List;

    /// <inheritdoc/>
    public override NamedType Named => ItemType.Named;

    /// <inheritdoc/>
    public override string ToString() => $"[{ItemType}]";
}

/// <summary>A type without null: <c>T!</c>. Made by <see cref="GraphQLType.NonNull"/>.</summary>
public sealed class NonNullType : GraphQLType
{
    internal NonNullType(GraphQLType nullable) => Nullable = nullable;

    /// <inheritdoc/>
    public override GraphQLType Nullable { get; }

    /// <inheritdoc/>
    public override NonNullType NonNull => this;

    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.NonNull;

    /// <inheritdoc/>
    public override NamedType Named => Nullable.Named;

    /// <inheritdoc/>
    public override string ToString() => $"{Nullable}!";
}
