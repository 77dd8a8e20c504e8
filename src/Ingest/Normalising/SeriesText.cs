using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>The series of a course whose title counts it: 太極拳(第2期), 陶藝A班, 實用美語 (B), 第12期照顧服務員專班.</summary>
/// <remarks>Only marks that number equal classes count. 初階 and 進階, Ⅱ and 第14課 are steps of a way, and no series.</remarks>
public static partial class SeriesText
{
    private const int ShortestName = 2;
    private const string LastOfMark = "班期梯次)]";

    /// <returns>The title without its mark, half-width; null where it has none.</returns>
    public static string? OfTitle(string title)
    {
        var plain = TextFolding.HalfWidth(title).Trim();
        if (plain.Length <= ShortestName || !(LastOfMark.Contains(plain[^1]) || plain[0] == '第'))
            return null;

        var name = plain;
        if (plain[0] == '第')
            name = Front().Replace(name, "");
        while (End().Match(name) is { Success: true } mark)
            name = name[..mark.Index].Trim(' ', '-', '~', '─', '_', ':', '、');

        // 二胡 進階A班 and 二胡進階B班 are typed by different hands.
        return name.Length == plain.Length || name.Length < ShortestName ? null : SpacesInChinese().Replace(name, "");
    }

    [GeneratedRegex(@"\s*[(\[]?第\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:期|梯次?|班)[)\]]?$|\s*\((?:[A-Ea-e]|[A-Ea-e甲乙丙丁戊己]班)\)$"
        + @"|(?<![A-Za-z甲乙丙丁級])\s*[A-E甲乙丙丁戊己]班$", RegexOptions.RightToLeft)]
    private static partial Regex End();

    [GeneratedRegex(@"^第\s*\d{1,3}\s*(?:期|梯次?)\s*")]
    private static partial Regex Front();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")]
    private static partial Regex SpacesInChinese();
}
