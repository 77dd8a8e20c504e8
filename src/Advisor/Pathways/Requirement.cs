namespace LearningAdvisor.Advisor.Pathways;

/// <summary>Something that a course asks of whoever takes it.</summary>
/// <param name="Words">As the record has them, never reworded.</param>
public sealed record Requirement(RequirementKind Kind, string Words)
{
    /// <summary>True where the course admits nobody else: 以參加過基礎班者為限.</summary>
    public bool IsLimit { get; init; }

    /// <summary>Years, inclusive; null where the words tell none.</summary>
    public int? MinAge { get; init; }

    /// <inheritdoc cref="MinAge"/>
    public int? MaxAge { get; init; }
}

public enum RequirementKind
{
    /// <summary>An entry of the prerequisites that may be another course's code or title. Whether it is one, the catalogue tells.</summary>
    EarlierCourse,

    /// <summary>Something learned or attended before: 須具基礎, 需要先學過基本動作.</summary>
    PriorKnowledge,

    /// <summary>Who is admitted: 限設籍基隆市, 限55歲以上.</summary>
    Eligibility,
}
