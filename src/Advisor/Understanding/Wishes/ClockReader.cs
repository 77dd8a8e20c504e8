using System.Globalization;
using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Times by the clock: 下午三點以後, 2點到4點, 九點前結束, after 5 pm.</summary>
internal static partial class ClockReader
{
    private const string Part = "(?:早上|上午|清晨|中午|下午|午後|傍晚|晚上|晚間|夜間|(?<![最太更再提比昨今明早])[早晚](?=[^,。;!?]{1,3}[點:])(?!一?點))";
    private const string Hour = @"(?:\d{1,2}|[一二兩三四五六七八九十]{1,3})";
    private const string EnglishPart = @"(?:[ap]\.?m\.?|(?:in the |at )?(?:morning|afternoon|evening|night))";
    private const string Midday = "(?:noon|midday|lunch(?: ?time)?)";
    private const string EnglishHour = @"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)";
    public const string EnglishClock = $@"(?<h>{EnglishHour})(?::(?<m>\d\d))?(?:\s*(?:(?<part>{EnglishPart})|o'clock(?:\s*(?<part>{EnglishPart}))?|giờ)"
        + @"|(?<=:\d\d)(?!\d)|(?<=noon))";
    private const string Minutes = @"(?:半|整|一刻|三刻|:?\d{2}分?|[一二三四五]十分?)";

    /// <summary>An hour as said in Chinese, with the groups part, h and m.</summary>
    public const string Clock = $@"(?<part>{Part})?的?\s*(?<h>{Hour})(?:點鐘?|:(?=\d\d))(?<m>{Minutes})?";

    private static readonly TimeOnly Noon = new(12, 0);

    private static readonly string[] Spelled = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static void Read(Reading reading, WindowSets found)
    {
        ClockSides.ReadFree(reading, found);
        ClockReferences.Read(reading, found);
        foreach (var match in reading.Text.Matches(FromTo))
            TakeRange(reading, match, found);
        foreach (var match in reading.Text.Matches(EnglishFromTo))
            TakeRange(reading, match, found);
        foreach (var match in reading.Text.Matches(ToNoon))
            Take(reading, match, found, time => new TimeWindow(time, Noon, Noon));
        foreach (var match in reading.Text.Matches(BusyUntil))
            Take(reading, match, found, TimeWindows.Since);
        foreach (var match in reading.Text.Matches(BusyAfter).Where(match => !reading.IsAsked(match.Index)))
            Take(reading, match, found, TimeWindows.Until);
        foreach (var match in reading.Text.Matches(EnglishBusyUntil))
            Take(reading, match, found, TimeWindows.Since);
        foreach (var match in reading.Text.Matches(EnglishBusyFrom))
            Take(reading, match, found, TimeWindows.Until);
        DutyClockReader.Read(reading, found);
        foreach (var match in reading.Text.Matches(NotEarlier).Where(match => !reading.IsAsked(match.Index)))
            Take(reading, match, found, TimeWindows.Since);
        foreach (var match in reading.Text.Matches(NotLater).Where(match => !reading.IsAsked(match.Index)))
            Take(reading, match, found, TimeWindows.Until);
        foreach (var match in reading.Text.Matches(EndsBy))
            Take(reading, match, found, Ending);
        foreach (var match in reading.Text.Matches(EnglishEndsBy))
            Take(reading, match, found, Ending);
        ForeignClockReader.ReadEnds(reading, found);
        ClockSides.Read(reading, found);
        foreach (var match in reading.Text.Matches(Since))
            Take(reading, match, found, TimeWindows.Since);
        foreach (var match in reading.Text.Matches(Written))
            Take(reading, match, found, TimeWindows.Since);
        ForeignClockReader.Read(reading, found);
        foreach (var match in reading.Text.Matches(EnglishNotAfter).Where(match => !reading.IsAsked(match.Index)))
            Take(reading, match, found, TimeWindows.Until);
        foreach (var match in reading.Text.Matches(EnglishSince))
            Take(reading, match, found, TimeWindows.Since);
        foreach (var match in reading.Text.Matches(Until))
            Take(reading, match, found, TimeWindows.Until);
        foreach (var match in reading.Text.Matches(EnglishUntil))
            Take(reading, match, found, TimeWindows.Until);
        foreach (var match in reading.Text.Matches(At))
            Take(reading, match, found, Around);
    }

