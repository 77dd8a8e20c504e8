using LearningAdvisor.Ingest.Gating;
using LearningAdvisor.Ingest.Mappings;
using LearningAdvisor.Ingest.Validating;

namespace LearningAdvisor.Ingest.Reporting;

/// <summary>What became of one source. Counts rise while it is read.</summary>
public sealed class SourceSummary(string source, SourceKind kind, string files)
{
    public string Source { get; } = source;

    public SourceKind Kind { get; } = kind;

    public string Files { get; } = files;

    public int Read { get; set; }

    public int Added { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public int Retired { get; set; }

    /// <summary>Rows refused; a row may break several rules.</summary>
    public int Quarantined { get; set; }

    /// <summary>Those of <see cref="Quarantined"/> whose code stands in an earlier row.</summary>
    public int Duplicates { get; set; }

    /// <summary>The run as it is stored; 0 for a check.</summary>
    public long Run { get; set; }

    /// <summary>True when an earlier run of the source was cut off, and may have changed it without telling readers.</summary>
    public bool IsAfterCut { get; set; }

    /// <summary>True when the run waits for a person, and the catalogue keeps the source's last good version.</summary>
    public bool IsHeld { get; private set; }

    /// <summary>What a held run would change.</summary>
    public IReadOnlyList<GateFinding> Difference { get; private set; } = [];

    /// <summary>Every rule broken, in the order of the rows.</summary>
    public List<Rejection> Rejections { get; } = [];

    /// <summary>What a person should know and nothing is wrong with: unknown columns, nothing retired and why.</summary>
    public List<string> Notes { get; } = [];

    public string? FailureCode { get; private set; }

    /// <summary>Set when nothing of the source was stored.</summary>
    public string? Failure { get; private set; }

    public bool HasChanges => Failure is null && !IsHeld && Added + Changed + Retired > 0;

    /// <summary>Says that the source is known and not read, and why.</summary>
    public void LeaveOut(SourcePlan plan) => Notes.Add($"{plan.FileNames}: left out. {plan.Files[0].Mapping.Reason}");

    public void Hold(IReadOnlyList<GateFinding> difference)
    {
        IsHeld = true;
        Difference = difference;
    }

    public void Fail(string code, string message)
    {
        FailureCode = code;
        Failure = message;
        Added = Changed = Unchanged = Retired = 0;
    }
}
