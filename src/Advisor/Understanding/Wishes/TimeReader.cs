using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>早上或下午, 下班後, 晚上不行, 下午三點以後, 九點前結束.</summary>
internal static partial class TimeReader
{
    /// <summary>Claims the parts of the day named in the turn; bounds by the clock go into <paramref name="sets"/> at once.</summary>
    public static List<Mention<TimeWindow>> Find(Reading reading, WindowSets sets)
    {
        var found = new List<Mention<TimeWindow>>();
        foreach (var match in reading.Text.Matches(NoonToDusk))
        {
            found.Add(new(match.Index, match.Index + match.Length, TimeWindows.Afternoon));
            reading.Text.Claim(match);
        }

        ClockReader.Read(reading, sets);
        BoundSoftly(reading, sets, NotTooEarly, TimeWindows.Between(10, 24));
        BoundSoftly(reading, sets, NotTooLate, TimeWindows.Between(5, 20) with { EndsBy = new TimeOnly(21, 0) });

        TakeOwnShift(reading, sets);

        foreach (var (pattern, window) in Named)
        {
            foreach (var match in reading.Text.WholeMatches(pattern))
            {
                found.Add(new(match.Index, match.Index + match.Length, window));
                reading.Text.Claim(match);
            }
        }

        return Joined(reading.Text, found);
    }

    // 午飯後到放學前 lies inside both; 早上到下午 is either.
    private static List<Mention<TimeWindow>> Joined(MarkedText text, List<Mention<TimeWindow>> found)
    {
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        for (var at = found.Count - 1; at > 0; at--)
        {
            var (one, other) = (found[at - 1], found[at]);
            if (other.Start - one.End != 1 || text.Folded[one.End] is not ('到' or '至' or '~' or '-') && !(text.Folded[one.End] == '、' && one.Value is { From.Hour: > 5, Until.Hour: 23 } && other.Value.From == TimeWindows.WholeDay.From) || TimeWindows.Within([one.Value], other.Value) is not [var both])
                continue;

            text.Claim(one.End, 1);
            found[at - 1] = new(one.Start, other.End, both);
            found.RemoveAt(at);
        }

        return found;
    }

    /// <summary>Makes the wish out of all that was said about time.</summary>
    public static void Keep(Reading reading, WindowSets sets)
    {
        // 只能上午, then 白天要上班 tells of oneself and moves no hour that was wished for.
        if (sets.OnlyMayBend && reading.Before.Times is { Hard: true })
            return;

        if (sets.Result() is { } result)
            Keep(reading, result.Windows, result.Hard);
    }

    /// <param name="windows">In order of the day, without overlaps.</param>
    public static void Keep(Reading reading, IReadOnlyList<TimeWindow> windows, bool hard) =>
        reading.Need = reading.Need with { Times = new([.. windows], hard, TimeWindows.Say(windows, reading.Book)) };

    // 我上小夜班 tells when the resident works, and not when a course should be.
    private static void TakeOwnShift(Reading reading, WindowSets sets)
    {
        foreach (var match in reading.Text.Matches(OwnShift))
        {
            var window = match.Groups["night"].Success ? TimeWindows.Morning : match.Groups["day"].Success ? TimeWindows.Daytime : TimeWindows.Evening;
            sets.Add(window, Polarity.RefusedSoftly, soft: false);
            reading.Text.Claim(match);
        }
    }

    // 太早 and 太晚 mean other hours to everybody.
    private static void BoundSoftly(Reading reading, WindowSets sets, Regex pattern, TimeWindow bound)
    {
        foreach (var match in reading.Text.Matches(pattern))
        {
            sets.Bound(bound, soft: true);
            reading.Text.Claim(match);
        }
    }

    [GeneratedRegex("不(?:要|能|想)?太早(?:的|起|上課)?|別太早|(?:太早|早起)(?:我|會)?(?:起不來|爬不起來|不行|沒辦法|很痛苦)|起不來|not (?:too|so) early"
        + "|n't (?:be )?too early|nothing (?:too )?early")]
    private static partial Regex NotTooEarly { get; }

    [GeneratedRegex("不(?:要|能|想)?太晚(?:的|下課|結束|回家)?|別太晚|太晚(?:的)?(?:我|會)?(?:不行|沒辦法|不方便|回不了家)|not (?:too|so) late"
        + "|n't (?:be )?too late|nothing (?:too )?late")]
    private static partial Regex NotTooLate { get; }

    [GeneratedRegex("(?:不|別|怕)(?:要|想|敢|能)?(?:再)?(?:摸黑|走夜路|騎夜車|開夜車|夜歸|晚歸)(?:騎車|開車|走路|回家)?")]
    private static partial Regex NotInTheDark { get; }

