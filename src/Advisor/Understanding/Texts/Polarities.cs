using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>Whether words are said to wish for something or to rule it out.</summary>
internal enum Polarity
{
    Wanted,
    Refused,

    /// <summary>Ruled out by a habit that may bend: 平日要上班.</summary>
    RefusedSoftly,
}

/// <param name="Before">Length of the refusing words right before.</param>
/// <param name="After">Length of those right after.</param>
internal readonly record struct FoundPolarity(Polarity Value, int Before, int After);

/// <summary>Reads the polarity from the words right before and right after.</summary>
internal static class Polarities
{
    /// <param name="before">The clause up to the words.</param>
    /// <param name="after">The clause after them.</param>
    public static FoundPolarity Of(string before, string after)
    {
        var ahead = RefusedAhead.Match(before);
        if (ahead.Success && !(Unable.IsMatch(ahead.ValueSpan) && Possible.IsMatch(after)))
            return new FoundPolarity(Polarity.Refused, ahead.Length, Rest.Match(after).Length);

        var behind = RefusedBehind.Match(after);
        if (behind.Success)
            return new FoundPolarity(Polarity.Refused, 0, behind.Length);

        var busy = BusyBehind.Match(after);
        return busy.Success ? new FoundPolarity(Polarity.RefusedSoftly, 0, busy.Length) : new FoundPolarity(Polarity.Wanted, 0, 0);
    }

    private static readonly Regex Unable = new("^(?:不能|不可以?|沒辦法|無法|不方便)");

    private static readonly Regex Possible = new("^(?:也|都|就|才|比較){0,6}(?:可以|行|ok|有空|沒問題|方便)");

    private static readonly Regex Rest = new("^(?:以外|之外|除外)?(?:的)?(?:其他|其它)?(?:時間|地方|天)?(?:也|都|就){0,6}(?:可以|行|ok|好)?");

    private static readonly Regex RefusedAhead = new(@"(?:不要|不想要?|別|除了|除|避開|避免|不能|不可以?|不是|不喜歡|不考慮|不選|不去|不接受|沒辦法|無法|不方便|怕|討厭|扣掉|跳過)(?:在|是|選|排|去|上|有|到|挑|排到|排在|安排|安排在|選在){0,6}(?:太)?\s*$|(?:\bno|\bnot|not (?:in|on|at)(?: the)?|except(?: for)?(?: on)?|avoid|can'?t(?: do| make| come| attend)?(?: in| on)?(?: the)?|cannot(?: do| make)?(?: in| on)?(?: the)?|don'?t want|other than|không|tidak|jangan|bukan|ไม่)\s*(?:in|on|the)?\s*$");

    private static readonly Regex RefusedBehind = new(@"^(?:的)?(?:時間|時候|時段|的課|課|那天|那邊|這天|天)?(?:,)?(?:我|我們|都|真的|就|可能|一律|通常|實在|絕對|完全|比較|也|去|上課|來){0,6}(?:不行|不能|不要|不可以?|不會|不習慣|看不懂|不方便|沒空|沒有空|沒時間|沒有時間|沒辦法|無法|不考慮|不想|不喜歡|不ok|不太行|不太方便|有事|(?:要|得)(?:顧|照顧|帶|接|陪)(?:小孩|孩子|孫子|孫女|孫|家人|家裡|家|老人|媽媽|爸爸)?|不(?:太)?(?:敢|想|能|方便)?(?:出門|出去)|不適合|以外|之外|除外|免談|別排|不排|出不了門|抽不出|走不開|不得空|沒法|要睡|要休息|很忙|太忙|太累|太遠|危險|不舒服)|^\s*(?:is not|isn'?t|are not|aren'?t|do(?:es)?n'?t work|do(?:es)? not work|won'?t work|is impossible|is out|is no good|not possible|no good|không được|tidak bisa|ไม่ได้|ไม่ว่าง)");

    private static readonly Regex BusyBehind = new("^(?:的)?(?:時間|白天)?(?:我|都|通常|也){0,6}(?:(?:要|得|在)(?:上班|工作|上課|上學|加班|做工|值班|開店|顧店)|上班|工作)(?!日|坊|後|以後|之後)");
}
