using System.Globalization;
using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Normalising;

/// <summary>Numbers as people write them: <c>1,200</c>, <c>３６小時</c>, <c>十二人</c>, <c>18歲以上</c>.</summary>
public static partial class NumberText
{
    /// <param name="text">A number, perhaps with one unit behind it.</param>
    /// <returns>False for anything else, ranges and two numbers included.</returns>
    public static bool TryRead(string text, out double value)
    {
        var plain = TextFolding.HalfWidth(text).Trim();
        if (double.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            return true;

        var match = WithUnit().Match(plain);
        if (!match.Success)
            return false;

        var digits = match.Groups["number"].Value;
        if (double.TryParse(digits.Replace(",", ""), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            return true;

        var isChinese = Numerals.TryRead(digits, out var counted);
        value = counted;
        return isChinese;
    }

    /// <summary>A whole number; <c>3.0</c> is one, <c>2.5</c> is not.</summary>
    public static bool TryReadWhole(string text, out int value)
    {
        var isRead = TryRead(text, out var number) && number == Math.Floor(number) && Math.Abs(number) <= int.MaxValue;
        value = isRead ? (int)number : 0;
        return isRead;
    }

    [GeneratedRegex(@"^(?:共|滿|年滿)?\s*(?<number>-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?|[〇零○一二兩三四五六七八九十百千萬廿卅]+)\s*(?:小時|時|學分"
        + @"|分|人|名|位|歲|足歲|元|hours?|hrs?|h)?(?:以上|以下|\(含\))?$", RegexOptions.IgnoreCase)]
    private static partial Regex WithUnit();
}
