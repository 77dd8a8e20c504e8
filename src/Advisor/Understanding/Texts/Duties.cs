using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>What fills a resident's days and hours besides learning: 接孫子, 洗腎, 上教堂. A time it is said of is taken.</summary>
internal static partial class Duties
{
    /// <summary>Of 要接孫子 the part after 要. What may bend (上班, 擺攤) is read in <see cref="Polarities"/>.</summary>
    public const string Verbs = "(?:接|哄|送(?!的)|載|顧|照顧|照料|看顧|帶(?!的)|陪|餵|煮|(?:準備|弄|做)(?:早|晚|午|中|三)[飯餐]|洗(?:腎|衣|車|澡)"
        + "|守(?:夜|靈|安息日)|睡|午睡|補眠|補習|值(?:日|勤)|拜拜|祭|望彌撒|掃墓|禱告"
        + "|做(?:禮拜|家事|家務|家庭代工|代工|復健|志工|檢查|化療|治療)|上(?:教堂|教會|工|大夜|小夜|夜班|晚班|早班)"
        + "|去?(?:教會|教堂|清真寺|廟裡|醫院|菜?市場|公司|工廠)|開會|遛|打(?:麻將|工|掃|針)|寫功課|聚餐|聚會|家聚|應酬|[喝吃]喜酒"
        + "|回診|回(?:外婆|娘|婆|老)家|回(?:南部|鄉下|來|去)|看(?:診|醫生|病|牙)|領藥|化療|透析|治療|復健|開刀|下田|出海|捕魚|進貨|備料|補貨|盤點|交班|交貨"
        + "|趕(?:車|火車|飛機|貨|回)|搭車|出團|帶團|出差)";

    // Said of a time without 要: 星期二洗腎, 那天被排班了.
    private const string Named = "(?:洗腎|接(?:小孩|孩子|孫子?|女兒|兒子)放學|透析|化療|復健|回診|看診|補習|排了?班|有班|聚餐|家聚|聚會|進貨|出團|帶團|返鄉"
        + "|回鄉|回南部|回娘家|家庭日|打球|練球|讀書會|同學會|婚禮|(?:有|當|做)志工|做禮拜|望彌撒|安息日|公祭"
        + "|(?:在家|家裡)?(?:一定|都)?(?:要|得)有?人(?:在家|顧|照顧|陪|看)|睡覺|補眠|卡(?![通片拉農])|(?:跟|和|與)[^,。;!?]{1,4}有約|有約"
        + "|都(?:會)?在(?!家|休息|放假|放空|附近|這|那|基隆|線上|[一-鿿]{2}區|[一-鿿]{1,3}(?:上課|學))[一-鿿]{2,4}|有別的(?:課|事)"
        + "|被[^,。;!?]{0,6}(?:綁|卡|佔|占|排|叫|拉)(?:走|住|滿|了?班|去)?|人太多|人擠人|太擠)";

    private const string Somebody = "(?:我|我們|人|家裡|全家|我家|店裡|公司|診所|小孩|孩子|女兒|兒子|孫子|孫女|孫|先生|太太|老公|老婆|媽媽?|爸爸?|阿嬤|阿公"
        + "|婆婆|公公|都|也|還|又|固定|通常|每次|剛好|一定|必須|常常|常|會|早上|上午|下午|晚上|一早|改成|換成|變成)";

    /// <summary>Length of the words right after a time that tell what it is taken by; 0 where none does.</summary>
    public static int LengthAfter(string after) => Taken.Match(after) is { Success: true } taken ? taken.Length : TakenElsewhere.Match(after).Length;

    /// <summary>The words right before a time that tell so: I mind my grandson every …</summary>
    /// <param name="mayBend">Whether it is work, which may bend.</param>
    /// <returns>Their length, 0 where there are none.</returns>
    public static int LengthBefore(string before, out bool mayBend)
    {
        var taken = TakenAhead.Match(before);
        mayBend = taken.Groups["work"].Success;
        return taken.Length;
    }

    /// <summary>Whether words tell of a duty, whatever time it takes.</summary>
    public static bool AreTold(ReadOnlySpan<char> folded) => Told.IsMatch(folded);

    [GeneratedRegex($"(?:要|得|必須|固定|都在?|又|也){Verbs}")]
    private static partial Regex Told { get; }

