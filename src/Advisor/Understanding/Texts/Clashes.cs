using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>Words that rule a time out by what it clashes with or who must stand in: 撞到上班, 都要我自己顧, 沒人接手, leave out …</summary>
internal static partial class Clashes
{
    /// <summary>Length of such words right after a time; 0 where there are none.</summary>
    public static int LengthAfter(string after) => Behind.Match(after).Length;

    /// <summary>Length of such words right before a time.</summary>
    public static int LengthBefore(string before) => Ahead.Match(before).Length;

    [GeneratedRegex("^(?:的)?(?:時間|時候|時段|課|班)?(?:全部?|通通|一律|都|就|又|也|還|會|一定|我|請|整天){0,4}"
        + "(?:(?:跟|和|與)?[^,。;!?跟和只才]{0,4}(?:[卡撞衝]到)(?!才)(?:[^,。;!?]{0,4}班)?|不(?:用|必|需)(?:問|列|排|找|看)?了?$|免了|跳過|排除|排滿|客滿|滿檔"
        + "|(?:要|得|換|輪|剩|只有|靠|等)(?:到)?我(?![哥姐弟妹媽爸婆公女兒先太])(?:自己|一個人"
        + "|們)?(?:[^,。;!?]{0,2}(?:顧|照顧|帶|陪|看|煮|守|在家))[^,。;!?的課班]{0,5}|沒人(?:接手|換手|顧|幫)[^,。;!?的課班]{0,6}|(?:全家)?都?要?靠我"
        + "|[^,。;!?才]{0,6}(?:就)?(?:沒(?:有)?(?:公車|路燈|客運))|(?:保母|看護|居服員)(?:不來|休假|下班|走了))")]
    private static partial Regex Behind { get; }

    [GeneratedRegex(@"\b(?:leave out|skip|exclude|ignore|drop)(?: any(?:thing)?| everything| all| the| your)?(?: class(?:es)?)?(?: on| in| at)?(?: the)?\s*$"
        + @"|\b(?:nothing|none)(?: on| in| at)?(?: the| an?)?\s*$|\b(?:is|are|does)n'?t(?: on| in| at)?(?: the| an?)?\s*$"
        + @"|\bnever (?:come|go|make it|attend|do)(?: out)?(?: on| in| at)?(?: the)?\s*$")]
    private static partial Regex Ahead { get; }
}
