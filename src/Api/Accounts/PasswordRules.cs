using System.Collections.Frozen;

namespace LearningAdvisor.Api.Accounts;

/// <summary>Which passwords are taken: long ones that are not among the first a guesser tries. Nothing is asked of their characters.</summary>
/// <remarks>NIST SP 800-63B-4 (2025), section 3.1.1.2.</remarks>
internal static class PasswordRules
{
    /// <summary>Characters.</summary>
    public const int Shortest = 12;

    /// <summary>Characters.</summary>
    public const int Longest = 256;

    // What lists of leaked passwords of this length are mostly made of, with digits and marks around them.
    private static readonly FrozenSet<string> Common = new[]
    {
        "password", "passwort", "passw0rd", "p@ssword", "p@ssw0rd", "pass", "word", "welcome", "letmein", "admin", "administrator", "root", "user", "login",
        "changeme", "secret", "iloveyou", "qwerty", "qwertyuiop", "asdf", "asdfghjkl", "zxcvbnm", "zxcvbn", "abc", "abcd", "test", "guest", "master",
        "monkey", "dragon", "sunshine", "princess", "football", "baseball", "superman", "batman", "trustno", "hello", "love", "you", "me", "my", "the",
        "is", "computer", "internet", "keelung", "taiwan", "taipei", "learning", "advisor", "counsellor", "library",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Rows = ["abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "01234567890", "1qaz2wsx3edc4rfv5tgb6yhn7ujm"];

    /// <param name="names">What the account is called.</param>
    /// <returns>Null where the password is taken.</returns>
    public static AccountRefusal? RefusalOf(string password, params IEnumerable<string> names) => password switch
    {
        { Length: < Shortest } => AccountRefusal.PasswordShort,
        { Length: > Longest } => AccountRefusal.PasswordLong,
        _ when IsGuessable(password.ToLowerInvariant(), names) => AccountRefusal.PasswordCommon,
        _ => null,
    };

    private static bool IsGuessable(string password, IEnumerable<string> names)
    {
        foreach (var name in names.Where(name => name.Length >= 3))
            password = password.Replace(name.ToLowerInvariant(), "", StringComparison.Ordinal);

        return password.Distinct().Count() < 5 || IsRepeated(password) || IsWalk(password) || IsMadeOfCommonWords(password);
    }

    // The same few characters over and over.
    private static bool IsRepeated(string password) =>
        Enumerable.Range(1, 6).Any(length => password.Skip(length).Zip(password).All(pair => pair.First == pair.Second));

    // Neighbours of the keyboard or the alphabet, either way.
    private static bool IsWalk(string password)
    {
        var steps = password.Zip(password.Skip(1)).Count(pair => Rows.Any(row => Math.Abs(row.IndexOf(pair.First) - row.IndexOf(pair.Second)) == 1
            && row.Contains(pair.First) && row.Contains(pair.Second)));
        return steps >= (password.Length - 1) * 3 / 4;
    }

    // What is left beside the words does not make it long: digits and marks are the first things a guesser adds.
    private static bool IsMadeOfCommonWords(string password)
    {
        var letters = string.Concat(password.Where(character => char.IsAsciiLetter(character) || character is '@'));
        return letters.Length == password.Count(char.IsLetter) + password.Count(character => character == '@') && IsSplit(letters.Trim('@'));
    }

    // Whether words follow one another from the first letter to the last.
    private static bool IsSplit(string letters)
    {
        var ends = new bool[letters.Length + 1];
        ends[0] = true;
        for (var end = 1; end < ends.Length; end++)
            ends[end] = Enumerable.Range(0, end).Any(begin => ends[begin] && Common.Contains(letters[begin..end]));
        return ends[^1];
    }
}
