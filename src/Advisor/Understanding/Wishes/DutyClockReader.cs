using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Hours told by what ends or begins at them: 下班都七點了, 忙到晚上八點, 四點要接孫子, 末班車九點半.</summary>
internal static partial class DutyClockReader
{
    private const string Clock = ClockReader.Clock;

    // What is over in the evening, so that 九點 after it is not in the morning.
    private const string EveningOver = "(?:下班|下工|收工|收攤|打烊|關店|關門|回到?家|到家|趕到|抵達|到得了|收完(?:攤子?)?|忙完"
        + "|(?:小孩|孩子|寶寶|家人|孫子)(?:都)?(?:睡(?:著|覺|了|後)*))";
    private const string Until = "(?:忙|做|賣|擺|掃|洗碗|上班|工作|顧店|顧攤|待|弄|開會|加班|營業|店?開|要|得|班|[班習](?:要|得|都)?上)到";
    private const string Fillers = "(?:都|就|要|差不多|大概|大約|已經|也|通常|時間|的時候|是|在|完|後|了|以後|之後|快|將近|約|才|可能|會|,|\\s){0,6}";
    private const string Home = "(?:結束|下課|放人|放學|放我走|走|離開|回家|到家|上床|睡覺?|休息)";

    private static readonly TimeOnly Noon = new(12, 0);

    public static void Read(Reading reading, WindowSets found)
    {
        foreach (var match in reading.Text.Matches(Over))
            ClockReader.Take(reading, match, found, TimeWindows.Since);
        foreach (var match in reading.Text.Matches(Begins))
            ClockReader.Take(reading, match, found, ClockReader.Ending);
        foreach (var match in reading.Text.Matches(UntilNoon))
            ClockReader.Bound(reading, match, found, new TimeWindow(Noon, TimeWindows.EndOfDay));
    }

    [GeneratedRegex($"(?:(?<late>{EveningOver})|起床|睡醒|送完(?:小孩|孩子|孫子?)){Fillers}{Clock}(?:了|多|左右|以後|之後|後|才)?(?!下課|結束|前|以前)"
        + $"|(?<late>{Until}){Clock}(?:以後|之後|過後|後)?(?:我)?(?:才|再)?(?:走得[了開]|能|可以|有空|下班|離開|回家){{0,2}}(?![到至~-])"
        + $"|{Clock}(?:左右|多|整)?(?:我)?(?:才|準時|差不多)(?:會|能)?(?:(?<late>打烊|收攤|收工|關店|下班|到家|回到?家|忙完|交班|走得[了開]|出得了門|趕得[到上])|起床|醒|睡醒)"
        + $"|{Clock}(?<late>打烊|收攤|收工|關店|下工|到家|放人|放我走)(?!前|以前)")]
    private static partial Regex Over { get; }

    [GeneratedRegex($"{Clock}(?:我|就|都|還|固定|一定|必須|整){{0,3}}(?:要|得|必須|需要)(?:先|趕快|趕|去|來|出門|出發"
        + $"|幫忙){{0,2}}(?:(?<late>睡覺?|上(?:大夜|小夜|夜班|晚班)班?|值夜班?)|{Duties.Verbs})(?!完)(?:(?!所以|只|才)[^,。;!?的課班]){{0,6}}"
        + $"|{Clock}(?:我|就|都|固定|一定){{0,3}}(?<late>上床|睡了|睡覺|要休息|就睡|宵禁|門禁)"
        + $"|{Clock}(?:以後|過後|後)?(?<late>(?:的)?(?:公車|客運|火車|車子?)?就?沒(?:有)?(?:公車|客運|車)?了?(?=$|[,。;!?]))"
        + $"|(?<late>末班(?:公?車)?|最後一班(?:公?車|客運|火車|車)?|宵禁|門禁)(?:時間)?(?:就|是|在|到|只|開到|只到){{0,3}}{Clock}"
        + $"|(?<late>(?:不(?:要|能|可以?|可|想|會)?|別)(?:再)?(?:拖到|拖|弄到|上)?(?:超過|晚過)){Clock}(?:才)?{Home}?"
        + $"|(?<late>超過){Clock}(?:以後|之後)?(?:我|就|都|會){{0,3}}(?:不[^,。;!?]{{1,5}}|沒(?!事|問題|關係|課)[^,。;!?]{{1,4}}|[回趕搭到]不[^,。;!?]{{1,4}}|太晚"
        + "|免談|睡了)"
        + $"|(?<late>過了?){Clock}(?:以後|之後)?(?:我|就|都|會){{0,3}}(?:不[^,。;!?]{{1,5}}|沒(?!事|問題|關係|課)[^,。;!?]{{1,4}}|想睡|很?[睏累]|睡)"
        + $"|(?<late>最[晚遲]){Clock}(?:以?前|之前)?(?:就|要|得|一定|能|讓我){{0,3}}{Home}"
        + $"|{Clock}(?:左右|整)?(?:就|能|會|可以){{0,2}}(?<late>下課|結束)(?![^。;!?]{{0,12}}(?:以後|之後|過後))(?:的|就好|最好|剛好)?"
        + $"|(?:小孩|孩子|孫子?|女兒|兒子|幼稚園|幼兒園){Clock}(?:就|要|會){{0,2}}(?:放學|下課|到家)")]
    private static partial Regex Begins { get; }

    // 睡到中午: nothing before it, and noon itself is no wish.
    [GeneratedRegex($"(?:(?:早上|上午|一早)(?:我|都|通常|會|要|得){{0,4}})?(?:{Until}|(?:都|通常|會|要|得){{0,3}}(?:睡|補眠|休息)到)(?:快)?中午(?:以後|過後|之後"
        + "|後)?(?:才(?:起床|起來|醒|有空|能出門|走得開|下班|收攤)?)?")]
    private static partial Regex UntilNoon { get; }
}
