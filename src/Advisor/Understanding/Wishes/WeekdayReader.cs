using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>星期一到五, 禮拜六日, 平日, 週末, 除了星期三, Saturdays.</summary>
internal static partial class WeekdayReader
{
    private const string Day = "(?:[一二三四五六日天]|(?<![0-9])[1-7](?![0-9]|[~到至-][0-9][次堂回遍個小]))";
    private const string Prefix = "(?:星期|禮拜|[週周]|拜)";

    // 一 in 週一次, 二 in 禮拜二點 and 三 in 週六三千 belong to something else; 千萬 in 星期三千萬不要 is an adverb.
    private const string NotCounted = "(?:(?=千萬[不別要避])|(?![次堂回節遍場個小點時百千萬元塊歲十]))";

    // After a day without a prefix between (週三四) only words that go on about time may follow.
    private const string EndOfDays = "(?=$|[^一-鿿]|晚|下午|下班|上午|上課|早|白天|都|有|的|可|不|沒|中午|傍|夜|要|班|或|跟|和|以外|之外|能|我|這|那|擇|選|挑"
        + "|任|其中|其他|兩|休|放|排|輪|固定|就|才|皆|為|最|比|去|來|出|空|開|行|吧|嗎|呢|好|限|也|再|除外|洗|擺|卡|擇|被|帶|打|看|回|做|輪|值|公|店|補|練"
        + "|學校|兼|[喔啦耶哦唷嘍囉呀哩齁])";

    /// <summary>Claims the days named in the turn.</summary>
    public static List<Mention<IReadOnlyList<DayOfWeek>>> Find(MarkedText text)
    {
        var found = new List<Mention<IReadOnlyList<DayOfWeek>>>();
        Add(SaturdayAndSunday, _ => WeekdayNames.Weekend);
        Add(Named, DaysOf);
        Add(LoneDigits, DaysOf);
        Add(WorkingDays, _ => WeekdayNames.Weekdays);
        Add(Weekend, _ => WeekdayNames.Weekend);
        Add(ForeignWeekdays.Range, ForeignWeekdays.DaysOf);
        Add(ForeignWeekdays.Name, ForeignWeekdays.DaysOf);
        return found;

        void Add(Regex pattern, Func<Match, IEnumerable<DayOfWeek>> days)
        {
            foreach (var match in text.WholeMatches(pattern))
            {
                found.Add(new(match.Index, match.Index + match.Length, [.. days(match)]));
                text.Claim(match);
            }
        }
    }

    /// <summary>Makes the wish out of all days wished for and refused.</summary>
    public static void Keep(Reading reading, DaySets found)
    {
        if ((found.OnlyMayBend && reading.Before.Weekdays is { Hard: true }) || found.Result() is not { } result)
            return;

        if (result.Days.IsEmpty)
        {
            reading.Conflict(WishKind.Weekday, WeekdayNames.Say(found.Wanted, reading.Book), WeekdayNames.Say(found.Refused, reading.Book));
            return;
        }

        reading.Need = reading.Need with { Weekdays = Wish(result.Days, result.Hard, reading.Book) };
    }

    /// <param name="days">In any order, perhaps some twice.</param>
    public static Wanted<ImmutableArray<DayOfWeek>> Wish(IReadOnlyCollection<DayOfWeek> days, bool hard, PhraseBook book)
    {
        var ordered = WeekdayNames.All.Where(days.Contains).ToImmutableArray();
        return new(ordered, hard, WeekdayNames.Say(ordered, book));
    }

    private static IEnumerable<DayOfWeek> DaysOf(Match match)
    {
        var days = match.Groups["d"].Captures.Select(capture => WeekdayNames.OfChinese(capture.ValueSpan[0])).ToList();
        if (!match.Groups["to"].Success)
            return days;

        return WeekdayNames.Between(days[0], WeekdayNames.OfChinese(match.Groups["to"].ValueSpan[0]));
    }

