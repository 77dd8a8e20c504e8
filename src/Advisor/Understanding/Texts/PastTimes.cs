using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>Words for what has been, for the time that it is, and for greetings: 昨晚聽朋友說, 今天早上看到海報, today is Wednesday, good morning. A time or a place in them is told of and not wished for.</summary>
internal static partial class PastTimes
{
    private const string Sources = "(?:你們|妳們|貴|這裡|這個(?:平[臺台]|網)|網[站頁路]|臉書|粉專|fb|ig|line|貼文|海報|傳單|簡章|dm(?![a-z])|廣告|公告|新聞"
        + "|報紙|報導|攤位|招牌|布條|看板|跑馬燈|消息|課程表|課表|電視|影片|文章|節目|直播|說明會|成果展)";

    /// <summary>Times that are past by their own words: 昨天下午, last night, tối qua, semalam, เมื่อคืน.</summary>
    [GeneratedRegex($"(?:昨天|昨日|大?前天|前晚|昨晚|昨夜|(?<![早晚])上(?:個|一個?)(?:星期|禮拜|[週周])[一二三四五六日天末]?)的?(?:{ChineseTime})?"
        + $"|(?:剛剛|剛才)(?:{ChineseTime})"
        + @"|\byesterday(?:'s)?(?: (?:morning|afternoon|evening|night))?\b"
        + @"|\b(?:the day before yesterday|the other (?:day|night|morning|evening|week)|earlier (?:today|this (?:morning|week|afternoon)))\b"
        + @"|\blast (?:night|evening|week(?:end)?(?! of)|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?! (?:class|lesson|course|bus|train|ferry|session"
        + "|slot))"
        + @"|(?:sáng|trưa|chiều|tối|đêm) (?:hôm )?(?:qua|kia)\b|hôm (?:qua|kia)|(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|cuối tuần|tuần) (?:tuần )?(?:trước|vừa rồi)"
        + @"|\b(?:tadi|kemarin) (?:pagi|siang|sore|malam)\b|\bsemalam\b|\bkemarin\b|\b(?:hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|akhir pekan) (?:lalu|kemarin)\b"
        + "|เมื่อ(?:เช้า|วาน(?:นี้|ซืน)?(?:ตอน(?:เช้า|บ่าย|เย็น|ค่ำ))?|คืน|เย็น|บ่าย|ค่ำ)"
        + "|(?:สัปดาห์|อาทิตย์|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)|สุดสัปดาห์)(?:ที่แล้ว|ก่อน|ที่ผ่านมา)")]
    public static partial Regex Past { get; }

