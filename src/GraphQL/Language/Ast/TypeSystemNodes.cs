using System.Collections.Immutable;

namespace LearningAdvisor.GraphQL.Language;

/// <summary>A definition or extension of the type system.</summary>
/// <param name="isExtension">Whether it starts with <c>extend</c>.</param>
public abstract class TypeSystemDefinitionNode(
    StringValueNode? description, bool isExtension, ImmutableArray<DirectiveNode> directives, Location location)
    : DefinitionNode(description, directives, location)
{
    /// <summary>Whether it starts with <c>extend</c>; then it has no description.</summary>
    public bool IsExtension { get; } = isExtension;
}

/// <summary>The schema's root types: <c>schema { query: Query }</c>.</summary>
public sealed class SchemaDefinitionNode(
    StringValueNode? description,
    bool isExtension,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<OperationTypeDefinitionNode> operationTypes,
    Location location) : TypeSystemDefinitionNode(description, isExtension, directives, location)
{
    /// <summary>The root types, in order; empty only in an extension.</summary>
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.WalkOptional(Description);
        walker.WalkAll(Directives);
        walker.WalkAll(OperationTypes);
    }
}

/// <summary>One root type: <c>query: Query</c>.</summary>
public sealed class OperationTypeDefinitionNode(OperationKind operation, NamedTypeNode type, Location location)
    : SyntaxNode(location)
{
    /// <summary>Which kind of operation starts there.</summary>
    public OperationKind Operation { get; } = operation;

    /// <summary>The root type.</summary>
    public NamedTypeNode Type { get; } = type;

    internal override void WalkChildren(SyntaxWalker walker) => walker.Walk(Type);
}

/// <summary>A directive's definition: <c>directive @name(argument: Type) repeatable on LOCATION</c>.</summary>
public sealed class DirectiveDefinitionNode(
    StringValueNode? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    ImmutableArray<NameNode> locations,
    Location location) : TypeSystemDefinitionNode(description, isExtension: false, [], location)
{
    /// <summary>The name, without the @.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments it takes, in order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>Whether it may stand several times at one place.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>Where it may stand, as written: <c>FIELD</c>, <c>OBJECT</c> …; at least one.</summary>
    public ImmutableArray<NameNode> Locations { get; } = locations;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.WalkOptional(Description);
        walker.Walk(Name);
        walker.WalkAll(Arguments);
        walker.WalkAll(Locations);
    }
}

/// <summary>A definition or extension of a named type.</summary>
public abstract class TypeDefinitionNode(
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    Location location) : TypeSystemDefinitionNode(description, isExtension, directives, location)
{
    /// <summary>The type's name.</summary>
    public NameNode Name { get; } = name;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.WalkOptional(Description);
        walker.Walk(Name);
        walker.WalkAll(Directives);
    }
}

/// <summary><c>scalar Name</c>.</summary>
public sealed class ScalarTypeDefinitionNode(
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    Location location) : TypeDefinitionNode(description, isExtension, name, directives, location);

/// <summary>An object or interface type: fields, and interfaces it implements.</summary>
public abstract class FieldsTypeDefinitionNode(
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields,
    Location location) : TypeDefinitionNode(description, isExtension, name, directives, location)
{
    /// <summary>The interfaces after <c>implements</c>, in order.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>The fields, in order.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        walker.WalkOptional(Description);
        walker.Walk(Name);
        walker.WalkAll(Interfaces);
        walker.WalkAll(Directives);
        walker.WalkAll(Fields);
    }
}

/// <summary><c>type Name implements Interface { … }</c>.</summary>
public sealed class ObjectTypeDefinitionNode(
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields,
    Location location)
    : FieldsTypeDefinitionNode(description, isExtension, name, interfaces, directives, fields, location);

/// <summary><c>interface Name implements Interface { … }</c>.</summary>
public sealed class InterfaceTypeDefinitionNode(
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields,
    Location location)
    : FieldsTypeDefinitionNode(description, isExtension, name, interfaces, directives, fields, location);

/// <summary><c>union Name = Member | Member</c>.</summary>
public sealed class UnionTypeDefinitionNode(
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> members,
    Location location) : TypeDefinitionNode(description, isExtension, name, directives, location)
{
    /// <summary>The member types, in order.</summary>
    public ImmutableArray<NamedTypeNode> Members { get; } = members;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        base.WalkChildren(walker);
        walker.WalkAll(Members);
    }
}

/// <summary><c>enum Name { VALUE }</c>.</summary>
public sealed class EnumTypeDefinitionNode(
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<EnumValueDefinitionNode> values,
    Location location) : TypeDefinitionNode(description, isExtension, name, directives, location)
{
    /// <summary>The values, in order.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        base.WalkChildren(walker);
        walker.WalkAll(Values);
    }
}

/// <summary><c>input Name { field: Type = default }</c>.</summary>
public sealed class InputObjectTypeDefinitionNode(
    StringValueNode? description,
    bool isExtension,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<InputValueDefinitionNode> fields,
    Location location) : TypeDefinitionNode(description, isExtension, name, directives, location)
{
    /// <summary>The input fields, in order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields;

    internal override void WalkChildren(SyntaxWalker walker)
    {
        base.WalkChildren(walker);
        walker.WalkAll(Fields);
    }
}
