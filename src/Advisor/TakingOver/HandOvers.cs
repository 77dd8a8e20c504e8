using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.TakingOver;

/// <summary>Reads hand-overs where they are about to be changed.</summary>
internal static class HandOvers
{
    /// <summary>As it stands in the database now, tracked; null where there is none. The caller is in <see cref="CatalogueContext.BeginAloneAsync"/>.</summary>
    public static async Task<HandOver?> NowAsync(this CatalogueContext database, Guid consultation, CancellationToken cancellation)
    {
        var known = database.ChangeTracker.Entries<HandOver>().FirstOrDefault(entry => entry.Entity.ConsultationKey == consultation);
        if (known is null)
            return await database.HandOvers.AsTracking().FirstOrDefaultAsync(one => one.ConsultationKey == consultation, cancellation);

        // One that was read before the transaction may be of another time.
        await known.ReloadAsync(cancellation);
        return known.State == EntityState.Detached ? null : known.Entity;
    }
}
