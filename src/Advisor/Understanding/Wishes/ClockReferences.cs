using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>An hour, and other words that tell on which side of it a course must lie: 看護七點來換手，之前我走不開; 擺攤到十點，收攤才能上課.</summary>
/// <remarks>Only where one hour stands in a turn and nothing tells of its other side.</remarks>
internal static partial class ClockReferences
{
    private const string Refusal = Negatives.OfTheTime;

    // 三點以前的，我在外縣市上班: of courses that are named before it, only a no to them speaks.
    private const string NotThose = $"(?:{Negatives.WouldNot}|{Negatives.CanNot}|不(?:行|考慮)|不(?:報|去|上|排)(?=$|[,。;!?])"
        + "|(?:不用|不必|免|別)(?:再)?(?:給我|排|介紹|推薦|列|找|看|考慮|談|了)|免談|跳過|略過|刪|排除|沒(?:空|辦法|時間)|趕不|[來去]不)";
    private const string Then = "(?:在|到)?(?:那個?|這個?)?(?:時候|時陣|時間|時|之)?";
    private const string Able = "(?:才(?![華藝])|再(?![早晚])|都(?:可以|行|好)|就(?:有空|可以|行)|(?:我)?(?:有空|可以|能|行(?!動)))";
    private const string Named = "[^,。;!?]{1,6}(?:點鐘?|:\\d\\d)";
    private const string Rest = "[^,。;!?學]";

    public static void Read(Reading reading, WindowSets found)
    {
        Read(reading, found, Hour, [EarlierRefused, AfterIt], [LaterRefused, BeforeIt], behind: true);
        Read(reading, found, EnglishHour, [EnglishEarlierRefused, EnglishAfterIt], [EnglishBeforeIt], behind: false);
    }

    // 媽媽過世以後我動不動就哭，五點之後的課: in Chinese, words that end before the hour do not speak of it. English says "nothing before five".
    private static void Read(Reading reading, WindowSets found, Regex pattern, Regex[] earlierRefused, Regex[] laterRefused, bool behind)
    {
        var hours = reading.Text.Matches(pattern).Where(hour => !ABit.IsMatch(hour.Value)).ToList();
        if (hours.Count == 0 || hours.Exists(hour => hour.Value != hours[0].Value))
            return;

        if (hours.Exists(hour => Ends.IsMatch(Around(reading, hour.Index))))
            return;

        var least = behind ? hours[0].Index : -1;
        var earlier = Cues(reading, earlierRefused, least);
        if (WaitsFor.IsMatch(reading.Text.Folded))
            earlier.AddRange(reading.Text.Matches(OnlyThen).Where(cue => cue.Index > hours[0].Index && !reading.NamesDistrict(cue.Index, cue.Length)));
        var later = Cues(reading, laterRefused, least);
        // 除了七點以後都可以: the words right behind the hour say its side, and the ones before rule it out.
        if (earlier.Count + later.Count > 0 && ClockSides.IsRuledOut(reading, hours[0]))
        {
            earlier.RemoveAll(cue => Touches(cue, hours[0]));
            later.RemoveAll(cue => Touches(cue, hours[0]));
        }

        if (earlier.Count > 0 == later.Count > 0)
            return;

        found.Decide();
        ClockReader.Take(reading, hours[0], found, earlier.Count > 0 ? TimeWindows.Since : TimeWindows.Until);
        if (EndOfDuty.Match(reading.Text.Open[(hours[0].Index + hours[0].Length)..]) is { Success: true } duty)
            reading.Text.Claim(hours[0].Index + hours[0].Length, duty.Length);
        foreach (var said in (List<Match>)[.. hours.Skip(1), .. earlier, .. later])
            reading.Text.Claim(said);
    }

    private static bool Touches(Match cue, Match hour) => cue.Index <= hour.Index + hour.Length && cue.Index + cue.Length >= hour.Index;

    // The hour's own clause and the next: who 到家 late on some other day has not said when a course must end.
    private static string Around(Reading reading, int hour)
    {
        var clause = reading.Text.ClauseAt(hour);
        var own = reading.Text.Folded[clause.Start..clause.End];
        // 六點前開始的都不要，我要隨時能回家: what the hour is for has been said.
        if (Refused.IsMatch(own))
            return own;

        var next = reading.Text.Clauses.FirstOrDefault(other => other.Start >= clause.End) ?? clause;
        var both = reading.Text.Folded[clause.Start..next.End];
        return both.Contains("隨時", StringComparison.Ordinal) ? own : both;
    }

    private static List<Match> Cues(Reading reading, Regex[] patterns, int least) => [.. patterns.SelectMany(reading.Text.Matches).Where(cue => cue.Index + cue.Length > least && !reading.IsAsked(cue.Index))];

    [GeneratedRegex(Refusal)]
    private static partial Regex Refused { get; }

    // 早一點都不行
    [GeneratedRegex("^一點$")]
    private static partial Regex ABit { get; }

    [GeneratedRegex("^(?:左右)?(?:以後|之後|以前|之前|前|後)?(?:才|就|會|我|都|還)*(?:讓我們?)?(?:打卡|準時)?(?:下班|收工|收攤|交班|打烊|放人|放工|下工|關門"
        + $"|走人|(?:要|得|在)(?:去|先)?{Duties.Verbs}{Rest}{{0,3}})")]
    private static partial Regex EndOfDuty { get; }

    [GeneratedRegex(ClockReader.Clock)]
    private static partial Regex Hour { get; }

    [GeneratedRegex($@"\b{ClockReader.EnglishClock}")]
    private static partial Regex EnglishHour { get; }

