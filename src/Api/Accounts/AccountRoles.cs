using LearningAdvisor.Catalogue.Accounts;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Roles as the API and the settings name them.</summary>
internal static class AccountRoles
{
    /// <returns>Such as <c>COUNSELLOR</c>.</returns>
    public static string NameOf(AccountRole role) => role.ToString().ToUpperInvariant();

    /// <summary>The role of a name; null where there is none of it.</summary>
    public static AccountRole? Of(string name) =>
        Enum.GetValues<AccountRole>().Where(role => NameOf(role) == name).Select(role => (AccountRole?)role).FirstOrDefault();
}
