using System.Collections.Immutable;

namespace LearningAdvisor.GraphQL.Language;

/// <summary>A named member of a type definition: a field, an input value or an enum value.</summary>
public abstract class MemberDefinitionNode(
    StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives, Location location)
    : SyntaxNode(location)
{
    /// <summary>The string before the member.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The member's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives applied to it, in order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>A field of an object or interface type: <c>name(argument: Type): Type</c>.</summary>
public sealed class FieldDefinitionNode(
    StringValueNode? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    TypeNode type,
    ImmutableArray<DirectiveNode> directives,
    Location location) : MemberDefinitionNode(description, name, directives, location)
{
    /// <summary>The arguments it takes, in order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>Its type as written.</summary>
    public TypeNode Type { get; } = type;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.WalkOptional(Description);
        walker.Walk(Name);
        walker.WalkAll(Arguments);
        walker.Walk(Type);
        walker.WalkAll(Directives);
    }
}

/// <summary>An argument's or input field's definition: <c>name: Type = default</c>.</summary>
public sealed class InputValueDefinitionNode(
    StringValueNode? description,
    NameNode name,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives,
    Location location) : MemberDefinitionNode(description, name, directives, location)
{
    /// <summary>Its type as written.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>A constant value, or null when none is written.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.WalkOptional(Description);
        walker.Walk(Name);
        walker.Walk(Type);
        walker.WalkOptional(DefaultValue);
        walker.WalkAll(Directives);
    }
}

/// <summary>A value of an enum type.</summary>
public sealed class EnumValueDefinitionNode(
    StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives, Location location)
    : MemberDefinitionNode(description, name, directives, location)
{
    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.WalkOptional(Description);
        walker.Walk(Name);
        walker.WalkAll(Directives);
    }
}
