using LearningAdvisor.Catalogue.Ingestion;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>Tells every process that policies or switches have changed.</summary>
internal static class PolicyChanges
{
    /// <summary>Moves the number that each turn asks for. Within the transaction of the change; the caller saves.</summary>
    public static async Task NotePolicyChangeAsync(this CatalogueContext database, CancellationToken cancellation)
    {
        var moved = await database.Facts.Where(fact => fact.Name == PolicyVersion.ChangeFact)
            .ExecuteUpdateAsync(set => set.SetProperty(fact => fact.Value, fact => fact.Value + 1), cancellation);
        if (moved == 0)
            database.Facts.Add(new CatalogueFact { Name = PolicyVersion.ChangeFact, Value = 1 });
    }
}
