namespace LearningAdvisor.Catalogue.Search;

/// <summary>The embedding of one course's text, kept beside the course so that a changed price or date leaves it alone.</summary>
public sealed class CourseVector
{
    public long CourseKey { get; set; }

    /// <summary>Little-endian float32 values of unit length; their number is a property of the model.</summary>
    public required byte[] Vector { get; set; }

    /// <summary>Hash of model name and embedded text; an equal hash is never embedded again.</summary>
    public required string TextHash { get; set; }
}

/// <summary>The embedding of one passage with its headings.</summary>
public sealed class PassageVector
{
    public long PassageKey { get; set; }

    /// <inheritdoc cref="CourseVector.Vector"/>
    public required byte[] Vector { get; set; }
}