    /// <summary>Bounds the time by a matched hour.</summary>
    /// <param name="match">Has the groups of <see cref="Clock"/>; its group late makes eight to eleven hours of the evening.</param>
    /// <param name="evening">Whether eight to eleven are hours of the evening anyway.</param>
    public static void Take(Reading reading, Match match, WindowSets found, Func<TimeOnly, TimeWindow> window, bool evening = false)
    {
        if (TimeOf(match.Groups["part"].Value, match.Groups["h"].Value, match.Groups["m"].Value, evening || match.Groups["late"].Success || KnowsEvening(reading, match.Index)) is not { } time)
            return;

        var made = window(time);
        if (made.From >= made.Until)
            return;

        Bound(reading, match, found, made);
    }

    /// <summary>Bounds the time by words that name no hour: 到中午, before dark.</summary>
    public static void Bound(Reading reading, Match match, WindowSets found, TimeWindow window)
    {
        found.Bound(window, reading.Text.ClauseAt(match.Index).IsSoft);
        reading.Text.Claim(match);
    }

    // 晚上七點以後, then 改八點以後: eight in the evening, as in 晚上七點到九點，九點以後要回家.
    private static bool KnowsEvening(Reading reading, int index) => reading.Before.Times is { Value: [{ From.Hour: >= 17 }, ..] } || EveningHour.IsMatch(reading.Text.Folded.AsSpan(0, index));

    [GeneratedRegex($@"(?:晚上|晚間|夜間|傍晚)的?\s*{Hour}(?:點|:\d\d)")]
    private static partial Regex EveningHour { get; }

    private static void TakeRange(Reading reading, Match match, WindowSets found)
    {
        var part = match.Groups["part"].Value;
        var from = TimeOf(part, match.Groups["h"].Value, match.Groups["m"].Value, evening: false);
        var to = TimeOf(match.Groups["part2"].Success ? match.Groups["part2"].Value : part, match.Groups["h2"].Value, match.Groups["m2"].Value, evening: false);
        if (from is not { } start || to is not { } end)
            return;

        // 早上10點到2點: the second clock has gone past noon.
        if (end <= start && end.Hour < 12)
            end = end.AddHours(12);
        if (end <= start)
            return;

        if (!TakeDuty(reading, match, found, start, end))
            Bound(reading, match, found, new TimeWindow(start, end, end));
    }

    // 下午一點到晚上十點站櫃，只剩上班前有空; 早上十點到四點我要上班. Who wants the range itself (七點到九點的課，下班後才能到) is left to it.
    private static bool TakeDuty(Reading reading, Match match, WindowSets found, TimeOnly start, TimeOnly end)
    {
        var behind = match.Index + match.Length;
        var isTaken = reading.PolarityOfTime(match.Index, behind) is Polarity.Refused or Polarity.RefusedSoftly;
        if (!isTaken && (!TellsOfDoing.IsMatch(reading.Text.LeadOut(behind).Text) || WishesAhead.IsMatch(reading.Text.LeadIn(match.Index))))
            return false;

        var rest = reading.Text.Folded[behind..];
        var (before, after) = (BeforeDuty.Match(rest), AfterDuty.Match(rest));
        if (before.Success != after.Success)
        {
            found.Decide();
            Bound(reading, match, found, before.Success ? TimeWindows.Until(start) : TimeWindows.Since(end));
            var reference = before.Success ? before : after;
            var clause = reading.Text.ClauseAt(behind + reference.Index);
            if (clause.Start > match.Index)
                reading.Text.Claim(clause.Start, behind + reference.Index + reference.Length - clause.Start);
            return true;
        }

        if (!isTaken)
            return false;

        found.Add(new TimeWindow(start, end), Polarity.Refused, reading.Text.ClauseAt(match.Index).IsSoft);
        reading.Text.Claim(match);
        return true;
    }

