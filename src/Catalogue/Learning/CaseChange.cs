namespace LearningAdvisor.Catalogue.Learning;

/// <summary>A case whose outcome a change alters. It goes with its case, since replies may repeat a resident's words.</summary>
public sealed class CaseChange
{
    public long RunKey { get; set; }

    public long CaseKey { get; set; }

    public ApprovedCase? Case { get; set; }

    /// <summary>False where the change mends it.</summary>
    public bool IsWorse { get; set; }

    /// <summary>The adviser's replies without the change, a turn each.</summary>
    public List<string> Before { get; set; } = [];

    /// <summary>The replies with it.</summary>
    public List<string> After { get; set; } = [];

    /// <summary>What is wrong with the worse of the two, a line each.</summary>
    public List<string> Faults { get; set; } = [];
}
