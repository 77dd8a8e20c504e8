using LearningAdvisor.Catalogue.Accounts;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Somebody who may read all consultations and review replies.</summary>
/// <param name="Name">As it stands beside their decisions.</param>
internal sealed record Counsellor(string Name)
{
    /// <summary>The same person as the audit log keeps them.</summary>
    public Actor By { get; init; } = new(Name);
}
