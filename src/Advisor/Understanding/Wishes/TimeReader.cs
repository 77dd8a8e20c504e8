using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>早上或下午, 下班後, 晚上不行, 下午三點以後, 九點前結束.</summary>
internal static partial class TimeReader
{
    private static readonly (Func<Regex> Pattern, TimeWindow Window)[] Named =
    [
        (() => AfterSchool, TimeWindows.Between(16, 24)),
        (() => Daytime, TimeWindows.Daytime),
        (() => EarlyMorning, TimeWindows.EarlyMorning),
        (() => Morning, TimeWindows.Morning),
        (() => Noon, TimeWindows.Noon),
        (() => Dusk, TimeWindows.Dusk),
        (() => Afternoon, TimeWindows.Afternoon),
        (() => Evening, TimeWindows.Evening),
    ];

    public static void Read(Reading reading)
    {
        var found = new WindowSets();
        ClockReader.Read(reading, found);
        foreach (var match in reading.Text.Matches(NotTooEarly))
        {
            found.Bound(TimeWindows.Between(10, 24), soft: true);
            reading.Text.Claim(match);
        }

        foreach (var match in reading.Text.Matches(NotTooLate))
        {
            found.Bound(TimeWindows.Between(5, 20) with { EndsBy = new TimeOnly(21, 0) }, soft: true);
            reading.Text.Claim(match);
        }

        foreach (var (pattern, window) in Named)
        {
            foreach (var match in reading.Text.Matches(pattern()))
                Take(reading, match, window, found);
        }

        if (found.Result() is { } result)
            reading.Need = reading.Need with { Times = new(result.Windows, result.Hard, TimeWindows.Say(result.Windows, reading.InEnglish)) };
    }

    private static void Take(Reading reading, Match match, TimeWindow window, WindowSets found)
    {
        var polarity = reading.PolarityOf(match.Index, match.Index + match.Length);
        found.Add(window, polarity, reading.Text.ClauseAt(match.Index).IsSoft);
        reading.Text.Claim(match);
    }

    [GeneratedRegex("不(?:要|能|想)?太早(?:的|起|上課)?|別太早|(?:太早|早起)(?:我|會)?(?:起不來|爬不起來|不行|沒辦法|很痛苦)|起不來|not (?:too|so) early|n't (?:be )?too early|nothing (?:too )?early")]
    private static partial Regex NotTooEarly { get; }

    [GeneratedRegex("不(?:要|能|想)?太晚(?:的|下課|結束|回家)?|別太晚|太晚(?:的)?(?:我|會)?(?:不行|沒辦法|不方便|回不了家)|not (?:too|so) late|n't (?:be )?too late|nothing (?:too )?late")]
    private static partial Regex NotTooLate { get; }

    [GeneratedRegex("(?:小孩|孩子)?(?:放學|下課)(?:以|之)?後(?:的)?(?:時間|時段)?|after[- ]school")]
    private static partial Regex AfterSchool { get; }

    [GeneratedRegex(@"(?:白天|日間|大白天|天還?亮著?的?時候|天黑(?:以|之)?前|太陽下山前)(?:時間|時段|的時候|時)?|\bday-?time\b|during the day|ban ngày|siang hari|กลางวัน")]
    private static partial Regex Daytime { get; }

    [GeneratedRegex("清晨|天剛亮|大清早|凌晨|early morning|at dawn")]
    private static partial Regex EarlyMorning { get; }

    [GeneratedRegex(@"(?:早上|上午|早晨|一大早|一早|早班時間|晨間|早場|午前)(?:的?時間|時段|的時候)?(?!好)|\b(?:in the )?mornings?\b(?! glory)|before noon|forenoon|buổi sáng|sáng|\bpagi\b|ช่วงเช้า|ตอนเช้า|午前中")]
    private static partial Regex Morning { get; }

    [GeneratedRegex(@"中午(?:時間|時段|休息時間|的時候)?|午休(?:時間|時段|的時候)?|\b(?:at )?noon\b|lunch ?time|lunch break|buổi trưa|ตอนเที่ยง")]
    private static partial Regex Noon { get; }

    [GeneratedRegex("傍晚(?:時間|時段|的時候|時分)?|黃昏(?:時間|時段|的時候|時分)|太陽下山的時候|late afternoon|at dusk|\\bsore\\b(?= |$|,)|ตอนเย็น|chiều tối")]
    private static partial Regex Dusk { get; }

    [GeneratedRegex(@"(?:下午|午後)(?:的?時間|時段|的時候)?(?!茶)|\b(?:in the )?afternoons?\b(?! tea)|buổi chiều|siang\b|ช่วงบ่าย|ตอนบ่าย")]
    private static partial Regex Afternoon { get; }

    [GeneratedRegex(
        "(?:晚上|晚間|夜間|夜晚|夜裡|入夜(?:以後|後)?|晚班時間|天黑(?:以|之)?後|吃完?(?:過)?晚[飯餐](?:以|之)?後|晚[飯餐](?:以|之)?後|(?:我|他|她)?下(?:了)?班(?:以|之|過)?後|下(?:了)?班(?:的)?時間|下班|收工(?:以|之)?後|下工(?:以|之)?後|打烊(?:以|之)?後)(?:的?時間|時段|的時候)?(?!好|睡不|失眠|市|景)"
        + @"|\b(?:in the )?evenings?\b(?! dress| primrose)|\b(?:at )?nights?\b(?! market| photo| sky| view| snack)|after (?:work|dinner|office hours)|buổi tối|ban đêm|sau giờ làm|malam|sepulang kerja|setelah kerja|ตอนค่ำ|ช่วงเย็น|หลังเลิกงาน|กลางคืน")]
    private static partial Regex Evening { get; }
}
