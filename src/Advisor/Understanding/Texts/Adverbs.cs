using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>
/// Words between a time and what is said of it that turn nothing round: 晚上<b>大概</b>沒空, 三點以前我<b>反正</b>在忙, on Monday I'm <b>usually</b> busy.
/// Whoever asks what is said of the time asks the words without them.
/// </summary>
internal static partial class Adverbs
{
    // 剛下課, 只有, 不太 and 最好 say something themselves.
    private const string Chinese = "(?:有時候?|有的時候|偶爾|常常|經常|時常|平常|平時|通常|往往|一般(?:來說|而言)?|多半|大多(?:數)?|大部分|大概|大約|可能"
        + "|也許|或許|說不定|八成|恐怕|應該|好像|似乎|幾乎|差不多"
        + "|一定|肯定|絕對|必定|真的|確實|的確|當然|其實|實在|完全|根本|總是|總|老是|向來|一向|一直|從來|永遠|每次|固定|照樣|仍然|依然|仍舊|還是|反正|反而"
        + "|反倒|倒是|偏偏|剛好|正好|恰好|恰巧|竟然|居然|突然|臨時|暫時|目前|現在|最近|近來|已經|早就|本來|原本|原則上|基本上|理論上|目前為止|至少|起碼"
        + "|通通|統統|全部|全都|一律|一概|都會|都|也|又|還(?!給|錢|書)|就|才|卻|則|更|特別|非常|比較|常(?!有的)|最好(?=[別不避])|盡量|儘量|千萬|打死"
        + "|拜託(?=[別不])|最(?!好|近|後|晚|早|多|少|便)|會(?=不|沒|很|有[事班空課]|[要在忙]))";

    private const string Latin = "(?:usually|always|often|generally|typically|normally|mostly|sometimes|occasionally|frequently|regularly|basically|actually"
        + "|really|probably|certainly|definitely|unfortunately|sadly|currently|already|still|also|just|simply|absolutely|completely|totally|pretty much"
        + "|pretty|quite|very|so|mainly|almost always|almost|most(?:ly)? of the time|kind of|sort of|for the most part|in fact|as it happens|honestly"
        + "|obviously|maybe|perhaps|anyway|both)";

    private const string Vietnamese = "(?:thường xuyên|thường|luôn luôn|luôn|lúc nào cũng|hay|cũng|đều|vẫn|chắc chắn|chắc|có lẽ|thật sự|thực sự|hầu như|đang"
        + "|lại|toàn|rất|khá|hơi|đôi khi|thỉnh thoảng)";

    private const string Indonesian = "(?:biasanya|selalu|sering|kadang(?:-kadang)?|juga|memang|masih|pasti|mungkin|sebenarnya|sungguh|hampir selalu|hampir"
        + "|lagi|sedang|sudah|baru|malah|umumnya|kebetulan|tetap|agak|sangat|cukup)";

    private const string Thai = "(?:ปกติแล้ว|ปกติ|มักจะ|มัก|ก็จะ|ก็|ยังคง|ยัง|จริงๆแล้ว|จริงๆ|คงจะ|คง|อาจจะ|อาจ|น่าจะ|บางครั้ง|บางที|ส่วนใหญ่|กำลัง)";

    /// <summary>The words right after a time without the adverbs that stand before their verb.</summary>
    public static BareWords WithoutAfter(string after)
    {
        List<(int Start, int Length)> left = [];
        for (var at = 0; Leading.Match(after, at) is { Success: true, Length: > 0 } match; at += match.Length)
        {
            if (match.Groups["adverb"].Success)
                left.Add((match.Index, match.Length));
        }

        return new BareWords(after, left);
    }

    /// <summary>The words right before a time without adverbs. In Chinese none stands between a verb and a time.</summary>
    public static BareWords WithoutBefore(string before)
    {
        List<(int Start, int Length)> left = [];
        foreach (var match in Anywhere.EnumerateMatches(before))
            left.Add((match.Index, match.Length));
        return new BareWords(before, left);
    }

    // An adverb, or what may stand before one: who is spoken of, and a verb that has no meaning of its own.
    [GeneratedRegex($@"\G(?:(?<adverb>{Chinese}|\b(?:{Latin}|{Vietnamese}|{Indonesian})(?:\s+|$)|{Thai})|[\s,]"
        + "|(?:的(?=時間|時候|時段|日子|話)|時間|時候|時段|日子|課程?|那天|這天|以外|之外|我們?|人|家裡)"
        + "|(?:that|is|are|was|i|we|it|they|he|she|am|i'm|we're|it's|they're|do|does|don't|doesn't|have|will|would|can|can't|isn't|aren't|not|never|the|time"
        + @"|day|class|classes|one|ones|thì|tôi|em|mình|chúng tôi|là|saya|aku|kami|itu)\s|ฉัน|ผม|ดิฉัน)")]
    private static partial Regex Leading { get; }

    [GeneratedRegex($@"\b(?:{Latin}|{Vietnamese}|{Indonesian})\s+|{Thai}")]
    private static partial Regex Anywhere { get; }
}
