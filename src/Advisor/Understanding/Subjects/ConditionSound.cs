using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.Advisor.Understanding.Subjects;

/// <summary>Whether words sound like a condition a course must meet (只收女生, 老師不能太兇) or like circumstances (晚上要顧家, 我辭職了), and not like a subject.</summary>
internal static partial class ConditionSound
{
    /// <summary>Words that set a condition: who leaves them unread may show a course that breaks it.</summary>
    public static bool SetsCondition(ReadOnlySpan<char> folded) => Condition.IsMatch(folded) && !Story.IsMatch(folded) && !Echo.IsMatch(folded);

    /// <summary>Words that tell what takes somebody's time.</summary>
    public static bool TellsOfDuty(ReadOnlySpan<char> folded) => Circumstance.IsMatch(folded) || Duties.AreTold(folded);

    /// <summary>Words that only say again that the wish beside them holds: 其他的不要.</summary>
    public static bool IsEcho(ReadOnlySpan<char> folded) => Echo.IsMatch(folded);

    /// <summary>What a provider must arrange and no record tells: 要有手語翻譯, 有小班的嗎. Only a person can say.</summary>
    public static bool NeedsArrangement(ReadOnlySpan<char> folded) => Arrangement.IsMatch(folded);

    /// <summary>Why somebody must learn at home: 醫生不准我進教室.</summary>
    public static bool KeepsHome(ReadOnlySpan<char> folded) => KeptHome.IsMatch(folded);

    /// <summary>How well somebody reads or speaks: 中文字看不太懂, 國字認得不多. It is no condition that a course must meet.</summary>
    public static bool TellsOfLanguage(ReadOnlySpan<char> folded) => Language.IsMatch(folded);

    /// <summary>Words that explain a wish and would only blur a subject that stands beside them.</summary>
    public static bool Explains(ReadOnlySpan<char> folded) => Condition.IsMatch(folded) || Circumstance.IsMatch(folded);

    /// <summary>A number in figures or in words.</summary>
    internal const string Number = "(?:\\d[\\d,]*|[一二兩三四五六七八九十百千]+)";

    [GeneratedRegex("(?:要|希望)(?:可以|能).{0,2}(?:請假|補課|中途(?:加入|退出)|試聽|退費|錄影|重播|回放)"
        + "|(?:有|要|需要|提供|可以|能|希望).{0,6}(?:手語翻譯|手譯|聽打員?|同步聽打|點字(?:教材|講義)|大字(?:版|體|的)|報讀|助聽(?:器|設備|系統)"
        + "|導盲(?:磚|設備|犬)|停車[位場]|(?:帶|抱)(?:著)?(?:狗|貓|毛小孩|寵物)|口譯|隨行翻譯|小班(?:制|的)?|一對一|女老師|男老師|只有女生)(?!課|班$)"
        + @"|(?:不(?:要|能|可以?|想)|沒有?|免|不收)[^,。;!?]{0,3}材料費|sign[- ]language interpret(?:er|ation)|\bcaption(?:s|ing)\b|small class(?:es)?"
        + "|one[- ]on[- ]one|female teacher|large[- ]print|braille (?:material|handout)s?")]
    private static partial Regex Arrangement { get; }

    [GeneratedRegex("才(?:行|可以|考慮|報名?|能(?:[去來到]|上課)|要(?!開始)|去得|上得|適合)|非.{1,8}不(?:可|行)"
        + "|(?:以外|之外|除外)(?:的)?(?:都|一律|通通|我)?(?:不|免|沒)|^除了?.{1,12}?(?:都|一律|全部?|就)(?:不|沒|免)|^限(?!制|時|量)"
        + "|不.{1,3}的(?:就)?(?:不要|免談|別)|免談|拜託不要|千萬(?:不要|別)|(?<!怎麼)(?:不考慮|不接受)"
        + "|只(?:考慮|收|接受|限|要.{1,10}的|能.{0,8}的|有.{1,8}(?:才|可以)|肯|選)|僅(?:限|收|接受)|限定|限(?:制在|於)|一定(?:要|得)(?!學會|學好)|必須|必需"
        + @"|務必|(?<![累忙痛熱冷餓急氣煩怕])得要|至少(?:要|得)?|起碼|最[多少](?:只|不|能|要|可以|[一兩三四五六七八九十\d]|[去上來排讀](?:[一兩三四五\d]))"
        + "|才(?:有空|有時間|有閒|走得|出得|方便)|頂多"
        + "|不(?:要|能|可以?|得)(?:太|超過|有|是|少於|低於|高於|多於|早於|晚於)|(?:不要|不能|別|不可以?)(?:排|開|找|安排|選|挑|介紹).{1,8}(?:的|課|班|老師)?$"
        + "|不(?:要|想要?).{1,10}(?:的課?|班|老師|教室)$"
        + $"|{Number}(?:個)?(?:元|塊|點|歲|人|位|次|堂|小時|公里|分鐘)(?:以[上下內前後]|之[內前後]|內|前|後|為限)|(?:超過|低於|少於|多於|高於|不到){Number}"
        + "|其他.{0,4}(?:不行|不要|不考慮|免談|不去)"
        + @"|\bmust\b|\bonly if\b|\bonly (?:in|on|at|with|by|for)\b|\bno (?:more|less|fewer|later|earlier) than\b"
        + @"|\bnot (?:more|less|before|after|over|under|until)\b|\bat (?:least|most)\b|\bexcept\b|\bhas to be\b|\bhave to be\b|\bneeds? to be\b|\bunless\b")]
    private static partial Regex Condition { get; }

