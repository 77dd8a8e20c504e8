using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>
/// A Chinese clause that tells right after a time what is done then, by verbs that no list of duties knows: 星期三社區要巡守, 晚上得開計程車.
/// Who would come then says so with one of a few words (有空, 可以, 想); without them, and without a course, the time is taken.
/// </summary>
internal static partial class Doings
{
    private const string Others = "(?:我家|家裡|家人|公司|店裡?|老闆|雇主|教會|社區|里長|學校|醫院|診所|工廠|工地|市場|老公|先生|老婆|太太|小孩|孩子|兒子"
        + "|女兒|孫[子女]?|爸媽?|我爸|媽媽?|我媽|阿[公嬤]|公婆|婆婆|岳母|弟弟|妹妹|哥哥|姐姐)";

    private const string Wish = "(?:[去在]學校|上學|放[我他她們]*假|學(?!校|生)|課(?!業)|教(?!會|堂)|報名|參加|可以|(?<![不沒])行(?!程|李|政)|(?<!不)能|ok"
        + "|方便|空|閒|時間|自由|想|找|希望|最|比較|優先|或|嗎|呢|吧|什麼|哪|停車|電梯|托|老師|證|輪椅|無障礙|線上|實體|視訊|免費|便宜|元|塊|歲|小班|基礎"
        + "|初級|入門|開始|結束|左右|[以之][前後]|[一-鿿]語|[英中]文|興趣|開(?!會|車|計程|店|工|刀|攤|貨)|休|放假|放鬆|沒事|沒班|有人|不錯|適合|名額|位子"
        + "|空位|缺額|來(?!不)|去(?![一-鿿]{2})|早一?點|晚一?點|冷氣|近|遠|難|簡單|好(?!忙)|接手|換手"
        + "|(?:先生|老公|太太|老婆|婆婆|公公|媽媽?|爸爸?|阿[公嬤])[^,。;!?]{{0,2}}在家|上(?![班工山船車床])|法度|(?<!沒)辦法|才(?!剛)|的$)";

    /// <summary>Length of such words, 0 where there are none.</summary>
    /// <param name="before">Words ahead that choose the time (只有六日在家) tell that it is the one left.</param>
    /// <param name="after">The clause behind it without adverbs.</param>
    public static int LengthAfter(ReadOnlySpan<char> before, BareWords after) =>
        Chosen.IsMatch(before) || OnlyThen.IsMatch(after.All) ? 0 : after.FromStart(Told.Match(after.Text).Length);

    [GeneratedRegex("(?:[只就才僅剩限趁等靠]|唯[一獨])[^,。;!?]{0,4}$")]
    private static partial Regex Chosen { get; }

    // 早上才有精神
    [GeneratedRegex("^[^,。;!?]{0,3}才(?!剛)")]
    private static partial Regex OnlyThen { get; }

    // Who goes elsewhere then (晚上小孩去補習) may leave somebody free or not.
    [GeneratedRegex($"^(?![^,。;!?]*{Wish})(?!(?:我的?)?{Others}(?:們|都|會|也|要){{0,2}}(?:去|到|上(?!門)"
        + $"|在(?!家|我|旁)))(?:我們?)?(?:{Others}[^,。;!?a-z]{{2,9}}"
        + "|(?:要|得|必須|需要|有(?:個|一個|固定的?)?|還?在|還沒|被|輪到我?|排了?|約了?|剛要|幫|跑|賣|生意)[^,。;!?a-z]{2,9})(?=$|[,。;!?])")]
    private static partial Regex Told { get; }
}
