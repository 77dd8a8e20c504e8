using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Wishes of earlier turns, called by their kind and taken back: 前面講的地點取消, 免費那個條件拿掉, 不堅持線上了.</summary>
/// <remarks>Only what the consultation knows can be taken back so; in a first turn such words may mean anything.</remarks>
internal static partial class RetractionReader
{
    private const string Earlier = "(?:剛剛|剛才|剛|前面|之前|先前|原本|原來|上面)";
    private const string Told = $"(?:{Earlier}(?:我)?(?:說|講|提|要求|設定|要|限定|限){{0,2}}(?:的|過的|要|想要|只要){{0,2}})?";
    private const string Thing = "(?:上課|的課?)?(?:那|這)?(?:個|句|些|項|一?點|部分|件事)?(?:的)?(?:話|條件|要求|限制|限定|上限|事|規定|數字|金額|部分){0,2}";
    private const string Undone = "(?:,)?(?:現在|我|就|可以|先|都|也|全部?|通通|這次|那){0,3}(?:算了|不管(?:它|他)?了?|不用(?:再)?管(?:它|他)?了?|拿掉|取消"
        + "|刪掉|去掉|放棄|作廢|不算(?:數)?(?![貴高多遠難久晚早太很是])|當(?:我|作)?沒(?:有)?(?:說|講)(?:過)?|不(?:再)?(?:堅持|要求|需要)"
        + "|不(?:要|用|必|再)?(?:再)?(?:限制|限定|設限|限|卡)|不重要|不看|忘(?:了|掉)|不用了|不必了|不要了|免了|全面開放|留著[^,。;!?]{0,4}用)(?:它"
        + "|那個)?(?:了|吧|啦|好了){0,2}";

    /// <summary>不堅持, 不限, 別只看 before the name of a kind.</summary>
    private const string NotBound = "(?<!有|是|差)(?:不用|不必|不需要|不要|不再|不|別|沒有)(?:再)?(?:堅持|執著|限定|限制|侷限|設限|限|卡"
        + "|只(?:看|找|要|列|挑|限|選|排)|管|拘泥|靠)(?:於|在|要|用|可用|可|能|那個|那些|收|得){0,3}";
    private const string NotWithout = "(?<!(?:不(?!要花|用花|花)|沒|無|超)[^,。;!?]{0,4})";

    // 地點跟費用都不限: each of them, whichever is read first.
    private const string AndOthers = "(?=[跟和與、](?:\u0001|(?:地點|地方|區域|時間|時段|日子|費用|學費|預算|方式)(?:全部|全|都|也){0,2}(?:不限|不拘|不用管|取消|拿掉)))";

    private const string Fees = "(?:免費|不(?:要|用)?花錢|不(?:要|用)?付錢|預算|費用|學費|價[錢格位]|金額|(?<![要付掏花繳出收給])錢)";
    private const string Places = "(?:地點|地方|地區|區域|行政區|(?<![一-鿿])區|[那這一]區|那裡|那邊|位置|距離)";
    private const string Days = "(?:星期幾?|禮拜幾?|日子|哪一?天|平日|[週周]末|假日)";
    private const string Times = "(?:時間|時段|幾點)";
    private const string Modes = "(?:線上|遠距|視訊|網[課路]|實體|上課方式)";
    private const string Vouchers = "(?:終身)?(?:學習)?[券卷]";
    private const string Ages = "(?:年齡|年紀|歲數)";
    private const string Access = "(?:無障礙|電梯|輪椅)(?:空間|設施)?";

    public static void Read(Reading reading)
    {
        foreach (var (pattern, kinds) in Retracted)
        {
            if (!kinds.Any(kind => reading.Before.Knows(kind)))
                continue;

            foreach (var match in reading.Text.Matches(pattern))
            {
                reading.Drop(kinds);
                reading.Text.Claim(match);
            }
        }

        // 剛剛說線上，現在實體也行: what was said is only said again, to be changed.
        if (reading.Before with { TopicText = "" } != LearningNeed.Nothing)
        {
            foreach (var match in reading.Text.Matches(SaidAgain))
                reading.Text.Claim(match);
        }
    }

