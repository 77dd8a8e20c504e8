namespace LearningAdvisor.Catalogue.Ingestion;

/// <summary>Who may write to the catalogue's sources now: one runner at a time, whichever process or machine it is on.</summary>
public sealed class RunnerLease
{
    /// <summary>What is leased.</summary>
    public required string Name { get; set; }

    /// <summary>Changes with each holder; empty when nobody holds it.</summary>
    public required string Token { get; set; }

    /// <summary>Machine, process and the process's start, so that another process of the machine can see whether it still lives.</summary>
    public required string Holder { get; set; }

    /// <summary>UTC; past it anyone may take the lease.</summary>
    public DateTime ExpiresAt { get; set; }
}
