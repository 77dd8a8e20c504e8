using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>下個月, 月底前, 暑假, 115年3月, 兩週內, 下週二: when the course may start, counted from today.</summary>
/// <remarks>A month or year alone belongs to the subject (五月要報稅) unless words of starting stand beside it.</remarks>
internal static partial class DateReader
{
    private const string Number = @"(?:\d{1,3}|[一二兩三四五六七八九十]{1,3})";
    private const string Year = @"(?:(?<year>今年|明年|後年)|民國?\s*(?<roc>\d{3}|[一二三四五六七八九零〇十百]{2,5})\s*年度?|(?<roc>1[0-4]\d)\s*年度?"
        + @"|(?:西元)?(?<ad>20\d\d)\s*年)";
    private const string Starting = "(?:份)?(?:底|初|中旬?)?(?:的)?(?:開課|開始|開班|開學|開的|起|有開|有什麼課|有哪些課|有課|上課|的課|的班)";
    private const string MonthName = "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?"
        + "|nov(?:ember)?|dec(?:ember)?)";

    public static void Read(Reading reading)
    {
        foreach (var match in reading.Text.Matches(CalendarDay))
            Take(reading, match, DateWords.Day(match, reading.Context.Today));
        foreach (var match in reading.Text.Matches(SchoolYearTerm))
            Take(reading, match, DateWords.SchoolYearTerm(match));
        foreach (var match in reading.Text.Matches(Term))
            Take(reading, match, DateWords.Term(match, reading.Context.Today));
        foreach (var match in reading.Text.Matches(Month))
            Take(reading, match, DateWords.Month(match, reading.Context.Today));
        foreach (var match in reading.Text.Matches(EnglishMonth))
            Take(reading, match, DateWords.Month(match, reading.Context.Today));
        foreach (var match in reading.Text.Matches(WeekdayOfWeek))
            Take(reading, match, DateWords.WeekdayOfWeek(match, reading.Context.Today));
        foreach (var match in reading.Text.Matches(WithinDays))
            Take(reading, match, DateWords.Within(match, reading.Context.Today));
        foreach (var (pattern, interval) in DateWords.Fixed)
        {
            foreach (var match in reading.Text.Matches(pattern))
                Take(reading, match, DateWords.Sided(interval(reading.Context.Today), match.Groups["side"].Value));
        }

        foreach (var match in reading.Text.Matches(Soon))
        {
            Take(reading, match, new DateInterval(reading.Context.Today, reading.Context.Today.AddDays(45)));
            if (reading.Need.Dates is { } dates)
                reading.Need = reading.Need with { Dates = dates with { Hard = false } };
        }
    }

    private static void Take(Reading reading, Match match, DateInterval? interval)
    {
        // No course can start in the past: such dates are part of a question, not a wish.
        if (interval is null || interval.To < reading.Context.Today || reading.Text.Cuts(match.Index, match.Index + match.Length) || TellsOfMoney(reading, match))
            return;

        var wish = reading.Wish(interval, match.Index, DateWords.Say(interval, reading.Book));
        reading.Need = reading.Need with { Dates = reading.Choose(WishKind.Date, reading.Need.Dates, wish) };
        reading.Text.Claim(match);
    }

    // 這個月房租都快繳不出來 tells how things are, and not when a course should begin.
    private static bool TellsOfMoney(Reading reading, Match match)
    {
        var clause = reading.Text.ClauseAt(match.Index);
        var folded = reading.Text.Folded.AsSpan(clause.Start, clause.End - clause.Start);
        return Living.IsMatch(folded) && !OfCourses.IsMatch(folded);
    }

    [GeneratedRegex("只?剩下?[^,。;!?]{0,8}[元塊錢]|(?:叫|要|讓|通知)我[^,。;!?]{0,4}(?:不用|別|不要|不必)(?:再)?[來去]|房租|房貸|車貸|貸款|水電費|生活費"
        + @"|醫藥費|薪水|[減沒]薪|收入|零用錢|花光|沒錢|透支|\b(?:rent|bills?|salary|wages?|income|money is)\b|tiền nhà|tiền lương|uang sewa|\bgaji\b|ค่าเช่า"
        + "|เงินเดือน")]
    private static partial Regex Living { get; }

    [GeneratedRegex(@"開課|開始|開班|上課|的課|報名|\b(?:start|begin|class|course)")]
    private static partial Regex OfCourses { get; }