    [GeneratedRegex("(?:(?:我|他|她|先生|老公|老婆|太太|平常|都|目前|現在){1,3}(?:是|在|都)?(?:改|換|調)?(?:做|上|值|輪到?|排)(?:的是|了|成)?"
        + "|(?:做|值|輪|被?排了?|(?:公司|工廠|店裡|醫院|老闆|主管|班表)(?:要|叫|讓|把)?我?(?:改|換|調)(?:成|做|上|去|到|為)?)(?:的是)?)(?:(?<night>大夜|三班)"
        + "|(?<day>[早日白]天?|中)|小夜|[晚夜午])班(?!車|的?課)|(?:(?<night>大夜)|小夜)班?(?:的人|族)?"
        + "|(?:(?<day>[早日白])|[晚夜])班(?:的人|人員|族|警衛|保全|護理師?)"
        + "|夜間(?:的)?(?:保全|警衛|看護|巡邏|管理員|倉管|司機|駕駛|工作|打工|外送)(?!班|課|訓練)|(?<!không )làm ca (?:tối|đêm)"
        + "|(?<!(?:tidak|nggak|gak|ga) )kerja (?:shift )?malam|(?<!ไม่ได้)ทำงานกะ(?:ดึก|กลางคืน)")]
    private static partial Regex OwnShift { get; }

    [GeneratedRegex("(?:午後|下午)[、到至~-]?(?:傍晚|黃昏)(?:以|之)?前(?:的)?(?:時間|時段)?"
        + "|(?:吃[完過飽]?)?(?:中午|午[飯餐休睡]|中[飯餐])(?:過後|以後|之後|後"
        + "|過)?(?:一直)?(?:[到至](?:傍晚|黃昏|晚[飯餐](?:以|之)?前|(?:下午)?[五5]點(?:鐘)?(?!半))|、晚[飯餐](?:以|之)?前)(?:之間|以前|之前|前)?(?:的"
        + @"|這段)?(?:時間|時段)?|\b(?:after|between) (?:noon|lunch) (?:(?:and|but) )?(?:(?:before|and|until|till|to) )?(?:dinner|supper|dusk)\b")]
    private static partial Regex NoonToDusk { get; }

    [GeneratedRegex("(?:小孩|孩子)?(?:放學|下課)(?:以|之)?後(?:的)?(?:時間|時段)?|after[- ]school")]
    private static partial Regex AfterSchool { get; }

    [GeneratedRegex("(?:早上|早晨|上午|清晨|一早|天亮|透早|清早)(?:到|至|~|-)(?:中午|正午|午前|晝)(?:這段|之間|以前|前|為止)?(?:時間)?|morning (?:to|until|till) noon")]
    private static partial Regex MorningToNoon { get; }

    [GeneratedRegex("(?:中午|十二點|12點|(?:吃)?[午中][飯餐])(?:以|之)?前(?:結束|下課)?"
        + "|中午(?:一到|一過)?(?:就|一定|還){0,2}(?:要|得|必須)(?:先|趕快|趕|去){0,2}(?:回家?|回去|離開|走|結束|下課|接(?=[小孩孫])|煮)[^,。;!?]{0,6}"
        + @"|before (?:noon|lunch)\b")]
    private static partial Regex BeforeNoon { get; }

    [GeneratedRegex("(?:中午|(?:吃完?|過了?)?[午中][飯餐])(?:以後|之後|過後|後|過)|過了?[中正]午(?:以後|之後|後)?|過午|吃[過完][午中][飯餐](?=到)|after (?:noon|lunch)\\b")]
    private static partial Regex AfterNoon { get; }

    [GeneratedRegex("(?:小孩|孩子)?(?:放學|接小孩|接孩子|接孫)(?:以|之)?前|(?:小孩|孩子)(?:上學|上課|在學校)(?:的)?(?:時間|時候)"
        + "|(?<=(?:小孩|孩子|兒子|女兒)[^。;!?]{0,24})(?:(?:[他她]們?)?(?:去)?(?:上學|在學校)|[他她]們?(?:去)?上課)(?:的)?(?:那段)?(?:時間|時候)"
        + "|during school hours|(?:while|when) (?:the |my |our )?(?:kids?|children|child|son|daughter)(?: is| are|'s) (?:at|in) (?:school|class|kindergarten)"
        + "|before school (?:ends|is out)")]
    private static partial Regex BeforeSchoolEnds { get; }

    [GeneratedRegex("(?:白天|日間|大白天|天還?亮著?的?時候|天(?:色)?[黑暗](?:以|之)?前|日落(?:以|之)?前"
        + "|(?:太陽|日頭)[下落]山(?:(?:以|之)?前|就(?=要|得|愛|一定|會))|(?:太陽|天)還沒?[下黑暗]山?|日時)(?:(?:要|得)?(?:到家|回到?家|下課|轉去))?(?:時間"
        + @"|時段|的時候|時)?|\bday-?times?\b|while (?:it'?s|it is) (?:still )?light(?: out(?:side)?)?|during the day|ban ngày|siang hari|กลางวัน")]
    private static partial Regex Daytime { get; }

