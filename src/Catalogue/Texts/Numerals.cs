using System.Globalization;

namespace LearningAdvisor.Catalogue.Texts;

/// <summary>Whole numbers in digits and Chinese characters: 1,000, 十二, 兩千, 廿五, 一〇五, 壹佰, 1萬2千, 一千五 (1,500).</summary>
public static class Numerals
{
    /// <summary>A number as people say it, for use inside patterns over folded text.</summary>
    public const string Pattern = @"(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,7}(?:[千百萬k]\d?)?|[零〇一二兩三四五六七八九十百千萬廿卅]+半?)";

    private const int Largest = 99_999_999;
    private const int LongestText = 16;
    private const string Digits = "零一二三四五六七八九";
    private const string FormalDigits = "零壹貳參肆伍陸柒捌玖";

    /// <summary>A number as people say it: of 兩三百 the larger, and 兩百半 is 250.</summary>
    /// <returns>Null when the characters make no number, or one above 99,999,999.</returns>
    public static int? Parse(ReadOnlySpan<char> text) => Read(text, isWritten: false);

    /// <summary>A number as records write it; several digits in a row are read one by one (一一四), and 兩三百 is none.</summary>
    /// <param name="text">Nothing but the number.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        var read = Read(text, isWritten: true);
        value = read ?? 0;
        return read is not null;
    }

    private static int? Read(ReadOnlySpan<char> text, bool isWritten)
    {
        if (text.IsEmpty || text.Length > LongestText)
            return null;

        var plain = text.ToString().Replace(",", "", StringComparison.Ordinal);
        if (int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number <= Largest ? number : null;

        var isDigitByDigit = plain.Length > (isWritten ? 0 : 2) && plain.All(character => DigitOf(character) >= 0);
        var value = isDigitByDigit
            ? plain.Aggregate(0L, (sum, character) => (sum * 10) + DigitOf(character))
            : ByUnits(plain, isWritten);
        return value <= Largest ? (int)value : null;
    }

    private static long? ByUnits(string text, bool isWritten)
    {
        long total = 0, section = 0, digit = -1;
        var lastUnit = 1;
        foreach (var character in text)
        {
            if (DigitOf(character) is >= 0 and var value)
            {
                var isArabic = char.IsAsciiDigit(character);
                if (isWritten && digit > 0 && !isArabic)
                    return null;

                // Digits of one Arabic number are put together; a zero between Chinese units (一千零五) ends the short form.
                digit = isArabic && digit >= 0 ? (digit * 10) + value : value;
                if (value == 0 && !isArabic)
                    lastUnit = 1;
            }
            else if (UnitOf(character) is > 0 and var unit)
            {
                if (unit == 10_000)
                {
                    total += Math.Max(section + Math.Max(digit, 0), 1) * unit;
                    section = 0;
                }
                else
                {
                    section += Math.Max(digit, 1) * unit;
                }

                digit = -1;
                lastUnit = unit;
            }
            else if (character is '廿' or '卅' && !(isWritten && digit >= 0))
            {
                section += character == '廿' ? 20 : 30;
                digit = -1;
                lastUnit = 1;
            }
            else
            {
                return character == '半' && lastUnit >= 100 && !isWritten ? total + section + (lastUnit / 2) : null;
            }
        }

        // 一千五 is 1,500: a last digit after 百, 千 or 萬 counts in the next smaller unit.
        if (digit > 0 && lastUnit >= 100)
            digit *= lastUnit / 10;
        return total + section + Math.Max(digit, 0);
    }

    private static int DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        '〇' or '○' or 'Ｏ' => 0,
        '兩' => 2,
        _ when Digits.IndexOf(character, StringComparison.Ordinal) is >= 0 and var digit => digit,
        _ => FormalDigits.IndexOf(character, StringComparison.Ordinal),
    };

    private static int UnitOf(char character) => character switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' or 'k' => 1000,
        '萬' or '万' => 10_000,
        _ => 0,
    };
}
