using System.Collections.Immutable;

namespace LearningAdvisor.GraphQL.Language;

/// <summary>A literal, or a variable where one is allowed.</summary>
public abstract class ValueNode(Location location) : SyntaxNode(location)
{
    internal override void WalkChildren(SyntaxWalker walker)
    {
    }
}

/// <summary>A use of a variable: <c>$name</c>.</summary>
public sealed class VariableNode(NameNode name, Location location) : ValueNode(location)
{
    /// <summary>The variable's name, without the $.</summary>
    public NameNode Name { get; } = name;

    internal override void WalkChildren(SyntaxWalker walker) => walker.Walk(Name);
}

/// <summary>A number without fraction and exponent.</summary>
public sealed class IntValueNode(string value, Location location) : ValueNode(location)
{
    /// <summary>The number as written; of any size.</summary>
    public string Value { get; } = value;
}

/// <summary>A number with a fraction or an exponent.</summary>
public sealed class FloatValueNode(string value, Location location) : ValueNode(location)
{
    /// <summary>The number as written.</summary>
    public string Value { get; } = value;
}

/// <summary>A string.</summary>
public sealed class StringValueNode(string value, bool isBlock, Location location) : ValueNode(location)
{
    /// <summary>The text, with escapes and a block string's indentation resolved.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it was written between triple quotes.</summary>
    public bool IsBlock { get; } = isBlock;
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class BooleanValueNode(bool value, Location location) : ValueNode(location)
{
    /// <summary>The value.</summary>
    public bool Value { get; } = value;
}

/// <summary><c>null</c>.</summary>
public sealed class NullValueNode(Location location) : ValueNode(location);

/// <summary>A name that stands for an enum's value.</summary>
public sealed class EnumValueNode(string value, Location location) : ValueNode(location)
{
    /// <summary>Never <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public string Value { get; } = value;
}

/// <summary>Values in brackets.</summary>
public sealed class ListValueNode(ImmutableArray<ValueNode> values, Location location) : ValueNode(location)
{
    /// <summary>The items, in order; may be empty.</summary>
    public ImmutableArray<ValueNode> Values { get; } = values;

    internal override void WalkChildren(SyntaxWalker walker) => walker.WalkAll(Values);
}

/// <summary>Named values in braces.</summary>
public sealed class ObjectValueNode(ImmutableArray<ObjectFieldNode> fields, Location location) : ValueNode(location)
{
    /// <summary>The fields, in order; may be empty, and an invalid document may repeat a name.</summary>
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;

    internal override void WalkChildren(SyntaxWalker walker) => walker.WalkAll(Fields);
}

/// <summary>A field of an object value: <c>name: value</c>.</summary>
public sealed class ObjectFieldNode(NameNode name, ValueNode value, Location location) : SyntaxNode(location)
{
    /// <summary>The field's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The field's value.</summary>
    public ValueNode Value { get; } = value;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Name);
        walker.Walk(Value);
    }
}
