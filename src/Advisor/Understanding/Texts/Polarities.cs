using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>Whether words are said to wish for something or to rule it out.</summary>
internal enum Polarity
{
    Wanted,
    Refused,

    /// <summary>Ruled out by a habit that may bend: 平日要上班.</summary>
    RefusedSoftly,

    /// <summary>Not ruled out and not wished for either: 平日也不是不行.</summary>
    Allowed,

    /// <summary>Nothing else will do: 除了星期二都要上班, 七堵以外都不行.</summary>
    Only,
}

/// <param name="Before">Length of the refusing words right before.</param>
/// <param name="After">Length of those right after.</param>
internal readonly record struct FoundPolarity(Polarity Value, int Before, int After);

/// <summary>Reads the polarity from the words right before and right after.</summary>
internal static partial class Polarities
{
    /// <param name="before">The clause up to the words.</param>
    /// <param name="after">The clause after them.</param>
    public static FoundPolarity Of(string before, string after) => Of(before, after, Adverbs.WithoutAfter(after));

    private static FoundPolarity Of(string before, string after, BareWords bareAfter)
    {
        // 晚上不用上班, not busy on Monday: the no is said to the duty.
        var bareBefore = Adverbs.WithoutBefore(before);
        var (freeAhead, freeBehind) = Freedom.LengthsAround(bareBefore, bareAfter);
        if (freeAhead + freeBehind > 0)
            return new FoundPolarity(Polarity.Wanted, freeAhead, freeBehind);

        if (bareBefore.IsWhole && bareAfter.IsWhole)
            return Said(before, after);

        // In Chinese some of them turn things round after all (才行), and are heard first.
        var whole = HasHan(after) || HasHan(before) ? Said(before, after) : default;
        if (whole.Value != Polarity.Wanted || whole.Before + whole.After > 0)
            return whole;

        var bare = Said(bareBefore.Text, bareAfter.Text);
        return new FoundPolarity(bare.Value, bareBefore.FromEnd(bare.Before), bareAfter.FromStart(bare.After));
    }

    private static bool HasHan(string text) => text.AsSpan().ContainsAnyInRange('\u4e00', '\u9fff');

    /// <summary>The same of a time, of which even a no that no list knows is said.</summary>
    /// <param name="bare">The clause after it without adverbs.</param>
    public static FoundPolarity OfTime(string before, string after, BareWords bare)
    {
        var found = Of(before, after, bare);
        if (found.Before > 0)
            return found;

        var isRead = found is not { Value: Polarity.Wanted, After: 0 };
        if (!isRead && Denials.LengthAfter(bare) is > 0 and var denied)
            return new FoundPolarity(Polarity.Refused, 0, denied);

        return Availability.IsFree(bare.Text) switch
        {
            true when found.Value is Polarity.Refused or Polarity.RefusedSoftly => new FoundPolarity(Polarity.Wanted, 0, 0),
            false when !isRead => new FoundPolarity(Polarity.Refused, 0, bare.FromStart(Availability.LengthOf(bare.Text))),
            _ => found,
        };
    }

    /// <summary>The same of a place, which a hard way refuses as well: 七堵要轉兩班車, there is no bus to Qidu.</summary>
    public static FoundPolarity OfPlace(string before, string after)
    {
        var bare = Adverbs.WithoutAfter(after);
        var found = Of(before, after, bare);
        if (Reach.IsAsked(before) || found is not { Value: Polarity.Wanted or Polarity.Refused, Before: 0 })
            return found;

        var (ahead, behind) = (Reach.LengthBefore(Adverbs.WithoutBefore(before), after), Reach.LengthAfter(bare));
        if (Reach.IsGone(bare.Text))
            return new FoundPolarity(Polarity.Wanted, 0, behind);
        return found.Value == Polarity.Wanted && ahead + behind > 0 ? new FoundPolarity(Polarity.Refused, ahead, behind) : found;
    }

