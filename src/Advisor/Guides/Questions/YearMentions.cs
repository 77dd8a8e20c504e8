using System.Globalization;
using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Questions;

/// <summary>A year as a text names it.</summary>
/// <param name="Year">In the common era.</param>
/// <param name="Start">Offset in the text.</param>
internal sealed record YearMention(int Year, int Start, int Length);

/// <summary>Finds years in texts: 112年, 民國112年度, 2023 年, (111-113年), 一一二年.</summary>
internal static partial class YearMentions
{
    private const int FirstOfRepublic = 1911;
    private const int LongestRange = 60;

    /// <summary>In order; a range gives each of its years. Figures that only look like years (30年經驗) are left out.</summary>
    public static IReadOnlyList<YearMention> In(string text)
    {
        var half = TextFolding.HalfWidth(text);
        if (half.Length != text.Length)
            half = text;

        var found = new List<YearMention>();
        foreach (Match match in Range().Matches(half))
        {
            if (YearOf(match.Groups["from"].Value) is { } from && YearOf(match.Groups["to"].Value) is { } to && from < to && to - from <= LongestRange)
                found.AddRange(Enumerable.Range(from, to - from + 1).Select(year => new YearMention(year, match.Index, match.Length)));
        }

        foreach (Match match in Single().Matches(half))
        {
            if (YearOf(match.Groups["year"].Value) is { } year && !found.Any(known => known.Start <= match.Index && match.Index < known.Start + known.Length))
                found.Add(new YearMention(year, match.Index, match.Length));
        }

        foreach (Match match in Spelled().Matches(half))
        {
            if (Digits(match.Groups["year"].Value) is { } digits && YearOf(digits) is { } year)
                found.Add(new YearMention(year, match.Index, match.Length));
        }

        return [.. found.OrderBy(mention => mention.Start)];
    }

    /// <summary>The year a bare figure stands for in the head of a column (115, 2026); null for other figures.</summary>
    public static int? OfHead(string head) => Bare().Match(head) is { Success: true } bare ? YearOf(bare.Groups["year"].Value) : null;

    /// <summary>今年, 去年 and the like, told from today's year.</summary>
    public static IReadOnlyList<int> Relative(string folded, int today) =>
        [.. RelativeWords.Where(word => folded.Contains(word.Word, StringComparison.Ordinal)).Select(word => today + word.Offset).Distinct()];

    /// <summary>As official texts write it: 2023 is 112.</summary>
    public static int ToRepublic(int year) => year - FirstOfRepublic;

    private static readonly (string Word, int Offset)[] RelativeWords =
    [
        ("今年", 0), ("本年度", 0), ("去年", -1), ("前年", -2), ("明年", 1), ("後年", 2), ("this year", 0), ("last year", -1), ("next year", 1),
        ("năm nay", 0), ("năm ngoái", -1), ("năm sau", 1), ("tahun ini", 0), ("tahun lalu", -1), ("tahun depan", 1),
    ];

    private static int? YearOf(string digits)
    {
        var number = int.Parse(digits, CultureInfo.InvariantCulture);
        return number is >= 80 and <= 180 ? number + FirstOfRepublic : number is >= 1800 and <= 2200 ? number : null;
    }

    // 一一二 is spelled digit by digit, 一百一十二 as a number.
    private static string? Digits(string han)
    {
        const string Numerals = "〇一二三四五六七八九";
        if (!han.Contains('百'))
            return han.Length is 3 or 4 ? string.Concat(han.Select(letter => Numerals.IndexOf(letter == '零' ? '〇' : letter))) : null;

        var rest = han[(han.IndexOf('百') + 1)..].TrimStart('零', '〇');
        var ten = rest.IndexOf('十');
        var tens = ten < 0 ? 0 : ten == 0 ? 1 : Numerals.IndexOf(rest[0]);
        var units = rest.Length > ten + 1 ? Numerals.IndexOf(rest[^1]) : 0;
        return (100 + (tens * 10) + Math.Max(0, units)).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?:民國|西元)?\s*(?<!\d)(?<from>\d{2,4})\s*年?度?\s*(?:[-–—~〜至到]|to)\s*(?:民國\s*)?(?<to>\d{2,4})\s*年")]
    private static partial Regex Range();

    [GeneratedRegex(@"(?:中華民國|民國|西元|公元)?\s*(?<!\d)(?<year>\d{2,4})[\u00b9\u00b2\u00b3]?\s*(?:年|学年|學年)"
        + @"|(?<=\b(?:in|for|of|by|during|năm|tahun|ปี)\s+)(?<year>(?:19|20)\d\d|1[01]\d)\b|\((?<year>(?:19|20)\d\d)\)")]
    private static partial Regex Single();

    [GeneratedRegex(@"(?:民國|西元)?(?<year>[〇零一二三四五六七八九百十]{3,6})年")]
    private static partial Regex Spelled();

    [GeneratedRegex(@"(?:^|｜)\s*(?:民國)?(?<year>\d{2,4})\s*年?度?$")]
    private static partial Regex Bare();
}
