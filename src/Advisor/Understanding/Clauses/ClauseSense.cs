namespace LearningAdvisor.Advisor.Understanding.Clauses;

/// <summary>What a clause seems to say.</summary>
/// <param name="likely">0 to 1 for each label.</param>
internal sealed class ClauseSense(float[] likely)
{
    public float this[ClauseLabel label] => likely[(int)label];
}
