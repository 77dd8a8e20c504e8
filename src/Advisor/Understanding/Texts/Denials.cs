using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>
/// A short no right after a time that is said of being able: 星期三排不進去, 晚上很少有空, 週末不是很方便. It is taken for what it sounds like,
/// because what is refused wrongly costs a course, and what is wished for wrongly a resident's trust.
/// </summary>
/// <remarks>A no to anything else leaves the time open: 早上不載客, 週六不要太難.</remarks>
internal static partial class Denials
{
    private const string Degree = "(?:太|大|怎麼|很|那麼|這麼|一定|見得|可能|會|是|大能|太會|夠|算){0,3}";

    private const string Able = "(?:有空|有時間|得空|空|方便|行(?!動)|ok|可以|可能|能(?:去|來|到|出門|上課|參加|配合)?|走得開|抽得出|撥得出|離得開|趕得[上到]"
        + "|去得了|來得及|適合|合適|理想|成|妥|自由|順|開放|配合|出得了門|出門|想動|想出去)";

    private const string Time = "(?:空|時間|閒|得空|辦法|體力|力氣|精神|心力|餘力|空檔|檔期|方便|自由|人(?:顧|帶|陪|接手|換手)[^,。;!?]{0,3})";

    // 排不進去, 抽不太出時間, 配合不了, 找不到人顧小孩.
    private const string NotGetting = "(?:[排擠塞插抽撥挪騰走離去來到趕回找約湊配出脫請](?:合|得)?不(?:太)?(?:進去?|出(?:時間|空|身)?|下|開|掉|了|到|來|上|成"
        + "|及|起|動|完)(?:人|時間|空)?[^,。;!?學課班的]{0,4})";

    /// <summary>Length of such words, 0 where there are none.</summary>
    public static int LengthAfter(BareWords after) => after.FromStart(Said.Match(after.Text).Length);

    [GeneratedRegex($"^(?:的話|的時間|時間|時候)?,?(?:我們?)?(?:人|家裡|小孩|孩子)?(?:不{Degree}{Able}"
        + $"|沒(?:有)?(?:什麼|啥|多少|那麼|很|太多|多餘的?|甚麼){{0,2}}{Time}|(?:很少|很難|難|少|未必|哪|哪裡|怎麼(?:可能|會)?)(?:能|會|得)?{Able}|{NotGetting}"
        + "|(?:請)?(?:幫我|替我)?(?:跳過|略過|避開|排除)|恕(?:難|不)[^,。;!?]{1,4}|(?:跟|和|與)[^,。;!?]{1,8}(?:衝堂|衝突|撞期|撞到?)|那段我?排滿"
        + "|忙得[^,。;!?]{1,4}|千萬不要|[^,。;!?]{0,4}(?:走不[了開]|出不去)|例外|(?:免|甭|別)(?:提|談|想|說|問)?(?:了|吧|啦)?)(?:了|啦|喔|耶|去|吧"
        + "|的){0,2}(?=$|[,。;!?])"
        + @"|^[\s,]*(?:(?:i|we) (?:rarely|seldom|hardly(?: ever)?|barely|scarcely|could ?n[o']t|would ?n[o']t|won'?t be able|will not be able)\b[^,.;!?]{0,30}"
        + @"|(?:i|we)(?:'d| would) (?:rather|prefer) not\b[^,.;!?]{0,20}|(?:i|we) (?:drive|run|keep|tend|open) (?:a|my|our|the) \w+"
        + "|my (?:schedule|calendar|diary|agenda|day|week) is (?:full|packed|busy|booked)(?: up)?"
        + "|my (?:kids?|children|son|daughter|baby|mother|mom|mum|father|dad|parents|husband|wife|family) needs? me(?: at home)?"
        + "|it'?s (?:tricky|awkward|family time|bed ?time|time for (?:my |the )?family)|(?:is|are) too (?:early|late|busy|far|dark|hot)"
        + @"|no (?:chance|way|thanks|thank you)|forget it|please (?:no|don'?t)|nothing,? please)\b"
        + @"|^\s*(?:thì )?(?:tôi|em|mình|con)?\s*(?:(?:ít khi|hiếm khi) (?:rảnh|có|đi|học)[^,.;!?]{0,16}|có (?:việc|hẹn|lớp khác|giờ khác)"
        + @"|phải (?!học)[^,.;!?]{1,20}|đi vắng|mệt|khó|ngủ|trực|tăng ca|(?<=thì )thôi\b|không (?:đến|tới|tham gia|ghé|ra ngoài) được"
        + "|không ai (?:trông|giữ|coi))"
        + @"|^\s*(?:saya|aku)?\s*(?:jarang (?:kosong|bisa|libur|luang|ada)[^,.;!?]{0,16}|ada (?:janji|urusan|acara|kelas lain|kegiatan lain)"
        + @"|merawat [^,.;!?]{1,16}|(?:lelah|capek|susah|sulit|berat|tidur|lembur|dinas|penuh|jangan(?: dulu)?|tidak usah|tak usah)\b)"
        + @"|^\s*(?:ฉัน|ผม|ดิฉัน)?\s*(?:ไม่ค่อย(?:ว่าง|มีเวลา|สะดวก)|(?:มี(?:ธุระ|นัด|เรียน|งาน)|เหนื่อย|ลำบาก|ยาก|นอน|ทำโอที|เข้าเวร)(?=$|[\s,])|ไม่มีคน(?:ดู|เลี้ยง|เฝ้า))")]
    private static partial Regex Said { get; }
}
