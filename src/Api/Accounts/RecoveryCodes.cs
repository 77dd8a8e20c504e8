using System.Security.Cryptography;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Codes on paper for whoever has lost their authenticator app; each is taken once.</summary>
internal static class RecoveryCodes
{
    private const int Codes = 10;
    private const int Bytes = 10;

    /// <returns>80 random bits each, as four groups of four characters.</returns>
    public static IReadOnlyList<string> New() =>
        [.. Enumerable.Range(0, Codes).Select(_ => string.Join('-', Base32.Encode(RandomNumberGenerator.GetBytes(Bytes)).Chunk(4).Select(group => new string(group))))];

    /// <param name="typed">A code with or without dashes and spaces, in capitals or not.</param>
    public static string HashOf(string typed) =>
        SecretToken.HashOf(string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant());
}
