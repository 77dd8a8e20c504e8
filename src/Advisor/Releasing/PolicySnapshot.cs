using LearningAdvisor.Catalogue.Policies;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>The policy in force and the topics that are off, at one moment.</summary>
/// <param name="Number">Of the policy; 0 where nobody has written one.</param>
/// <param name="Silent">Concepts of the thesaurus about which the adviser says nothing, with all that lies below them.</param>
public sealed record PolicySnapshot(int Number, IReadOnlyList<PolicyRule> Rules, IReadOnlySet<string> Silent)
{
    /// <summary>Whether any reply can wait at all.</summary>
    public bool MayHold => Rules.Any(rule => rule.Decision == PolicyDecision.Wait);
}
