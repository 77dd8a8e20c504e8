using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Insight;

/// <summary>Adds consultations to the counts that outlast them, where they go because they are old enough.</summary>
internal static class FigureKeeping
{
    /// <summary>To be called before they are deleted, in the same <see cref="CatalogueContext.BeginAloneAsync"/>.</summary>
    public static async Task KeepAsync(CatalogueContext database, List<Guid> consultations, CancellationToken cancellation)
    {
        var cells = await new FigureCells(database).OfAsync(consultations, cancellation);
        if (cells.Count == 0)
            return;

        var months = cells.Select(cell => cell.Month).Distinct().ToList();
        var kept = await database.FigureCounts.AsTracking().Where(count => months.Contains(count.Month))
            .ToDictionaryAsync(count => (count.Month, count.Figure, count.Value, count.Part), cancellation);
        foreach (var cell in cells)
        {
            if (kept.TryGetValue((cell.Month, cell.Figure, cell.Value, cell.Part), out var known))
                known.Consultations += cell.Consultations;
            else
                database.FigureCounts.Add(cell);
        }

        await database.SaveChangesAsync(cancellation);
        database.ChangeTracker.Clear();
    }
}
