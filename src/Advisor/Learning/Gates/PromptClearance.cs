using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Learning.Gates;

/// <summary>How far the language model may go while its prompt has not passed the approved cases. One a process.</summary>
public sealed class PromptClearance
{
    private volatile AnswerLevel _highest = AnswerLevel.Wording;

    /// <summary>Below <see cref="AnswerLevel.Wording"/> while the prompt is not cleared.</summary>
    public AnswerLevel Highest
    {
        get => _highest;
        set => _highest = value;
    }
}