    // 站專櫃, 當保全: more than 的課, 有空 or 都可以.
    [GeneratedRegex("^(?:我|都|要|得|在|固定|通常){0,4}(?!的|之間|這段|那段|課|班(?!表)|時段|時間|有空|沒空|可以|行(?!動)|ok|方便|最|比較|好|上課|學|才|也"
        + "|左右|開(?!店|車)|或|能|來|去(?:上課|學))[一-鿿]{2}")]
    private static partial Regex TellsOfDoing { get; }

    [GeneratedRegex("(?:想|找|希望|排|選|挑|課|只能|可以|能|有空|(?<!需|都|就|還)要|給我|限|只)[^,。;!?]{0,6}$")]
    private static partial Regex WishesAhead { get; }

    [GeneratedRegex("(?:只|就|剩|才|能|得|要|趁|必須|排|放|在)[^,。;!?學]{0,5}(?:上班|上工|出車|出攤|擺攤|開店|開工|開門|開市|值班|當班|接班|顧店|看店|工作"
        + "|那|此)(?:之|以)?前(?!面)")]
    private static partial Regex BeforeDuty { get; }

    [GeneratedRegex("(?:^|只|就|剩|才|能|得|要|等|必須|排|放|在|,)[^,。;!?學]{0,5}(?:下班|收工|收攤|收店|打烊|關店|關門|交班|下工|忙完|做完|那|此)(?:之|以)?後(?!面)")]
    private static partial Regex AfterDuty { get; }

    /// <summary>Over by then.</summary>
    public static TimeWindow Ending(TimeOnly end) => new(TimeWindows.WholeDay.From, end, end);

    // "七點的課": half an hour to either side.
    private static TimeWindow Around(TimeOnly time)
    {
        var last = time.AddMinutes(31);
        return new TimeWindow(time.AddMinutes(-30), last < time ? TimeWindows.EndOfDay : last);
    }

    /// <summary>The time meant; without 早上 or 下午, hours up to 7 are in the afternoon, and an end at 8 to 11 is in the evening.</summary>
    private static TimeOnly? TimeOf(string part, string hourText, string minuteText, bool evening)
    {
        if (HourOf(hourText) is not { } hour || hour is < 0 or > 24)
            return null;

        var late = part is "pm" or "p.m." || part.EndsWith("afternoon", StringComparison.Ordinal) || part.EndsWith("evening", StringComparison.Ordinal) || part.EndsWith("night", StringComparison.Ordinal) || part is "下午" or "午後" or "傍晚" or "晚上" or "晚間" or "夜間" or "晚" or "sore" or "malam" or "chiều" or "tối" || (part is "中午" or "siang" or "trưa" && hour < 11);
        var early = part is "am" or "a.m." || part.EndsWith("morning", StringComparison.Ordinal) || part is "早上" or "上午" or "清晨" or "中午" or "早" or "pagi" or "siang" or "sáng" or "trưa";
        if (hour < 12 && (late || (!early && (hour is > 0 and <= 7 || (evening && hour is >= 8 and <= 11)))))
            hour += 12;
        if (hour == 24)
            return TimeWindows.EndOfDay;

        return new TimeOnly(hour, MinutesOf(minuteText));
    }

    private static int? HourOf(string text)
    {
        if (text is "noon" or "midday" || text.StartsWith("lunch", StringComparison.Ordinal))
            return 12;

        var spelled = Array.IndexOf(Spelled, text);
        return spelled >= 0 ? spelled + 1 : Numerals.Parse(text);
    }

    private static int MinutesOf(string text) => text switch
    {
        "" => 0,
        "半" => 30,
        "一刻" => 15,
        "三刻" => 45,
        _ when int.TryParse(text.Trim(':', '分'), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) => Math.Min(minutes, 59),
        _ => Numerals.Parse(text.TrimEnd('分')) is { } minutes and < 60 ? minutes : 0,
    };

    /// <summary>An hour in Chinese, whatever stands around it.</summary>
    [GeneratedRegex(Clock)]
    public static partial Regex ChineseHour { get; }

    /// <summary>An hour in one of the other languages.</summary>
    [GeneratedRegex($"\\b{EnglishClock}")]
    public static partial Regex ForeignHour { get; }

