using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>The series of a course whose title counts it: 太極拳(第2期), 陶藝A班, 實用美語 (B), 第12期照顧服務員專班.</summary>
/// <remarks>Only marks that number equal classes count. 初階 and 進階, Ⅱ and 第14課 are steps of a way, and no series.</remarks>
public static partial class SeriesText
{
    private const int ShortestName = 2;

    /// <returns>The title without its mark, half-width; null where it has none.</returns>
    public static string? OfTitle(string title)
    {
        var plain = TextFolding.HalfWidth(title).Trim();
        var name = plain;
        while (Mark().Match(name) is { Success: true } mark)
            name = name.Remove(mark.Index, mark.Length).Trim(' ', '-', '~', '─', '_', ':', '、');

        // 二胡 進階A班 and 二胡進階B班 are typed by different hands.
        return name.Length == plain.Length || name.Length < ShortestName ? null : SpacesInChinese().Replace(name, "");
    }

    [GeneratedRegex(@"\s*[(\[]?第\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:期|梯次?|班)[)\]]?$|^第\s*\d{1,3}\s*(?:期|梯次?)\s*|\s*\((?:[A-Ha-h]|[A-Ha-h甲乙丙丁戊己]班)\)$|(?<![A-Za-z甲乙丙丁級])\s*[A-H甲乙丙丁戊己]班$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])")]
    private static partial Regex SpacesInChinese();
}