    [GeneratedRegex($@"(?:{Year})?的?\s*(?<![\d/])(?:(?<month>{Number})月(?<day>{Number})[日號]"
        + @"|(?<month>\d{1,2})/(?<day>\d{1,2})(?![\d/]))(?:那天)?(?<side>以前|之前|前|以後|之後|後|起)?(?:的)?(?:開始|開課|有空|就)?(?:上課|的課)?")]
    private static partial Regex CalendarDay { get; }

    [GeneratedRegex("(?<written>[0-9一二〇零百十三四五六七八九]{2,6}學年度?(?:第?[12一二]|[上下])學期)(?<side>以前|之前|前|以後|之後|後|起)?(?:期間|的時候"
        + "|開始|開課|上課|的課|的班|有開|有的|有什麼課|間){0,6}")]
    private static partial Regex SchoolYearTerm { get; }

    [GeneratedRegex($"(?:{Year})?(?:的)?(?<term>上學期|下學期|新學期|春季班|夏季班|秋季班|冬季班|春季(?=開課|課程|的課)|秋季(?=開課|課程|的課)|春班|秋班"
        + "|下一?期|暑假|寒假|暑期|(?:過年|農曆年|春節)(?=以|之|前|後|期|的時候|開課|間|$|[,。;!?])|過(?:完|了)年|年(?=後(?:$|[,。;!?才再就開]))"
        + "|開春)(?<side>以前|之前|前|以後|之後|後|結束後)?(?:期間|的時候|開始|開課|上課|的課|的班|有開|有的|有什麼課|間){0,6}")]
    private static partial Regex Term { get; }

    [GeneratedRegex($"{Year}的?(?<month>{Number})月(?:份)?(?<side>底前|以前|之前|前|以後|之後|後|起)?(?:的)?(?:開始|開課|開班|上課|有開|有課)?"
        + $@"|(?<![\d年])(?<month>{Number})月(?:份)?(?:(?<side>底前|底以前|以前|之前|前|以後|之後|後|起)(?:開始|開課|上課)?"
        + $"|(?<side>(?:初|中旬?|底)?(?:我|就)?(?:才|再))|(?={Starting})(?:份)?(?:的)?(?:開始|開課|開班|上課|有開|有課)?)"
        + $"|(?<=^|[,。;!?])(?<month>{Number})月份?的?(?=$|[,。;!?])"
        + "|(?<year>明年|後年|今年)(?<side>以後|以前|之後)?(?:的)?(?:再|才|就)?(?:開始|開課|開班|上課|有開|才有空|(?=$|[,。;!?]))")]
    private static partial Regex Month { get; }

    [GeneratedRegex(@"\b(?<side>before|after|from|by|since|until)?\s*(?:in |starting (?:in |from )?|start(?:s)? in |this "
        + $@"|next )?(?<![a-z]){MonthName}\b(?:\s+(?<ad>20\d\d))?(?<= (?:in|before|after|from|by|since|until|starting) [a-z]+(?: 20\d\d)?|20\d\d)")]
    private static partial Regex EnglishMonth { get; }

    [GeneratedRegex("(?<which>這個?|本|下下個?|(?<![剩空留])下個?)(?:星期|禮拜|[週周])(?<d>[一二三四五六日天])(?![個次堂])(?<side>以前|之前|前|以後|之後|後"
        + "|起)?(?:開始|開課)?")]
    private static partial Regex WeekdayOfWeek { get; }

    [GeneratedRegex($"(?<n>{Number}|半|幾)個?(?<unit>天|[週周]|星期|禮拜|月)(?:以|之)?內(?:就?(?:要|可以|能)?(?:開始|開課|上課|開班))?(?:的)?"
        + @"|(?:within|in) (?:the next )?(?<n>\d{1,2}|one|two|three|a) (?<unit>day|week|month)s?\b")]
    private static partial Regex WithinDays { get; }

    [GeneratedRegex("(?:最近|近期|這陣子)(?=有|可以報|能報|開|的課|就要|要開)|近期(?:內)?(?:的|開課)?"
        + "|(?:馬上|立刻|儘快|盡快|越快越好|儘早|盡早|現在)(?:就)?(?:能|可以|要)?(?:上|開始|報名|開課|報)(?:的)?(?:課)?|越快越好|愈快愈好|as soon as possible"
        + @"|\basap\b|right away|starting soon|start(?:s)? soon")]
    private static partial Regex Soon { get; }
}