    private static FoundPolarity Said(string before, string after)
    {
        var only = OnlyAhead.Match(before);
        if (only.Success)
            return new FoundPolarity(Polarity.Only, only.Length, 0);

        var allowed = AllowedAhead.Match(before);
        if (allowed.Success)
            return new FoundPolarity(Polarity.Allowed, allowed.Length, 0);

        var allowedBehind = AllowedBehind.Match(after);
        if (allowedBehind.Success)
            return new FoundPolarity(Polarity.Allowed, 0, allowedBehind.Length);

        // 不是週末就不行 says no twice.
        var twice = NotBut.Match(before);
        var otherwise = Otherwise.Match(after);
        if (twice.Success && otherwise.Success)
            return new FoundPolarity(Polarity.Only, twice.Length, otherwise.Length);

        // 只要不在七堵就行
        if (twice.Success && AnyOther.Match(after) is { Success: true } other)
            return new FoundPolarity(Polarity.Refused, twice.Length, other.Length);

        // if it's not in Qidu, forget it
        var unless = Unless.Match(before);
        if (unless.Success)
            return new FoundPolarity(AllTheSame.IsMatch(after) ? Polarity.Refused : Polarity.Only, unless.Length, otherwise.Length);

        // 不去七堵以外的地方
        var beyond = NotBeyond.Match(before);
        var rest = BeyondBehind.Match(after);
        if (beyond.Success && rest.Success)
            return new FoundPolarity(Polarity.Only, beyond.Length, rest.Length);

        var except = Except.Match(before);
        var nothingElse = (except.Success ? NothingElse : NothingBeyond).Match(after);
        if (nothingElse.Success && !OthersWillDo.IsMatch(after))
            return new FoundPolarity(Polarity.Only, except.Length, nothingElse.Length);

        var ahead = RefusedAhead.Match(before);
        if (ahead.Success && !(Unable.IsMatch(ahead.ValueSpan) && Possible.IsMatch(after)))
            return new FoundPolarity(Polarity.Refused, ahead.Length, Rest.Match(after).Length);

        var behind = RefusedBehind.Match(after);
        if (behind.Success)
            return new FoundPolarity(Polarity.Refused, 0, behind.Length);

        var clash = Clashes.LengthAfter(after);
        if (clash > 0)
            return new FoundPolarity(Polarity.Refused, 0, clash);

        var ruledOut = Clashes.LengthBefore(before);
        if (ruledOut > 0)
            return new FoundPolarity(Polarity.Refused, ruledOut, 0);

        var busy = BusyBehind.Match(after);
        var duty = busy.Success ? 0 : Duties.LengthAfter(after);
        if (duty > 0)
            return new FoundPolarity(Polarity.Refused, 0, duty);

        var taken = Duties.LengthBefore(before, out var mayBend);
        if (taken > 0)
            return new FoundPolarity(mayBend ? Polarity.RefusedSoftly : Polarity.Refused, taken, 0);

        if (busy.Success)
            return new FoundPolarity(EachAhead.IsMatch(before) ? Polarity.Refused : Polarity.RefusedSoftly, 0, busy.Length);

        return new FoundPolarity(Polarity.Wanted, 0, 0);
    }

    private const string Others = "(?:的)?(?:其他|其它|其餘|別|另外)?(?:的)?(?:區域?|地方|地點|天|日子|時間|時段|時候|班|課程?|日|都市|縣市)?(?:我|我們|就|都"
        + "|也|哪裡|哪兒|哪邊|哪|一天|[一二三四五六]天|請|全部?|通通|一律|一概|統統|真的|實在|每一?天|又|還){0,6}";
    private const string CannotBe = "(?:不(?:行|要|能|可以?|去|考慮|想|方便|接受|ok|選|排|得空|用|必|看|准|許)|別|沒(?:空|有空|辦法|時間|有時間|法)|無法|免談"
        + "|去不[了到]|到不了|來不了|走不開|[抽撥挪擠]不出|(?:跟|和)?[^,。;!?]{0,3}[卡撞衝]到|排除|刪掉?|剔除|跳過|略過"
        + "|(?:要|得)(?!學|[^,。;!?]{0,2}課|的|有|在|考慮|看|找|列|給|推薦|介紹|問|試)(?:(?![也都]|可以|有空)[一-鿿]){2,8}(?=$|[,。;!?])"
        + "|(?:要|得|在|有)(?:上班|工作|加班|值班|上課|顧店|顧攤|開店|忙|顧|照顧|帶|事|排班|輪班|看店)|上班|很忙|太遠|太忙|排滿|全?滿(?:檔|了)?|卡(?!通)|有班"
        + "|迷路|[不沒]熟|不認得|不認識|暈車|找不到)[^,。;!?]{0,4}";

