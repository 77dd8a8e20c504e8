namespace LearningAdvisor.Advisor.TakingOver;

/// <summary>Tells whoever watches a consultation, or the list of those that need a person, what has happened.</summary>
public interface IConsultationFeed
{
    /// <summary>Told once the change is stored; waits for nobody.</summary>
    void Publish(ConsultationChange change);
}

/// <param name="TurnKey">The turn that is new or has got its reply; null where none has.</param>
public sealed record ConsultationChange(ConsultationChangeKind Kind, Guid ConsultationKey, Guid? TurnKey = null);

/// <summary>Of consultations that no person has to do with, nothing is told.</summary>
public enum ConsultationChangeKind
{
    /// <summary>A person is wanted.</summary>
    Waiting,

    /// <summary>A counsellor answers from now on.</summary>
    Taken,

    /// <summary>The adviser answers again.</summary>
    Returned,

    /// <summary>The resident has written.</summary>
    ResidentSpoke,

    /// <summary>The counsellor has written.</summary>
    CounsellorSpoke,

    /// <summary>A counsellor has written a note for colleagues.</summary>
    NoteAdded,

    /// <summary>The consultation was deleted.</summary>
    Removed,
}

/// <summary>For a process in which nobody watches, such as a command.</summary>
internal sealed class NobodyWatches : IConsultationFeed
{
    public void Publish(ConsultationChange change)
    {
        // There is nobody to tell.
    }
}
