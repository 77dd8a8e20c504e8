using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Policies;
using LearningAdvisor.Catalogue.Search;
using LearningAdvisor.Catalogue.Storage;
using Microsoft.EntityFrameworkCore;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>What a turn must know of policies and switches, in memory until somebody changes one. One a process.</summary>
/// <remarks>
/// Each turn asks the database for one number, which every change moves in its own transaction. So a switch counts for the next
/// turn of every process over the database, and nobody has to be told.
/// </remarks>
public sealed class PolicyMemory(Thesaurus thesaurus) : IDisposable
{
    private readonly PerVersion<PolicySnapshot> _policies = new((database, cancellation) => LoadAsync(database, thesaurus, cancellation), PolicyVersion.ChangeFact);

    /// <inheritdoc/>
    public void Dispose() => _policies.Dispose();

    /// <summary>What holds now.</summary>
    public ValueTask<PolicySnapshot> NowAsync(CatalogueContext database, CancellationToken cancellation) => _policies.ForAsync(database, cancellation);

    private static async Task<PolicySnapshot> LoadAsync(CatalogueContext database, Thesaurus thesaurus, CancellationToken cancellation)
    {
        var policy = await database.PolicyVersions.OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancellation);
        var off = await database.TopicSwitches.Where(one => one.SwitchedOnAt == null).Select(one => one.ConceptId).ToListAsync(cancellation);
        return new PolicySnapshot(policy?.Number ?? 0, policy?.Rules ?? [], off.SelectMany(thesaurus.WithNarrower).ToHashSet(StringComparer.Ordinal));
    }
}
