namespace LearningAdvisor.Catalogue.Learning;

/// <summary>All weights that were computed at one time. Its rows are never changed; another computation is another version.</summary>
public sealed class WeightVersion
{
    /// <summary>Rises with time, from 1. The one in use is named by <see cref="Ingestion.CatalogueFact.Weights"/>.</summary>
    public long Key { get; set; }

    public WeightState State { get; set; }

    /// <summary>UTC.</summary>
    public DateTime MadeAt { get; set; }

    /// <summary>The name shown at that time; that of the server where its hour had come.</summary>
    public required string MadeBy { get; set; }

    /// <summary>The half-life that it was computed with.</summary>
    public int HalfLifeDays { get; set; }

    /// <summary>Reviews that counted.</summary>
    public int Opinions { get; set; }

    /// <summary>Distinct ones who wrote them.</summary>
    public int Counsellors { get; set; }

    /// <summary>Key of the gate's last run over it; null where it was never tried.</summary>
    public long? GateRunKey { get; set; }

    public GateRun? GateRun { get; set; }

    /// <summary>UTC; when it was last switched on. Null where it never was.</summary>
    public DateTime? SwitchedAt { get; set; }

    public string? SwitchedBy { get; set; }

    public List<LearnedWeight> Weights { get; set; } = [];
}

/// <summary>Stored as a number: a value never changes its meaning.</summary>
public enum WeightState
{
    /// <summary>Computed, and never in use.</summary>
    Candidate = 0,

    /// <summary>The gate found an approved case that got worse with it.</summary>
    Stopped = 1,

    /// <summary>In use.</summary>
    Live = 2,

    /// <summary>Was in use; can be again.</summary>
    Retired = 3,
}
