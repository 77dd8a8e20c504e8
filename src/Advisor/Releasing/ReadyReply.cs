using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>What a resident is told in place of a reply that waited, or why that cannot be sent yet.</summary>
/// <param name="Reply">Null with a refusal.</param>
/// <param name="Used">What it rests on.</param>
/// <param name="Refusal">Null where the reply can go out.</param>
/// <param name="Detail">What the refusal is about, such as the figures that no record holds; null where there is nothing to name.</param>
internal sealed record ReadyReply(Reply? Reply, IReadOnlyList<UsedRecord> Used, ReviewRefusal? Refusal = null, string? Detail = null)
{
    public static ReadyReply Refused(ReviewRefusal refusal, string? detail = null) => new(null, [], refusal, detail);
}
