using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Round sums in words of English, Vietnamese, Indonesian and Thai: five hundred, một nghìn, lima ratus, ห้าร้อย.</summary>
internal static partial class SpelledAmounts
{
    /// <summary>For use inside patterns over folded text.</summary>
    public const string Pattern = @"(?:\b(?:an?|one|two|three|four|five|six|seven|eight|nine|twelve|fifteen) (?:hundred|thousand)\b"
        + @"|\b(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín) (?:trăm|nghìn|ngàn)\b"
        + @"|\b(?:seratus|seribu|(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) (?:ratus|ribu))\b"
        + @"|(?:หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)?(?:ร้อย|พัน)(?=\s|บาท|ดอลลาร์|$))";

    private static readonly (string Word, int Value)[] Digits =
    [
        ("twelve", 12), ("fifteen", 15), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
        ("một", 1), ("hai", 2), ("ba", 3), ("bốn", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("tám", 8), ("chín", 9),
        ("dua", 2), ("tiga", 3), ("empat", 4), ("lima", 5), ("enam", 6), ("tujuh", 7), ("delapan", 8), ("sembilan", 9),
        ("หนึ่ง", 1), ("สอง", 2), ("สาม", 3), ("สี่", 4), ("ห้า", 5), ("หก", 6), ("เจ็ด", 7), ("แปด", 8), ("เก้า", 9),
    ];

    /// <returns>Null where the text is no such sum.</returns>
    public static int? Parse(string text)
    {
        var unit = Thousand.IsMatch(text) ? 1000 : Hundred.IsMatch(text) ? 100 : 0;
        if (unit == 0)
            return null;

        var digit = Digits.FirstOrDefault(digit => text.StartsWith(digit.Word, StringComparison.Ordinal)).Value;
        return unit * Math.Max(digit, 1);
    }

    [GeneratedRegex("thousand|nghìn|ngàn|ribu|พัน")]
    private static partial Regex Thousand { get; }

    [GeneratedRegex("hundred|trăm|ratus|ร้อย")]
    private static partial Regex Hundred { get; }
}
