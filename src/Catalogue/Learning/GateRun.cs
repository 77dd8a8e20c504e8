namespace LearningAdvisor.Catalogue.Learning;

/// <summary>What the approved cases said of a change before it went live.</summary>
public sealed class GateRun
{
    /// <summary>Rises with time.</summary>
    public long Key { get; set; }

    public GateSubject Subject { get; set; }

    /// <summary>Which change: the number of a version of weights, the hash of prompts, or what was named at the command.</summary>
    public required string Candidate { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>The name shown at that time; the server's where nobody asked.</summary>
    public required string By { get; set; }

    /// <summary>Cases that were talked through.</summary>
    public int Cases { get; set; }

    public int Worse { get; set; }

    public int Better { get; set; }

    /// <summary>Cases of which a course is not offered any more; judged by what is left.</summary>
    public int OutOfDate { get; set; }

    public int Milliseconds { get; set; }

    /// <summary>The cases whose outcome differs; one that was deleted since is gone from here.</summary>
    public List<CaseChange> Changes { get; set; } = [];

    /// <summary>Who let the change pass although a case got worse; null where nobody did.</summary>
    public string? AcceptedBy { get; set; }

    /// <summary>Why; for colleagues.</summary>
    public string? AcceptReason { get; set; }

    public bool Passed => Worse == 0;
}

/// <summary>What kind of change is tried. Stored as a number: a value never changes its meaning.</summary>
public enum GateSubject
{
    Weights = 0,

    /// <summary>Another catalogue, such as one with a source's new rows.</summary>
    Catalogue = 1,

    Thesaurus = 2,

    /// <summary>The texts that tell a language model what to do, with the model's name.</summary>
    Prompt = 3,
}
