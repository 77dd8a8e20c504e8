using LearningAdvisor.Catalogue.Learning;

namespace LearningAdvisor.Advisor.Learning.Weights;

/// <summary>What became of a version of the weights.</summary>
/// <param name="Version">As it stands, with the gate's run; null where there is none.</param>
/// <param name="Refusal">Null where it was done.</param>
public sealed record WeightOutcome(WeightVersion? Version, WeightRefusal? Refusal = null);

public enum WeightRefusal
{
    NotFound,

    /// <summary>An approved case gets worse with it; <see cref="WeightVersion.GateRun"/> says which.</summary>
    GateStopped,
}
