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

    /// <summary>Every rule broken, in the order of the rows.</summary>
    public List<Rejection> Rejections { get; } = [];

    /// <summary>What a person should know and nothing is wrong with: unknown columns, nothing retired and why.</summary>
    public List<string> Notes { get; } = [];

    public string? FailureCode { get; private set; }

    /// <summary>Set when nothing of the source was stored.</summary>
    public string? Failure { get; private set; }

    public bool HasChanges => Failure is null && Added + Changed + Retired > 0;

    /// <summary>Says that the source is known and not read, and why.</summary>
    public void LeaveOut(SourcePlan plan) => Notes.Add($"{plan.FileNames}: left out. {plan.Files[0].Mapping.Reason}");

    public void Fail(string code, string message)
    {
        FailureCode = code;
        Failure = message;
        Added = Changed = Unchanged = Retired = 0;
    }
}
