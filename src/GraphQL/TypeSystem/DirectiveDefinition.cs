using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>A directive the schema knows.</summary>
/// <param name="name">The name, without the @.</param>
/// <param name="locations">Where it may stand; at least one in a valid schema.</param>
/// <param name="arguments">The arguments it takes, in order; none when null.</param>
/// <param name="isRepeatable">Whether it may stand several times at one place.</param>
/// <param name="description">What it means, in Markdown.</param>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System.Directives</remarks>
public sealed class DirectiveDefinition(
    string name,
    IReadOnlyList<DirectiveLocation> locations,
    IEnumerable<InputValue>? arguments = null,
    bool isRepeatable = false,
    string? description = null) : INamed
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <summary>Where it may stand.</summary>
    public IReadOnlyList<DirectiveLocation> Locations { get; } = locations;

    /// <summary>The arguments it takes, in order.</summary>
    public NamedList<InputValue> Arguments { get; } = new(arguments ?? []);

    /// <summary>Whether it may stand several times at one place.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>What it means, in Markdown.</summary>
    public string? Description { get; } = description;

    /// <summary>The definition it was built from; null when made in code.</summary>
    public DirectiveDefinitionNode? Definition { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"@{Name}";
}
