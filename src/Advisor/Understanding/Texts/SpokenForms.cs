using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>Common Mandarin words for spoken ones that wishes are typed in: ㄉ for 的, and the small words of written Taiwanese (袂使, 毋免, 佇).</summary>
/// <remarks>Each as long as what it stands for, so that positions stay. Only readers of wishes see them: a subject stays as written.</remarks>
internal static partial class SpokenForms
{
    private static readonly (string Spoken, string Common)[] Words =
    [
        ("袂使", "不行"), ("袂當", "不能"), ("袂赴", "不及"), ("會當", "可以"), ("毋免", "不用"), ("毋是", "不是"), ("毋著", "不對"), ("毋通", "不要"), ("干焦", "只有"),
        ("啥物", "什麼"), ("時陣", "時候"), ("佗位", "哪裡"), ("佗一", "哪一"), ("別位", "別區"), ("彼區", "那區"), ("彼邊", "那邊"), ("遮的", "這的"), ("阮兜", "我家"), ("無閒", "沒空"),
        ("無要緊", "不要緊"), ("無收", "沒收"), ("納錢", "付錢"), ("濟少", "多少"), ("頭前", "前面"),
    ];

    private static readonly (char Spoken, char Common)[] Characters = [('阮', '我'), ('攏', '都'), ('佇', '在'), ('蹛', '住'), ('揣', '找'), ('袂', '不'), ('毋', '不'), ('伊', '他'), ('矣', '了'), ('彼', '那')];

    /// <summary>The folded text with common words in place of spoken ones; itself where it holds none.</summary>
    public static string Common(string folded)
    {
        if (folded.Contains('ㄉ', StringComparison.Ordinal))
            folded = Possessive.Replace(folded, "的");
        // 关系: its last character is 繫 elsewhere.
        folded = folded.Replace("關繫", "關係", StringComparison.Ordinal);
        if (!Taiwanese.IsMatch(folded))
            return folded;

        foreach (var (spoken, common) in Words)
            folded = folded.Replace(spoken, common, StringComparison.Ordinal);
        foreach (var (spoken, common) in Characters)
            folded = folded.Replace(spoken, common);
        folded = Possible.Replace(folded, "可以");
        folded = Wished.Replace(folded, "要");
        return Also.Replace(folded, "也");
    }

    // ㄉ among other letters of its kind spells a sound.
    [GeneratedRegex("(?<![ㄅ-ㄩˊˇˋ˙])ㄉ(?![ㄅ-ㄩˊˇˋ˙])")]
    private static partial Regex Possessive { get; }

    // Words that Mandarin does not have: one of them, and the text is read as Taiwanese.
    [GeneratedRegex("袂(?:使|當|赴|曉|行)|會使(?!用|得|人|出|力)|會當(?!選|機|成|地|面|時|作|場)|毋(?:免|是|著|通|知)|干焦|攏(?:會|總|無|有|可|是|愛|袂)|佇|蹛|阮(?:兜|阿|某|翁|囝|查|想|欲|愛|這|有|逐|的)|啥物|佗(?:位|一)|無閒")]
    private static partial Regex Taiwanese { get; }

    [GeneratedRegex("會使(?!用|得|人|出|力)")]
    private static partial Regex Possible { get; }

    [GeneratedRegex("愛(?=找|有|可|用|在|學|看|去|付|上)")]
    private static partial Regex Wished { get; }

    [GeneratedRegex("嘛(?=會|可|沒|不|無|好|行|是|都)")]
    private static partial Regex Also { get; }
}
