namespace LearningAdvisor.GraphQL.TypeSystem;

/// <summary>How long a field's list can get: what <c>@listSize</c> says. Cost analysis multiplies by it.</summary>
/// <remarks>
/// https://ibm.github.io/graphql-specs/cost-spec.html#sec-The-List-Size-Directive, with HotChocolate's
/// <see cref="SlicingArgumentDefaultValue"/>.
/// </remarks>
public sealed record ListSize
{
    /// <summary>Items assumed of a list of objects that no <see cref="ListSize"/> tells about.</summary>
    public const int Assumed = 10;

    /// <summary>
    /// The most items the list can have, 0 or more: taken when no slicing argument is given, and never exceeded by
    /// one, because a resolver that keeps to it gives no more. Null when there is no bound.
    /// </summary>
    public int? AssumedSize { get; init; }

    /// <summary>
    /// Arguments whose value is the number of items; the largest given one counts. A list counts by its items, so
    /// that a field that looks up ids is as dear as there are ids.
    /// </summary>
    public IReadOnlyList<string> SlicingArguments { get; init; } = [];

    /// <summary>Items when no slicing argument is given; <see cref="AssumedSize"/> when null.</summary>
    public int? SlicingArgumentDefaultValue { get; init; }

    /// <summary>Fields of the field's type that are the list, such as a connection's <c>edges</c>; empty when the field is.</summary>
    public IReadOnlyList<string> SizedFields { get; init; } = [];

    /// <summary>Whether a request must give exactly one slicing argument, where there are any. Default true.</summary>
    public bool RequireOneSlicingArgument { get; init; } = true;
}
