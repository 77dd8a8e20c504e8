using LearningAdvisor.Catalogue.Accounts;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Who sent a request, by a session or by a counsellor's key.</summary>
/// <param name="DisplayName">As it stands beside their decisions.</param>
/// <param name="Role">What they may do: <see cref="AccessTable"/>.</param>
internal sealed record SignedIn(string DisplayName, AccountRole Role)
{
    /// <summary>What they typed to sign in; the name shown, for the holder of a key.</summary>
    public string Name { get; init; } = DisplayName;

    /// <summary>Null for the holder of a key.</summary>
    public Guid? Account { get; init; }

    /// <summary>Whose rows alone they see; null for whoever is no institution.</summary>
    public long? Institution { get; init; }

    /// <summary>UTC; when the session ends at the latest. Null for the holder of a key.</summary>
    public DateTime? EndsAt { get; init; }
}
