namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>What a counsellor writes about a consultation for colleagues. No resident ever sees it.</summary>
public sealed class ConsultationNote
{
    public Guid Key { get; set; }

    public Guid ConsultationKey { get; set; }

    /// <summary>With personal data masked.</summary>
    public required string Text { get; set; }

    /// <summary>The counsellor's name at the time.</summary>
    public required string Author { get; set; }

    /// <summary>UTC.</summary>
    public DateTime WrittenAt { get; set; }
}