    [GeneratedRegex($"(?:每個?)?{Prefix}(?<d>{Day}){NotCounted}"
        + $"(?:\\s*(?:到|至|~|-)\\s*{Prefix}?(?<to>{Day}){NotCounted}"
        + $"|(?:(?:[、,和跟與及或/+&]|以及|還有|或是|或者|或者是|跟著)\\s*{Prefix}(?<d>{Day}){NotCounted}"
        + $"|(?:[、和跟與及或/+&]|或是|或者){Prefix}?(?<d>{Day}){NotCounted}{EndOfDays}"
        + $"|{Prefix}(?<d>{Day}){NotCounted}"
        + $"|(?!一天)(?<d>{Day}){NotCounted}(?={Day}*{EndOfDays})){{0,6}})")]
    private static partial Regex Named { get; }

    // 六日, and 拜六禮拜 where 禮拜 alone is the Sunday.
    [GeneratedRegex("(?:(?:禮拜|拜|星期)六(?:[、,和跟或及與])?(?:禮拜|星期)(?![一二三四五六日天1-7幾])"
        + "|(?<![月十廿0-9初第二三四五週周期拜])六(?:[、和跟或]?日|[、和跟或]天)(?![本語文遊報刊後內]))")]
    private static partial Regex SaturdayAndSunday { get; }

    // 六日, 一三五晚上: days without 星期, only where nothing else fits.
    [GeneratedRegex(@"(?<=^|[,。;!?\s、只能想要有個每在我選挑是改成或限就排放休逢])(?:(?<d>[一二三四五六])(?:[、和跟或](?<d>[一二三四五六日天])){1,3}"
        + @"|(?<d>一)(?<d>三)(?<d>五)|(?<d>二)(?<d>四)(?<d>六)?)(?=$|[,。;!?\s]|晚|下午|早|上午|白天|上課|的|班|都|有|可|能|比較|才|或|沒|不(?!見)|休|去|出門"
        + "|我|這|那|開|行|以外|之外|除外|排|好|吧|啦|也|要|得|擇|挑|任|放|洗|被|卡|看|補|會|就|最|全|皆|上班|固定|回|人)"
        + @"|(?<=^|[,。;!?\s只])(?<d>[一二三四五])(?<d>[二三四五六]){1,3}(?<d>日)?(?=(?:我|就|都|也){0,2}(?:才|可以|有空|沒空|沒辦法|休|放假))"
        + "|(?<d>五)(?<d>六)(?<d>日)(?=才|都|可|有|我|$|[,。;!?])|(?<=改成?|換成?|變成?)(?<d>[一二三四五六日天])(?=$|[,。;!?]|好了|吧|啦)"
        + @"|(?<=[放休])(?<d>[一二三四五六])(?<d>[二三四五六日])(?=$|[,。;!?\s])"
        + "|(?<=^|[,。;!?])(?<d>[一二三四五])(?<d>[二三四五六])(?=(?:我|就|都)?(?:不行|不能|沒空|沒辦法)(?:$|[,。;!?]))|(?<![a-z0-9])w(?<d>[1-7])(?![0-9a-z])")]
    private static partial Regex LoneDigits { get; }

    [GeneratedRegex("平日|(?<![0-9第月週周期拜])一[到至]五(?![0-9點十分個樓歲年級])|[週周]間|平常日|上班日|工作[日天]|非假日|非[週周]末|平常上班(?:的日子|天)"
        + @"|ngày thường|ngày trong tuần|trong tuần|hari kerja|hari biasa|วันธรรมดา|(?:วัน)?จันทร์\s*(?:ถึง|-)\s*(?:วัน)?ศุกร์"
        + @"|thứ (?:hai|2) (?:đến|-) thứ (?:sáu|6)|senin (?:sampai|-) jumat|วันทำงาน|\bweek ?days?\b|\bweek(?=nights?\b)")]
    private static partial Regex WorkingDays { get; }

    [GeneratedRegex("(?<!非)(?:[週周]末假日|[週周]末|例假日|休假日|放假日|(?<!國定)假日|[週周]休二日|[週周]休|放假的?(?:時候|那兩天)|cuối tuần|akhir pekan"
        + @"|sabtu(?:[ ,/&-]+| dan | atau )minggu|(?:วัน)?เสาร์(?:-|และ|หรือ|กับ|\s)*(?:วัน)?อาทิตย์|weekends?|สุดสัปดาห์|วันหยุด|週末に|주말)"
        + @"|(?<=\b)week-?ends?\b")]
    private static partial Regex Weekend { get; }
}
