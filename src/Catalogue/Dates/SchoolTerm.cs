using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Dates;

/// <summary>What the year of a bare 115-1 is: sources differ, and half a year hangs on it.</summary>
public enum TermCounting
{
    /// <summary>Schools and universities: 115-1 begins in August of ROC 115.</summary>
    SchoolYear,

    /// <summary>Community universities: 115-1 is the spring of ROC 115.</summary>
    CalendarYear,
}

/// <summary>One of the two terms of a year: 115學年度第1學期, 115年秋季班, 115-1, 1151.</summary>
/// <param name="Year">ROC year, as written.</param>
/// <param name="Number">1 or 2.</param>
/// <param name="Counting">Null when the text does not tell.</param>
/// <remarks>
/// By 各級學校學生學年學期假期辦法 a school year runs from 1 August to 31 July, its first term to 31 January. The terms of community
/// universities lie in the same half-years, 春季班 in the one from February, 秋季班 in the one from August.
/// </remarks>
public sealed partial record SchoolTerm(int Year, int Number, TermCounting? Counting)
{
    private const int RocOffset = 1911;

    /// <summary>The half-year in which the term lies, both days included; null when it is not known how the source counts.</summary>
    public (DateOnly From, DateOnly To)? Span
    {
        get
        {
            if (Counting is not { } counting)
                return null;

            var year = Year + RocOffset;
            var beginsInAugust = Number == 1 == (counting == TermCounting.SchoolYear);
            if (beginsInAugust)
                return (new DateOnly(year, 8, 1), new DateOnly(year + 1, 1, 31));

            var spring = counting == TermCounting.SchoolYear ? year + 1 : year;
            return (new DateOnly(spring, 2, 1), new DateOnly(spring, 7, 31));
        }
    }

    /// <param name="text">A term and nothing else.</param>
    /// <param name="usual">How the source counts where a text does not say it.</param>
    /// <returns>Null for any other text, terms of summer and winter included.</returns>
    public static SchoolTerm? Read(string text, TermCounting? usual)
    {
        var plain = TextFolding.Fold(text).Replace(" ", "", StringComparison.Ordinal);
        var match = Written().Match(plain);
        if (!match.Success)
            match = Packed().Match(plain);
        if (!match.Success || !Numerals.TryRead(match.Groups["year"].Value, out var year))
            return null;

        var season = match.Groups["season"].Value;
        var number = season.Length > 0 ? season[0] == '春' ? 1 : 2 : match.Groups["number"].Value is "1" or "一" or "上" ? 1 : 2;
        TermCounting? said = season.Length > 0 ? TermCounting.CalendarYear : match.Groups["school"].Success ? TermCounting.SchoolYear : null;

        // 2026年秋季班 is of ROC 115.
        return new SchoolTerm(year > 1000 ? year - RocOffset : year, number, said ?? usual);
    }

    private const string YearPattern = @"(?:民國)?(?<year>1\d\d|9\d|20\d\d|[一二〇零百十三四五六七八九]{2,6})";

    [GeneratedRegex("^" + YearPattern + "(?:(?<school>學年度?)|年度?)?[-./(]?(?:(?<season>春季?|秋季?)班?(?:課程)?|第?(?<number>[12一二])(?:學?期)?"
        + @"|(?<number>[上下])(?:學期)?)\)?$")]
    private static partial Regex Written();

    [GeneratedRegex(@"^(?<year>1\d\d|9\d)(?<number>[12])$")]
    private static partial Regex Packed();
}
