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
        ("毋是", "不是"), ("毋著", "不對"), ("毋通", "不要"), ("攏", "都"), ("佮", "跟"), ("毋", "不"),
        ("沒辨法", "沒辦法"), ("沒辯法", "沒辦法"), ("ㄅ", "不"), ("ㄉ", "的"), ("ㄌ", "了"), ("ㄛ", "喔"), ("ㄎ", "可"),
    ];

    // Words of which Mandarin has some in other senses: only where a text is Taiwanese beyond doubt.
    private static readonly (string Spoken, string Known)[] Taiwanese =
    [
        ("袂赴", "不及"), ("啥物", "什麼"), ("時陣", "時候"), ("佗位", "哪裡"), ("佗一", "哪一"), ("別位", "別區"), ("遮的", "這的"), ("阮兜", "我家"),
        ("無要緊", "不要緊"), ("無收", "沒收"), ("納錢", "付錢"), ("濟少", "多少"), ("頭前", "前面"), ("阮", "我"), ("佇", "在"), ("蹛", "住"), ("揣", "找"), ("袂", "不"), ("伊", "他"), ("矣", "了"),
    ];

    /// <summary>The folded text in known words; itself where it holds no others.</summary>
    public static string Known(string folded)
    {
        // 关系: its last character is 繫 elsewhere.
        folded = folded.Replace("關繫", "關係", StringComparison.Ordinal);
        // The stop of p.m. ends no sentence where the sentence goes on.
        folded = WrittenWithStops.Replace(folded, match => $"{match.Groups["half"].ValueSpan}m  ");
        var isTaiwanese = SurelyTaiwanese.IsMatch(folded);
        if (Spoken.IsMatch(folded))
            folded = Spoken.Replace(folded, match => Words.First(word => word.Spoken == match.Value).Known);
        if (!isTaiwanese)
            return folded;

        foreach (var (spoken, known) in Taiwanese)
            folded = folded.Replace(spoken, known, StringComparison.Ordinal);
        return Also.Replace(Wished.Replace(folded, "要"), "也");
    }

    [GeneratedRegex(@"(?<=\d\s?)(?<half>[ap])\.m\.(?=\s*[,;!?]|\s+(?:on|onwards?|or|is|are|isn'?t|does|doesn'?t|won'?t|works?|would|suits?|fits?|only|please"
        + @"|at|every|to|until|till|and|but|because|since|as|for|with|which|that|than|can'?t|cannot)\b|\s*$)")]
    private static partial Regex WrittenWithStops { get; }

    // 會使用 is Mandarin, 拉攏 no 都, 得彼此 no 那, and who learns ㄅㄆㄇ writes more than one in a row.
    [GeneratedRegex("[無有]法度|毋免|袂[使當]|會(?:使(?![用勁得])|當(?![選機成地面時作場]))|毋[是著通]|[無有]閒|[別逐]工(?![作人廠讀])|進前|了後|中晝|閣較"
        + "|干焦|兩工|彼(?!此|得|岸)|(?<![拉靠收合併不])攏|佮|毋|沒[辨辯]法|(?<![ㄅ-ㄩ])[ㄅㄉㄌㄛㄎ](?![ㄅ-ㄩ˙ˊˇˋ])")]
    private static partial Regex Spoken { get; }

    [GeneratedRegex("袂(?:使|當|赴|曉|行)|會使(?!用|得|人|出|力|勁)|會當(?![選機成地面時作場])|毋(?:免|是|著|通|知)|干焦|攏(?:會|總|無|有|可|是|愛|袂)|佇|蹛"
        + "|阮(?:兜|阿|某|翁|囝|查|想|欲|愛|這|有|逐|的)|啥物|佗(?:位|一)|無閒")]
    private static partial Regex SurelyTaiwanese { get; }

    [GeneratedRegex("愛(?=找|有|可|用|在|學|看|去|付|上)")]
    private static partial Regex Wished { get; }

    [GeneratedRegex("嘛(?=會|可|沒|不|無|好|行|是|都)")]
    private static partial Regex Also { get; }
}
