using LearningAdvisor.Advisor.Evaluation;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Learning;

namespace LearningAdvisor.Advisor.Learning.Gates;

/// <summary>A change that is tried before it goes live.</summary>
/// <param name="Name">Which one, for the record: a version's number, a hash, what was named at a command.</param>
/// <param name="House">The adviser with the change.</param>
public sealed record Change(GateSubject Subject, string Name, IHouse House)
{
    /// <summary>The highest level that answers with the change; without it, no model is asked.</summary>
    public AnswerLevel Level { get; init; } = AnswerLevel.Embedded;
}