    [GeneratedRegex(@"(?:如果|若|要|只要)?(?:不是|不在|沒有|非得?|沒(?=[開辦排設]?在))(?:在|[開辦排設]在)?\s*$|\bkhông (?:phải|ở|phải ở|phải là)\s*$"
        + @"|\b(?:kalau|jika|bila) (?:bukan|tidak|nggak|gak)(?: di)?\s*$|ถ้าไม่(?:ใช่|อยู่|ได้เรียน)(?:ที่|ใน)?\s*$")]
    private static partial Regex NotBut { get; }

    [GeneratedRegex("(?:其他|其它|別的|其餘|別)[^,。;!?不沒]{0,4}(?:都|也)(?:可以|行(?!不)|好|ok|沒關係)")]
    private static partial Regex OthersWillDo { get; }

    [GeneratedRegex("^(?:的)?(?:課程?|地方|班|時間|時段)?(?:我|就|都|也|哪裡|哪|全){1,4}(?:好(?!像)|行(?!不)|可以|沒關係|沒差|無所謂|無妨|ok|能|接受)")]
    private static partial Regex AnyOther { get; }

    [GeneratedRegex(@"\b(?:if (?:it|that|the class|they|the course)(?:'s not| is not| isn'?t| are not| aren'?t)"
        + @"|unless (?:it|that|the class|they|the course)(?:'s| is| are))(?: held)?(?: in| on| at)?(?: the)?\s*$")]
    private static partial Regex Unless { get; }

    // if it isn't on Monday I can come
    [GeneratedRegex(@"^[,\s]*(?:then )?(?:i|we)(?: can| could| will|'ll|'m free| am free)\b(?!'t| not)")]
    private static partial Regex AllTheSame { get; }

    [GeneratedRegex("(?:不(?:想|要|會|能|敢|肯|願意|用)?|別|沒辦法|沒)(?:再)?(?:去|到|跑|上|考慮|接受|看|選|給我|排|找)$"
        + "|(?:不(?:想)?要|別|不考慮|不接受)(?:再)?(?:給我|幫我|找|看|列|推|推薦|介紹){0,2}(?:在)?$")]
    private static partial Regex NotBeyond { get; }

    [GeneratedRegex("^(?:以外|之外|外面)(?:的)?(?:地方|地點|區域?|時間|時段|課程?|日子)?")]
    private static partial Regex BeyondBehind { get; }

    /// <summary>A clause that refuses what the one before it named: 固定週四聚餐，請避開.</summary>
    [GeneratedRegex(@"^\s*(?:請|就|都|那天|那時候?|那段|這天|所以|拜託|我){0,3}(?:避開|不行|不要排?|別排|不能(?:去|上|來|排)?|不可以|不排|跳過|沒辦法|沒空"
        + @"|去不了|不方便|不適合|不(?:想)?上課|不要動到?)(?:那天|這天|喔|啦|了|哦){0,2}\s*$")]
    public static partial Regex LoneRefusal { get; }

    [GeneratedRegex("^(?:的)?(?:課程?|班|的)?(?:的話)?(?:我|就|都|也|一律){0,4}(?:不(?:可|行|要|去|用|必|考慮|想|能|可以|上|報)|免|別|沒辦法|沒法|算了"
        + "|[上去到來]不[了成到]|跳過|略過|刪掉?|pass|[撞卡]到|請不[到了])(?:給我)?(?:介紹|推薦|看|排|了){0,2}"
        + @"|^[,\s]*(?:then )?(?:i|we) (?:won'?t|will not|can'?t|cannot|don'?t|am not|'m not)\b[^,.;!?]{0,24}"
        + @"|^\s*(?:forget it|skip it|no thanks?|never ?mind|don'?t bother)|^\s*thì (?:tôi |em |mình |thôi |cũng ){0,2}(?:không|thôi|khỏi|bỏ)"
        + @"|^\s*(?:ya |lebih baik )?(?:saya |aku )?(?:nggak|tidak|gak) (?:usah|jadi|ikut|mau|belajar|datang|perlu)"
        + @"|^\s*(?:ฉัน|ผม)?(?:ก็)?ไม่(?:เรียน|ไป|เอา|สมัคร)")]
    private static partial Regex Otherwise { get; }

