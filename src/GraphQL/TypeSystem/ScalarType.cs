using System.Text.Json;
using LearningAdvisor.GraphQL.Execution;
using LearningAdvisor.GraphQL.Language;
using LearningAdvisor.GraphQL.Response;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>What became of an input: a value, or the reason why it is none of the type's values.</summary>
/// <param name="Value">The coerced value; null with an error.</param>
/// <param name="Error">A sentence without the place, or null.</param>
public readonly record struct Parsed(object? Value, string? Error)
{
    /// <summary>An input that was understood.</summary>
    public static Parsed Of(object? value) => new(value, null);

    /// <summary>An input that was refused.</summary>
    public static Parsed Failed(string error) => new(null, error);
}

/// <summary>A leaf whose values the schema defines.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Scalars</remarks>
public sealed class ScalarType(string name, string? description = null, string? specifiedByUrl = null)
    : NamedType(name, description)
{
    /// <inheritdoc/>
    public override TypeKind Kind => TypeKind.Scalar;

    /// <summary>Where the scalar's format is specified.</summary>
    public string? SpecifiedByUrl { get; } = specifiedByUrl;

    /// <summary>
    /// Turns a resolver's value, never null, into what the response holds: a string, number or boolean, or for a
    /// scalar without a format of its own anything <see cref="JsonValues"/> writes. Default: the value unchanged.
    /// </summary>
    /// <exception cref="GraphQLException">The value is none of the type's.</exception>
    public Func<object, object> Serialise { get; init; } = value => value;

    /// <summary>Reads a variable's JSON value, never null. Default: any JSON as plain values.</summary>
    public Func<JsonElement, Parsed> ParseValue { get; init; } = json => Parsed.Of(UntypedInput.FromJson(json));

    /// <summary>
    /// Reads a literal, never null, nor a variable, though one may stand inside a list or object; the second argument
    /// holds the variables. Default: any literal as plain values.
    /// </summary>
    public Func<ValueNode, InputObject?, Parsed> ParseLiteral { get; init; } =
        (literal, variables) => Parsed.Of(UntypedInput.FromLiteral(literal, variables));
}
