namespace LearningAdvisor.Catalogue.Consultations;

/// <summary>Why a counsellor should look at a turn. Stored as a number: a value never changes its meaning.</summary>
[Flags]
public enum ReviewNeeds
{
    None = 0,
    CounsellorAsked = 1,
    ResidentUnhappy = 2,
    NoAnswer = 4,
    FactStopped = 8,
    AskedBackTwice = 16,
    WishRelaxed = 32,

    /// <summary>The catalogue has changed since, and the reply is wrong now.</summary>
    FactChanged = 64,

    /// <summary>The reply goes out only once somebody has approved it.</summary>
    WaitsForApproval = 128,

    /// <summary>It has waited longer than the resident was to wait.</summary>
    ApprovalOverdue = 256,
}

/// <summary>How much each need counts.</summary>
public static class ReviewPoints
{
    // Whoever has no answer before we act comes before all others together; then somebody who waits for a person, then somebody who was let down or misled, then replies that may have failed unseen.
    private static readonly (ReviewNeeds Need, int Points)[] Table =
    [
        (ReviewNeeds.ApprovalOverdue, 300),
        (ReviewNeeds.WaitsForApproval, 200),
        (ReviewNeeds.CounsellorAsked, 50),
        (ReviewNeeds.ResidentUnhappy, 40),
        (ReviewNeeds.FactChanged, 30),
        (ReviewNeeds.NoAnswer, 20),
        (ReviewNeeds.FactStopped, 20),
        (ReviewNeeds.AskedBackTwice, 10),
        (ReviewNeeds.WishRelaxed, 10),
    ];

    /// <summary>Every single need, the one that counts most first.</summary>
    public static IReadOnlyList<ReviewNeeds> Needs { get; } = [.. Table.Select(row => row.Need)];

    /// <returns>The sum of all needs that are set; 0 for none.</returns>
    public static int Of(ReviewNeeds needs) => Table.Where(row => needs.HasFlag(row.Need)).Sum(row => row.Points);
}