    [GeneratedRegex("(?:不要|不想|不能|不可以?|不會|不肯|不願意?|不敢|別|沒辦法|沒法|沒有?|從不|(?<![早晚])不)(?:踏|走|跑|騎)?(?:離開|出|離)(?:過"
        + @"|去)?(?:了)?(?:基隆市?)?(?:的)?\s*$|(?:跑|走|出|踏|騎|離)不(?:出去?|開|得出)|(?:出|踏|離)不了\s*$"
        + "|(?:can'?t|cannot|can not|could ?n[o']t|would ?n[o']t|won'?t|not|nothing|never|no (?:time|good|use|class(?:es)?)|busy|work(?:ing)?|tied up"
        + @"|impossible)\b[^,.;!?]{0,24}? (?:except|but|unless|other than|apart from)(?: for)?(?: it(?:'s| is)| that(?:'s| is))?(?: on| in| at)?(?: the)?\s*$"
        + @"|(?:never|don'?t|do not|can'?t|cannot|won'?t|hardly ever|rarely)(?: ever| really| usually)? (?:leave|go outside(?: of)?|go out of|get out of)\s*$"
        + @"|(?:\bwork(?:ing)?|\b(?:have|got|have got) (?:a )?(?:shifts?|work|to work)|\bon (?:shift|duty)|\bbusy|\btied up|\bbooked|can'?t(?: \w+)?"
        + @"|not (?:free|available))(?: on)? (?:every ?day|any ?day|all week|all days) (?:but|except(?: for)?(?: on)?)\s*$"
        + @"|\b(?:nowhere|nothing|none|no other \w+|no (?:day|place|time|district))(?: else)? (?:but|except(?: for)?|other than|besides)(?: in| on"
        + @"| at)?(?: the)?\s*$")]
    private static partial Regex OnlyAhead { get; }

    [GeneratedRegex("(?:除了|除去|除|扣掉|(?:一|要是?|要|如果|只要)?(?:出了|離開了?)|except(?: for)?|apart from|other than|besides|aside from)(?:在|是|選|去"
        + @"|on|in|the|\s){0,4}\s*$")]
    private static partial Regex Except { get; }

    [GeneratedRegex($@"^(?:以外|之外|外)?[,\s]?{Others}{CannotBe}|^[,\s]*(?:i (?:work|am busy|have to work|can'?t|cannot)|i'm (?:busy|working|at work)"
        + @"|nothing (?:else )?(?:works|is possible|will do)|no other|clash(?:es)?|conflicts?|(?:is|are) (?:out|impossible|no good))\b[^,.;!?]{0,20}")]
    private static partial Regex NothingElse { get; }

    [GeneratedRegex($@"^(?:[一兩二三四五幾]天)?(?:以外|之外|除外|外面?(?=的))[,\s]?{Others}{CannotBe}|^[,\s]*or nothing\b")]
    private static partial Regex NothingBeyond { get; }

    [GeneratedRegex("(?:不是|並非|並不是|沒有?說|沒有)(?:我|說|完全|絕對){0,2}不(?:能|可以?|行|想要?|要|接受|喜歡|去)(?:上|去|在|排)?$")]
    private static partial Regex AllowedAhead { get; }

    [GeneratedRegex("^(?:的課?|班|的話)?(?:我|也|倒|其實|又|都){0,3}(?:不是|並非|並不是|沒有?說)(?:完全|絕對|一定|都|說){0,2}不(?:行|能|可以?|接受|要|方便"
        + "|去)(?:去|上|啦|的)?|^(?:的課?|班|的話)?(?:我|也|倒|其實|又|都){0,3}不(?:排斥|介意|反對|嫌)")]
    private static partial Regex AllowedBehind { get; }

    [GeneratedRegex("^(?:不能|不可以?|沒辦法|無法|不方便)")]
    private static partial Regex Unable { get; }

    [GeneratedRegex("^(?:也|都|就|才|比較){0,6}(?:可以|行|ok|有空|沒問題|方便)")]
    private static partial Regex Possible { get; }