    [GeneratedRegex("不(?:准|讓|給|能|可以?|敢|想)我?(?:去|進|到|出)[^,。;!?]{0,6}(?:教室|門|外面|公共場所|人多|人群|人擠)|不出門|離不(?:開|了)(?:人|家)"
        + "|人多的(?:地方|教室|場所)")]
    private static partial Regex KeptHome { get; }

    [GeneratedRegex("^.{0,6}?(?:(?:中文|國語|華語|國字|漢字|注音|文字|英文|字)(?:字)?[我他她]?(?:都|也|還|真的|實在|其實)?(?:程度"
        + "|能力)?(?:[看聽講說讀寫認識學]得?)?(?:不(?:太|大|怎麼|是很)?(?:懂|好|會|得|多|行|來|流利|識)|沒(?:幾個|學過|有很好)"
        + "|(?:很|有點|比較)(?:少|差|爛|慢|弱)|有限)|(?:[看聽讀寫認識]|認識)不(?:太|大)?(?:懂|得|來)?(?:幾個)?(?:中文|國語|國字|漢字|字)"
        + "|不(?:太|大|怎麼)?(?:會|懂|識|認得|認識)(?:[看聽講說讀寫])?(?:中文|國語|國字|漢字|字))(?:的|了|啦|耶|喔|誒)?$")]
    private static partial Regex Language { get; }

    // 膝蓋不能跑跳 tells of a person; a course has no knees.
    [GeneratedRegex("^(?:.{0,2}(?:我|媽|爸|他|她|先生|太太|老公|老婆|孩子|小孩|兒子|女兒|孫|阿嬤|阿公|醫生|老闆|公司|家裡|朋友|同事|膝蓋|身體|眼睛|耳朵|手|腳"
        + "|腰)).{0,8}(?:一直|總是|老是|都|常常|越來越|不會|不懂|看不|聽不|說|叫|嫌)")]
    private static partial Regex Story { get; }

    // Says again that the wish beside it holds: 符合資格的才要, 其他的不要.
    [GeneratedRegex("^(?:要|都|我)?(?:符合|合乎)|^(?:這次|那|我|所以|就|也|還是|都|只|一定|必須){0,4}(?:要|找|選|上)[那這](?:種|樣|類)(?:的)?(?:就好|才行"
        + "|才可以)?$|^怕(?:課|班上?|你們|這種?)?(?:課|班)?[只不]收|^我(?:是)?輪班的?$"
        + "|^(?:因為|由於|畢竟|誰叫)(?!.*(?:老師|教室|同學|學員|班|教材|必須|一定|不能|不可|只))|^(?:so )?(?:starting|from) then (?:or later|on)"
        + "|^(?:聽說|好像|都){0,2}(?:要|得)先(?:去)?(?:上過?課|受訓)|^我?(?:要|得)?隨時(?:要|能|得|可以)?[跑趕回]回?[家去]"
        + "|^[這那]一?點(?:很重要|一定要|不能少)$|^(?:我)?(?:其他|其它|其餘|別)的?(?:(?:上課)?方式|形式|時段|時間|日子|天|區|地方|課|都|也|我|一律){0,4}(?:不"
        + "|免|沒)|^(?:那|我)?(?:之後|以後|過後)(?:再|才|就)|^(?:這樣|那樣|以上|這些)"
        + "|^(?:這樣|那樣|到時|那時)?(?:我|他|她|我們)?才(?:能|可以|有辦法)(?:去|出門|來|過去)?(?:上課|學|上)?(?:的|了)?$"
        + "|^(?:這樣|那|我|他|她|還){0,2}(?:可以|能|收)(?:報名?|上|參加|去)?(?:課)?[嗎吧]$")]
    private static partial Regex Echo { get; }

    [GeneratedRegex("^(?:因為|由於|畢竟)|(?:沒|有)(?:空|時間)|走(?:得|不)開|[去到來趕](?:得|不)[到了上]"
        + "|(?:要|得|在|又要|還要)(?:上班|工作|加班|值班|輪班|顧店|顧家|顧孫|顧攤|帶孫|帶小孩|接小孩|照顧|開店|上課)"
        + "|(?:我|最近|剛|上個月).{0,6}(?:辭職|搬家|退休|離職|失業|換工作|排班|輪班|請假|放假).{0,4}了?$|(?:排班|班表|工作)(?:換|變|改|調).{0,3}了?$"
        + "|手頭(?:很|比較|有點)?緊|經濟(?:有點|不太|不)|精神(?:好|不好|差)|休息$|配合|符合|擇一|[二三]選一"
        + "|(?:放寬|提高|降低|縮小|擴大).{0,3}(?:條件|範圍|一?[點些]|預算)|(?:這|那)[兩三幾]?(?:天|區|段|個時段)|(?:別|其他|其它)(?:天|時段|時間|地方|區)"
        + "|跨區|資格|收嗎|養(?:一家|[一二兩三四五六七八九好幾]{1,2}(?:口|張嘴|個))|扣掉|打工(?:存|賺|領)"
        + "|(?:早上|上午|中午|下午|晚上|白天|半夜|平日|平常日?|週間|每天|天天|整天)(?:都|要|得|在|去|我|天天|每天|出遠門|跑長途|出車|跟車|開車){0,4}(?:掃"
        + @"|洗碗|送貨|載貨|送餐|跑外送|擺攤|打掃|做粗工)|家父|家母|學員|學生|繳費|用完|之後|以後|nowhere|\bclassroom\b|\bi(?:'m| am) (?:busy|working)"
        + @"|\bschedule\b")]
    private static partial Regex Circumstance { get; }
}
