using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>Words written as they sound (ㄅ行, 六日ㄉ) and Taiwanese ones (攏無閒, 暗時佮禮拜), put in the words that the readers of wishes know.</summary>
/// <remarks>Length for length, so that positions stay; the subject is kept as written.</remarks>
internal static partial class SpokenForms
{
    private static readonly (string Spoken, string Known)[] Words =
    [
        ("無法度", "沒辦法"), ("有法度", "有辦法"), ("毋免", "不用"), ("袂使", "不行"), ("袂當", "不能"), ("會使", "可以"), ("會當", "可以"), ("無閒", "沒空"), ("有閒", "有空"),
        ("別工", "別天"), ("逐工", "每天"), ("進前", "以前"), ("了後", "之後"), ("中晝", "中午"), ("閣較", "再更"), ("干焦", "只有"), ("兩工", "兩天"), ("彼", "那"),
        ("攏", "都"), ("佮", "跟"), ("毋", "不"),
        ("ㄅ", "不"), ("ㄉ", "的"), ("ㄌ", "了"), ("ㄛ", "喔"), ("ㄎ", "可"),
    ];

    public static string Known(string folded) =>
        Spoken.IsMatch(folded) ? Spoken.Replace(folded, match => Words.First(word => word.Spoken == match.Value).Known) : folded;

    // 會使用 is Mandarin, 拉攏 no 都, 得彼此 no 那, and who learns ㄅㄆㄇ writes more than one in a row.
    [GeneratedRegex("[無有]法度|毋免|袂[使當]|會(?:使(?![用勁得])|當)|[無有]閒|[別逐]工(?![作人廠讀])|進前|了後|中晝|閣較|干焦|兩工|彼(?!此|得|岸)|(?<![拉靠收合併])攏|佮|毋|(?<![ㄅ-ㄩ])[ㄅㄉㄌㄛㄎ](?![ㄅ-ㄩ˙ˊˇˋ])")]
    private static partial Regex Spoken { get; }
}
