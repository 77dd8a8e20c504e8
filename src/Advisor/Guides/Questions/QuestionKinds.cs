using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Guides.Questions;

/// <summary>Tells from its question words what a question is after.</summary>
internal static partial class QuestionKinds
{
    /// <summary>Stands for the unit of 第幾: what fits is 第 with a numeral.</summary>
    public const string OfRank = "第";

    // The first that fits: "電話幾號" is after a phone number before it is after a figure.
    private static readonly (QuestionKind Kind, Regex Pattern)[] Patterns =
    [
        (QuestionKind.Phone, Phone()),
        (QuestionKind.Email, Email()),
        (QuestionKind.Url, Url()),
        (QuestionKind.Address, Address()),
        (QuestionKind.Count, Rank()),
        (QuestionKind.Count, Age()),
        (QuestionKind.Share, Share()),
        (QuestionKind.Year, Year()),
        (QuestionKind.When, When()),
        (QuestionKind.Definition, Definition()),
        (QuestionKind.Who, Who()),
        (QuestionKind.Why, Why()),
        (QuestionKind.How, Origin()),
        (QuestionKind.Where, WhichPlaces()),
        (QuestionKind.List, WhichOnes()),
        (QuestionKind.Count, Count()),
        (QuestionKind.Where, Where()),
        (QuestionKind.How, How()),
        (QuestionKind.List, List()),
    ];

    /// <param name="folded">The folded question.</param>
    public static QuestionKind Of(string folded) => Patterns.FirstOrDefault(pattern => pattern.Pattern.IsMatch(folded)).Kind;

    /// <summary>The units a figure is asked in: 幾班幾人 gives 班, 人. Empty where none is named.</summary>
    public static IReadOnlyList<string> UnitsOf(string folded) =>
        Rank().IsMatch(folded) ? [OfRank] : Unit().Matches(folded).Select(match => match.Groups["unit"].Value)
            .Concat(ForeignUnit().Matches(folded).Select(match => ForeignWords.Units[match.Groups["unit"].Value]))
            .Concat(Money().IsMatch(folded) ? ["元"] : [])
            .Concat(People().IsMatch(folded) ? ["人"] : [])
            .Concat(Age().IsMatch(folded) ? ["歲"] : [])
            .Where(unit => unit.Length > 0).Distinct().ToList();

    [GeneratedRegex(@"電話|傳真|聯絡方式|phone|\bfax\b|telephone|số điện thoại|nomor telepon|เบอร์โทร")]
    private static partial Regex Phone();

    [GeneratedRegex(@"電子郵件|電郵|e-?mail|信箱")]
    private static partial Regex Email();

    [GeneratedRegex(@"網址|網站(?:在哪|是什麼|是哪)|\burl\b|^(?!.*how many).*(?:web ?site|homepage)|^(?!.*bao nhiêu).*trang web")]
    private static partial Regex Url();

    [GeneratedRegex(@"幾樓|第幾層|地址|住址|[社館會校廠]址|門牌|幾號\s?幾樓|哪一?條[路街巷]|[路街]幾[段號]|address|địa chỉ|alamat|ที่อยู่")]
    private static partial Regex Address();

    [GeneratedRegex(@"第幾(?![期年代頁月])|排名|名次")]
    private static partial Regex Rank();

    [GeneratedRegex("幾歲|多大年[紀齡]|年齡(?:限制|門檻|下限|上限)?(?:是|要|為)?(?:多少|幾|什麼|為何)|how old|what age"
        + "|(?:minimum|maximum|lowest|youngest) age|age limit|bao nhiêu tuổi|mấy tuổi|umur berapa|usia berapa|berapa (?:umur|usia)|อายุเท่าไ|กี่ขวบ")]
    private static partial Regex Age();

    [GeneratedRegex(@"百分之[幾多]|百分比|比率|比例|幾成|[幾少]\s?(?:%|趴)|占(?:了|掉|全體|總數)?多少(?=[,?]|$)|(?:參與|通勤|達成|普及|滿意)率|percent"
        + @"|what share|what proportion|\brate\b|tỷ lệ|phần trăm|persen")]
    private static partial Regex Share();

    [GeneratedRegex("哪(?:[一二兩三四五六]|幾|些|個)?(?:年|年度)|何年|幾年(?:到|至|舉辦|成立|開始|出版|發布|公布|實施|設立|發生)|民國幾年|what year"
        + "|which years?|năm nào|tahun (?:berapa|apa)|ปีไหน")]
    private static partial Regex Year();

    [GeneratedRegex("什麼時候|甚麼時候|什麼時間|(?:哪一?個|哪種|什麼|甚麼)節[日慶]|哪[一二兩三幾]?個?時[間候]|何時|哪時|幾月"
        + "|(?<!(?:isbn|[帳編]號|號碼)[^,]{0,4})幾號|哪(?:一)?天|哪幾天|日期|哪(?:一)?個月|哪幾個月|bulan (?:apa|berapa)|tháng (?:mấy|nào)|which months?"
        + @"|what months?|期程|期間(?:是|為|到|多久|\?|$)|多久|幾點|\bwhen\b|what date|how long|khi nào|bao giờ|kapan|เมื่อไร|เมื่อไหร่")]
    private static partial Regex When();

