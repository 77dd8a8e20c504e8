using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Subjects;

/// <summary>Whether words speak of what wishes are about (time, day, money, place, means, access, age, the class itself) and set bounds to it: 星期幾要拜拜, 兩站以內.</summary>
/// <remarks>
/// Looser than <see cref="ConditionSound"/>, so it is asked only of words that no reader knew and that stand beside a subject:
/// a story that has no subject beside it is the subject.
/// </remarks>
internal static partial class WishSound
{
    /// <summary>Whether a folded clause bounds what wishes are about.</summary>
    public static bool Bounds(ReadOnlySpan<char> folded) => !Past.IsMatch(folded)
        && (Measure.IsMatch(folded) || (Matter.IsMatch(folded) && Bound.IsMatch(folded)) || (OfClass.IsMatch(folded) && Demand.IsMatch(folded)) || (ElsewhereMatter.IsMatch(folded) && ElsewhereBound.IsMatch(folded)));

    /// <summary>Whether words that refuse are left of a clause in which something was read as wished: 不想再 beside 網課.</summary>
    public static bool Refuses(ReadOnlySpan<char> left) => Refusal.IsMatch(left) && !Past.IsMatch(left);

    /// <summary>Whether a folded clause bounds anything at all.</summary>
    public static bool IsBound(ReadOnlySpan<char> folded) => Bound.IsMatch(folded) && !Past.IsMatch(folded);

    /// <summary>Whether a bounded number with a unit stands among the words that were left of a clause.</summary>
    public static bool BoundsNumber(ReadOnlySpan<char> left) => !Past.IsMatch(left) && Quantity.IsMatch(left) && Bound.IsMatch(left);

    [GeneratedRegex($"(?!一點(?![半鐘以之前後到])){ConditionSound.Number}(?:多|幾)?(?:元|塊(?!板|布)|點(?![心子讀數字滴名])|分鐘|個?半?小時|個?鐘頭|公里|公尺"
        + "|站(?!立)|條街|歲)")]
    private static partial Regex Quantity { get; }

    // Of these nobody speaks beside a subject but to bound it.
    [GeneratedRegex($"(?!一點(?![半鐘以之前後到])){ConditionSound.Number}(?:多|幾)?(?:元|塊(?!板|布)|點(?![心子讀數字滴名])|分鐘|個?半?小時|公里|站(?!立)|歲)"
        + "|[一二三四五兩]百|張小朋友|千元鈔|預算|荷包|樓梯|階梯|臺階|輪椅|平日|假日|(?:星期|禮拜|[週周])[一二三四五六日末]|宵禁|門禁|末班|最後一班"
        + "|[早晚][六七八九十](?!點)|補助|自費|學費")]
    private static partial Regex Measure { get; }

    [GeneratedRegex($"{ConditionSound.Number}(?:多|幾)?(?:點(?![心子讀數字滴名])|分鐘|個?小時|個?鐘頭|公里|公尺|站(?!立)|條街|歲|元|塊)|早上|上午|中午|下午"
        + "|傍晚|黃昏|晚上|半夜|夜[間裡晚]|凌晨|清晨|大清早|天[黑亮暗]|[摸怕]黑|月黑|白天|下班|收工|打烊|放學|末班|日落|日頭|宵禁|門禁|[早中晚夜日]班|大夜"
        + "|小夜|睡前|[早午晚]飯[前後]"
        + "|星期|禮拜|[週周][一二三四五六日末]|平日|假日|公休|[排輪店補]休|休假|放假|初[一二十]|農曆|國定|連假|空檔"
        + "|錢|學費|費用|預算|荷包|皮夾|口袋|存款|零用|負擔|[自付收]費|張小朋友|薪水"
        + "|跨區|市區|離家|路程|車程|走路|[騎坐搭開]車|公車|火車|捷運|停車|外縣市|[這那別本哪]區"
        + "|線上|視訊|螢幕|電視|電腦|平板|網[路課]|現場|出門|實體|面對面|樓|電梯|階梯|臺階|輪椅|拐杖|斜坡|年次|年級|[券卷]|國語|臺語|中文|英文|客語|客家話"
        + "|華語|托育|小孩|孩子|寶寶")]
    private static partial Regex Matter { get; }

