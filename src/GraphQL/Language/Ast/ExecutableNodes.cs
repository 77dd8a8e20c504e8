using System.Collections.Immutable;

namespace LearningAdvisor.GraphQL.Language;

/// <summary>The three kinds of operation.</summary>
public enum OperationKind
{
    /// <summary>A read.</summary>
    Query,

    /// <summary>A write followed by a read.</summary>
    Mutation,

    /// <summary>A long-lived request that answers each event.</summary>
    Subscription,
}

/// <summary>An operation: <c>query Name($variable: Type) { … }</c>.</summary>
public sealed class OperationDefinitionNode(
    StringValueNode? description,
    OperationKind operation,
    NameNode? name,
    ImmutableArray<VariableDefinitionNode> variables,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    Location location) : DefinitionNode(description, directives, location)
{
    /// <summary>Query, mutation or subscription.</summary>
    public OperationKind Operation { get; } = operation;

    /// <summary>Null for an anonymous operation.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>The variables it declares, in order.</summary>
    public ImmutableArray<VariableDefinitionNode> Variables { get; } = variables;

    /// <summary>What is selected on the root type.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.WalkOptional(Description);
        walker.WalkOptional(Name);
        walker.WalkAll(Variables);
        walker.WalkAll(Directives);
        walker.Walk(SelectionSet);
    }
}

/// <summary>A variable's declaration: <c>$name: Type = default @directive</c>.</summary>
public sealed class VariableDefinitionNode(
    StringValueNode? description,
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives,
    Location location) : SyntaxNode(location)
{
    /// <summary>The string before the variable.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The variable declared.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>Its type as written.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>A constant value, or null when none is written.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives applied to it, in order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.WalkOptional(Description);
        walker.Walk(Variable);
        walker.Walk(Type);
        walker.WalkOptional(DefaultValue);
        walker.WalkAll(Directives);
    }
}

/// <summary>A fragment: <c>fragment Name on Type { … }</c>.</summary>
public sealed class FragmentDefinitionNode(
    StringValueNode? description,
    NameNode name,
    NamedTypeNode typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    Location location) : DefinitionNode(description, directives, location)
{
    /// <summary>Never <c>on</c>.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The type the fragment applies to.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;

    /// <summary>What is selected on it.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.WalkOptional(Description);
        walker.Walk(Name);
        walker.Walk(TypeCondition);
        walker.WalkAll(Directives);
        walker.Walk(SelectionSet);
    }
}

/// <summary>Selections in braces.</summary>
public sealed class SelectionSetNode(ImmutableArray<SelectionNode> selections, Location location) : SyntaxNode(location)
{
    /// <summary>At least one, in order.</summary>
    public ImmutableArray<SelectionNode> Selections { get; } = selections;

    internal override void WalkChildren(SyntaxWalker walker) => walker.WalkAll(Selections);
}

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract class SelectionNode(ImmutableArray<DirectiveNode> directives, Location location) : SyntaxNode(location)
{
    /// <summary>The directives applied to the selection, in order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>A selected field: <c>alias: name(argument: value) @directive { … }</c>.</summary>
public sealed class FieldNode(
    NameNode? alias,
    NameNode name,
    ImmutableArray<ArgumentNode> arguments,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode? selectionSet,
    Location location) : SelectionNode(directives, location)
{
    /// <summary>The response name asked for, or null.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>The field's name in the schema.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments given, in order.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>What is selected below; null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The response name: the alias, or the name where there is none.</summary>
    public string ResponseName => (Alias ?? Name).Value;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.WalkOptional(Alias);
        walker.Walk(Name);
        walker.WalkAll(Arguments);
        walker.WalkAll(Directives);
        walker.WalkOptional(SelectionSet);
    }
}

/// <summary>A use of a named fragment: <c>...Name @directive</c>.</summary>
public sealed class FragmentSpreadNode(NameNode name, ImmutableArray<DirectiveNode> directives, Location location)
    : SelectionNode(directives, location)
{
    /// <summary>The fragment's name.</summary>
    public NameNode Name { get; } = name;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Name);
        walker.WalkAll(Directives);
    }
}

/// <summary>A fragment in place: <c>... on Type @directive { … }</c>.</summary>
public sealed class InlineFragmentNode(
    NamedTypeNode? typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    Location location) : SelectionNode(directives, location)
{
    /// <summary>Null where the surrounding type goes on.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>What is selected.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.WalkOptional(TypeCondition);
        walker.WalkAll(Directives);
        walker.Walk(SelectionSet);
    }
}

/// <summary>An argument: <c>name: value</c>.</summary>
public sealed class ArgumentNode(NameNode name, ValueNode value, Location location) : SyntaxNode(location)
{
    /// <summary>The argument's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>A literal or a variable.</summary>
    public ValueNode Value { get; } = value;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Name);
        walker.Walk(Value);
    }
}

/// <summary>An applied directive: <c>@name(argument: value)</c>.</summary>
public sealed class DirectiveNode(NameNode name, ImmutableArray<ArgumentNode> arguments, Location location)
    : SyntaxNode(location)
{
    /// <summary>The directive's name, without the @.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments given, in order.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.Walk(Name);
        walker.WalkAll(Arguments);
    }
}
