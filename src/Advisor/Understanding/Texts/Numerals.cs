using System.Globalization;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>Reads numbers as people write them: 1,000, 1千5, 一千五, 兩百五十, 廿五, 兩三百.</summary>
internal static class Numerals
{
    /// <summary>A whole number in digits or Chinese characters, for use inside patterns.</summary>
    public const string Pattern = @"(?:\d{1,3}(?:,\d{3}){1,6}|\d{1,7}(?:[千百萬k]\d?)?|[零〇一二兩三四五六七八九十百千萬廿卅]+半?)";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>The value, null when the characters make no number or it passes 10 million. Two neighbouring digits (兩三百) give the larger.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;

        var plain = text.ToString().Replace(",", "", StringComparison.Ordinal);
        if (int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;

        if (plain.All(character => DigitOf(character) >= 0) && plain.Length > 2)
            return plain.Aggregate(0, (value, character) => value > 1_000_000 ? value : (value * 10) + DigitOf(character));

        return ByUnits(plain);
    }

    private static int? ByUnits(string text)
    {
        int total = 0, section = 0, digit = -1, lastUnit = 1;
        foreach (var character in text)
        {
            if (DigitOf(character) is >= 0 and var value)
            {
                // Digits of one Arabic number are put together; a zero between Chinese units (一千零五) ends the short form.
                digit = char.IsAsciiDigit(character) && digit >= 0 ? (digit * 10) + value : value;
                if (value == 0 && !char.IsAsciiDigit(character))
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
                    section += (digit < 0 ? 1 : digit) * unit;
                }

                digit = -1;
                lastUnit = unit;
            }
            else if (character is '廿' or '卅')
            {
                section += character == '廿' ? 20 : 30;
                digit = -1;
                lastUnit = 1;
            }
            else if (character == '半' && lastUnit >= 100)
            {
                return total + section + (lastUnit / 2);
            }
            else
            {
                return null;
            }

            if (total > 10_000_000 || section > 10_000_000 || digit > 10_000_000)
                return null;
        }

        // 一千五 is 1,500: a last digit after 百, 千 or 萬 counts in the next smaller unit.
        if (digit > 0 && lastUnit >= 100)
            digit *= lastUnit / 10;
        return total + section + Math.Max(digit, 0);
    }

    private static int DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        '〇' => 0,
        '兩' => 2,
        _ => Digits.IndexOf(character, StringComparison.Ordinal),
    };

    private static int UnitOf(char character) => character switch
    {
        '十' => 10,
        '百' => 100,
        '千' or 'k' => 1000,
        '萬' => 10_000,
        _ => 0,
    };
}
