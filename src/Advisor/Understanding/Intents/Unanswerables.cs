using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Intents;

/// <summary>
/// Questions that no catalogue and no guide answers: a teacher's private life, what will happen, how it went, who is best,
/// the resident's own files, and services of others (tickets, weather, translations).
/// </summary>
/// <remarks>
/// They name subjects (太極拳老師屬什麼, 幫我訂火車票), so that without this a course would be shown as if it were the answer. A
/// wish to learn about the same thing (想學看天氣圖, 學翻譯) is none of these.
/// </remarks>
internal static partial class Unanswerables
{
    public static bool Matches(string folded) =>
        !Learning.IsMatch(folded) && Array.Exists(Kinds, kind => kind.IsMatch(folded));

    /// <summary>A rate that a guide may tell (112年的就業率) and that no course ever is the answer to.</summary>
    public static bool AsksForRate(string folded) => Rate.IsMatch(folded) && !Learning.IsMatch(folded);

    [GeneratedRegex("想(?:要)?(?:學|上|報|參加|找.{0,8}課)|我要(?:學|報名|上課)|有沒有(?:.{0,10})(?:課|班|教)|有.{1,14}的?[課班]程?嗎"
        + @"|(?:想要?|要).{0,10}(?:弄懂|搞懂|了解|認識)|想(?:弄|搞)懂|\b(?:want|like|love|learn(?:ing)?) to (?:learn|study|take)\b"
        + @"|\b(?:class|course)(?:es)? (?:on|about|in)\b|muốn học|(?:mau|ingin|pengen) (?:ikut )?(?:belajar|kursus)|อยากเรียน")]
    private static partial Regex Learning { get; }

    private const string Teacher = "(?:老師|講師|教練|師傅|校長|主任)";

    [GeneratedRegex($"{Teacher}.{{0,6}}(?:血型|星座|生肖|屬(?:什麼|哪)|結婚|單身|已婚|離婚|男朋友|女朋友|老公|老婆|住(?:哪|在哪)|薪水|收入|年薪|私人|私下|手機"
        + $"|line帳號|身高|體重|帥|漂亮|美不美|生日|宗教|政黨|今年?幾歲|幾歲了)|(?:血型|星座|生肖|私人電話|家裡電話).{{0,6}}{Teacher}"
        + "|(?:teacher|instructor|tutor|coach)(?:'s)? (?:age|married|single|salary|private|personal|home|blood|zodiac|birthday|star sign)"
        + "|is (?:the|my) (?:teacher|instructor) (?:married|single)|how old is (?:the|my) (?:teacher|instructor)"
        + "|(?:số điện thoại|điện thoại|địa chỉ) (?:riêng|cá nhân|nhà)|(?:cô giáo|thầy giáo|giáo viên) .{0,12}(?:bao nhiêu tuổi|có chồng|có vợ|độc thân)"
        + "|(?:nomor|alamat) (?:pribadi|rumah)|(?:guru|pengajar)(?:nya)? .{0,10}(?:umur|menikah|jomblo)|ครู.{0,14}(?:อายุ|แต่งงาน|โสด|เบอร์ส่วนตัว)"
        + "|อาจารย์.{0,10}(?:อายุ|แต่งงาน|โสด)")]
    private static partial Regex TeachersLife { get; }

    [GeneratedRegex("(?:明年|後年|以後|將來|未來|下(?:一)?(?:期|學期|年)).{0,8}(?:會不會|會|是不是).{0,6}(?:漲|降|調整|改價|停辦|停開|停課|取消|還開|再開"
        + @"|繼續)|會不會(?:因為)?.{0,8}(?:漲價|停課|停辦|倒閉|下雨|颱風|額滿)|(?:下雨|颱風|地震).{0,6}(?:停課|取消|延期)(?:嗎|\?)"
        + "|(?:幫我|替我|可以|能不能|能|會不會|你).{0,4}預測|預測(?:一下|得到|下一?(?:期|次|屆)|明(?:天|年)|.{0,10}(?:誰|嗎|會不會))"
        + "|will (?:it|the (?:price|fee|class|course)).{0,20}(?:go up|rise|increase|be cancel?led|rain)|next year.{0,20}(?:price|cost|fee)"
        + "|(?:sang năm|năm sau).{0,16}(?:tăng giá|có mở)|tahun depan.{0,16}(?:naik|buka)|ปีหน้า.{0,14}(?:ขึ้นราคา|เปิด)")]
    private static partial Regex Forecast { get; }

    [GeneratedRegex("(?:昨天|前天|今天|上次|上週|上周|上禮拜|上個月|剛剛|現在).{0,12}(?:來了|到了|有|坐了|共)?(?:幾|多少)(?:個)?(?:人|位|學員|學生)(?:來|到"
        + "|上線|在線|聊天|報名)?|總共.{0,8}(?:跟|和|有)(?:幾|多少)(?:個|位)?人|線上人數"
        + @"|how many people (?:came|attended|showed up|did you)")]
    private static partial Regex HowItWent { get; }