    /// <summary>What was done at a time that is told of: 打過電話, 看到你們的海報, I called, saya telepon.</summary>
    [GeneratedRegex($"(?:看到|看見|瞄到|聽到|收到|逛到|路過|經過|拿到)(?:了|過|有)?[^,。;!?]{{0,8}}?{Sources}"
        + "|聽(?:人|朋友|同事|鄰居|隔壁|里長|老師|親戚)[^,。;!?]{0,3}(?:說|講|提)|(?:打|撥)(?:過|了)(?:[^,。;!?]{0,2})?(?:電話|手機)"
        + "|(?:打|撥)(?:電話|手機)?(?:[去過給你們到到]{0,4})(?:問|詢問)?(?:都|也|一直|結果){0,2}(?:沒有?人[接回在應]|打不通|忙線|沒接|不通)"
        + "|(?:有|已經)(?:打|撥)(?:過)?電話|(?:問|查|詢問|洽詢|聯絡|留言|留過言|拜訪|參觀|反映|登記|寫信|傳訊息|來電|去電)過(?!去|來)|等了(?:一|整|半|好|大)"
        + "|(?:沒有?人)(?:接電話|接聽|回覆|回我|理我)|(?:提到|說起|聊到|介紹)(?:你們|妳們|這裡|這個|貴)|(?<![要別不能])跟我(?:說|講|提|推薦)"
        + "|(?:朋友|同事|鄰居|同學|里長|老師|家人|兒子|女兒|媳婦|先生|太太)(?:們)?(?:就|都|一直|有|很|還){0,2}推薦"
        + "|(?:里長|村長|電台|收音機)[^,。;!?]{0,6}廣播(?:[^,。;!?]{0,6}可以(?:報|上))?"
        + "|(?:遇到|遇見|碰到|巧遇)(?:了|過)?(?:老|以前|一個|一位|朋友|同學|同事|鄰居|里長|老師)|撿到|(?:有跑|跑了)一趟"
        + "|(?:寄|傳)(?:的|了|過)[^,。;!?]{0,3}(?:信|e-?mail|郵件|訊息|簡訊|資料)|去(?:聽|看|參加|吃|喝|逛)了|(?:沒開門|門是關|關著門|大門深鎖)|生日|喜酒"
        + "|喜宴|婚禮|演唱會|音樂會|雨下|下大雨|颱風天?(?:那|來)|(?:終於)?(?:可以)?喘口氣|才從[^,。;!?]{1,8}回來|填(?:過|了)|參加(?:了|過)?(?:你們|妳們)|結婚"
        + "|颱風假|補班|打呼|按錯|(?:原來|竟然|不知不覺)(?:已經|又){0,2}(?:到|是)?|刪掉了|才有空(?:寫|傳|回|問)|剛辦|聽到有人|聽(?:廣播|收音機)"
        + "|(?:很|好|真)(?:親切|熱心|羨慕)|(?:^|[我他她]|家)(?:以前|從前|小時候|年輕時候?|當年|退休前)"
        + "|(?:去年|前年|[一兩二三四五幾]年前)[^,。;!?]{0,6}(?:上|學|報|參加|玩|看|聽)"
        + @"|\b(?:i|we)(?: have| had|'ve|'d| just| already| also| even| first){0,2} (?:called|phoned|rang|telephoned|visited (?:you|your)|dropped by"
        + "|stopped by|walked past|passed by|e-?mailed|messaged|texted"
        + "|saw (?:your|you|the poster|a poster|an? (?:ad|advert|leaflet|flyer|sign|banner|notice|stand|booth))|seen (?:your|you|a poster|the poster)"
        + @"|noticed (?:your|the|a)|read about|found (?:your|you\b)|heard (?:about|of|that) |(?:been )?wait(?:ed|ing)\b|picked up (?:a|your|the|one))"
        + @"|\b(?:told (?:me|us) (?:about|of)|mentioned (?:you|this|your)|recommended (?:you|this|your|it)|came by"
        + "|(?:sent|wrote) (?:you )?(?:an? )?(?:e-?mail|message|letter)|got (?:your|a|the) (?:leaflet|flyer|brochure|card)"
        + "|used to (?:work|live|teach|study|play|go)|hope you(?:'re having| are having| had)|happy (?:mon|tues|wednes|thurs|fri|satur|sun)day"
        + @"|(?:was|is) raining|(?:my|his|her) birthday|years ago|got married|was born|gave me|forwarded|wishing you|typhoon day|last year|used to \w+"
        + @"|(?:lady|man|woman|person|teacher|clerk) i (?:met|spoke to|talked to))\b"
        + @"|\b(?:got (?:home|back) from|filled in (?:your|the|a)|passed through|went to (?:a|the|see))\b"
        + @"|^\s*(?:only )?(?:just )?(?:heard (?:it|about)|read (?:it|about|this)|saw your|found your)|\braining\b"
        + @"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:at last|already|again)\b|\b(?:could ?n[o']t|can'?t|cannot) sleep\b"
        + @"|\b(?:nobody|no one) (?:answered|picked up|was there|replied)|\bi(?:'ve| have) been waiting\b"
        + @"|\b(?:tôi|em|mình|chúng tôi) (?:đã |có |vừa ){0,2}(?:gọi|ghé (?:qua|hỏi)|nhắn tin|thấy (?:quảng cáo|tờ|bài|tin|poster|áp phích|bảng)"
        + "|đọc (?:được|thấy)|nghe (?:nói|bạn|kể))|không ai (?:nghe|bắt)(?: máy)?|gửi (?:email|thư|tin)|kể cho (?:em|tôi|mình)|sinh nhật|đám cưới|năm ngoái"
        + @"|hồi (?:trước|xưa)|(?:em|tôi|mình) vừa đi|mưa (?:to|lớn|quá)|đã (?:thứ \w+|chủ nhật) rồi"
        + @"|\bsaya (?:sudah |sempat |tadi |pernah ){0,2}(?:telepon|menelepon|nelpon|lihat (?:poster|iklan|brosur|spanduk)"
        + "|melihat (?:poster|iklan|brosur|spanduk)|dengar dari|baca (?:di|tentang)|mampir|kirim pesan)|tidak ada yang (?:angkat|jawab)"
        + @"|\b(?:cerita (?:soal|tentang|waktu|ke saya)|email saya|belum dibalas|ulang tahun|pernikahan|dulu saya|tahun lalu|hujan terus"
        + @"|kasih (?:kontak|nomor)|maaf (?:ya )?(?:chat|ganggu)|tidak terasa)\b"
        + "|โทร(?:ไป|มา|หา)|เห็น(?:โปสเตอร์|ประกาศ|ป้าย|โฆษณา)|ได้ยินว่า|แวะ(?:ไป|มา)|ไม่มี(?:คนรับ|ใครตอบ)|ส่ง(?:อีเมล|ข้อความ)|เล่าให้ฟัง|วันเกิด|งานแต่ง"
        + "|ขอให้มีความสุข|เมื่อก่อน|ปีที่แล้ว|เพิ่งกลับ|อีกแล้ว|แนะนำให้|ขอบคุณที่")]
    public static partial Regex Deed { get; }