    [GeneratedRegex($@"(?<part>{Part})?的?\s*(?<h>{Hour})(?:點鐘?|:(?=\d\d))(?<m>{Minutes})?\s*(?:到|至|~|-)\s*(?<part2>{Part})?(?<h2>{Hour})(?:點鐘?"
        + $@"|:(?=\d\d))(?<m2>{Minutes})?(?:之間|左右|以前)?|(?<part>{Part})?的?(?<h>{Hour})(?<m>)(?:到|至|~|-)(?<h2>{Hour})點鐘?(?<m2>{Minutes})?(?:之間"
        + "|左右)?")]
    private static partial Regex FromTo { get; }

    // 早上九點到中午
    [GeneratedRegex($@"{Clock}\s*(?:到|至|~|-)(?:中午|正午)(?![\d一二兩三十])(?:以前|之前|前|為止|之間)?")]
    private static partial Regex ToNoon { get; }

    // 1930以後, 7pm之後
    [GeneratedRegex(@"(?<![\d.$元]|\d,)(?<part>)(?<h>0[6-9]|1\d|2[0-2])(?<m>[0-5][05])(?:以後|之後|過後)"
        + @"|(?<part>[ap]\.?m\.?)\s*(?<h>\d{1,2})(?::(?<m>\d\d))?(?:點)?\s*(?:以後|之後|過後|後|開始|起)"
        + @"|(?<![\d.]|\d,)(?<h>\d{1,2})(?::(?<m>\d\d))?\s*(?<part>[ap]\.?m\.?)\s*(?:以後|之後|過後|後|開始|起)")]
    private static partial Regex Written { get; }

    // 六點以前都在上班, 之後才行: what fills the hours before rules them out.
    [GeneratedRegex($@"{Clock}\s*(?:以前|之前|前)(?:的話|的課|的|開始|開課|開班|上課|我|人|都|還|也|要|得|在|會|是|通常|必須|一定|絕對|根本|實在|真的|可能|沒法"
        + "|比較){0,6}(?:上班|工作|加班|上課|上學|值班|輪班|公司|店裡|辦公室|工廠|路上|外面|睡覺|開店|顧店|看店|顧攤|擺攤|開會|送貨|帶(?:小孩|孩子|孫子?)"
        + $"|顧(?:小孩|孩子|孫子?)|照顧|做生意|忙|起不[來了]|爬不起來|沒空|沒有空|沒時間|{Negatives.WouldNot}|{Negatives.CanNot}|不(?:行|考慮|在)|[到來]不了"
        + "|趕不[到上及]|來不及|走不開|抽不出|下不了班|出不了門|回不[來了]|送(?:小孩|孩子|孫子?)|免談|別排|(?<=(?<!實)在)(?!家)[一-鿿]{2,6}(?=$|[,。;!?])"
        + "|(?:小孩|孩子|家裡|先生|太太|老公|老婆|媽媽?|爸爸?|阿[公嬤媽])[^,。;!?]{0,3}(?:要"
        + @"|得)(?!(?:結束|下課|到家|回家|去?接)))(?<late>[^,。;!?]{0,4}(?:洗澡|睡|功課))?[^,。;!?]{0,4}(?:[,。;]?\s*(?:那)?(?:之後|以後|過後|過了)(?:再|才|就"
        + "|都|我|的|課|時段|時間|有|比較){0,6}(?:可以|行|有空|ok|能|方便|去|上|好|沒問題|要){0,2})?")]
    private static partial Regex BusyUntil { get; }

    [GeneratedRegex($@"{Clock}\s*(?:以後|之後|過後|後)(?:的話|的課|的|開始|開課|開班|我|課|班|就|都|也|要|得|會|通常|一律"
        + $"|實在){{0,6}}(?:(?:{Negatives.WouldNot}|{Negatives.CanNot}|不(?:行|考慮|出門|排|用(?=排|上|介紹|了?$|了?[,。;!?])|必(?=排|上|介紹)))(?:排|上|介紹)?"
        + "|別排|別(?=$|[,。;!?])|免談|免了|沒空|沒有空|沒時間|沒公?車|走不開|回不[來了]|出不了門|有事"
        + "|(?:上班|值班|加班|接(?:小孩|孩子|孫子?)|煮飯|煮晚[飯餐]|顧(?:小孩|孩子|孫子?|店)|帶(?:小孩|孩子|孫子?)|睡覺?|休息)(?!後|以後))(?:了|的)?")]
    private static partial Regex BusyAfter { get; }

