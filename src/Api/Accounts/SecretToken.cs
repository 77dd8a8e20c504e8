namespace LearningAdvisor.Api.Accounts;

/// <summary>The random texts that sessions and set-up links are opened with. The database holds their hashes.</summary>
internal static class SecretToken
{
    /// <inheritdoc cref="CounsellorKey.New"/>
    public static string New() => CounsellorKey.New();

    /// <returns>SHA-256 in 64 hexadecimal digits.</returns>
    public static string HashOf(string token) => Convert.ToHexStringLower(CounsellorKey.Hash(token));
}
