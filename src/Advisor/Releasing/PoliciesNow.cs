using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Advisor.Releasing;

/// <summary>The policies of one turn: asked for once, and the same from its beginning to its end.</summary>
public sealed class PoliciesNow(CatalogueContext database, PolicyMemory memory)
{
    /// <summary>As they were read last in this scope; null before.</summary>
    public PolicySnapshot? Last { get; private set; }

    /// <summary>Reads what holds now, at the beginning of a turn.</summary>
    public async ValueTask<PolicySnapshot> ReadAsync(CancellationToken cancellation) => Last = await memory.NowAsync(database, cancellation);
}