    [GeneratedRegex(@"\bi(?:'m| am|'ll be)? (?!(?:can|could|have time|want|would|need|prefer|come|attend|stay|be|have (?:until|till))\b"
        + $@"|(?:am |'m )?(?:only )?(?:free|available|staying|around|here|home|at home|in town|nearby)\b)(?:\w+ ){{1,6}}(?:until|till) {EnglishClock}")]
    private static partial Regex EnglishBusyUntil { get; }

    [GeneratedRegex($@"\b(?:open|busy|work(?:ing|s)?|on duty|at work|on shift|occupied)\b(?: \w+){{0,3}} from {EnglishClock} (?:till|until|to) (?:late"
        + @"|clos(?:e|ing)(?: time)?|(?:late at )?night|midnight)\b")]
    private static partial Regex EnglishBusyFrom { get; }

    [GeneratedRegex("(?:不(?:能|要|可以?|可|想|會|得)?|別|沒辦法|無法|不該)(?:太)?(?:早於|比|早過|提早到|在"
        + $@"|早到)(?>{Clock})(?!(?:更|還)?晚)(?!\s*(?:以後|之後|過後|後))(?:更早|還早|早|以前|之前|前)?(?:開始|開課|上課|到|的)?"
        + $"|(?:最早|最快|起碼|至少)(?:也|都|我|就){{0,3}}(?:要|得|是|在|能|到|只能|必須|等|從){{0,4}}{Clock}(?:以後|之後|過後|後|開始|上?起)?(?:才|再)?(?:能|可以"
        + $"|會|有空|到得?了?|趕得?[到上]|來得?了?|去|上課|開始){{0,3}}|等(?:到|我)?{Clock}(?:才|再|以後)"
        + $"|(?:不到|沒到|未到|還沒到){Clock}(?:的話)?(?:我|就|都|也|是|根本|實在){{0,3}}(?:走不[了開掉]|下不了班|出不了門|[去到來上]不了|沒辦法|沒空"
        + "|不(?:行|能|可能|會|在家)|趕不[到上])(?:出門|下班|離開|去|上課|上)?"
        + $@"|{Clock}\s*(?:或者?|還?是)?(?:更晚|(?:再)?晚一?點|往後|以後再)(?:開始|開課|的|都|也|可以|行){{0,4}}")]
    private static partial Regex NotEarlier { get; }

    [GeneratedRegex($"(?:不(?:能|要|可以?|可|想|會|得)?|別)(?:太)?(?:晚於|比|晚過){Clock}(?:更晚|還晚|晚)?(?:開始|開課|上課|的)?"
        + $"|(?:最晚|最遲)(?:也|都|我){{0,3}}(?:要|得|是|在|只能|必須){{0,4}}{Clock}(?:以前|之前|前)?(?:要|得|就)?(?:開始|開課|上課)")]
    private static partial Regex NotLater { get; }

    [GeneratedRegex($@"(?<part>{Part})?的?\s*(?<h>{Hour})(?:點鐘?|:(?=\d\d))(?<m>{Minutes})?\s*(?:\(?含\)?)?(?:或(?=[以之]後))?(?:以後|之後|過後|後|往後|開始"
        + "|起|才(?:有空|能|可以|下班|行)|(?:打卡|準時|才會?)?下班|以後才|以後的)(?:才(?:有空|能|可以|行))?")]
    private static partial Regex Since { get; }

    [GeneratedRegex($@"(?<part>{Part})?的?\s*(?<h>{Hour})(?:點鐘?|:(?=\d\d))(?<m>{Minutes})?\s*(?:以前|之前|前)(?:就|要|得|能|可以|必須|一定要|會|會比較好"
        + "|我){0,6}(?<late>結束|散|哄[^,。;!?]{1,3}睡|下課|回家|回到家|到家|離開|走(?![不得])|接小孩|接孩子|接孫[子女]?|上完|搭車|趕車|煮飯|煮晚餐|睡覺)")]
    private static partial Regex EndsBy { get; }

