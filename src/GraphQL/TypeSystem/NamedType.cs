using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>Something of the schema that has a name, unique among its siblings.</summary>
public interface INamed
{
    /// <summary>Matches <c>[_A-Za-z][_0-9A-Za-z]*</c> in a valid schema.</summary>
    string Name { get; }
}

/// <summary>Something of the schema that can be marked as deprecated.</summary>
public interface IDeprecable
{
    /// <summary>Why not to use it any more; null while it is current.</summary>
    string? DeprecationReason { get; }
}

/// <summary>A type with a name.</summary>
public abstract class NamedType(string name, string? description) : GraphQLType, INamed
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <summary>What the type means, in Markdown.</summary>
    public string? Description { get; } = description;

    /// <summary>The definition and extensions it was built from; empty for a type made in code.</summary>
    public IReadOnlyList<TypeDefinitionNode> Definitions { get; init; } = [];

    /// <inheritdoc/>
    public sealed override NamedType Named => this;

    /// <inheritdoc/>
    public sealed override string ToString() => Name;
}
