namespace LearningAdvisor.Catalogue.Curating;

/// <summary>An answer that counsellors wrote, which goes out in place of a generated one wherever just its question is asked.</summary>
public sealed class CuratedAnswer
{
    public Guid Key { get; set; }

    /// <summary>From 1; rises with each change, and a change of an older version is refused.</summary>
    public int Version { get; set; } = 1;

    public CuratedState State { get; set; }

    /// <summary>Always replaced as a whole.</summary>
    public required CuratedContent Content { get; set; }

    /// <summary>UTC, of the last change.</summary>
    public DateTime ChangedAt { get; set; }

    /// <summary>The counsellor's name at the time.</summary>
    public required string ChangedBy { get; set; }
}

/// <summary>What counsellors decided about an answer. Stored as a number: a value never changes its meaning.</summary>
public enum CuratedState
{
    /// <summary>Still being written; nobody gets it.</summary>
    Draft = 0,

    /// <summary>Goes out on its days, as long as its records say what they said.</summary>
    InForce = 1,

    /// <summary>Taken back; nobody gets it.</summary>
    Withdrawn = 2,
}

/// <summary>An answer as it stood after one change. Never changed itself.</summary>
public sealed class CuratedAnswerVersion
{
    public Guid AnswerKey { get; set; }

    /// <inheritdoc cref="CuratedAnswer.Version"/>
    public int Version { get; set; }

    public CuratedState State { get; set; }

    public required CuratedContent Content { get; set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>The counsellor's name at the time.</summary>
    public required string By { get; set; }
}
