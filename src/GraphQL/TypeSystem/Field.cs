using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>
/// A field of an object or interface type. At most one of <see cref="Read"/>, <see cref="Resolve"/> and
/// <see cref="ResolveBatch"/> is set; without any, the parent is a dictionary that holds the value by the field's name.
/// </summary>
/// <param name="name">The name in documents.</param>
/// <param name="type">An output type.</param>
/// <param name="description">What it means, in Markdown.</param>
/// <param name="arguments">The arguments it takes, in order; none when null.</param>
/// <param name="deprecationReason">Why not to use it any more; null while it is current.</param>
public sealed class Field(
    string name,
    GraphQLType type,
    string? description = null,
    IEnumerable<InputValue>? arguments = null,
    string? deprecationReason = null) : INamed, IDeprecable
{
    /// <inheritdoc/>
    public string Name { get; } = name;

    /// <summary>An output type, in a valid schema.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>What it means, in Markdown.</summary>
    public string? Description { get; } = description;

    /// <summary>The arguments it takes, in order.</summary>
    public NamedList<InputValue> Arguments { get; } = new(arguments ?? []);

    /// <inheritdoc/>
    public string? DeprecationReason { get; } = deprecationReason;

    /// <summary>Reads the value off the parent: pure, quick, no arguments, no task.</summary>
    public Func<object, object?>? Read { get; init; }

    /// <summary>Resolves the value for one parent.</summary>
    public Resolver? Resolve { get; init; }

    /// <summary>Resolves the values for all parents of one level at once.</summary>
    public BatchResolver? ResolveBatch { get; init; }

    /// <summary>Opens the event stream of a root field of a subscription.</summary>
    public Subscriber? Subscribe { get; init; }

    /// <summary>What resolving it once costs, 0 or more; by default 1 when it gives objects, else 0.</summary>
    public double? Cost { get; init; }

    /// <summary>How long its list can get; <see cref="TypeSystem.ListSize.Assumed"/> items by default.</summary>
    public ListSize? ListSize { get; init; }

    /// <summary>The definition it was built from; null when made in code.</summary>
    public FieldDefinitionNode? Definition { get; init; }

    /// <summary>Makes a field that reads a property of its parent.</summary>
    /// <typeparam name="TParent">The .NET type of every parent.</typeparam>
    public static Field Of<TParent>(
        string name,
        GraphQLType type,
        Func<TParent, object?> read,
        string? description = null,
        string? deprecationReason = null,
        double? cost = null,
        ListSize? listSize = null) =>
        new(name, type, description, deprecationReason: deprecationReason)
        {
            Read = parent => read((TParent)parent),
            Cost = cost,
            ListSize = listSize,
        };
}
