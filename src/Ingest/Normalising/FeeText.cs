using System.Globalization;
using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>Fees as people write them.</summary>
/// <remarks>
/// The amount is TWD for the whole course: <c>免費</c>, <c>1,200元</c>, <c>NT$ 500</c>, <c>每期1500元</c>, and the sum of
/// <c>報名費200、學費1,000</c>, whose text stays as the note. Of several prices it is what one pays who meets no condition:
/// 2000 of <c>原價2000優惠1500</c>. Where the text names no such amount but a way to learn it (洽詢), a price a lesson, a
/// range, a price for some alone or another currency, the amount is unknown and the text is the note.
/// </remarks>
public static partial class FeeText
{
    private const int LargestFee = 1_000_000;

    private static readonly string[] FreeWords = ["免費", "免學費", "全額補助", "公益課程", "無須繳費", "不收費", "free", "free of charge"];
    private static readonly string[] AskWords = ["洽詢", "另計", "另訂", "另行公告", "依簡章", "依公告", "詳見", "詳洽", "電洽", "未定", "視", "自由樂捐", "隨喜"];

    /// <param name="currency">The cell of the column 幣別, ISO 4217; null means TWD.</param>
    /// <returns>Null when the text is no fee.</returns>
    public static Fee? Read(string text, string? currency)
    {
        var plain = TextFolding.HalfWidth(text).Trim();
        if (currency is not null and not "TWD")
            return new Fee(null, plain.Any(char.IsLetter) ? text.Trim() : $"{currency} {plain}", currency);
        if (Foreign().Match(plain) is { Success: true } foreign)
            return new Fee(null, text.Trim(), CurrencyCode(foreign.Value));

        var core = Brackets().Replace(plain, "").Trim();
        if (Array.Exists(FreeWords, word => core.Equals(word, StringComparison.OrdinalIgnoreCase)))
            return new Fee(0, core == plain ? null : text.Trim());
        var ordinary = FeeClauses.Ordinary(core);
        if (ordinary.Length == 0 || Array.Exists(AskWords, ordinary.Contains) || PerPart().IsMatch(ordinary) || Range().IsMatch(ordinary))
            return new Fee(null, text.Trim());
        if (Array.Exists(FreeWords, word => ordinary.Equals(word, StringComparison.OrdinalIgnoreCase)))
            return new Fee(0, text.Trim());
        if (Single().Match(ordinary) is { Success: true } single)
            return Amount(Number(single), ordinary == plain && single.Groups["term"].Length == 0 ? null : text.Trim());

        return Sum(ordinary, text.Trim()) ?? (ordinary == core ? null : new Fee(null, text.Trim()));
    }

    // 材料費 has a column of its own and is left out of the sum.
    private static Fee? Sum(string core, string note)
    {
        double? fee = null;
        int? materials = null;
        var parts = core.Split(['、', ';', '+', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => CommaBetweenParts().Split(part))
            .Where(part => part.Length > 0)
            .ToList();
        foreach (var part in parts)
        {
            var match = Labelled().Match(part);
            if (match.Success && match.Groups["label"].Value.StartsWith("材料", StringComparison.Ordinal))
                materials = (int)Number(match);
            else if (match.Success)
                fee = (fee ?? 0) + Number(match);
            else if (fee is null && Array.Exists(FreeWords, word => part.Equals(word, StringComparison.OrdinalIgnoreCase)))
                fee = 0;
            else
                return null;
        }

        // 材料費300 alone does not say what the course costs.
        var sum = fee is { } amount ? Amount(amount, note) : materials is null ? null : new Fee(null, note);
        return sum is null ? null : sum with { Materials = materials };
    }

    private static Fee? Amount(double number, string? note) =>
        Math.Abs(number) <= LargestFee && number == Math.Floor(number) ? new Fee((int)number, note) : null;

    private static double Number(Match match)
    {
        var digits = match.Groups["number"].Value.Replace(",", "");
        return double.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : Numerals.TryRead(digits, out var counted) ? counted : double.NaN;
    }

    private static string CurrencyCode(string word) => word.ToUpperInvariant() switch
    {
        "US$" or "美元" or "美金" or "USD" => "USD",
        "€" or "歐元" or "EUR" => "EUR",
        "£" or "英鎊" or "GBP" => "GBP",
        "HK$" or "港幣" or "HKD" => "HKD",
        "¥" or "日圓" or "日幣" or "日元" or "JPY" => "JPY",
        _ => "CNY",
    };

    private const string NumberPattern = @"(?<number>-?\d{1,3}(?:,\d{3})+(?:\.0+)?|-?\d+(?:\.0+)?|[〇零一二兩三四五六七八九十百千萬廿]+)";
    private const string Money = @"(?:新[臺台]幣|NT\$|NTD|TWD|\$)?\s*" + NumberPattern + @"\s*(?:元整?|圓|塊|TWD|NTD)?整?";

    [GeneratedRegex(@"US\$|HK\$|[€£¥]|\b(?:USD|EUR|GBP|HKD|JPY|CNY|RMB)\b|美元|美金|歐元|英鎊|港幣|日圓|日幣|日元|人民幣", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();

    [GeneratedRegex("(?:每|/) ?[1一]? ?(?:堂|次|節|月|小時|週|學分)|一堂|單堂|單次|per ")]
    private static partial Regex PerPart();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\d\s*元?\s*(?:-|~|至|到)\s*\$?\d")]
    private static partial Regex Range();

    [GeneratedRegex("^(?<term>每期|一期|每學期|全期|每班|每人|共|合計|一律|酌收|學費|費用|課程費|學分費|報名費)?:?" + Money + "(?<term>/(?:期|學期|人))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Single();

    [GeneratedRegex("^(?<label>報名費|學費|學分費|雜費|場地費|教材費|講義費|保險費|平安保險費?|課程費|冷氣費|行政費|材料費)[:：]?" + Money + "$", RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();

    // A comma parts two fees when a label follows it; between digits it groups thousands.
    [GeneratedRegex(@",(?=\D)")]
    private static partial Regex CommaBetweenParts();
}

/// <param name="Amount">TWD; null when unknown. May be negative: the validation says so.</param>
/// <param name="Note">The text where the amount does not say it all.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Materials">材料費 named inside the fee, TWD.</param>
public sealed record Fee(int? Amount, string? Note, string Currency = "TWD", int? Materials = null);
