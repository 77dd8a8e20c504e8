using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed class InputValue : INamed, IDeprecable
{
    private readonly Lazy<object?> _coercedDefault;

    /// <summary>Makes an input value.</summary>
    /// <param name="name">The name in documents.</param>
    /// <param name="type">An input type.</param>
    /// <param name="description">What it means, in Markdown.</param>
    /// <param name="defaultValue">A literal as a document writes it, for example <c>10</c> or <c>[ONLINE]</c>; null for none.</param>
    /// <param name="deprecationReason">Why not to use it any more; null while it is current.</param>
    /// <exception cref="Response.GraphQLException">The default is not a constant literal.</exception>
    public InputValue(
        string name,
        GraphQLType type,
        string? description = null,
        string? defaultValue = null,
        string? deprecationReason = null)
        : this(name, type, description, defaultValue is null ? null : Parser.ParseConstValue(defaultValue), deprecationReason, null)
    {
    }

    internal InputValue(
        string name,
        GraphQLType type,
        string? description,
        ValueNode? defaultValue,
        string? deprecationReason,
        InputValueDefinitionNode? definition)
    {
        Name = name;
        Type = type;
        Description = description;
        DefaultValue = defaultValue;
        DeprecationReason = deprecationReason;
        Definition = definition;
        _coercedDefault = new Lazy<object?>(() => LiteralCoercion.CoerceDefault(this));
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>An input type, in a valid schema.</summary>
    public GraphQLType Type { get; }

    /// <summary>What it means, in Markdown.</summary>
    public string? Description { get; }

    /// <summary>The default as a literal, or null when there is none; an explicit null default is a <see cref="NullValueNode"/>.</summary>
    public ValueNode? DefaultValue { get; }

    /// <summary>The default as resolvers receive it; null also when there is none.</summary>
    /// <exception cref="InvalidOperationException">The default is not of the type; schema validation says so too.</exception>
    public object? CoercedDefault => DefaultValue is null ? null : _coercedDefault.Value;

    /// <inheritdoc/>
    public string? DeprecationReason { get; }

    /// <summary>Whether a value must be given: non-null without a default.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    /// <summary>The definition it was built from; null when made in code.</summary>
    public InputValueDefinitionNode? Definition { get; }
}
