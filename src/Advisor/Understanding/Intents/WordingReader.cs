using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Subjects;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Understanding.Intents;

/// <summary>Who wants to be answered otherwise: 講簡單一點, 加注音, use simple words, 照平常說.</summary>
/// <remarks>A clause must say so and nothing else: 想學簡單的話 and 有注音課嗎 are wishes to learn.</remarks>
internal static partial class WordingReader
{
    /// <returns>The wording and the text without the clauses that ask for it, empty where they were all; null where none is asked for.</returns>
    public static (Wording Wording, string Left)? Read(string text)
    {
        Wording? wanted = null;
        var rest = Clauses.Replace(text, clause =>
        {
            if (AskedIn(TextFolding.Fold(clause.Value)) is not { } asked)
                return clause.Value;
            wanted = wanted > asked ? wanted : asked;
            return "";
        });
        // 看不懂 and 字太多 are said of a reply only where nothing else is spoken of: 手機簡訊都是英文，看不懂，想學 is a wish to learn.
        var others = Clauses.Replace(rest, clause => Complaint.IsMatch(TextFolding.Fold(clause.Value)) ? "" : clause.Value);
        if (others.Length < rest.Length && FillerWords.IsOnlyFiller(TextFolding.Fold(others)))
            return (wanted ?? Wording.Plain, "");

        return wanted is { } wording ? (wording, FillerWords.IsOnlyFiller(TextFolding.Fold(rest)) ? "" : rest.Trim(' ', ',', '，', '、', '。', '.', ';', '；')) : null;
    }

    private static Wording? AskedIn(string folded)
    {
        if (Usual.IsMatch(folded))
            return Wording.Usual;
        if (WithZhuyin.IsMatch(folded))
            return Wording.PlainWithZhuyin;
        return WithoutZhuyin.IsMatch(folded) || Plain.IsMatch(folded) ? Wording.Plain : null;
    }

    private const string Asking = @"^\s*(?:(?:不好意思|對不起|拜託|麻煩|請|那|你|您|妳|可以|可不可以|能不能|能|要|再|都|就|幫我|跟我|對我|我想要|我要|希望)\s*)*";
    private const string Ending = @"(?:給我(?:聽|看)?)?(?:可以|好|行|謝謝|比較好|好了|就好)?(?:嗎|嘛|吧|啦|喔|哦|呢|了)?\s*$";

    [GeneratedRegex(@"[^,，。.;；!！?？\n]+")]
    private static partial Regex Clauses { get; }

    [GeneratedRegex(Asking + "(?:(?:講|說|寫|解釋|回答|回)(?:得|的|話)?(?:再|更)?(?:簡單|白話|淺白|淺|好懂|短)(?:一?點|一些|些)?"
        + "|(?:用|講|說|寫)(?:得|的)?(?:最)?(?:簡單|白話|淺白|好懂|容易)(?:一?點|一些)?(?:的)?(?:話|字|句子|中文|國語|文字|方式|方法)?(?:來|再)?(?:講|說|寫"
        + "|解釋|回答|告訴我|一次|一遍)*|(?:講|說)白話(?:文)?|我?[看聽]不懂你(?:說|寫|講)的(?:話)?)" + Ending
        + @"|^\s*(?:(?:please|can you|could you|can we|i need|i want|just)\s+)*(?:(?:use|speak|write|explain|say|answer|talk|in|with)\s+)(?:(?:it|that|this|me"
        + @"|in|with|to me|more)\s+)*(?:plain|simple|simpler|easy|easier|short|shorter)(?:\s+(?:words?|english|language|sentences?|terms))?(?:\s+please)?\s*$"
        + @"|^\s*(?:simpler|in plain words|plain words|plain language|simple words)(?:\s+please)?\s*$"
        + @"|^\s*(?:bạn |hãy |xin |có thể )*(?:nói|viết|dùng|giải thích)(?: từ| câu| chữ)? (?:đơn giản|dễ hiểu|ngắn gọn|dễ)(?: hơn)?(?: được không| nhé| thôi)?\s*$"
        + @"|^\s*(?:tolong |bisa |mohon )*(?:pakai|gunakan|jelaskan|bicara|dengan)(?: dengan)?(?: bahasa| kata(?:-kata)?"
        + @"| kalimat)?(?: yang)?(?: lebih)? (?:sederhana|mudah|gampang|pendek)(?: saja| ya)?\s*$"
        + @"|^\s*(?:ช่วย|กรุณา|ขอ)*(?:พูด|ใช้คำ|อธิบาย|ตอบ)(?:ให้|แบบ)?ง่าย\s?ๆ?\s*(?:หน่อย|กว่านี้)?(?:ได้ไหม)?(?:ครับ|ค่ะ|คะ)?\s*$")]
    private static partial Regex Plain { get; }

    [GeneratedRegex(Asking + "(?:(?:你(?:的)?)?(?:字|句子|話)(?:太|好|有點)(?:多|長|難|深)(?:了)?(?:我?看不懂)?|我?[看聽]不懂)" + Ending)]
    private static partial Regex Complaint { get; }

    [GeneratedRegex(Asking + "(?:(?:加|附|標|寫|印|用|顯示|有)(?:上|個|一下)?(?:國字)?(?:旁邊|下面)?的?)?(?:有沒有)?注音(?:符號|版)?(?:的)?" + Ending
        + @"|^\s*(?:(?:please|can you|could you|i need|i want)\s+)*(?:add|with|show|give me|use|include)(?:\s+the)?\s+(?:zhuyin|bopomofo)(?:\s+please)?\s*$")]
    private static partial Regex WithZhuyin { get; }

    [GeneratedRegex(@"^\s*(?:請|我|可以)?(?:不要|不用|別|不必|取消|關掉|拿掉|去掉)(?:再)?(?:加|附|標|寫|有)?注音(?:符號)?"
        + Ending + @"|^\s*(?:no|without|remove|stop)(?:\s+the)?\s+(?:zhuyin|bopomofo)(?:\s+please)?\s*$")]
    private static partial Regex WithoutZhuyin { get; }

    [GeneratedRegex(Asking + "(?:(?:照|像|跟)?(?:平常|一般|原來|之前|原本)(?:一樣|那樣|的方式)?(?:的)?(?:說|講|回答)|恢復(?:正常|原來|原狀)"
        + "|正常(?:地|的)?(?:說|講)|(?:不用|不必|不要)(?:說|講)?(?:得|的)?(?:那麼|這麼|太)簡單)" + Ending
        + @"|^\s*(?:(?:please|use|back to|the)\s+)*(?:normal|usual|regular)\s+(?:wording|words|language|english)(?:\s+please)?\s*$"
        + @"|^\s*nói (?:như )?bình thường\s*$|^\s*bahasa biasa(?: saja)?\s*$|^\s*พูด(?:แบบ)?ปกติ(?:ได้)?(?:ครับ|ค่ะ|คะ)?\s*$")]
    private static partial Regex Usual { get; }
}