    // 九點前結束 is about the end of a course, and 三點到五點 has two hours.
    [GeneratedRegex("(?<!才)結束|才結束的|下課|回家|到家|末班|[點分]半?(?:到|至|~|-)|(?:只|最多|最晚|頂多)(?:能|可以|上|到|要)*到|左右|最好|比較好|盡量"
        + @"|非(?:得|要|在)?[^,。;!?]{1,12}不(?:可|行)|\b(?:end|finish|over|home) (?:by|before)\b|\bto \d|\bprefer")]
    private static partial Regex Ends { get; }

    // 等看護一點來, 忙到十點, 六點才交班: what comes after 才 waits for that hour.
    [GeneratedRegex($"到(?:了)?{ClockReader.Clock}|等{Rest}{{0,6}}?{ClockReader.Clock}|{ClockReader.Clock}{Rest}{{0,2}}(?:才|來|會到)|[就都]{ClockReader.Clock}了?"
        + $"|{ClockReader.Clock}(?:要|會)?(?:收[店攤工]|關[店門]|打烊|交班|下班)|{ClockReader.Clock}(?:以前|之前|前){Rest}{{0,2}}(?:要|得|都|在)")]
    private static partial Regex WaitsFor { get; }

    [GeneratedRegex("(?<=^|[,。;!?])(?![^,。;!?]*(?:輪椅|電梯|樓|[券卷]|費|錢|元|塊|[百千]|[六6][日天]|線上|視訊|教室|場地"
        + @"|地點))[^,。;!?學早晚午白平假週周禮星\u0001]{0,8}才(?:能|有|行|可以|走|得空|上得|脫|離開|報|去|出得)")]
    private static partial Regex OnlyThen { get; }

    [GeneratedRegex($@"{Then}(?:之前|以前|前面(?:的時段|那段|的)?|(?<=[一-鿿]{{1,4}}|:\d\d)(?<!目|之|以|年|月)前(?!面))(?:就|才)?(?:開始|開課|開"
        + $@"|上)?(?:(?:,\s*)?{Rest}{{0,6}}?{Refusal}{Rest}{{0,3}}|(?:的(?:課|班)?|課|班)(?:,\s*)?(?:我|就|都|也|全部?|通通|一律|請|實在|真的){{0,4}}{NotThose})"
        + $"|(?:再早|更早|太早|早的|早了|早一點|早開始){Rest}{{0,6}}?{Refusal}{Rest}{{0,3}}"
        + $"|(?:早於|早過|比(?!較)(?=[^,。;!?]{{0,10}}早))(?:{Named}|{Then}|這|那)(?:還|更)?早?(?:開始|開)?{Rest}{{0,8}}?{Refusal}{Rest}{{0,3}}"
        + $"|(?:不|別|無法|沒辦法){Rest}{{0,3}}(?:比(?=[^,。;!?]{{0,10}}早)|早於|早過)(?:{Named}|{Then}|這|那)(?:還|更)?早?{Rest}{{0,3}}")]
    private static partial Regex EarlierRefused { get; }

    [GeneratedRegex($"{Then}(?:之後|以後|後面|後(?=[才再])|(?<=時候?)起)[^,。;!?學不沒別無]{{0,3}}{Able}"
        + $"|(?:課|一定|要|得|只能|只|找|(?<![早晚])上(?!午)){Rest}{{0,4}}{Then}(?:之後|以後|後面)(?:的|才)?(?:開始|開)?(?:的)?(?:課|班)?(?=$|[,。;!?])"
        + $"|(?<=過了?{Named})(?:以後|之後)?[才再]")]
    private static partial Regex AfterIt { get; }

    [GeneratedRegex($"{Then}(?:之後|以後|後面(?:的時段|那段|的)?)(?:的)?(?:課|班)?{Rest}{{0,6}}?{Refusal}{Rest}{{0,3}}"
        + $"|(?:再晚|更晚|太晚|晚的|晚了|晚一點|晚於|晚過){Rest}{{0,6}}?{Refusal}{Rest}{{0,3}}")]
    private static partial Regex LaterRefused { get; }

    [GeneratedRegex($"{Then}(?:之前|以前|前面)[^,。;!?學不沒別無]{{0,3}}{Able}"
        + $"|(?:課|一定|要|得|只能|只|找|(?<![早晚])上(?!午)){Rest}{{0,4}}{Then}(?:之前|以前|前面)(?:的課?|上完|上課|才行|才可以)?(?=$|[,。;!?])")]
    private static partial Regex BeforeIt { get; }

    [GeneratedRegex(@"\b(?!(?:never|not) (?:ever )?(?:done|tried|learn\w+|studied|taken|been|had|played|used|made|seen|danced|cooked|painted) )(?:can'?t"
        + @"|cannot|not|never|nothing|no|skip|leave out|ignore|avoid|without|exclude)\b[^,.;!?]{0,40}?\b(?:before|earlier than|starts? before"
        + @"|begins? before)\b(?: (?:that|then|it))?|\bbefore (?:that|then)\b[^.;!?]{0,20}\b(?:can'?t|cannot|not|never|impossible|busy|out)\b"
        + @"|\b(?:earlier|before)(?: than)?\b[^,.;!?]{0,12}\b(?:is|are) (?:out|impossible|no good|not possible|too early)\b(?: for me)?"
        + @"|(?:starting|that starts?|\bnothing|\bnot|\bnever) earlier(?! than)")]
    private static partial Regex EnglishEarlierRefused { get; }

    [GeneratedRegex(@"\b(?:has to|have to|must|needs? to|only|what)\b[^,.;!?]{0,24}\bafter (?:that|then)\b")]
    private static partial Regex EnglishAfterIt { get; }

    [GeneratedRegex(@"\b(?:has to|have to|must|needs? to|only)\b[^,.;!?]{0,24}\bbefore (?:that|then)\b")]
    private static partial Regex EnglishBeforeIt { get; }
}
