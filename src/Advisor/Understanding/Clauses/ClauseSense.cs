namespace LearningAdvisor.Advisor.Understanding.Clauses;

/// <summary>What a clause seems to say.</summary>
/// <param name="likely">0 to 1 for each label.</param>
/// <param name="known">Share of the clause's features that the model has seen, 0 to 1.</param>
internal sealed class ClauseSense(float[] likely, float known)
{
    public float Known { get; } = known;

    public float this[ClauseLabel label] => likely[(int)label];
}
