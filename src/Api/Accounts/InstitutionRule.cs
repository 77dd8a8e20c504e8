using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Api.Accounts;

/// <summary>The role of an institution names one that there is, and no other role names any.</summary>
internal static class InstitutionRule
{
    public static async Task<bool> HoldsAsync(CatalogueContext database, AccountRole role, long? institution, CancellationToken cancellation) =>
        institution is { } key
            ? role == AccountRole.Institution && await database.Institutions.AnyAsync(one => one.Key == key, cancellation)
            : role != AccountRole.Institution;
}
