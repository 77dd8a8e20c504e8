using System.Text.Json.Serialization;

namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>What a reply should have suggested and said, beside the words of the note.</summary>
public sealed record ReviewCorrection
{
    /// <summary>Courses that should have stood in another's place.</summary>
    public IReadOnlyList<CourseSwap> Swaps { get; init; } = [];

    /// <summary>Keys of all the reply's recommendations in the order that they should have had; empty where the order was right.</summary>
    public IReadOnlyList<Guid> Order { get; init; } = [];

    /// <summary>Facts that a record has wrong.</summary>
    public IReadOnlyList<CorrectedFact> Facts { get; init; } = [];

    /// <summary>True where it says nothing.</summary>
    [JsonIgnore]
    public bool IsEmpty => Swaps.Count + Order.Count + Facts.Count == 0;
}

/// <param name="RecommendationKey">The suggestion that should not have stood there.</param>
/// <param name="CourseKey">The course that should have.</param>
public sealed record CourseSwap(Guid RecommendationKey, long CourseKey);

/// <param name="RecommendationKey">The suggestion whose course has it wrong.</param>
/// <param name="Value">What is right, in the counsellor's words.</param>
public sealed record CorrectedFact(Guid RecommendationKey, FactKind Fact, string Value);
