using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Api.Schema.Consultations;

/// <summary>A reply with the turn it belongs to.</summary>
/// <param name="Turn">With its recommendations.</param>
internal sealed record TurnReply(Turn Turn, Reply Reply)
{
    /// <summary>Null while the turn has no reply.</summary>
    public static TurnReply? Of(Turn turn) => turn.Reply is { } stored ? new TurnReply(turn, StoredReply.FromJson(stored)) : null;
}
