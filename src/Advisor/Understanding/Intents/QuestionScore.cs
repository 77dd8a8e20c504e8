using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Intents;

/// <summary>How much a turn sounds like a question about facts and plans rather than a wish to learn.</summary>
internal static partial class QuestionScore
{
    /// <summary>From here on a turn is more likely a question.</summary>
    public const double Likely = 0.5;

    /// <returns>0–1.</returns>
    public static double Of(string folded)
    {
        var score = 0.0;
        if (Asking.IsMatch(folded))
            score += 0.35;
        if (Plans.IsMatch(folded))
            score += 0.3;
        if (Offices.IsMatch(folded))
            score += 0.2;
        if (Year.IsMatch(folded))
            score += 0.2;
        if (Enrolling.IsMatch(folded))
            score += 0.5;
        if (Mark.IsMatch(folded))
            score += 0.15;
        if (Wishing.IsMatch(folded))
            score -= 0.4;
        return Math.Clamp(score, 0, 1);
    }

    [GeneratedRegex(@"幾(?!個人一起)|多少|什麼是|是什麼|什麼|哪[些幾個一裡邊位年兩二三四五六七八九十\d]|在哪|誰|何時|何謂|何處|為什麼|為何|如何|怎麼|怎樣|多久"
        + @"|多大|是不是|是否|差別|\b(?:how many|how much|how does|how do|how is|how are|what|who|whom|when|where|which|why)\b|bao nhiêu|\bmấy\b|như thế nào"
        + @"|là gì|ở đâu|khi nào|ai\b|berapa|bulan apa|apa saja|apa itu|siapa|kapan|di mana|dimana|กี่|อะไร|ที่ไหน|เมื่อไหร่|ใคร")]
    private static partial Regex Asking { get; }

    [GeneratedRegex("定義|目標|計畫|年度|指標|政策|法規|法律|條例|辦法|方案|構面|比率|比例|人次|場次|人數|受益|經費|補助|主辦|承辦|出版|作者|發行|特徵|原則"
        + @"|策略|宗旨|願景|統計|調查|參與率|學習型城市|學習城市|白皮書|主管機關|指引|中程|做法|作法|規定|資格|點擊率|聯合國|教科文|\boecd\b|\bunesco\b|等級"
        + @"|期程|成效|地圖|\b(?:plan|plans|policy|target|targets|definition|indicators?|budget of|statistics|law|act|guidelines?|participation rate"
        + @"|number of)\b")]
    private static partial Regex Plans { get; }

    [GeneratedRegex("社區大學|社大|樂齡(?:學習)?中心|圖書館|部落大學|家庭教育中心|學習中心|長青學苑|婦女學苑|補校|政府|教育[部局處]|市府|地址|電話|校長|主任"
        + "|分館|開放時間|營業|學習券|票券|學習護照|librar(?:y|ies)|community (?:college|universit)|phone number|address|opening hours|mayor|thư viện"
        + "|perpustakaan|ห้องสมุด")]
    private static partial Regex Offices { get; }

    [GeneratedRegex(@"(?<!\d)(?:1[01]\d|[89]\d)\s?年|民國|(?<!\d)20\d\d\s?年|第[一二三四1-4]期")]
    private static partial Regex Year { get; }

    // How enrolment works is asked of the house, and no subject: 學費可以分期嗎, 可以刷卡嗎, 中途退出能退費嗎.
    [GeneratedRegex("(?:學費|報名費|費用|保證金|繳費|課程費).{0,6}(?:分期|貸款|轉帳|匯款|刷卡|怎麼[繳付交]|如何[繳付交]|可以[繳付交退晚]|退還?|減免)"
        + "|(?:可以|能|能不能|可不可以|怎麼|如何|要怎麼|接受)(?:申請|辦理|用|先)?.{0,4}(?:退費|退學費|分期|刷卡|轉帳|匯款|補課|請假|插班|旁聽|試聽|保留名額"
        + "|中途加入|代報名|現場報名)|(?:退費|補課|請假|旁聽|試聽|缺課)(?:的)?(?:規定|規則|辦法|標準|怎麼)"
        + @"|\b(?:pay (?:in|by) (?:instal?ments|card|credit card)|(?:get|have) a refund|refund policy|make up (?:a )?class)")]
    private static partial Regex Enrolling { get; }

    [GeneratedRegex(@"\?\s*$|嗎\s*$|呢\s*$")]
    private static partial Regex Mark { get; }

    [GeneratedRegex("想學|想要學|要學|想找|想上|想報|想參加|想考|想練|推薦|介紹(?:一些|幾個|我)?.{0,6}課|有沒有.{0,14}(?:課|班|教|可以學)"
        + "|(?:有什麼|有哪些|有啥|什麼|哪些)(?:免費)?(?:課|班|活動)(?!的|目標)|有.{1,14}[課班]程?[嗎?？]|(?:哪些|什麼).{1,6}[課班]程?(?:可以|能)|適合我"
        + @"|我可以上|\bi(?:'d| would) like|\bi want|looking for|recommend|suggest|any (?:\w+ ){0,3}(?:class|course|lesson)|teach me|muốn học|mau belajar"
        + "|ingin belajar|อยากเรียน")]
    private static partial Regex Wishing { get; }
}