    /// <summary>Times and days by name, however they are meant.</summary>
    [GeneratedRegex($"{ChineseTime}"
        + @"|\b(?:(?:on|in|at|over|during|around|by|all) )?(?:(?:the|this|one) )?(?:(?:early|late) )?(?:mornings?|afternoons?|evenings?|nights?|noon|weekends?"
        + @"|weekdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b|\b(?:at|around) \d{1,2}(?::\d\d)? ?(?:[ap]\.?m\.?)?\b"
        + @"|(?:vào )?(?:buổi )?\b(?:sáng|trưa|chiều|tối)\b(?: nay)?|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|cuối tuần"
        + @"|\b(?:pada )?(?:hari )?(?:senin|selasa|rabu|kamis|jumat|sabtu)\b|\bhari minggu\b|\b(?:pagi|siang|sore|malam)\b(?: (?:hari|ini))?|akhir pekan"
        + "|วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)|(?:ตอน)?(?:เช้า|บ่าย|เย็น|ค่ำ|กลางคืน|เที่ยง)|(?:วันหยุด)?สุดสัปดาห์")]
    public static partial Regex Named { get; }

    /// <summary>Where a clause that tells goes over to what is wished: 我早上打過電話想問.</summary>
    [GeneratedRegex(@"想(?!到|起)|請問|有沒有|希望|\b(?:want|would like|'d like|need|looking for|is there|are there|do you|can i|muốn|mau|ingin)\b|อยาก")]
    public static partial Regex Wish { get; }

    /// <summary>Words beside a deed that bind or rule out all the same: 先生跟我說週末不行, 問過了只能星期三. What is wished must not be lost.</summary>
    [GeneratedRegex("只|才[有能可行]|[僅除別免限搬住]|不(?!錯|好意思)|沒(?:空|辦法|法|時間|有空)|無法|有空|空閒|休假|放假"
        + "|要(?:陪|顧|帶|接|照顧|上班|工作|加班|回)|太(?:遠|累|晚|早|趕)|改[成到]|方便|可以"
        + @"|\b(?:only|no|not|never|except|unless|free|available|out|busy|can|cannot|must|have to|has to|need|works?|prefer|instead|now"
        + @"|moved to (?!taiwan|keelung)|live)\b|n't\b|\b(?:không|chỉ|phải|rảnh|bận|bây giờ|giờ (?:em|tôi|chỉ|mình)|tidak|nggak|gak|hanya|cuma|harus|bisa"
        + @"|sekarang)\b|ไม่|แค่|ต้อง|ว่าง|ตอนนี้")]
    public static partial Regex Binding { get; }

    /// <summary>Words by which a clause tells how it was: 以前白天有空, last term, lần trước, dulu. It yields to what a later clause says of now.</summary>
    [GeneratedRegex("(?:^|[我他她們家媽爸])(?:以前|之前|從前|過去|原本|本來|原先|一開始|當初|小時候|年輕時|退休前)|上(?:一)?(?:次|回|期|學期|季|屆|梯)|去年|前年|前陣子"
        + @"|\b(?:used to|last (?:time|term|semester|year|season)|previously|formerly|in the past|back then|originally|at first|i (?:said|wrote|asked for|told you))\b"
        + @"|lần trước|trước (?:đây|kia)|hồi trước|năm ngoái|khóa trước|lúc đầu|\b(?:(?<!jangan )dulu|dulunya|waktu itu|sebelumnya|tahun lalu|semester lalu|tadinya|awalnya)\b"
        + "|(?:คราว|ครั้ง|เทอม|ปี)(?:ที่แล้ว|ก่อน)|เมื่อก่อน|แต่ก่อน|ตอนแรก")]
    public static partial Regex Before { get; }

    /// <summary>Words by which a clause tells how it is from now on: 這次要週末的, this time, lần này, kali ini.</summary>
    [GeneratedRegex("這(?:一)?(?:次|回|期|學期|季|屆)|現在|如今|目前"
        + @"|\b(?:this time|now|these days|lần này|bây giờ|kali ini|sekarang)\b|คราวนี้|ครั้งนี้|รอบนี้|ตอนนี้")]
    public static partial Regex Now { get; }