    [GeneratedRegex($@"(?<part>{Part})?的?\s*(?<h>{Hour})(?:點鐘?|:(?=\d\d))(?<m>{Minutes})?\s*(?:以前|之前|前)(?:的)?")]
    private static partial Regex Until { get; }

    [GeneratedRegex($@"(?<part>{Part})的?\s*(?<h>{Hour})(?:點鐘?|:(?=\d\d))(?<m>{Minutes})?(?!(?:就|才|準時)?(?:結束|下班|收工|收攤|打烊|放學)(?:$|[,。;!?]))(?:左右|的課)?")]
    private static partial Regex At { get; }

    [GeneratedRegex(@"\b(?:from|between)?\s*(?<h>\d{1,2})(?::(?<m>\d\d))?\s*(?<part>[ap]\.?m\.?)?\s*(?:to|-|until|till"
        + @"|and)\s*(?<h2>\d{1,2})(?::(?<m2>\d\d))?\s*(?<part2>[ap]\.?m\.?)|\b(?:from|between)\s+(?:(?<h>"
        + Midday + @")\s+(?:to|until|till|and)\s+(?<h2>" + EnglishHour + @")(?::(?<m2>\d\d))?\s*(?<part2>[ap]\.?m\.?)?|(?<h>" + EnglishHour + @")(?::(?<m>\d\d))?\s*(?<part>[ap]\.?m\.?)?\s+(?:to|until|till"
        + @"|and)\s+(?<h2>" + Midday + @"))\b")]
    private static partial Regex EnglishFromTo { get; }

    [GeneratedRegex($@"(?:\b(?:not|nothing|cannot|never|no|don'?t)|\w*n't)(?: (?!until|till|before)\w+){{0,4}} (?:after|past|later than) (?:about )?{EnglishClock}")]
    private static partial Regex EnglishNotAfter { get; }

    [GeneratedRegex(@"(?:(?:\b(?:not|nothing|cannot|never|no|neither)|\w*n't)(?: \w+){0,4} (?:before|earlier than|(?:until|till)(?: after)?)|\bafter|\bfrom"
        + @"|past|since|later than|(?:no|not) (?:sooner|earlier) than|(?:at the )?earliest(?: is| at)?|sau|setelah|หลัง(?=\s?\d))\s+(?:about "
        + $@"|around )?{EnglishClock}(?: or later|\s+on(?:wards?)?(?! (?:the|my|mon|tue|wed|thu|fri|sat|sun|week)))?"
        + $@"|\b(?:get|am|'m) off(?: work)? at {EnglishClock}|\b(?:shift|work|job|duty|school|kindergarten|class)(?: \w+){{0,4}} (?:ends|finishes|is over|is done"
        + $@"|lets out) at {EnglishClock}(?: every ?day| on weekdays| each day)?|\bi (?:finish|stop|get done)(?: work(?:ing)?| my shift)? at {EnglishClock}"
        + $@"|\b(?:first|earliest) (?:\w+ ){{0,6}}(?:is|would be) (?:at )?{EnglishClock}"
        + $@"|\b{EnglishClock}\s*(?:or later|onwards?|and later|or after|at the earliest|and after|or thereafter)"
        + $@"|\bbefore {EnglishClock} (?:i(?:'m| am)? (?:can'?t|cannot|work|busy|at work|working|have to work)|is impossible|does ?n[o']t work|won'?t work)\b"
        + @"|\b(?:after|past) (?<h>[1-9]|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?<m>)(?=\s*(?:$|[,.;!?]|on |in the week))")]
    private static partial Regex EnglishSince { get; }

    [GeneratedRegex(@"(?<late>end(?:s|ing)?|finish(?:es|ing)?|over|done|home|out)\s*(?:by|before)\s*(?<h>\d{1,2})(?::(?<m>\d\d))?\s*(?<part>[ap]\.?m\.?)?")]
    private static partial Regex EnglishEndsBy { get; }

    [GeneratedRegex($@"\b(?:before|earlier than|until|no later than|trước|sebelum|ก่อน)\s*{EnglishClock}")]
    private static partial Regex EnglishUntil { get; }
}
