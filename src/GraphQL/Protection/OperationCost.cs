namespace LearningAdvisor.GraphQL.Protection;

/// <summary>The most an operation can cost, told before it runs.</summary>
/// <param name="FieldCost">The work: of each field its weight as often as it is resolved.</param>
/// <param name="TypeCost">The answer's size: of each object its type's weight as often as it is in the response.</param>
/// <remarks>https://ibm.github.io/graphql-specs/cost-spec.html#sec-Cost-Algorithm; numbers too large for exact sums stay finite or become infinite.</remarks>
public readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    /// <summary>What a client's budget is charged: both, and at least 1, because no request is free.</summary>
    public double Total => Math.Max(1, FieldCost + TypeCost);

    /// <summary>Both costs.</summary>
    public static OperationCost operator +(OperationCost one, OperationCost other) =>
        new(one.FieldCost + other.FieldCost, one.TypeCost + other.TypeCost);

    /// <summary>The cost of something that happens several times.</summary>
    public static OperationCost operator *(double times, OperationCost cost) =>
        times == 0 ? default : new(times * cost.FieldCost, times * cost.TypeCost);

    /// <summary>The cost of whichever happens.</summary>
    public static OperationCost Max(OperationCost one, OperationCost other) =>
        new(Math.Max(one.FieldCost, other.FieldCost), Math.Max(one.TypeCost, other.TypeCost));
}