    private const string RateWords = "(?:通過|及格|合格|錄取|考取|上榜|就業|退費)率|pass(?:ing)? rate|success rate|tỷ lệ (?:đậu|đỗ)|tingkat kelulusan|อัตราการสอบผ่าน";

    [GeneratedRegex(RateWords)]
    private static partial Regex Rate { get; }

    // 112年的就業率 and 計畫的及格率目標 may stand in a guide; how a course's own people did stands nowhere.
    [GeneratedRegex($@"^(?!.*(?:計畫|指標|目標|年度|政策|民國|統計|\d{{2,4}}\s*年|\b(?:plan|target|goal|policy|19\d\d|20\d\d)\b)).*(?:{RateWords})", RegexOptions.Singleline)]
    private static partial Regex Rates { get; }

    [GeneratedRegex($"最(?:會教|好吃|帥|漂亮|美|厲害|強|有名|紅|受歡迎|嚴格|兇|認真).{{0,8}}(?:{Teacher}|哪|誰|攤|店|家|人)"
        + "|(?:哪|誰).{0,10}最(?:會教|好吃|帥|漂亮|厲害|強|有名|紅|受歡迎)|(?:比較|更)會教"
        + "|保證.{0,12}(?:會|流利|考上|考取|通過|錄取|學會|找到工作|賺|獲利|瘦)|包(?:過|考上|錄取|學會|就業)"
        + "|(?:who|which) (?:is|teacher is) the best (?:teacher|instructor)|best (?:teacher|instructor|restaurant|food stall)"
        + "|guarantee(?:s|d)? (?:me|that|to|fluen|success|a job)|(?:giáo viên|thầy|cô) (?:nào )?(?:giỏi|hay) nhất"
        + "|guru (?:yang )?(?:paling|ter)(?:baik|bagus|hebat)|ครูคนไหน(?:เก่ง|ดี)ที่สุด")]
    private static partial Regex BestOf { get; }

    [GeneratedRegex("我(?:的)?(?:學費|報名費|報名|繳費|出席|點名|作業|成績|分數|證書|結業證書|收據|退費|補助|申請|學分|候補)(?:.{0,4})(?:了沒|了嗎|好了|沒有"
        + "|成功|過了|下來|通過|寄|幾分|多少分|排到|第幾|缺|在哪)|(?:查|看)(?:一下|詢)?我(?:的)?(?:報名|繳費|出席|成績|分數|證書|上課紀錄|學分|候補|申請)"
        + "|收據在哪|我(?:缺課|請假|曠課)(?:了)?幾"
        + "|(?:did|was|is|has) my (?:payment|registration|enrol?lment|application|certificate|refund|grade|receipt)"
        + @"|check my (?:registration|enrol?lment|grades?|payment|attendance|application)|my (?:grades?|attendance|receipt)\b"
        + "|(?:kiểm tra|xem) (?:điểm|đăng ký) của tôi|(?:cek|lihat) (?:nilai|pendaftaran|pembayaran) saya|(?:ตรวจ|เช็ค)(?:ผล|การสมัคร|คะแนน)ของ")]
    private static partial Regex OwnFiles { get; }

