using LearningAdvisor.Catalogue.Accounts;
using LearningAdvisor.Catalogue.Storage;

namespace LearningAdvisor.Catalogue.Learning;

/// <summary>Holds a change of the catalogue against the approved cases before readers see it. Whoever makes the change need not know the adviser.</summary>
public interface ICaseGate
{
    /// <summary>Talks the cases through with the catalogue as it is; to be called before the change takes the writers' lock.</summary>
    /// <param name="candidate">What the change is, for the record: a run and its source.</param>
    /// <returns>Null where no case is switched on, so that there is nothing to hold the change against.</returns>
    Task<ICaseTrial?> OpenAsync(string candidate, CancellationToken ct);
}

/// <summary>One change that is held against the approved cases.</summary>
public interface ICaseTrial
{
    /// <summary>Talks the cases through with the change.</summary>
    /// <param name="changed">The catalogue with the change in it, in a transaction that nobody else sees yet; read by one question at a time, and not disposed.</param>
    /// <returns>What came of it, not stored yet.</returns>
    Task<GateRun> TryAsync(CatalogueContext changed, CancellationToken ct);

    /// <summary>Stores what came of it; to be called once the transaction has ended, either way.</summary>
    /// <param name="by">Who wanted the change.</param>
    /// <param name="accepted">Why it went live although a case got worse; null where it did not, or none did.</param>
    Task KeepAsync(Actor by, string? accepted, CancellationToken ct);
}
