using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Insight;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Policies;

namespace LearningAdvisor.Advisor;

/// <summary>What came of one turn: the reply, what the talk knows now, and what is kept beside them.</summary>
/// <param name="Unproved">Figures the guard stopped; for the record of the turn, never for the resident.</param>
/// <param name="Use">What was asked of a language model; null where none was wanted.</param>
public sealed record TurnOutcome(Reply Reply, ConsultationState State, IReadOnlyList<string> Unproved, ModelUse? Use = null)
{
    /// <summary>The records that the reply rests on, with what it says of them.</summary>
    public IReadOnlyList<UsedRecord> Used { get; init; } = [];

    /// <summary>Null where nobody counts it.</summary>
    public QuestionFigures? Figures { get; init; }

    /// <summary>The groups of unmet needs that the consultation joins with this turn.</summary>
    public IReadOnlyList<UnmetNeed> Unmet { get; init; } = [];

    /// <summary>True where the resident wants what was said forgotten.</summary>
    public bool Forgets { get; init; }

    /// <summary>True where the resident asked for the plan that a counsellor made.</summary>
    public bool TellsPlan { get; init; }

    /// <summary>True where a person was asked for, or the adviser could not prove an answer; not where the reply names those who help in a trouble.</summary>
    public bool CallsPerson { get; init; }

    /// <summary>How sure the adviser is of an answer, in [0, 1]: how well the first course fits the words, or how much of a question the cited text covers; 1 for what is read off
    /// records that were named, 0 where nothing measures it. Null where it gives none.</summary>
    public double? Confidence { get; init; }

    /// <summary>Of whoever wants to learn; null where nothing was said of it.</summary>
    public AgeGroup? AgeGroup { get; init; }

    /// <summary>The reply that was composed, where a policy keeps it back and <see cref="Reply"/> says so; else null.</summary>
    public HeldReply? Held { get; init; }
}