    [GeneratedRegex($"^(?:的)?(?:時間|時候|那天|這天)?(?![^,。;!?]{{0,12}}(?:課程?|(?<![夜早晚大小中值輪排加上有])班)(?:$|[,。;!?嗎])){Somebody}{{0,5}}(?:讀半天"
        + $"|放學早)?(?:(?:要|(?<![趕走來去回騎坐開到睡起])得|需要)(?:先|開始|趕快|趕|去|回來|回去|來|再|幫忙|留下來|一起){{0,2}}{Verbs}"
        + $"|(?:都|固定|要|有|是|我){{0,2}}{Named})(?:(?!所以|只|才)[^,。;!?的課班]){{0,6}}")]
    private static partial Regex Taken { get; }

    [GeneratedRegex(@"^,?\s*(?:i|we)(?:'m| am| have to| have|'ve got| got| need to| must| usually| always| sleep| go to| look after| take care of| home with"
        + "| at home with| mind| babysit| watch| visit| volunteer| work(?! well| fine)"
        + "| can'?t(?! (?:wait|swim|read|write|cook|afford|pay|spend|use|climb|draw|sing))"
        + "| cannot(?! (?:wait|swim|read|write|cook|afford|pay|spend|use|climb|draw|sing))| can not"
        + @"| do ?n[o']t have(?: any| the| much| enough)? time)\b(?! (?:a (?:\w+ )?beginner|new to|\d{1,3}\b|in a wheelchair|retired|looking for|interested"
        + "|free|off|available|time|nothing|able|open|only))[^,.;!?]{0,30}"
        + @"|^\s*(?:thì )?(?:tôi|em|mình|con)?\s*(?:thì )?(?:không (?:đi|học|rảnh|được|thể"
        + @"|tiện)(?: (?:đi|đến|học|ra ngoài|được)){0,3}(?!\s*(?:vào |buổi |ban )?\u0001)|bận(?: (?:việc|rồi|làm|con|đi)[^,.;!?]{0,16})?"
        + "|không (?:có (?:thời gian|giờ|lúc nào)|hợp|phù hợp|ổn)[^,.;!?]{0,16}|(?:phải (?:làm|đi|đón|trông|chăm|nấu)|đi (?:lễ|nhà thờ|làm))[^,.;!?]{0,20})"
        + @"|^\s*(?:saya|aku)\s+(?:(?:tidak|nggak|gak)(?! punya (?!waktu)"
        + "| (?:bisa|lancar|pandai) (?:ber)?bahasa)(?: (?:bisa|sempat|ada waktu|ada|libur|datang|ikut|belajar|keluar|kosong)){0,3}"
        + "|sibuk(?: (?:kerja|bekerja|sekali|banget|dengan [^,.;!?]{1,12}))?|(?:harus|kerja|bekerja|ke gereja|ada acara|jaga|antar|jemput)[^,.;!?]{0,20})"
        + @"|^\s*(?:ฉัน|ผม|ดิฉัน)?\s*(?:ต้อง(?:ทำ|ไป|ดูแล|รับ|เลี้ยง|อยู่|เฝ้า|ส่ง)|ไม่(?:สะดวก|มีเวลา|เอา|เหมาะ|ว่าง)|ติด(?:ธุระ|งาน)"
        + "|(?:เรียน|ไป|มา)ไม่(?:ได้|ไหว))[^,.;!?]{0,20}")]
    private static partial Regex TakenElsewhere { get; }

    [GeneratedRegex(@"\b(?:i|we)(?:'m| am)?(?: usually| always| mostly| often)? (?:(?<work>work(?:ing)?|on duty|on shift)|sleep(?:ing)?"
        + "|(?:mind|look after|take care of|care for|watch|visit|cook for|pick up|(?:at )?home with) [^,.;!?]{1,24}?|babysit(?: [^,.;!?]{1,24}?)?"
        + @"|(?:am |'m )?(?:at|in) (?:church|dialysis|hospital))(?: on| in| at| the| every| most| all| late| during| through){0,3}\s*$"
        + @"|(?<work>\b(?:kerja|bekerja)|\blàm(?: việc)?|ทำงาน)\s*$|\bbận(?: vào| cả)?\s*$|\bsibuk(?: di| pada)?\s*$"
        + "|(?<work>(?:上班|工作|加班|值班|輪班|顧店|看店|擺攤))的?(?:時間|時候|時段|日子|天)?(?:都|就)?是(?:在)?$"
        + "|(?:忙|沒空|有事|走不開)的(?:時間|時候|時段|日子|天)?(?:都|就)?是(?:在)?$")]
    private static partial Regex TakenAhead { get; }
}