    [GeneratedRegex("^(?:以外|之外|除外)?(?:的)?(?:其他|其它)?(?:時間|地方|天)?(?:也|都|就){0,6}(?:可以|行|ok|好)?")]
    private static partial Regex Rest { get; }

    [GeneratedRegex("(?:不要|不想要?|不需要(?!去|再)|別|除了|除|避開|避免|不能|不可以?|不是|不喜歡|不考慮|不選|不去|不[放休]|không được"
        + "|đừng(?: xếp| học)?(?: vào)?|不接受|不排|不安排|不打算|不想上|(?<![追跟配比算談稱來早晚])不上|排除|剔除|略過|去掉|拿掉|刪掉|拒絕|沒辦法|無法"
        + "|不可能|不收|免(?!費|[一-鿿]*的課)|撞到|不方便|(?<!恐)怕|討厭|扣掉|跳過)(?:在|是|選|排|去|上|有|到|挑|給我|推薦|介紹|看|排到|排在|安排|安排在|選在"
        + @"|叫我|讓我|要我|把我|跟我[講說提]|講|提|配合|派我?|跑|再|開|用|全程|都|拖|弄|卡|碰|撞|動){0,6}(?:太)?\s*$"
        + @"|(?:(?<!\b(?:are|is) there )\bno(?: (?:class(?:es)?|courses?|lessons?|sessions?)(?: in| on| at)?)?|\bnothing(?: at all)?(?: in| on| at)?(?: the)?"
        + @"|\b(?:neither|nor)(?: in| on)?(?: the)?|\bnot|not (?:in|on|at)(?: the)?|\bnever(?: in| on| at)?(?: the)?|except(?: for)?(?: on)?|avoid"
        + @"|\b(?:any ?(?:thing|time|day|where|place|district)|every ?(?:thing|day|where|place)|all) but"
        + @"|(?:don'?t|do not|never|won'?t|can'?t|cannot) (?:go|drive|ride|get|like|want|come out|make it|manage|do|see|walk|travel|feel)(?: \w+){0,3}"
        + "|(?:can'?t|cannot|can not|won'?t|must ?n[o']t|should ?n[o']t|not able to|unable to|must not|should not)(?: be| do| make| come| attend| go| have"
        + "| take| study| learn){0,2}(?: it| out| anything| class(?:es)?)?(?: in| on| at)?(?: the)?"
        + "|(?:can'?t|cannot|can not|unable to|not able to|won'?t) (?:leave|get out of|go out of)(?: (?:the|my|our))? (?:house|home|flat|apartment)(?: in| on"
        + @"| at)?(?: the)?|\bnot (?:be|put|do|have|hold|schedule|book|give|offer)(?: (?:it|me|anything|them|us))?(?: (?:in|on|at))?(?: the)?|don'?t want"
        + "|(?:don'?t|do not|please don'?t) (?:give|offer|send|suggest|show|book|put|schedule)(?: me| us)?(?: anything| any)?(?: in| on| at)?(?: the)?"
        + @"|(?:\b(?:i'm|i am|we're|we are|am)(?: \w+)? )?(?:\bbusy|\btied up|\bunavailable|\boccupied|\bfully booked"
        + @"|\b(?:not|never)(?: \w+)? (?:free|available|around|home))(?: in| on| at| during)?(?: the)?"
        + @"|\b(?:have|need|got|am supposed) to work(?: in| on| at)?(?: the)?"
        + @"|\b(?:i'm|i am|we're|we are) at (?:the |my )?(?:office|work|workplace|factory|shop|store|school|job)(?: in| on| at)?(?: the)?"
        + @"|\b(?:other than|apart from|aside from)|\b(?:skip|avoid|exclude|drop(?! (?:me|us|him|her|them|my)\b)|leave out|rule out|cross out|remove|refuse"
        + "|hate|dislike|can'?t stand|rather not|no chance|no way|unable to|could ?n[o']t|(?:do ?n[o']t|never) (?:put|book|let|want|give|sign)|needs me"
        + "|out at sea|at the (?:hospital|clinic|harbou?r|port|temple|church)"
        + @"|the (?:only )?(?:time|day) (?:i'm|i am) not free is)(?: (?!but\b|unless\b|except\b|leav|out\b|outside|beyond)\w+){0,5}(?: in| during| on"
        + @"| at)?(?: the)?|\b(?:have|got|at) work(?: in| during| on)?(?: the)?|không(?: muốn| phải| học| thể| rảnh| tiện| vào| ở){0,3}"
        + "|(?:tidak|nggak|gak)(?: mau| ingin| bisa| ikut| kelas| les| ada waktu| di| pada| hari){0,3}|hindari(?: kelas)?|tránh(?: lớp)?"
        + "|jangan(?: di| pada| hari| kelas| les| waktu){0,2}|bukan(?: di)?|selain|kecuali|trừ|ngoại trừ|ยกเว้น|นอกจาก|ไม่(?:เอา|เรียน|อยาก(?:เรียน)?|ต้องการ|สะดวก|ว่าง|ใช่)?"
        + @"|อย่า)\s*(?:in|on|the)?\s*$")]
    private static partial Regex RefusedAhead { get; }

