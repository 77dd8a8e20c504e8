using System.Globalization;
using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Guarding.Figures;

/// <summary>Finds the figures of a text, whatever they are written in: 民國 years, Chinese numerals and full-width digits are the same figures as plain ones.</summary>
internal static partial class FigureReader
{
    private const int FirstYearOfTheRepublic = 1912;

    // Whoever stands first takes its characters first: the day of a date is no number.
    private static readonly (Regex Pattern, Func<Match, IEnumerable<string>> Forms)[] Kinds =
    [
        (Address(), match => [$"url:{match.Value.TrimEnd('.', ',', ')', '/')}"]),
        (Mail(), match => [$"mail:{match.Value}"]),
        (Telephone(), match => [$"phone:{Digits(match.Value)}"]),
        (FullDate(), match => [$"date:{Year(match.Groups[1].Value)}-{Two(match.Groups[2])}-{Two(match.Groups[3])}"]),
        (MonthAndDay(), match => [$"day:{Two(match.Groups[1])}-{Two(match.Groups[2])}"]),
        (YearAlone(), match => [$"year:{Year(match.Groups[1].Value)}"]),
        (MonthAlone(), match => [$"month:{Two(match.Groups[1])}"]),
        (ClockTime(), Times),
        (Money(), match => [$"money:{Whole(match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value)}"]),
        (Age(), match => [$"age:{Whole(match.Groups[1].Value)}"]),
        (Number(), match => [$"number:{Whole(match.Value)}"]),
    ];

    /// <summary>The text's figures, each kind in the order of the text.</summary>
    public static IReadOnlyList<Figure> In(string text)
    {
        var left = ChineseNumbers.InDigits(text).ToLowerInvariant();
        var found = new List<Figure>();
        foreach (var (pattern, forms) in Kinds)
        {
            foreach (Match match in pattern.Matches(left))
                found.Add(new Figure(match.Value.Trim(), [.. forms(match)]));
            left = pattern.Replace(left, match => new string(' ', match.Length));
        }

        return found;
    }

    // Without 上午 or 下午 an hour up to twelve may be either.
    private static IEnumerable<string> Times(Match match)
    {
        var (hour, minute) = (int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture), match.Groups["half"].Success ? 30 : match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0);
        var (isLate, isEarly) = (match.Groups["late"].Success, match.Groups["early"].Success);
        if (!isLate || hour >= 12)
            yield return $"time:{hour:00}:{minute:00}";
        if (hour < 12 && !isEarly && (isLate || !match.Groups["colon"].Success))
            yield return $"time:{hour + 12:00}:{minute:00}";
    }

    private static string Digits(string value) => string.Concat(value.Where(char.IsAsciiDigit));

    private static string Two(Group number) => number.Value.PadLeft(2, '0');

    // Two or three digits count from the founding of the republic.
    private static string Year(string value)
    {
        var year = int.Parse(value, CultureInfo.InvariantCulture);
        return (year < 1000 ? year + FirstYearOfTheRepublic - 1 : year).ToString(CultureInfo.InvariantCulture);
    }

    private static string Whole(string value)
    {
        var plain = value.Replace(",", "", StringComparison.Ordinal).TrimEnd('.');
        return plain.Contains('.') ? plain.TrimEnd('0').TrimEnd('.') : plain.TrimStart('0') is { Length: > 0 } whole ? whole : "0";
    }

    [GeneratedRegex(@"(?:https?://|www\.)[^\s，。、（）「」]+|(?<![a-z0-9@.])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|org|net|tw|gov|edu|io|me|cc|info|app"
        + @"|shop|site|ly|example)(?![a-z])[^\s，。、（）「」]*", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<!\d)\(?0\d{1,3}\)?[ -]?\d{3,4}[ -]?\d{3,4}(?!\d)|(?<![\d-])\d{4}-\d{4}(?![\d-])", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"(?:民國)?\s*(?<!\d)(\d{2,4})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})(?!\d)\s*日?", RegexOptions.CultureInvariant)]
    private static partial Regex FullDate();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})\s*[月/]\s*(\d{1,2})(?!\d)\s*[日號]?", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"(?:民國\s*|(?<!\d))(\d{2,4})\s*(?:年度?|學年度?)", RegexOptions.CultureInvariant)]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})\s*月(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAlone();

    [GeneratedRegex(@"(?:(?<late>下午|晚上|傍晚|晚間|夜間)|(?<early>上午|早上|清晨|凌晨))?\s*(?<!\d)(?<h>\d{1,2})(?:(?<colon>:)(?<m>\d{2})(?!\d)"
        + @"|\s*[點時](?:鐘)?(?:(?<half>半)|(?<m>\d{1,2})(?!\d)分?)?)\s*(?<late>p\.?m\.?)?(?<early>a\.?m\.?)?", RegexOptions.CultureInvariant)]
    private static partial Regex ClockTime();

    [GeneratedRegex(@"(?:nt\$|us\$|\$|twd|nt)\s*(\d[\d,]*(?:\.\d+)?)|(\d[\d,]*(?:\.\d+)?)\s*(?:元|塊|圓|圆|块|twd|ntd|dollars?|đài tệ|dolar|ดอลลาร์|บาท|đồng"
        + "|rupiah)", RegexOptions.CultureInvariant)]
    private static partial Regex Money();

    [GeneratedRegex(@"(\d{1,3})\s*(?:歲|岁|足歲|years? old|tuổi)", RegexOptions.CultureInvariant)]
    private static partial Regex Age();

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
