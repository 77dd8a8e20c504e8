using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>
/// What is felt of a place where nothing is told of the way there: 七堵我受夠了, I always get lost in Qidu. A no that no list knows (我跟七堵八字不合) may speak of the place
/// or not; then nothing is wished and the clause is asked about, since a place wished for wrongly breaks a promise as one refused wrongly does.
/// </summary>
internal static partial class Regard
{
    /// <summary>Whether somebody does not like to be there.</summary>
    public static bool IsDisliked(string before, string after) => Disliked.IsMatch(Clause(before, after)) && !IsSaidOfElse(Clause(before, after));

    /// <summary>Whether a clause that follows says so and nothing else: 七堵反方向，很不順路. 七堵附近，我容易累 tells of oneself.</summary>
    public static bool IsDislikedIn(string following) => LoneComplaint.IsMatch(following);

    /// <summary>Whether a clause about a place says no to something that is not known.</summary>
    public static bool IsDenied(string before, string after) => Denied.IsMatch(Clause(before, after)) && !IsSaidOfElse(Clause(before, after)) && !OfCourse.IsMatch(after);

    /// <summary>Whether a place is wished for or only named.</summary>
    public static bool IsWished(string before, string after) => Wished.IsMatch(Clause(before, after)) || OnlyNamed.IsMatch(Clause(before, after));

    private static string Clause(string before, string after) => $"{before}~{after}";

    // 七堵有嗎, 只有七堵不累, 七堵以外都煩: asked for, wished for, not so bad, or said of all other places.
    private static bool IsSaidOfElse(string clause) => Wished.IsMatch(clause) || NotBad.IsMatch(clause) || Elsewhere.IsMatch(clause);

    [GeneratedRegex("討厭|[厭恨]|(?<!恐|可)怕(?!的是)|懶|(?<!麻)煩(?!請|惱|勞)|累(?!積)|迷路|頭[痛暈]|暈|(?:[很太好真超蠻挺滿嫌更又]|有點|這麼|那麼|特別)麻煩"
        + "|麻煩(?:了|死|耶|啊|喔|得|的){0,2}(?=$|[,。;!?])|受夠|再也不|受不了|敬謝|拒絕|繞路|恕|劃不來|划不來|划不[來算]|舟車|勞頓|折騰|奔波|偏僻|荒涼|危險"
        + "|倒楣|晦氣|陰影|傷心|(?<!的課?我?[就都]?)算了|免談|吃不消|負擔不起|要我?的?命|例外|pass|十萬八千里|天邊|天涯|反方向|方向(?:相反|不同|不對)"
        + "|另外?一[頭端]"
        + @"|\b(?:hate|dread|loathe|avoid|lost(?! (?:my|our|the|a) )|hopeless|nightmare|tiring|exhausting|exhausts?|wears? me out|never again"
        + "|pass(?=$|[,.;!?])|scared|afraid|miserable|annoying|annoys|sick of|fed up|rather not|refuse|bad memories|unsafe|dangerous|no go|forget it"
        + "|(?:two|three|several|many) (?:transfers|buses)|opposite (?:end|side|direction)|other (?:end|side) of|wrong (?:side|direction|end)"
        + @"|miles (?:away )?from|drives? me (?:crazy|nuts|mad)|the creeps|a fortune|can'?t stand|(?:not|n't) (?:\w+ )?(?:keen|fond|a fan|big on))\b"
        + @"|\b(?:cross|rule|leave|count|strike|take) (?:it|me|that|~) ?(?:off|out)\b"
        + @"|\b(?:ghét|ngại|sợ|kẹt xe|mệt|chán|lười|phiền|chẳng bao giờ|không bao giờ|ngán|tốn (?:tiền|thời gian|công)|ngược (?:hướng|đường|chiều)"
        + @"|không (?:kham|ưa)|thôi khỏi|bỏ qua)\b|\b(?:malas|benci|takut|capek|macet|bosan|ribet|repot|tidak pernah|nggak pernah|ogah|kapok|enggan|nyasar"
        + @"|tersesat|dicoret|coret|batal|(?:tidak|nggak|gak) sanggup|berlawanan|kecualikan|lewatin?|skip|mendingan (?:tidak|nggak))\b|เกลียด|ขี้เกียจ|กลัว"
        + "|เหนื่อย|รถติด|เบื่อ|ไม่เคย|ลำบาก|เข็ด|หลงทาง|ไม่ชอบ|ตัด[^,.;!?]{0,12}ออก|สู้ไม่ไหว")]
    private static partial Regex Disliked { get; }

