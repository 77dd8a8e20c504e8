using LearningAdvisor.Catalogue.Policies;

namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>One question and its reply. Texts are stored with personal data masked.</summary>
public sealed class Turn
{
    public Guid Key { get; set; }

    public Guid ConsultationKey { get; set; }

    public Consultation? Consultation { get; set; }

    /// <summary>From 1 within the consultation.</summary>
    public int Number { get; set; }

    /// <summary>The sender's own id of the message; the same id again gets the same reply.</summary>
    public string? ClientMessageId { get; set; }

    /// <summary>Empty where the reply came unasked: a counsellor's further words, or news of who answers.</summary>
    public required string Question { get; set; }

    /// <summary>UTC.</summary>
    public DateTime AskedAt { get; set; }

    /// <summary>The reply as the advisor's JSON: text, kind, need, citations, suggested replies. Null while a counsellor has not answered yet.</summary>
    public string? Reply { get; set; }

    /// <summary>Null for small talk, and for turns from before it was kept.</summary>
    public QuestionOutcome? Outcome { get; set; }

    /// <summary>The concept that was asked about; null for none.</summary>
    public string? Topic { get; set; }

    /// <summary>The district that was asked for, with 區; null for none or several.</summary>
    public string? District { get; set; }

    /// <summary>The question's language tag, such as zh-TW; null in turns from before it was kept.</summary>
    public string? Language { get; set; }

    /// <summary>How sure the adviser was of what it composed, in [0, 1]; null where that is no question, and in turns from before it was kept.</summary>
    public double? Confidence { get; set; }

    /// <summary>Of whoever wants to learn; null where nothing was said of it, and in turns from before it was kept.</summary>
    public AgeGroup? AgeGroup { get; set; }

    public bool? Helpful { get; set; }

    public string? Comment { get; set; }

    public List<Recommendation> Recommendations { get; set; } = [];

    /// <summary>What the reply rests on.</summary>
    public List<UsedRecord> Used { get; set; } = [];
}
