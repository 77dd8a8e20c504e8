namespace LearningAdvisor.Ingest.Normalising;

/// <summary>Chinese numerals: 十二, 一百二十, 兩千, 廿五, 一〇五, 壹佰.</summary>
public static class ChineseNumber
{
    private const string Digits = "〇一二三四五六七八九";
    private const string FormalDigits = "零壹貳參肆伍陸柒捌玖";

    /// <summary>True for a character that stands in a Chinese numeral.</summary>
    public static bool IsPart(char character) => Digit(character) >= 0 || Unit(character) > 0 || Tens(character) > 0;

    /// <param name="text">Nothing but the numeral.</param>
    /// <param name="value">Up to 99,999,999.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > 16)
            return false;
        if (IsDigitByDigit(text))
            return TryReadDigits(text, out value);

        int total = 0, section = 0, digit = -1;
        foreach (var character in text)
        {
            if (Tens(character) is > 0 and var tens)
            {
                if (digit >= 0)
                    return false;
                section += tens;
            }
            else if (Digit(character) is >= 0 and var read)
            {
                if (digit > 0)
                    return false;
                digit = read;
            }
            else if (Unit(character) is > 0 and var unit)
            {
                if (unit == 10_000)
                {
                    total += (section + Math.Max(digit, 0)) * unit;
                    section = 0;
                }
                else
                {
                    section += (digit <= 0 ? 1 : digit) * unit;
                }

                digit = -1;
            }
            else
            {
                return false;
            }
        }

        value = total + section + Math.Max(digit, 0);
        return true;
    }

    // 一〇五 and 二〇二六 are read digit by digit; a unit among them makes a counted number.
    private static bool IsDigitByDigit(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (Digit(character) < 0)
                return false;
        }

        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.Length > 8)
            return false;
        foreach (var character in text)
            value = (value * 10) + Digit(character);
        return true;
    }

    private static int Digit(char character) => character switch
    {
        '兩' => 2,
        '○' or 'Ｏ' => 0,
        _ when Digits.IndexOf(character, StringComparison.Ordinal) is >= 0 and var digit => digit,
        _ => FormalDigits.IndexOf(character, StringComparison.Ordinal),
    };

    private static int Tens(char character) => character switch { '廿' => 20, '卅' => 30, _ => 0 };

    private static int Unit(char character) => character switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1_000,
        '萬' or '万' => 10_000,
        _ => 0,
    };
}
