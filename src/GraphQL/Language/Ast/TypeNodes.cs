namespace LearningAdvisor.GraphQL.Language;

/// <summary>A type as written: named, list or non-null.</summary>
public abstract class TypeNode(Location location) : SyntaxNode(location);

/// <summary>A type by its name.</summary>
public sealed class NamedTypeNode(NameNode name, Location location) : TypeNode(location)
{
    /// <summary>The type's name.</summary>
    public NameNode Name { get; } = name;

    internal override void WalkChildren(SyntaxWalker walker) => walker.Walk(Name);
}

/// <summary>A list: <c>[Type]</c>.</summary>
public sealed class ListTypeNode(TypeNode itemType, Location location) : TypeNode(location)
{
    /// <summary>The type of its items.</summary>
    public TypeNode ItemType { get; } = itemType;

    internal override void WalkChildren(SyntaxWalker walker) => walker.Walk(ItemType);
}

/// <summary>A type without null: <c>Type!</c>.</summary>
public sealed class NonNullTypeNode(TypeNode nullableType, Location location) : TypeNode(location)
{
    /// <summary>The named or list type before the exclamation mark.</summary>
    public TypeNode NullableType { get; } = nullableType;

    internal override void WalkChildren(SyntaxWalker walker) => walker.Walk(NullableType);
}