    [GeneratedRegex("不(?!如|然|錯|過|一定|限|拘|好意思|知|曉|清楚|確定|介意|排斥|反對|在意|在乎|管|論|同|少|是不)"
        + "|沒(?!關係|差|問題|幾步|多遠|意見|學過|試過|基礎|去過|來過|上過|有沒)|無法|(?<![特個區分識辨])別(?![的人區家處])"
        + @"|\b(?:no|not|never|nothing|none|nobody|cannot|without)\b(?! (?:matter|problem|idea|sure|only))|n't\b(?! (?:know|mind|matter|care))"
        + @"|\b(?:không|chẳng|đừng|khỏi)\b(?! (?:biết|sao|ngại|phiền|quan trọng))"
        + @"|\b(?:tidak|nggak|gak|jangan|bukan|belum)\b(?! (?:tahu|apa|masalah|keberatan|pernah belajar))|ไม่(?!รู้|เป็นไร|ทราบ|แน่ใจ|รังเกียจ)|อย่า")]
    private static partial Regex Denied { get; }

    /// <summary>A clause that is nothing but a no: Qidu? No way.</summary>
    public static bool IsLoneNo(string clause) => LoneNo.IsMatch(clause);

    [GeneratedRegex(@"^\s*(?:(?:absolutely |definitely |please )?(?:no|not)(?: way| thanks?| thank you| chance| please)?|never|nope|forget it"
        + "|not (?:a chance|for me)|(?:那)?(?:還是|就|我)?(?:不了|不要|不用|免了|免談|算了|不去|再說)(?:了|吧|啦|謝謝)?|thôi|không|khỏi|tidak|jangan|nggak"
        + @"|ไม่เอา|ไม่)\s*$")]
    private static partial Regex LoneNo { get; }

    [GeneratedRegex("^(?:我|真的|實在|很|太|好|會|又|都|也|還|根本|完全|這樣){0,3}(?:不順路|不方便|受不了|吃不消|[划劃]不來|麻煩|累|遠|頭[痛暈]|怕"
        + "|再也不(?:敢|想|會)?(?:再)?去|不(?:想|敢|會|願意)(?:再)?(?:回)?去|去不了|不去|懶得[去跑]|跑不動|免談|算了|沒辦法|沒人(?:接送|載))(?:了|啊|啦|喔|欸"
        + "|的)?$"
        + @"|^\s*(?:and |so |it'?s |it is |that'?s |too |just |way |really ){0,4}(?:far|exhausting|tiring|a nightmare|hopeless|forget it|never again"
        + "|no thanks?|no way|not worth it|can'?t stand it|not for me|i (?:won'?t|don'?t want to|can'?t)(?: (?:do it|go|bother|go there))?|i'?ll pass"
        + @"|i'?m out)\s*$"
        + @"|^\s*(?:rất |quá )?(?:mệt|phiền|xa|ngại|chán|khó|ngán|không (?:kham|đi) nổi)(?: lắm| quá)?\s*$"
        + @"|^\s*(?:terlalu |sangat )?(?:repot|capek|jauh|malas|ribet|susah|(?:tidak|nggak|gak) sanggup|ogah)(?: banget| sekali)?\s*$"
        + @"|^\s*(?:เหนื่อย|ไกล|ลำบาก|(?:สู้)?ไม่ไหว|ขี้เกียจ)(?:มาก|เกินไป)?\s*$")]
    private static partial Regex LoneComplaint { get; }

    [GeneratedRegex(@"^\s*(?:(?:in|at|near|around|ở|di|dekat|gần|ที่|ใกล้|在|去)\s*)?~\s*(?:附近|一帶|這邊|那邊)?\s*(?:please|area|district)?\s*$")]
    private static partial Regex OnlyNamed { get; }

