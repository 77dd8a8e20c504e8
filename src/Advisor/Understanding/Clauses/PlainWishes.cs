using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Advisor.Understanding.Wishes;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Understanding.Clauses;

/// <summary>Says what a clause means in the plain words that every reader of wishes knows: 薪水都繳房租了 is 免費, 打烊都晚上八點了 is 晚上八點以後.</summary>
internal static partial class PlainWishes
{
    // A course that costs less is free.
    private const int LeastFee = 50;

    private static readonly (ClauseLabel Label, string Words)[] Plain =
    [
        (ClauseLabel.Free, "免費"),
        (ClauseLabel.Weekend, "只要週末"),
        (ClauseLabel.Weekdays, "只要平日"),
        (ClauseLabel.Morning, "只要早上"),
        (ClauseLabel.Afternoon, "只要下午"),
        (ClauseLabel.Evening, "只要晚上"),
        (ClauseLabel.Daytime, "不要晚上"),
        (ClauseLabel.Online, "線上課程"),
        (ClauseLabel.Onsite, "實體課程"),
        (ClauseLabel.Access, "無障礙"),
        (ClauseLabel.Voucher, "可以用學習券"),
        (ClauseLabel.Childcare, "有臨時托育"),
        (ClauseLabel.Near, "附近"),
    ];

    /// <param name="label">What the clause says.</param>
    /// <param name="folded">The clause, from which hours, days, sums and ages are taken.</param>
    /// <returns>Null where the label needs a value that the clause does not name once, or where no reader knows such a wish.</returns>
    public static string? Of(ClauseLabel label, string folded) => label switch
    {
        // Somebody is free as well as something: where the word stands, the reader of fees has decided.
        ClauseLabel.Free when folded.Contains("free", StringComparison.Ordinal) => null,
        ClauseLabel.Fee => Alone(Sums(folded)) is { } sum ? $"{sum}元以下" : null,
        ClauseLabel.Age => Alone(Ages(folded)) is { } age ? $"我{age}歲" : null,
        ClauseLabel.Day => Days(folded) is { } days ? $"只要{days}" : null,
        ClauseLabel.NotDay => Days(folded) is { } days ? $"不要{days}" : null,
        ClauseLabel.From => Hour(folded) is { } hour ? hour.IsChinese ? $"{hour.Words}以後" : $"after {hour.Words}" : null,
        ClauseLabel.Until => Hour(folded) is { } hour ? hour.IsChinese ? $"{hour.Words}以前" : $"before {hour.Words}" : null,
        _ => Plain.FirstOrDefault(plain => plain.Label == label).Words,
    };

    public static bool NamesDays(string folded) => Days(folded) is not null;

    public static bool NamesHour(string folded) => ClockReader.ChineseHour.IsMatch(folded) || ClockReader.ForeignHour.IsMatch(folded);

    public static bool NamesTime(string folded) => NamesHour(folded) || PartsOfDay.IsMatch(folded);

    /// <summary>Whether a meal tells the time: 吃過晚飯再去.</summary>
    public static bool NamesMeal(string folded) => Meals.IsMatch(folded);

    /// <summary>Whether an hour that was named elsewhere is meant: 之後才能去, nothing earlier.</summary>
    public static bool RefersBack(string folded) => Back.IsMatch(folded);

    /// <summary>Whether the daytime is named, wished for or not.</summary>
    public static bool NamesDaytime(string folded) => Daytime.IsMatch(folded);

    /// <summary>Whether somebody gets to class, whatever it takes: 我才能去上課. Nobody wishes for a screen by it.</summary>
    public static bool GetsThere(string folded) => There.IsMatch(folded);

    /// <summary>Whether a clause says no to what it names; can't come except in the evening does not.</summary>
    public static bool Denies(string folded) => Denial.IsMatch(folded) && !Excepted.IsMatch(folded);

    private static IEnumerable<int> Sums(string folded) =>
        Numbers.Matches(folded).Select(match => Numerals.Parse(match.ValueSpan)).OfType<int>().Where(number => number >= LeastFee);

    private static IEnumerable<int> Ages(string folded) =>
        Numbers.Matches(folded).Where(match => !Counted.IsMatch(folded.AsSpan(match.Index + match.Length))).Select(match => Numerals.Parse(match.ValueSpan)).OfType<int>().Where(number => number is > 2 and < 111);

    private static int? Alone(IEnumerable<int> numbers) => numbers.Distinct().ToList() is [var one] ? one : null;

    private static string? Days(string folded)
    {
        var days = WeekdayReader.Find(new MarkedText(folded)).SelectMany(mention => mention.Value).Distinct().ToList();
        return days.Count is 0 or 7 ? null : string.Join('、', days.Select(day => $"星期{WeekdayNames.InChinese(day)}"));
    }

    private static (string Words, bool IsChinese)? Hour(string folded) =>
        ClockReader.ChineseHour.Matches(folded) is [var chinese] ? (chinese.Value, true)
        : ClockReader.ForeignHour.Matches(folded) is [var foreign] ? (foreign.Value, false)
        : null;

    [GeneratedRegex(@"[之以]前|[之以]後|前面|後面|那時|[更再]早|[更再]晚|\b(?:earlier|later|then|before|after)\b")]
    private static partial Regex Back { get; }

    [GeneratedRegex("[早午晚][飯餐]")]
    private static partial Regex Meals { get; }

    [GeneratedRegex(@"早上|上午|中午|下午|傍晚|晚上|白天|日間|午前|午後|[晚夜]間|夜晚|清晨|day-?time|during the day|morning|afternoon|evening|night|\bnoon\b"
        + "|sáng|trưa|chiều|tối|pagi|siang|sore|malam|เช้า|เที่ยง|บ่าย|เย็น|ค่ำ|ทุ่ม")]
    private static partial Regex PartsOfDay { get; }

    [GeneratedRegex("白天|日間|日時|day-?time|during the day|ban ngày|siang hari|กลางวัน")]
    private static partial Regex Daytime { get; }

    [GeneratedRegex("不(?!錯)|無(?!妨|所謂)|[別免勿毋]|(?<!恐)怕|沒(?!事|問題|關係|差)|危險|擔心"
        + @"|\b(?:no|not|never|nothing|cannot|without|afraid|scared|dangerous)\b|n'?t\b|không|chưa|đừng|sợ|tidak|jangan|takut|\b(?:ng?gak|ga)\b|ไม่|อย่า|กลัว")]
    private static partial Regex Denial { get; }

    [GeneratedRegex("才(?:能|可以|有辦法|有空)(?:去|出門|來|過去)|去得了")]
    private static partial Regex There { get; }

    [GeneratedRegex(@"(?:除了|除非|只有|\b(?:except|unless|but|other than|apart from|trừ|kecuali|selain)\b|ยกเว้น|นอกจาก)")]
    private static partial Regex Excepted { get; }

    // 退休八個月, 上過八堂課: what is counted is no age.
    [GeneratedRegex(@"^\s*(?:個|堂|次|天|月|節|號|樓|分|點|小時|週|期|本|門|班|公[里尺]|級|人|位"
        + "|(?:months?|weeks?|days?|hours?|minutes?|times?|class(?:es)?|lessons?|courses?|people|kids|children|km|tháng|ngày|buổi|lần|lớp|bulan|minggu|hari"
        + @"|kali|kelas|orang)\b|เดือน|วัน|ครั้ง|คน|คลาส)")]
    private static partial Regex Counted { get; }

    [GeneratedRegex(Numerals.Pattern)]
    private static partial Regex Numbers { get; }
}