    [GeneratedRegex("只(?!好|不過|是)|僅|才(?![華藝])|不(?:行|能|可以?|要(?!緊)|敢|考慮|接受|方便|[去來到][了得]?|出|准|許|太能|太行|便)"
        + "|沒(?:辦法|法|空|有空|時間|有時間|車|公車)|無法|別(?!人|的)|免(?!費)|一定(?!會|很)|必須|必需|務必|最[多少早晚遲高低遠近久]|頂多|至少|起碼"
        + "|以[內下上前後外]|之[內前後外]|[內前後](?:的)?$|超過|不到|低於|少於|高於|晚於|早於|限(?!量)|除了|避開|剩"
        + "|(?:要|得)(?:有|上班|接|顧|照顧|帶|回家|趕|餵|陪)|卡|來不及|趕不|就沒了|再多|太[遠晚早貴高]")]
    private static partial Regex Bound { get; }

    [GeneratedRegex("老師|教室|課程|上課|場地|同學|班上|[一每]班|課堂|[一每]堂|教材|作業|冷氣|材料|考試|證書|環境|座位|廁所|人數")]
    private static partial Regex OfClass { get; }

    [GeneratedRegex("不(?:可以?|能|要|准|得|許)|希望|要(?!是|學|[去來]?上課(?:$|[,。]))|只|一定|必須|別(?!人|的)|至少|最[多少]|以[內下上]|[聽看]不(?:太)?懂"
        + "|脾氣|耐心|太[大小多少吵冷熱擠遠近]")]
    private static partial Regex Demand { get; }

    [GeneratedRegex("^(?!.*(?:除了|以外|之外|不是)).*(?:不(?:去(?!別|其他)|想(?!跑|出門)|要(?!緊|再)|行(?!動)|考慮|接受)|就?算了|免了|免談|別[再去來給叫]"
        + @"|放棄|拒絕|討厭|怕|受不了|沒辦法(?!跑|去別|出門)|\bbận\b|\bjangan\b)")]
    private static partial Regex Refusal { get; }

    // What was once so bounds nothing now.
    [GeneratedRegex("以前|小時候|當年|年輕時|那時候|從前|曾經|[去前]年|年前|過世|從小|上次|之前(?:住|在|學|上|有|都)|後來")]
    private static partial Regex Past { get; }

    [GeneratedRegex(@"\b(?:hundred|thousand|o'clock|am|pm|mornings?|afternoons?|evenings?|nights?|noon|dark|weekdays?|weekends?|\w+days?|money|costs?|fees?"
        + @"|pay|afford|budget|dollars|bus|train|walk|drive|stairs|climb|floor|car|wheelchair|knees?|internet|online|voucher|parking)\b"
        + "|giờ|buổi|\\bthứ\\b|tiền|đồng|cầu thang|xe buýt|\\b(?:jam|uang|biaya|tangga|bis)\\b|โมง|ทุ่ม|เงิน|บาท|บันได|รถเมล์")]
    private static partial Regex ElsewhereMatter { get; }

    [GeneratedRegex(@"\b(?:only|must|can'?t|cannot|won'?t|never|nothing|until|before|at (?:least|most)|less than|more than|under|over|within|tops|max|have to"
        + @"|has to|limit|except|unless)\b|\b(?:chỉ|không|phải|trước|dưới|tối đa|hanya|cuma|tidak|jangan|harus|sebelum|maksimal)\b|แค่|เท่านั้น|ไม่|ต้อง|ก่อน")]
    private static partial Regex ElsewhereBound { get; }
}
