using System.Text;

namespace LearningAdvisor.Catalogue.Texts;

/// <summary>Cuts a text into the tokens that both sides of the lexical search use.</summary>
/// <remarks>
/// Each Han character, each pair of neighbouring Han characters, and each Latin or numeric word. On two Traditional-Chinese
/// sets single characters beside pairs beat pairs alone (bench/README.md).
/// </remarks>
public static class IndexTokens
{
    /// <summary>Tokens of a text in order; a pair follows its first character.</summary>
    /// <param name="folded">A text out of <see cref="TextFolding.Fold"/>.</param>
    public static IEnumerable<string> Of(string folded)
    {
        var at = 0;
        while (at < folded.Length)
        {
            var character = folded[at];
            if (Han.IsHan(character))
            {
                yield return folded.Substring(at, 1);
                if (at + 1 < folded.Length && Han.IsHan(folded[at + 1]))
                    yield return folded.Substring(at, 2);
                at++;
            }
            else if (char.IsLetterOrDigit(character))
            {
                var start = at;
                while (at < folded.Length && !Han.IsHan(folded[at]) && (char.IsLetterOrDigit(folded[at]) || char.GetUnicodeCategory(folded[at]) == System.Globalization.UnicodeCategory.NonSpacingMark))
                    at++;
                yield return folded[start..at];
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>The tokens joined by spaces, as the full-text index stores them.</summary>
    public static string Joined(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";

        var folded = TextFolding.Fold(text);
        var joined = new StringBuilder(folded.Length * 4);
        var at = 0;
        while (at < folded.Length)
        {
            var character = folded[at];
            if (Han.IsHan(character))
            {
                joined.Append(character).Append(' ');
                if (at + 1 < folded.Length && Han.IsHan(folded[at + 1]))
                    joined.Append(character).Append(folded[at + 1]).Append(' ');
                at++;
            }
            else if (char.IsLetterOrDigit(character))
            {
                while (at < folded.Length && !Han.IsHan(folded[at]) && (char.IsLetterOrDigit(folded[at]) || char.GetUnicodeCategory(folded[at]) == System.Globalization.UnicodeCategory.NonSpacingMark))
                    joined.Append(folded[at++]);
                joined.Append(' ');
            }
            else
            {
                at++;
            }
        }

        return joined.ToString();
    }
}
