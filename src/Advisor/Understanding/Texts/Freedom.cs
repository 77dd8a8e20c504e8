using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>Words that deny a duty, so that the time beside them is free: 不用上班, 不忙, I'm not working, tidak sibuk. Without them the duty in them would be heard alone.</summary>
internal static partial class Freedom
{
    private const string Work = "(?:上班|上工|加班|工作|值班|輪班|做事|上學|出門工作|開店|顧店|看店|擺攤|顧攤|開工|出車|出攤|排班|顧(?:小孩|孩子|孫子?|家)"
        + "|帶(?:小孩|孩子|孫子?)|接(?:小孩|孩子|孫子?)|照顧[一-鿿]{1,3}|煮飯)";

    // 不用上課 may be said of the course, and 沒事 beside 有 is a question. 下午沒課 is said by who goes to school, 下午沒課嗎 asks.
    private const string NoDuty = $"(?:不(?:會|太|大|怎麼|是很)?忙(?!不)|(?:不用|不必|不需要?|不會|免)(?:再)?(?:去)?(?:{Work}|進(?:公司|辦公室|工廠)|載客|打工"
        + "|補習|送貨|做生意)|不(?:載客|出車|跑車|跑外送|開店|擺攤|出攤|顧攤|顧店|看店|賣[一-鿿]{1,2}|做生意|打工|補習|帶團|教課|出海|下田|送貨|接單|接案"
        + "|進(?:公司|辦公室|工廠|貨)|上班|加班|工作|值班|上工|開工|輪班)"
        + $"|(?:沒有?|沒在)(?:在)?(?:什麼)?(?:{Work}|排班|客人?|生意|案子|訂單|班(?!車|次)|忙|別的事|(?:什麼|啥)?(?:事(?!做)|安排|行程)|[那這]麼忙|約)(?!車|會"
        + "|人|定|好)|店裡?公休|公休|店休|(?:有人|先生|老公|太太|老婆|婆婆|公公|我?媽媽?|我?爸爸?|阿[嬤公]|女兒|兒子|家人|看護|保母)(?:會|可以|能|來|幫忙"
        + "|幫我?|接手){1,3}(?:顧|帶|照顧|看|接|陪)(?>(?:小孩|孩子|孫子?|家|店|攤|他|她)?)(?!的)|沒有?課(?=$|[,。;!]))";

    private const string NotOnDuty = @"(?:(?:not|never|n't)(?: \w+)? (?:busy|working|at work|at the office|on duty|on shift|tied up|booked|occupied"
        + "|doing anything(?: else)?))";
    private const string NoPlans = "(?:(?:(?:don'?t|do not|never) (?:have to work|need to work|work"
        + "|have (?:work|class(?:es)?|school|(?:any )?plans|anything))|(?<='ve )nothing"
        + "|(?:have|have got|'ve got) (?:nothing|(?:plenty of|some|lots of|a lot of|enough|more|extra|free|spare|loads of) (?:free |spare )?time"
        + "|no (?:work|class(?:es)?|school|plans|shifts?)|(?:the|a) (?:whole )?(?:day|night|evening|morning|afternoon|time) off))(?: (?:on|planned|to do"
        + @"|else)(?= (?:on|in|at|before|after|from)\b|$|[,.;!]))?)";
    private const string VietnameseNoDuty = "không (?:bận|làm gì|phải (?:làm|đi làm|trực)|đi làm|có việc)(?: gì| việc| cả)?";
    private const string IndonesianNoDuty = "(?:tidak|nggak|gak|ga) (?:sibuk|lembur|dinas|(?:ada )?masalah|apa-apa"
        + "|ada (?:acara|kegiatan|kerja(?:an)?|janji|kelas|apa-apa)|(?:harus |perlu )?(?:kerja|bekerja))";
    private const string ThaiNoDuty = "(?:ไม่(?:ได้|ต้อง)(?:ทำงาน|ไปทำงาน|เข้า(?:เวร|กะ)|ทำโอที)|ไม่ยุ่ง|ไม่ติดอะไร|ไม่มี(?:ธุระ|นัด|เรียน|งาน))";

    /// <summary>Lengths of such words right before a time and right after it; 0 where there are none.</summary>
    public static (int Before, int After) LengthsAround(string before, string after) => LengthsAround(Adverbs.WithoutBefore(before), Adverbs.WithoutAfter(after));

    /// <summary>The same where the adverbs have been left out.</summary>
    public static (int Before, int After) LengthsAround(BareWords before, BareWords after) =>
        (before.FromEnd(Ahead.Match(before.Text).Length), after.FromStart(Behind.Match(after.Text).Length));

    /// <summary>Whether a clause holds such words.</summary>
    public static bool IsToldIn(string clause) => Anywhere.IsMatch(clause);

    [GeneratedRegex($"^(?:的)?(?:時間|時候|那天)?(?:,)?(?:我們?)?{NoDuty}(?:了|的)?"
        + $@"|^,?\s*(?:i|we)(?:'m| am|'re| are|'ve)? ?(?:{NotOnDuty}|{NoPlans})"
        + @"|^,?\s*(?:i|we)(?:'m| am|'re| are) (?:good\b(?! at| with| in)|fine\b|ok\b|(?:at )?home(?! with (?!nothing)| looking| minding| taking)|around|idle"
        + @"|in town|off(?: work| duty)?\b)|^[\s,]*(?:(?:it|that)'s not"
        + @"|(?:it |that |class(?:es)? |courses? |lessons? |ones )?(?:is|are)(?: not|n't)) (?:a )?(?:problem|bad)\b"
        + $@"|^\s*(?:thì )?(?:tôi|em|mình)?\s*(?:thì )?(?:{VietnameseNoDuty}|được nghỉ|nghỉ làm)|^\s*(?:saya|aku)?\s*{IndonesianNoDuty}|^\s*(?:ฉัน|ผม|ดิฉัน)?\s*{ThaiNoDuty}")]
    private static partial Regex Behind { get; }

    [GeneratedRegex($"{NoDuty}的?(?:時間|時候|時段|日子|天)?(?:就|都|只有?)?是(?:在)?$"
        + $@"|\b(?:i|we)(?:'m| am|'re| are)? ?(?:{NotOnDuty}|{NoPlans}|(?<=(?:'m|am|'re|are) )(?:home|at home|off(?: work| duty)?))(?: on| in| at| during)?(?: the)?\s*$"
        + $@"|{VietnameseNoDuty}(?: vào)?\s*$|{IndonesianNoDuty}(?: di| pada)?\s*$|{ThaiNoDuty}\s*$")]
    private static partial Regex Ahead { get; }

    [GeneratedRegex($@"{NoDuty}|{NotOnDuty}|{NoPlans}|{VietnameseNoDuty}|{IndonesianNoDuty}|{ThaiNoDuty}")]
    private static partial Regex Anywhere { get; }
}