    // 七堵不要太難的 says no to what the course is like.
    [GeneratedRegex("難|貴|便宜|錢|費|深|基礎|經驗|年齡|幾歲|樓梯|電梯|階|吵|圖書館|社大|老師|人數"
        + @"|\b(?:expensive|dear|cost|fees?|hard|advanced|lift|elevator|stairs|steps|beginner|experience|library|teacher)\b"
        + @"|\b(?:đắt|khó|lớp|khóa|học|thang|phí|tiền|kinh nghiệm)\b|\b(?:mahal|sulit|susah|kelas|kursus|belajar|tangga|biaya|pengalaman)\b|แพง|คลาส|คอร์ส"
        + "|เรียน|บันได|ยาก|ค่า")]
    private static partial Regex OfCourse { get; }

    [GeneratedRegex("[嗎?呢]|有沒有|有無|(?<!不)(?:想(?!到|起|不)|希望|可以|願意|方便|喜歡|順路|最好|優先)|(?<![不別])要(?:在|去|上|學|找|的|報|選|看|挑)"
        + @"|(?<![不別用])(?:找|查|給我|推薦|介紹|看看)|就[好行]|就可|只|才(?!不)|非|一定|地點|地區|區域|位置|[課班學教]|(?:所以|因此)[^~]{0,3}~|\u0001"
        + @"|(?<!n't |not )\b(?:want|like|love|prefer|need|only|must|look(?:ing)?|find|search|show|give|is there|are there|any|best|good|fine|close|near"
        + @"|convenient|class|course|lesson)\b"
        + @"|(?<!không )\b(?:muốn|thích|gần|tiện|chỉ)\b|\b(?:so|hence|therefore)[, ]*~|\b(?:nên|jadi|makanya)\b[^~]{0,8}~|\bcó\b.*\bkhông\b|\bđược\b"
        + @"|(?<!(?:tidak|nggak|gak) )\b(?:mau|ingin|bisa|suka|dekat|cocok|hanya|adakah|apakah)\b|\bada (?:nggak|gak|tidak)\b"
        + "|(?<!ไม่|ออก)(?:อยาก|ใกล้|สะดวก|ได้)|เท่านั้น|ไหม|เฉพาะ|ต้องเป็น")]
    private static partial Regex Wished { get; }

    [GeneratedRegex("不(?:會|太|怎麼|算|是很|覺得|用|必){0,2}(?:怕|累|麻煩|煩|迷路|討厭|暈|避)|沒有?(?:那麼|很)?(?:麻煩|累|遠)"
        + "|不(?:會|太|怎麼|算|是很|是太|那麼){0,2}(?:遠|難|不方便)|不(?:用|必|需要?)(?:再)?[轉換]|沒(?:有)?(?:什麼)?不方便"
        + @"|(?:\b(?:not|never|no)\b|n't\b)(?: \w+){0,2} (?:far|hard|difficult|inconvenient|a problem|problem|afraid|scared|tired|hassle|trouble|bother|hate"
        + @"|dread|lost|tiring|annoying)\b|\b(?:không|chẳng)(?: quá| hề| mấy)? (?:xa|khó|ngại|sợ|mệt|ghét|phiền|chán)"
        + @"|\b(?:tidak|nggak|gak)(?: terlalu| begitu)? (?:jauh|sulit|susah|capek|takut|benci|keberatan|macet|ribet|repot|bosan)"
        + "|ไม่(?:ค่อย)?(?:ไกล|ยาก|กลัว|รังเกียจ|เหนื่อย|เกลียด|เบื่อ|ลำบาก)")]
    private static partial Regex NotBad { get; }

    [GeneratedRegex(@"以外|之外|離開|出了|其他|其它|別的|別區|外面|\b(?:outside|other|elsewhere|beyond|else|leave|leaving|except|but)\b"
        + @"|\b(?:ngoài|khỏi|nơi khác|luar|selain|keluar|tempat lain)\b|นอก|ที่อื่น|ออกจาก")]
    private static partial Regex Elsewhere { get; }
}