    [GeneratedRegex("^(?:的)?(?:時間|時候|時段|日子|的課|課程?|班|的班|上課的|開的|的話|那天|那邊|這邊|那裡|那區|這天|天){0,2}(?:,)?(?:我|我們|臨時|突然|現在"
        + "|最近|請|拜託|麻煩|眼睛|身體|人|其實|常常|又|會|先|有時候?|容易|都|真的|就|可能|一律|通通|統統|全部|一概|通常|實在|絕對|完全|比較|也|去|上課|來"
        + $"|對我來說|對我而言|對我|還|幾乎|根本){{0,6}}(?:不行|{Negatives.WouldNot}|{Negatives.CanNot}|不習慣|看不懂|不熟|沒空|沒有空|沒時間|沒有時間|不考慮"
        + "|不ok|不太行|不太方便|有事|(?:要|得)(?:顧|照顧|帶|接|陪)(?:小孩|孩子|孫子|孫女|孫|家人|家裡|家|老人|媽媽|爸爸)?"
        + "|不(?:太)?(?:敢|想|能|方便)?(?:出門|出去)|不適合|[上去報]不[了成到]|不[上報](?=$|[,。;!?])|以外|之外|除外|免談|免了|不算(?=$|[,。;!?])|別排|不排"
        + "|出不了門|抽不出|走不開|不得[空閒]|沒閒|避開|是我?的?(?:上班|工作|打工|值班|看店|做生意)(?:的?時間|時段|日)|沒法|要睡|想睡"
        + "|(?:要|得|都|會)?(?:早睡|很?早就?(?:要|會|得)?(?:上床|睡)[了著]?(?:不行|沒辦法)?|午睡|睡午覺)|很睏|[要想]休息|只?想睡|[太很]趕"
        + "|(?<!課程?)(?:有|很|太|比較)(?:點|些)?(?:困難|難)|滿了|(?:要|得|想)?(?:待)?在家(?:裡)?陪[^,。;!?]{1,4}|(?:要|得)(?:待)?在家(?!上課|學)"
        + "|(?:都|要)?留給(?:家人|家裡|小孩|孩子|先生|太太|自己|孫)|是?(?:我們?)?(?:的)?(?:家庭|親子|家人)(?:的)?(?:時間|日)"
        + "|(?:另|已)?有(?:其他|別的|了|另外的)?(?:安排|行程|活動|約會|課了)|懶得[^,。;!?]{1,3}|(?:就)?(?:放過|饒了?)我|能免則免|能不要就不要"
        + "|(?:[很太最超好]|特別)?忙(?![完到的個什碌過得於著不裡])|生意最?好|太累|很累|太遠"
        + "|太[^,。;!?]{1,3}了?(?:我|就|都)?(?:不[^,。;!?]{0,2}|沒[^,。;!?]{0,2})|危險|不舒服|不敢|離不開"
        + "|(?:不用|不必|不需要?|別|甭|免|請勿)(?:再)?(?:給我|跟我|幫我)?(?:介紹|推薦|推(?=給)|列出?|找|排|看|考慮|說|提|講|傳|安排|算|放|選)(?:了|給我)?"
        + "|(?:不用|不必|不需要?|別|免)(?:再)?給我(?:了)?(?=$|[,。;!?])|(?:直接)?(?:略過|跳過)|排除|剔除|拿掉|刪掉|扣掉|pass|謝絕"
        + "|別(?:叫|約|找|要|派|讓)我?[^,。;!?]{0,6}|看不清楚?|看不見|看不到|視力(?:很|比較)?(?:差|不好|不佳)|不在(?:家|基隆|臺灣|市區|國內)?"
        + "|(?:都|人|我){0,2}(?:會|要|還){0,2}在(?:外地|外縣市|國外|[中南北東]部|臺[北中南東]|新竹|桃園|高雄|公司|醫院|工廠|店裡|忙|加班|路上|趕路"
        + "|通勤)(?!上課|學)|沒有(?=$)|不可能|不便|抽不[出了]|(?:會|很)?頭[暈痛]|有[宵門]禁|起不來|爬不起來|學不[來會]"
        + "|(?:no|ng|out|bye|掰掰?|不[去來])(?=$|[,。;!?])|[^,。;!?]{0,4}不(?:讓|准|許|肯讓)(?:我|他|她)(?:再)?(?:出門|出去)|聽不(?:太)?懂|霧煞煞|跟不上"
        + "|不會用|吃不消|沒精神|沒力氣|會怕|頭暈|(?:太|很)暗|沒(?:有)?(?:公車|車|人載|人接|人可以載)|回不了家|趕不到|到不了|去不了|來不及"
        + "|(?:要|得|有)(?:回診|看醫生|看診|洗腎|復健|開會|聚會|做禮拜|約了?|別的課|其他課|事情))"
        + @"|^[\s,]*(?:it|that|this)(?:(?:'s| is| would be| will be) (?:not|no good|out\b|impossible|difficult|hard\b|bad\b"
        + @"|too (?:late|early|far|dark|hot|busy)|a no\b|off[- ]limits)"
        + "|(?:n'?t| not)? ?(?:isn'?t|wouldn'?t be|does ?n[o']t (?:work|suit|fit|do)|does not (?:work|suit|fit|do)|won'?t (?:work|do|be possible)|can'?t be"
        + @"|cannot be)(?: for me)?)|^\s*(?:(?:class(?:es)?|courses?|lessons?|ones|sessions?) )?(?:is not|isn'?t|are not|aren'?t"
        + "|do(?:es)?n'?t (?:work|suit|fit|do)|do(?:es)? not (?:work|suit|fit)|won'?t (?:work|do)|is impossible|can'?t be (?:done|arranged)"
        + "|cannot be (?:done|arranged)|(?:is|are) (?:(?:reserved )?for (?:my |our |the )?(?:family|kids?|children|church|parents|mother|father|rest)|out"
        + @"|off[- ]limits|taken|full|booked|busy|a no(?:-?go)?(?! \w)|no-?go|impossible|no good|bad|difficult|hard"
        + @"|not (?:good|possible|an option))(?: for me)?|not possible|no good|không được(?!\s*(?:vào |học )?\u0001)"
        + @"|(?:tidak|nggak|gak) (?:bisa|cocok|mungkin|sempat)(?!\s*(?:di |pada |hari )?\u0001)|ไม่ได้|ไม่ว่าง)")]
    private static partial Regex RefusedBehind { get; }

    // 晚上要上班 may bend, 每天晚上都要上班 leaves no evening.
    [GeneratedRegex("(?:每天|每日|每個|每|天天)(?:的)?$")]
    private static partial Regex EachAhead { get; }

    [GeneratedRegex("^(?:的)?(?:時間|白天)?(?:我|都|通常|也|又|還|還是|仍|一樣|每天|天天|現在"
        + "|開始){0,6}(?:(?:要|得|在)(?:去|來|出去|回去)?(?:上班|工作|上課|上學|加班|做工|值班|開店|顧店|顧攤|擺攤|輪班|看店|做生意)|上班|工作|顧店|顧攤|擺攤"
        + "|看店|值班|(?:要|得)?去(?:幫忙|支援|代班)|(?:要|得|在)(?:去|來)?(?:在|到)?[^,。;!?課學有沒]{1,6}?(?:上班|加班|做工|值班|開店|顧店|顧攤|擺攤|輪班"
        + "|看店|做生意))(?!日|坊|後|以後|之後|的)")]
    private static partial Regex BusyBehind { get; }
}
