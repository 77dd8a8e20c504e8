namespace LearningAdvisor.Api.Accounts;

/// <summary>Somebody who may read all consultations and review replies.</summary>
/// <param name="Name">As it stands beside their decisions.</param>
internal sealed record Counsellor(string Name);