    [GeneratedRegex("什麼是|甚麼是|是什麼意思|什麼意思|的定義|定義為|如何定義|怎麼定義|指的是什麼|是指什麼|何謂|what does .* mean|definition of|what is meant"
        + "|là gì$|apa itu|คืออะไร")]
    private static partial Regex Definition();

    [GeneratedRegex("誰|哪[一二兩三四五六七八九十幾]?位|哪[一二兩三四五六七八九十幾]?個人|何人|哪些人(?=.{0,3}[寫編著撰])|什麼人"
        + @"|哪(?:[一二兩三四五六\d]|幾|些)?(?:個)?(?:單位|機關|局處|處室|科室|處|局|部門|部會|機構|出版社|學者|學校)"
        + @"|哪一?[所家間](?:大學|學校|公司|機構|出版社|單位)|(?:作者|主編|發行人|出版者)(?:是|為|有|\?|$)|\bwho\b|whom"
        + @"|which (?:\w+ )?(?:agenc|department|organi[sz]ation|ministr|bureau|office|universit|publisher|compan)|\bai (?:là|tổ chức|phụ trách)"
        + "|(?:cơ quan|đơn vị|tổ chức) nào|siapa|ใคร")]
    private static partial Regex Who();

    [GeneratedRegex(@"為什麼|為何|為甚麼|原因|理由|\bwhy\b|tại sao|mengapa|kenapa|ทำไม")]
    private static partial Regex Why();

    // 經費從哪裡來 asks for no place.
    [GeneratedRegex(@"從哪[裡邊]?來|(?<!到)哪裡來|(?:錢|經費|資金|預算)怎麼來")]
    private static partial Regex Origin();

    [GeneratedRegex(@"哪些地方|什麼地方|哪個地方|哪些地點|哪些場所")]
    private static partial Regex WhichPlaces();

    [GeneratedRegex(@"哪些|哪幾|哪[一二兩三四五六七八九十\d]+[個種項大類點]|有什麼|有甚麼|有哪|列出|分別是(?!多少|幾)|which ones|what are|list (?:the|all)"
        + "|những .* nào|apa saja|อะไรบ้าง")]
    private static partial Regex WhichOnes();

    [GeneratedRegex("幾|多少|年.{0,6}到.{0,8}年.{0,4}(?:怎麼|如何)(?:增加|減少|變|成長)|数|人數|[間場班家門校期天案]數(?![位學])|數量|家數|總數|how many"
        + "|how much|number of|total of|bao nhiêu|mấy|berapa|กี่|เท่าไร|เท่าไหร่")]
    private static partial Regex Count();

    [GeneratedRegex(@"哪裡|哪里|哪兒|在哪|何處|什麼地方|地點|\bwhere\b|ở đâu|di mana|ที่ไหน")]
    private static partial Regex Where();

    [GeneratedRegex(@"怎麼|怎樣|如何|要怎|做法|作法|方法|方式|步驟|流程|\bhow\b|thế nào|làm sao|bagaimana|อย่างไร")]
    private static partial Regex How();

    [GeneratedRegex(@"包括|包含|項目|有何|\bwhich\b")]
    private static partial Regex List();

    // At most three words stand between the two: how many volunteer training sessions.
    [GeneratedRegex(@"(?:how many|bao nhiêu|\bmấy|berapa(?: banyak)?)\s+(?:[\p{L}\p{M}'+-]+\s+){0,3}?(?<unit>days?|hours?|weeks?|years?|people|persons?"
        + "|participants|learners|students|volunteers|professionals|beneficiaries|classes|courses|sessions|lectures|talks|schools|cent(?:re|er)s|universities"
        + "|libraries|counties|cities|projects|sets|characters|words|người|ngày|giờ|lớp|khóa|buổi|chữ|từ|trường|trung tâm|thư viện|orang|hari|jam|kelas"
        + @"|kursus|sesi|kata|sekolah|perpustakaan|universitas)\b|(?<unit>กี่(?:คน|วัน|ชั่วโมง|แห่ง|ปี))")]
    private static partial Regex ForeignUnit();

    [GeneratedRegex(@"(?:幾|多少)(?:個|位|名)?(?:學生|學員|長者|民眾|市民|老人|志工|人員|專業人員)")]
    private static partial Regex People();

    // What was spent or costs is money, though nobody says 元.
    [GeneratedRegex(@"多少(?:經費|預算|金額|費用|補助款|學費|獎金|報名費)|(?:花|賣|售)了?多少|how much (?:\w+ )?(?:money|does .+ cost|is the (?:fee|tuition|price))")]
    private static partial Regex Money();

    [GeneratedRegex("(?:幾|多少)(?:個)?(?<unit>場次|場|縣市|人次|人(?!員)|萬元|元|錢|班|所|間|門|個|家|校|館|點|案|項|種|類|期|天|週|次|級|歲|篇|頁|本|屆|座"
        + "|處|公里|公尺|公分|公斤|坪|分鐘|小時|學分|字|年|月|件|位|名|倍|套|堂|節)")]
    private static partial Regex Unit();
}
