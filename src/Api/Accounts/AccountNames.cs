namespace LearningAdvisor.Api.Accounts;

/// <summary>How the API calls what the audit log speaks of.</summary>
internal static class AccountNames
{
    public const string Type = "Account";

    public const string Invitation = "Invitation";
}
