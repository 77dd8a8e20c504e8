using LearningAdvisor.Advisor.Reviewing;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Recalling;

/// <summary>Keeps the queue's need <see cref="ReviewNeeds.FactChanged"/> on just the turns that have an open recall.</summary>
internal static class RecallNeeds
{
    /// <param name="turns">Distinct keys of the turns whose recalls may have changed.</param>
    /// <returns>What to publish once the transaction is through.</returns>
    public static async Task<IReadOnlyList<ReviewQueueChange>> UpdateAsync(
        CatalogueContext database, ReviewQueue queue, List<Guid> turns, CancellationToken cancellation)
    {
        var wrong = await database.Recalls
            .Where(recall => turns.Contains(recall.TurnKey) && recall.State == RecallState.Open)
            .Select(recall => recall.TurnKey).Distinct()
            .ToListAsync(cancellation);
        var raised = await queue.RaiseAsync(wrong, ReviewNeeds.FactChanged, cancellation);
        var lowered = await queue.LowerAsync([.. turns.Except(wrong)], ReviewNeeds.FactChanged, cancellation);
        return [.. raised, .. lowered];
    }
}
