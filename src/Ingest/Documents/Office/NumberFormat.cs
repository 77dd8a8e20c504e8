using System.Globalization;
using System.Text;

namespace LearningAdvisor.Ingest.Documents.Office;

/// <summary>Writes the number of an item the way a document asks for: 3, 三, 參, 丙, ③, iii, c.</summary>
internal static class NumberFormat
{
    private const string Chinese = "〇一二三四五六七八九";
    private const string Legal = "零壹貳參肆伍陸柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    private static readonly (int Value, string Letters)[] Roman =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <param name="number">From 0; beyond the end of a series, such as 甲 to 癸, plain digits are written.</param>
    /// <param name="format">As Open XML names it (ST_NumberFormat); an unknown one gives digits.</param>
    public static string Of(int number, string format) => format switch
    {
        "none" or "bullet" => "",
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "japaneseCounting" or "ideographDigital" or "taiwaneseDigital" => Counted(number, Chinese, '十'),
        "ideographLegalTraditional" or "chineseLegalSimplified" or "japaneseLegal" => Counted(number, Legal, '拾'),
        "ideographTraditional" when number is >= 1 and <= 10 => Stems[number - 1].ToString(),
        "ideographZodiac" when number is >= 1 and <= 12 => Branches[number - 1].ToString(),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" or "ideographEnclosedCircle" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "lowerRoman" when number is >= 1 and < 4000 => RomanOf(number),
        "upperRoman" when number is >= 1 and < 4000 => RomanOf(number).ToUpperInvariant(),
        "lowerLetter" when number >= 1 => Letters(number),
        "upperLetter" when number >= 1 => Letters(number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    // 十, 十一, 二十, 二十一; official documents never count higher in this form.
    private static string Counted(int number, string digits, char ten) => number switch
    {
        < 0 or > 99 => number.ToString(CultureInfo.InvariantCulture),
        < 10 => digits[number].ToString(),
        _ => (number < 20 ? "" : digits[number / 10].ToString()) + ten + (number % 10 == 0 ? "" : digits[number % 10].ToString()),
    };

    private static string RomanOf(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value)
                text.Append(letters);
        }

        return text.ToString();
    }

    // a to z, then aa, bb as Word writes them.
    private static string Letters(int number) => new((char)('a' + (number - 1) % 26), 1 + (Math.Min(number, 260) - 1) / 26);
}