    [GeneratedRegex("清晨(?!在|的[海山光])|透早|天剛亮|大?清早|凌晨|early morning|at dawn")]
    private static partial Regex EarlyMorning { get; }

    [GeneratedRegex("(?:早上|上午|早晨|一大早|一早|早班(?!車|機)|上午班|早上班|晨間|早場|午前|早起時)(?:的?時間|時段|的時候)?(?!好(?!了|像|多))"
        + @"|\b(?:in the )?mornings?\b(?! glory)|before noon|forenoon|buổi sáng|sáng|\bpagi(?: hari)?\b|(?:ช่วง|ตอน|รอบ|คลาส)เช้า|午前中")]
    private static partial Regex Morning { get; }

    [GeneratedRegex(@"中午(?:時間|時段|休息時間|的時候)?|午休(?:時間|時段|的時候)?|\b(?:at )?noon\b|lunch ?time|lunch break|buổi trưa|ตอนเที่ยง")]
    private static partial Regex Noon { get; }

    [GeneratedRegex(@"(?:傍晚|黃昏)(?:以|之)?前|\b(?:until|till|before|up to|by)(?: the)? (?:late afternoon|dusk|sunset|dinner|supper|dinner ?time)\b")]
    private static partial Regex BeforeDusk { get; }

    [GeneratedRegex("傍晚(?:時間|時段|的時候|時分)?|黃昏(?:時間|時段|的時候|時分)|太陽下山的時候|late afternoon|at dusk|\\bsore\\b(?= |$|,)|chiều tối")]
    private static partial Regex Dusk { get; }

    [GeneratedRegex(@"(?:下午|午後|下晡|下埔)(?:班(?!車|機|會)|的?時間|時段|的時候)?(?!茶)|\b(?:in the )?afternoons?\b(?! tea)"
        + @"|(?:buổi )?chiều(?! (?:dài|cao|rộng|sâu))|siang\b|(?:ช่วง|ตอน|รอบ)?บ่าย")]
    private static partial Regex Afternoon { get; }

    [GeneratedRegex("(?:晚上|晚間|夜間|夜晚|夜裡|晚場|[晚夜]課|(?<![一二兩三四五六七八九十幾])每晚|暗時|暗暝|暝時|入夜(?:以後|後)?"
        + "|(?<![輪值大小做]|[我都在]上)[晚夜]班(?!車|機|護|人)"
        + "|(?:天色?一?[黑暗晚]|(?:太陽|日頭)一?[下落]山)了?(?:(?:以|之)?後|(?=就|[^,。;!?]{0,2}不|[^,。;!?]{1,6}就沒))"
        + "|吃[完飽]?(?:過)?晚[飯餐](?:(?:以|之)?後|再|才)(?!(?:我)?(?:就|都|還)?(?:要|得)(?:先)?(?:吃藥|睡|休息|洗|顧|陪|收))|晚[飯餐](?:以|之)?後"
        + "|(?:我|他|她)?下(?:了)?班(?:以|之|過)?後|下(?:了)?班(?:的)?時間|下班|收工(?:以|之)?後|下工(?:以|之)?後|打烊(?:以|之)?後)(?:的?時間|時段"
        + "|的時候)?(?!好(?!了|像|多)|睡不|失眠|市|景)"
        + @"|(?<=\bweek)nights?\b|\b(?:in the )?evenings?\b(?! dress| primrose)"
        + @"|\b(?:at )?(?<!\bday and )nights?\b(?! market| photo| sky| view| snack| shifts?\b)|after (?:work|dinner|dark|sunset|nightfall|office hours)"
        + @"|buổi tối|(?<!chiều )\btối\b(?! (?:đa|thiểu|ưu|giản))|ban đêm|sau giờ làm|malam(?: hari)?|sepulang kerja|setelah kerja|(?:ตอน|ช่วง|รอบ|คลาส)ค่ำ|(?:ช่วง|รอบ|คลาส)เย็น|หลังเลิกงาน"
        + @"|กลางคืน|ตอนเย็น|\bmlm\b")]
    private static partial Regex Evening { get; }

    // Stands last: static fields are set in the order of the text.
    private static readonly (Regex Pattern, TimeWindow Window)[] Named =
    [
        (MorningToNoon, TimeWindows.Morning),
        (BeforeNoon, TimeWindows.Morning),
        (AfterNoon, TimeWindows.Between(12, 24)),
        (AfterSchool, TimeWindows.Between(16, 24)),
        (BeforeSchoolEnds, TimeWindows.Between(5, 16)),
        (NotInTheDark, TimeWindows.Daytime),
        (Daytime, TimeWindows.Daytime),
        (EarlyMorning, TimeWindows.EarlyMorning),
        (Morning, TimeWindows.Morning),
        (Noon, TimeWindows.Noon),
        (BeforeDusk, TimeWindows.Daytime),
        (Dusk, TimeWindows.Dusk),
        (Afternoon, TimeWindows.Afternoon),
        (Evening, TimeWindows.Evening),
    ];
}
