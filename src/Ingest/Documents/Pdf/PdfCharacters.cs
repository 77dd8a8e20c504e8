using System.Text;

namespace LearningAdvisor.Ingest.Documents.Pdf;

/// <summary>Gives back the usual characters for those that fonts put into PDF files in their place.</summary>
/// <remarks>Written out because the house runs without ICU, where <c>string.Normalize</c> leaves such characters alone.</remarks>
internal static class PdfCharacters
{
    private const char FirstRadical = '\u2f00';

    // Unicode's compatibility decomposition of the Kangxi radicals U+2F00 to U+2FD5, in order.
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢" +
        "尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火" +
        "爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿" +
        "肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹" +
        "雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>⼀ (a radical) becomes 一 (a character), ﬁ becomes fi; what stands for nothing is left out.</summary>
    public static string Unified(string text)
    {
        if (!text.Any(IsStandIn))
            return text;

        var unified = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character >= FirstRadical && character < FirstRadical + Radicals.Length)
                unified.Append(Radicals[character - FirstRadical]);
            else if (character is >= '\ufb00' and <= '\ufb06')
                unified.Append(Ligatures[character - '\ufb00']);
            else if (!IsStandIn(character))
                unified.Append(character);
        }

        return unified.ToString();
    }

    // U+FFFD is what poppler writes for a glyph that the file does not explain.
    private static bool IsStandIn(char character) =>
        character is >= FirstRadical and <= '\u2fd5' or >= '\ufb00' and <= '\ufb06' or '\ufffd' or (< ' ' and not ('\t' or '\n' or '\r'));
}
