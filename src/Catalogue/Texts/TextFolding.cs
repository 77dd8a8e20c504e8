using System.Text;

namespace LearningAdvisor.Catalogue.Texts;

/// <summary>Makes texts comparable: one width, one case, one spelling of 臺 and its like. For matching and indexing, never for showing.</summary>
/// <remarks>Written out because the house runs without ICU, where <c>string.Normalize</c> leaves such characters alone.</remarks>
public static class TextFolding
{
    private const char ZeroWidthSpace = '\u200b';
    private const string RomanNumerals = "I II III IV V VI VII VIII IX X XI XII";

    /// <summary>Full-width forms become half-width, everything lower case, 台 becomes 臺 and 佈 becomes 布, runs of white space one space.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The folded text, trimmed; lengths may differ from the input's.</returns>
    public static string Fold(string text)
    {
        if (IsFolded(text))
            return text;

        var folded = new StringBuilder(text.Length);
        foreach (var original in text)
        {
            if (IsSpelledOut(original))
            {
                folded.Append(SpelledOut(original).ToLowerInvariant());
                continue;
            }

            var character = Width(original);
            if (!char.IsWhiteSpace(character) && character != ZeroWidthSpace)
                folded.Append(OneSpelling(character));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return folded.ToString();
    }

    // Most terms and many texts are folded already; a look is ten times as quick as a copy.
    private static bool IsFolded(string text)
    {
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || character == ZeroWidthSpace || IsSpelledOut(character) || OneSpelling(Width(character)) != character)
                return false;
        }

        return true;
    }

    /// <summary>Full-width letters, digits, signs and spaces become half-width; ① becomes 1, Ⅲ becomes III. Case and 台 stay.</summary>
    public static string HalfWidth(string text)
    {
        foreach (var character in text)
        {
            if (Width(character) != character || IsSpelledOut(character))
                return string.Concat(Widths(text));
        }

        return text;
    }

    // Characters that are written either way in Taiwan; the one the dictionaries prefer stays.
    private static char OneSpelling(char character) => character switch
    {
        '台' => '臺',
        '佈' => '布',
        '裏' => '裡',
        '着' => '著',
        '唸' => '念',
        '峯' => '峰',
        '羣' => '群',
        '汙' => '污',
        '菸' => '煙',
        '傢' => '家',
        _ => char.ToLowerInvariant(character),
    };

    private static IEnumerable<char> Widths(string text)
    {
        foreach (var character in text)
        {
            if (IsSpelledOut(character))
            {
                foreach (var letter in SpelledOut(character))
                    yield return letter;
            }
            else
            {
                yield return Width(character);
            }
        }
    }

    private static char Width(char character) => character switch
    {
        >= '\uff01' and <= '\uff5e' => (char)(character - 0xfee0),
        '\u3000' or '\u00a0' => ' ',
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        '\u301c' => '~',
        '\ufeff' => ' ',
        _ => character,
    };

    // Circled numbers ① to ⑳ and Roman numerals Ⅰ to Ⅻ, upper and lower case.
    private static bool IsSpelledOut(char character) =>
        character is >= '\u2460' and <= '\u2473' or >= '\u2160' and <= '\u216b' or >= '\u2170' and <= '\u217b';

    private static string SpelledOut(char character) => character switch
    {
        <= '\u216b' => RomanNumerals.Split(' ')[character - '\u2160'],
        <= '\u217b' => RomanNumerals.Split(' ')[character - '\u2170'],
        _ => (character - '\u2460' + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
