using System.Text;
using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Safety;

/// <summary>Makes one pattern of the phrases that a person may edit in a file.</summary>
/// <remarks>
/// In a phrase … stands for 0 to 8 characters of the same clause, (a|b|) for one of several or none, ^ and $ for the ends of the text.
/// Every gap is bounded, so the time a text takes grows with its length and no faster; the engine without backtracking would build
/// its states anew for each turn's characters, which took ten times as long on short turns.
/// </remarks>
internal static class SpokenWords
{
    /// <returns>Matches any of the phrases in folded text; nothing when there are none.</returns>
    /// <exception cref="ArgumentException">A phrase's brackets do not match.</exception>
    public static Regex Pattern(IReadOnlyCollection<string> phrases) =>
        new(phrases.Count == 0 ? "[^\\s\\S]" : string.Join('|', phrases.Select(One)), RegexOptions.CultureInvariant);

    private static string One(string phrase)
    {
        var folded = TextFolding.Fold(phrase);
        var pattern = new StringBuilder();
        foreach (var character in folded)
        {
            pattern.Append(character switch
            {
                '…' => "[^,.;:!?。，；！？、\\n]{0,8}",
                '(' => "(?:",
                '^' => "^\\W*",
                '$' => "\\W*$",
                '|' or ')' => character.ToString(),
                _ => Regex.Escape(character.ToString()),
            });
        }

        // Words of alphabets with blanks between them stand alone: "rob" is not in "robot".
        return IsLatin(folded) ? $@"\b(?:{pattern})\b" : $"(?:{pattern})";
    }

    private static bool IsLatin(string folded) => folded.All(character => character is < '\u0250' or >= '\u1e00' and <= '\u1eff' or '…');
}