    [GeneratedRegex($"(?<=^|[,。;!?])(?:我)?{Earlier}(?:我)?(?:是)?(?:說|講|想|要|提)[^,。;!?]{{1,12}}(?=,(?:現在|但|可是|不過|其實|後來|那|改|換|結果))")]
    private static partial Regex SaidAgain { get; }

    [GeneratedRegex($"{Told}{NotWithout}{Fees}{Thing}(?:{Undone}|{AndOthers})|{NotBound}{Fees}{Thing}(?:了)?|(?:不用|不必|不)(?:再)?限價(?:了)?"
        + "|不用管(?:要不要(?:錢|付費)|多少|那個數字)(?:了)?"
        + $"|(?:不用|不必)(?:再)?(?:卡|管)(?:那個|這個)(?:數字|金額)(?:了)?|(?:別|不用|不必)(?:再)?(?:幫我)省(?:錢)?(?:了)?")]
    private static partial Regex Fee { get; }

    // 學費我付得出來了: who asked for a free course would pay now.
    [GeneratedRegex("(?:我)?(?:現在|也|就|其實){0,2}(?:願意|可以|肯|能|想)(?:出|付|繳|花)(?:一?[點些])?(?:學費|錢|費用)(?:了|啦){0,2}(?=$|[,。;!?])"
        + "|(?:付|繳|出)(?:學費|錢|費用)?(?:也|都|就|完全)?(?:沒問題|不成問題|不是問題|沒關係|沒差)(?:了|啦)?(?=$|[,。;!?])"
        + "|(?:學費|錢|費用)(?:我)?(?:現在)?(?:付|出|繳|負擔)得(?:起|出來?)(?:了)?(?=$|[,。;!?])"
        + "|(?:想想)?(?:付|出|花)(?:一?[點些])?(?:學費|錢)(?:也)?(?:應該|合理|還好|沒差)(?:的|啦)?")]
    private static partial Regex WouldPay { get; }

    [GeneratedRegex($"{Told}{NotWithout}{Places}{Thing}(?:{Undone}|{AndOthers})|{NotBound}{Places}{Thing}(?:了)?"
        + "|不一定(?:要|得)?(?:在|去)?(?:那裡|那邊|那一?區|這裡|這一?區)(?:了)?|不限(?:那裡|那邊|那一?區|這裡)(?:了)?")]
    private static partial Regex Place { get; }

    [GeneratedRegex($"{Told}{NotWithout}{Days}{Thing}(?:{Undone}|{AndOthers})|{NotBound}(?:那些|這些)?{Days}{Thing}(?:了)?"
        + "|(?:任何|隨便哪?|哪)(?:一)?(?:個)?(?:天|日子)(?:上課|上|去|來|的|也|都|就|我|開){1,4}(?:可以|行|好|ok|沒差|沒關係|沒問題|無所謂)(?:了|啦)?"
        + "|(?:星期|禮拜|[週周])?一到[日五](?:都|哪一?天)[^,。;!?]{0,3}(?:可以|行|好|ok)(?:了)?"
        + "|(?:其他|別)的?(?:天|日子)(?:也|都){1,2}(?:可以|行|好|ok)(?:了)?")]
    private static partial Regex Day { get; }