    /// <summary>Words by which a clause adds a time to those before it: 週末現在也可以.</summary>
    [GeneratedRegex("[也亦]|還(?:可以|能|行|有空)|都(?:可以|能|行|有空)|\\b(?:too|also|as well|cũng|juga)\\b|ด้วย|ก็")]
    public static partial Regex Adds { get; }

    /// <summary>How a clause begins that speaks of the time or the place of the one before it: 看完病回來是下午兩點，那時起才上得到.</summary>
    [GeneratedRegex(@"^[,。;!?\s]*(?:所以|就|也|我|都|要){0,2}(?:再也[不沒]|那|這|同|之後|以後|過後|才|其他|其餘|其它|別的?|剩)"
        + @"|^[,.;!?\s]*(?:so |and |but )?(?:(?:i|we) )?(?:then|that|there|the same|same|after (?:that|then)|from then|any other|the other|anywhere else)\b")]
    public static partial Regex RefersBack { get; }

    /// <summary>Greetings and good wishes that name a time: 早上好, 週末愉快, good evening, selamat pagi.</summary>
    [GeneratedRegex(@"(?<=^|[,。;!?~\s]|各位|大家|老師|你們?|您|妳)(?:早上|上午|中午|下午|傍晚|晚上)好(?=$|[,。;!?~\s啊呀喔哦唷]|我|想|請|各位|大家)"
        + $@"|(?:祝|祝福)[^,。;!?]{{0,8}}?(?:{ChineseTime})[^,。;!?]{{0,6}}|(?<=^|[,。;!?~\s])(?:週末|周末|假日|晚上|下午|中秋|佳節)(?:愉快|快樂)"
        + @"|(?<=^|[,.;!?]\s?|\b(?:hi|hello|hey|and|thanks|thank you)[,!.]? )good (?:morning|afternoon|evening"
        + @"|night)\b(?! (?:class|course|lesson|session|slot|time|is|works|would|for|or))"
        + @"|\b(?:have|enjoy)(?: an?| your| the)?(?: (?:very|nice|good|great|lovely|wonderful|pleasant|relaxing|rest of (?:the|your)))* (?:day|morning"
        + "|afternoon|evening|night|weekend|week)(?=$|[,.;!?])"
        + "|chào (?:các bạn |bạn |anh |chị |mọi người )?buổi (?:sáng|trưa|chiều|tối)"
        + "|chúc [^,.;!?]{0,24}(?:cuối tuần|buổi (?:sáng|trưa|chiều|tối)|một ngày|ngày)[^,.;!?]{0,16}"
        + @"|\bselamat (?:pagi|siang|sore|malam|petang|berakhir pekan|akhir pekan)\b|สวัสดี(?:ตอน)?(?:เช้า|บ่าย|เย็น|ค่ำ)|อรุณสวัสดิ์|ราตรีสวัสดิ์")]
    public static partial Regex Greeting { get; }

    /// <summary>Clauses that say what time or day it is: 現在是早上六點, it's Wednesday today.</summary>
    [GeneratedRegex($"(?<=^|[,。;!?])(?:現在|目前|今天|今日)(?:已經|都|才|剛好|也){{0,2}}(?:是)?(?:{ChineseTime}){{1,2}}(?:多|了){{0,2}}(?=$|[,。;!?])"
        + @"|\b(?:it'?s|it is|today is|today's)(?: already| only| now)? (?:a )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: today)?(?=$|[,.;!?])"
        + @"|\bit(?:'s| is)(?: already| only| now)? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?::\d\d)? ?[ap]\.?m\.?)(?: now| today| here"
        + "| in the (?:morning|afternoon|evening))(?=$|[,.;!?])|hôm nay là thứ (?:hai|ba|tư|năm|sáu|bảy)"
        + "|hari ini hari (?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)|วันนี้(?:เป็น)?วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)")]
    public static partial Regex Present { get; }

    private const string ChineseTime = "(?:今天?|當天|那天|這個?|上個?)?(?:一大早|大清早|清早|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|半夜|凌晨|白天|晚間"
        + @"|夜裡|今早|今晚)(?:[一二兩三四五六七八九十\d]{1,3}點半?)?"
        + "|(?:這個?|上個?)?(?:星期|禮拜|[週周])[一二三四五六日天末](?:早上|上午|中午|下午|傍晚|晚上)?|(?:這個?)?(?:假日|平日)"
        + @"|[一二兩三四五六七八九十\d]{1,3}點半?(?!以|之|前|後)";
}
