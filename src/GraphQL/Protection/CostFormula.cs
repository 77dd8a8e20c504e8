using System.Buffers;
using LearningAdvisor.GraphQL.Execution;

namespace LearningAdvisor.GraphQL.Protection;

/// <summary>
/// The cost of one planned operation as a function of its variables: what does not depend on them is summed up
/// beforehand, so that a request pays only for the lists whose length it chooses. Allocates nothing.
/// </summary>
/// <param name="steps">Each depends only on those before it; the last gives the result. Empty when nothing varies.</param>
/// <param name="constant">The result when nothing varies.</param>
/// <param name="lengths">Every list of the operation that arguments make longer or shorter.</param>
internal sealed class CostFormula(CostStep[] steps, OperationCost constant, IReadOnlyList<ListLength> lengths)
{
    private readonly ListLength[] _strict = [.. lengths.Where(length => length.CanBeUnclear)];

    // 64 results of 16 bytes are no burden on the stack, and few operations have more lists with variable lengths.
    private const int MostOnStack = 64;

    /// <summary>Every list of the operation that arguments make longer or shorter.</summary>
    public IReadOnlyList<ListLength> Lengths => lengths;

    /// <summary>Whether the cost is the same for all variables.</summary>
    public bool IsConstant => steps.Length == 0;

    /// <summary>The cost of a request with these variables.</summary>
    public OperationCost For(InputObject variables)
    {
        if (steps.Length == 0)
            return constant;
        if (steps.Length <= MostOnStack)
            return For(variables, stackalloc OperationCost[MostOnStack]);

        var rented = ArrayPool<OperationCost>.Shared.Rent(steps.Length);
        var cost = For(variables, rented);
        ArrayPool<OperationCost>.Shared.Return(rented);
        return cost;
    }

    /// <summary>The first list whose slicing arguments are not given as the schema requires; null when all are.</summary>
    public ListLength? FirstUnclear(InputObject variables)
    {
        foreach (var length in _strict)
        {
            if (length.For(variables) is null)
                return length;
        }
        return null;
    }

    private OperationCost For(InputObject variables, Span<OperationCost> results)
    {
        for (var i = 0; i < steps.Length; i++)
        {
            var step = steps[i];
            var result = step.Constant;
            foreach (var part in step.Parts)
            {
                var cost = part.Step < 0 ? part.Constant : results[part.Step];
                var times = part.Length is null ? part.Times : Math.Max(0, part.Length.For(variables) ?? 0);
                result = step.IsChoice ? OperationCost.Max(result, times * cost) : result + (times * cost);
            }
            results[i] = result;
        }
        return results[steps.Length - 1];
    }
}

/// <summary>One step of a formula: a constant and its parts, summed up or the dearest of them.</summary>
/// <param name="IsChoice">Whether the dearest counts, as of the possible types of an interface.</param>
internal sealed record CostStep(OperationCost Constant, CostPart[] Parts, bool IsChoice);

/// <summary>A part of a step: something that happens several times.</summary>
/// <param name="Length">How often; null when that is fixed.</param>
/// <param name="Times">How often, when that is fixed.</param>
/// <param name="Step">The number of the step that says what it costs; -1 when that is fixed.</param>
/// <param name="Constant">What it costs, when that is fixed.</param>
internal readonly record struct CostPart(ListLength? Length, double Times, int Step, OperationCost Constant)
{
    /// <summary>Whether the part is the same for all variables.</summary>
    public bool IsConstant => Length is null && Step < 0;
}