    [GeneratedRegex("(?:幫|替|給)我(?:訂|買|叫|預訂|預約|租|寄|搶).{0,14}(?:票|火車|高鐵|飛機|船|計程車|飯店|旅館|民宿|餐廳|外送|便當|飲料|房|車)"
        + "|(?:幫|替|給)我(?:把)?.{0,10}(?:翻譯|翻成|譯成|寫成|校稿)|把.{1,10}(?:翻譯|翻成|譯成)"
        + "|(?:幫|替)我(?:寫|做|算|畫|擬|生).{0,8}(?:作業|報告|履歷|情書|作文|文案|報稅|論文|考卷|心得|讀後感|自傳|日記|講稿|演講稿|致詞稿?|企劃書|申請書"
        + "|契約)|(?:公車|客運|火車|捷運|高鐵|輪船|渡輪).{0,10}(?:還要|幾分鐘|幾點(?:到|開|有)|多久(?:到|來)|到站|誤點|時刻)"
        + "|(?<!看|觀測|認識)天氣(?:.{0,4})(?:如何|怎樣|怎麼樣|好嗎|嗎|預報(?!.{0,4}[課班])|呢)"
        + "|(?:今天|明天|後天|週末).{0,6}(?:會)?(?:下雨|出太陽|冷不冷|幾度)|(?:今天|現在|目前|最近).{0,8}(?:匯率|股價)"
        + "|(?:匯率|股價).{0,6}(?:多少|幾|如何|怎樣|怎麼樣|會)|(?:樂透|彩券).{0,8}(?:號|開|中|買|明牌|幾)|(?:號碼|明牌|幾號).{0,6}(?:樂透|彩券)"
        + "|(?:找|介紹|有)(?:[^,。;!?]{0,4})(?:室友|男友|女友|對象|房東)"
        + "|(?<!(?<![想要能])(?:搬|嫁)?[來到][^,。;!?]{1,4})(?:租|合租|分租)(?:房|屋|套房|雅房)(?!子?(?:住)?在"
        + "|.{0,6}(?:法律|糾紛|契約|合約|權[益利]|知識|常識|陷阱|問題))"
        + "|(?:簽證|居留證?|歸化|護照|貸款|低收).{0,10}(?:過嗎|會過|通過|核准|准嗎|下來|何時好|延期|延長)|要(?:放|加|煮|蒸|滷|炸|烤|燉)(?:幾|多少|多久).{0,4}"
        + "|(?:放|加)幾(?:匙|克|杯|顆|碗)"
        + @"|(?:how(?:'s| is)|what(?:'s| is)|will) the weather|\bweather (?:today|tomorrow|like|now|forecast(?! (?:course|class)))|will it rain"
        + @"|\bforecast for (?:today|tomorrow)|(?:book|buy|get|order|reserve)(?: me)?(?: a| an| the)? (?:\w+ )?(?:flight|plane|train|bus|ticket|hotel|taxi"
        + @"|table|pizza|food)|flat-?mate|room-?mate|(?:rent|find) (?:me )?(?:a |an )?(?:flat|apartment|room|house)\b"
        + "|visa .{0,24}(?:approved|accepted|extended|granted|extension)|translate (?:this|my|the)"
        + "|(?:what(?:'s| is)|today's|current) (?:the )?(?:exchange rate|lottery)|exchange rate (?:of|for|today|now)|lottery (?:number|result|ticket)"
        + "|(?:win|winning) (?:the )?lottery|next bus|when is the (?:bus|train)|write my (?:essay|homework|resume|cv)"
        + "|thời tiết (?:hôm nay|ngày mai|mai|cuối tuần|thế nào|ra sao)|trời (?:có )?mưa|(?:đặt|mua).{0,12}vé|tỷ giá.{0,24}(?:bao nhiêu|hôm nay|thế nào)"
        + "|thuê (?:phòng|nhà)|phòng trọ|dịch (?:giúp|hộ)|gia hạn (?:visa|thị thực)|(?:besok|hari ini|nanti).{0,12}hujan"
        + @"|\bcuaca (?:hari ini|besok|sekarang|bagaimana|gimana)|(?:bagaimana|gimana) cuaca|hujan (?:tidak|gak|ga|nggak)|(?:pesan|beli)(?:kan)? .{0,6}tiket"
        + "|kurs (?:rupiah|hari ini)|(?:cari|sewa) (?:kos|kamar|kontrakan)|perpanjang(?:an)? visa|terjemahkan|อากาศ(?:วันนี้|พรุ่งนี้|เป็น)|ฝน(?:จะ)?ตก"
        + "|(?:จอง|ซื้อ)ตั๋ว|ต่อวีซ่า|เช่าห้อง|หาห้อง|แปล(?:เอกสาร|ให้)|อัตราแลกเปลี่ยน")]
    private static partial Regex OthersServices { get; }

    [GeneratedRegex("(?:可以|能|會)?賺(?:到)?(?:多少|幾(?:萬|千|百)?)"
        + "|(?:月薪|年薪|薪水|薪資|待遇|時薪)(?:.{0,4})(?:多少|幾(?!口|張嘴|個(?:人|小孩|孩子))|高嗎|好嗎)"
        + "|how much (?:can|will|would|do) (?:i|you|they|we) (?:earn|make)|lương (?:bao nhiêu|tháng)|(?:gaji|penghasilan)(?:nya)? berapa|เงินเดือนเท่าไ")]
    private static partial Regex Earnings { get; }

    [GeneratedRegex("(?:考題|題目|試題|學科|術科|考試|測驗|檢定).{0,6}(?:的)?(?:答案|解答)|(?:答案|考古題答案|解答)(?:直接)?(?:給我|是什麼|貼|洩|有嗎)|洩題"
        + "|漏題|(?:exam|test|quiz) (?:answers|solutions)|answers? to the (?:exam|test)|đáp án|(?:kunci )?jawaban ujian|เฉลยข้อสอบ")]
    private static partial Regex ExamAnswers { get; }

    // What somebody claims is no wish, and no course proves or disproves it.
    [GeneratedRegex("(?:聽說|據說|聽人(?:家)?說|網路上說|上網看到|看到網路|有人說|朋友說|新聞說|不是說).{2,40}(?:對吧|對嗎|是真的嗎|真的嗎|是嗎|是不是|沒錯吧"
        + "|真的假的)|(?:所有|每(?:一)?門|全部)(?:的)?課(?:程)?(?:都|全)(?:只要|是|不用).{1,10}(?:對吧|對嗎|是吧)"
        + @"|(?:by law|since (?:foreigners|everyone|all)|i (?:heard|read) (?:that)?).{3,80}(?:right\?|true\?|is that true|correct\?|book me|give me|sign me)"
        + @"|katanya .{3,80}(?:benar|betul|ya\?|kan\?)|nghe nói .{3,80}(?:đúng không|phải không|thật không)|ได้ยินว่า.{3,80}(?:จริงไหม|ใช่ไหม)")]
    private static partial Regex Claims { get; }

    // Stands last: static fields are set in the order of the text.
    private static readonly Regex[] Kinds = [TeachersLife, Forecast, HowItWent, Rates, BestOf, OwnFiles, OthersServices, Earnings, ExamAnswers, Claims];
}
