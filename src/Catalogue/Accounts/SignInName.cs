using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Accounts;

/// <summary>What is typed to sign in, in the one form that names are compared in.</summary>
public static class SignInName
{
    /// <returns>Small letters, half-width; null where it is no name: empty, too long, or with a character that cannot be seen.</returns>
    public static string? Of(string? typed)
    {
        var name = TextFolding.Fold(typed ?? "").Trim();
        return name.Length is 0 or > Account.LongestName || name.Any(char.IsControl) ? null : name;
    }
}
