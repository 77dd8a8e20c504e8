using LearningAdvisor.GraphQL.Language;

namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>The directives every schema has.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Type-System.Directives.Built-in-Directives</remarks>
public static class Directives
{
    /// <summary>The reason that stands where none is given.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    private static readonly DirectiveLocation[] Selections =
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment];

    /// <summary><c>@include(if:)</c></summary>
    public static DirectiveDefinition Include { get; } = new(
        "include", Selections, [new InputValue("if", Scalars.Boolean.NonNull, "Included when true.")],
        description: "Includes this field or fragment only when the `if` argument is true.");

    /// <summary><c>@skip(if:)</c></summary>
    public static DirectiveDefinition Skip { get; } = new(
        "skip", Selections, [new InputValue("if", Scalars.Boolean.NonNull, "Skipped when true.")],
        description: "Leaves this field or fragment out when the `if` argument is true.");

    /// <summary><c>@deprecated(reason:)</c></summary>
    public static DirectiveDefinition Deprecated { get; } = new(
        "deprecated",
        [
            DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue,
        ],
        [
            new InputValue("reason", Scalars.String.NonNull, "Why, and what to use instead, in Markdown.",
                defaultValue: $"\"{DefaultDeprecationReason}\""),
        ],
        description: "Marks an element of the schema as no longer supported.");

    /// <summary><c>@specifiedBy(url:)</c></summary>
    public static DirectiveDefinition SpecifiedBy { get; } = new(
        "specifiedBy", [DirectiveLocation.Scalar],
        [new InputValue("url", Scalars.String.NonNull, "Where the format is specified.")],
        description: "Points to the specification of a custom scalar.");

    /// <summary><c>@oneOf</c></summary>
    public static DirectiveDefinition OneOf { get; } = new(
        "oneOf", [DirectiveLocation.InputObject],
        description: "Exactly one field of the input object must be given, and not as null.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DirectiveDefinition> BuiltIn { get; } = [Include, Skip, Deprecated, SpecifiedBy, OneOf];

    /// <summary>Whether every schema has a directive of this name.</summary>
    public static bool IsBuiltIn(string name) => BuiltIn.Any(directive => directive.Name == name);
}