    [GeneratedRegex($"{Told}{NotWithout}{Times}{Thing}(?:{Undone}|{AndOthers})|{NotBound}{Times}{Thing}(?:了)?|不看時間(?:了)?"
        + "|(?:任何|什麼|全部|所有|哪個)(?:時間|時段|日子)(?:[、和跟]?(?:任何|什麼|全部|所有|哪個)(?:時間|時段|日子)|上課|的|也|都|就|我){1,4}(?:可以|行|好"
        + "|ok|沒差|沒關係|沒問題|能上)(?:了|啦)?|(?:整個(?:禮拜|星期)|每天)?從早到晚都(?:有空|可以|行)(?:了)?"
        + "|早晚[,、]?(?:平日|[週周]末|假日)[、,和跟]?(?:平日|[週周]末|假日)?都(?:可以|行|好|沒差|無所謂)(?:了)?")]
    private static partial Regex Time { get; }

    [GeneratedRegex($"{Told}{NotWithout}{Modes}{Thing}(?:{Undone}|{AndOthers})|{NotBound}{Modes}{Thing}(?:了)?")]
    private static partial Regex Mode { get; }

    // 可以出門去教室了: who asked for an online course could come now.
    [GeneratedRegex("(?:我)?(?:現在|也|就|其實|又){0,2}(?:可以|能|願意|肯)(?:再)?(?:出門)?(?:去|到|進)(?:教室|現場)(?:上課|上|學)?(?:了|啦)?(?=$|[,。;!?])"
        + "|(?:兩種|哪種|什麼方式)都(?:可以|行|好|給我看|ok)(?:了)?|(?:網路|線上|遠距|視訊)的[、,跟和](?:教室|現場|實體)的都(?:可以|行|好|ok)(?:了)?"
        + "|(?:想想)?(?:去|到)(?:教室|現場)(?:上課?)?也不錯|(?:人)?(?:要|是)?[去到]?(?:教室|現場)(?:上課?)?的(?:那種)?(?:也|都)(?:可以|行|好|ok|不錯|給我看"
        + "|列|一起)(?:看|了)?")]
    private static partial Regex WouldCome { get; }

    [GeneratedRegex($"{Told}{NotWithout}{Vouchers}{Thing}(?:{Undone}|{AndOthers})|{NotBound}{Vouchers}{Thing}(?:了)?"
        + $"|(?:不一定|不見得|不是)(?:要|得)?(?:能|可以)?(?:用|收|抵){Vouchers}(?:的)?"
        + $"|(?:沒辦法|不能|不可以)(?:用|抵|收){Vouchers}(?:的)?(?:課)?也(?:可以|行|給我看|沒關係|一起看)"
        + $"|{Vouchers}(?:不能用|不能抵|用不了)(?:也|都)(?:沒關係|可以|行|不要緊|沒差)|(?:想想)?不靠{Vouchers}(?:了)?")]
    private static partial Regex Voucher { get; }

    [GeneratedRegex($"{Told}{NotWithout}{Ages}{Thing}(?:{Undone}|{AndOthers})"
        + "|(?:長輩|老人家|阿[公嬤]|爺爺|奶奶|媽媽?|爸爸?|他|她)(?:們)?(?:說)?(?:不(?:想)?(?:去|上|學|來|報)|沒興趣)了?(?=$|[,。;!?])")]
    private static partial Regex Age { get; }

    [GeneratedRegex($"{Told}{NotWithout}{Access}{Thing}(?:{Undone}|{AndOthers})|{NotBound}{Access}{Thing}(?:了)?")]
    private static partial Regex Accessibility { get; }

    // Stands last: static fields are set in the order of the text.
    private static readonly (Regex Pattern, WishKind[] Kinds)[] Retracted =
    [
        (Fee, [WishKind.Fee]),
        (WouldPay, [WishKind.Fee]),
        (Place, [WishKind.District]),
        (Time, [WishKind.Weekday, WishKind.TimeOfDay, WishKind.Date]),
        (Day, [WishKind.Weekday]),
        (Mode, [WishKind.Mode]),
        (WouldCome, [WishKind.Mode]),
        (Voucher, [WishKind.Voucher]),
        (Age, [WishKind.Age]),
        (Accessibility, [WishKind.Accessibility]),
    ];
}
