using System.Collections.Immutable;
using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Subjects;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Understanding.Intents;

/// <summary>第二個多少錢, 怎麼報名, 這兩個差在哪: questions about the courses just shown.</summary>
internal static partial class FollowUpReader
{
    private const string Number = "[一二兩三四五六七八九十1-9]";
    private const string Counter = "(?:個|門|堂|項|間|筆|種|班|課|號)";

    /// <returns>Null where the turn is no follow-up: it names no shown course, and more than a question about one is in it.</returns>
    public static FollowUp? Read(string folded)
    {
        if (NewWish.IsMatch(folded) && !Next.IsMatch(folded))
            return null;

        var text = new MarkedText(folded);
        var ordinals = OrdinalsOf(text);
        var pointed = ordinals.Count > 0;
        foreach (var match in text.Matches(Pointing))
        {
            pointed = true;
            text.Claim(match);
        }

        var aspects = AspectsOf(text);
        // 不用錢的, 有電梯的: a wish for another list, and no question about this one.
        if (!pointed && folded.TrimEnd('。', '!', '.', ' ').EndsWith('的') && !Asking.IsMatch(folded))
            return null;
        if (ordinals.Count == 0 && (Stating.IsMatch(folded) || Changing.IsMatch(folded)) && !QuestionEnd.IsMatch(folded))
            return null;

        var rest = text.Open.Replace('\u0001', ' ');
        var nothingElse = FillerWords.IsOnlyFiller(rest);
        if (!(aspects.Count > 0 && nothingElse) && !(pointed && (aspects.Count > 0 || nothingElse)))
            return null;

        return new FollowUp([.. ordinals], aspects.Count > 0 ? [.. aspects] : [Aspect.Detail]) { PointsAtOne = ordinals.Count == 0 && One.IsMatch(folded) };
    }

    private static List<int> OrdinalsOf(MarkedText text)
    {
        var ordinals = new List<(int At, int Number)>();
        foreach (var match in text.Matches(FirstFew))
        {
            for (var number = 1; number <= Math.Min(Numerals.Parse(match.Groups["n"].ValueSpan) ?? (match.Groups["n"].Value is "three" ? 3 : match.Groups["n"].Value is "four" ? 4 : 2), 9); number++)
                ordinals.Add((match.Index, number));
            text.Claim(match);
        }

        foreach (var match in text.Matches(Ordinal))
        {
            if (match.Groups["n"].Value == "頭")
                ordinals.Add((match.Index, 1));
            else if (Numerals.Parse(match.Groups["n"].ValueSpan) is { } number)
                ordinals.Add((match.Index, number));
            AddSecond(match, ordinals);
            text.Claim(match);
        }

        foreach (var match in text.Matches(EnglishOrdinal))
        {
            ordinals.Add((match.Index, NumberOf(match.Groups["n"].Value)));
            AddSecond(match, ordinals);
            text.Claim(match);
        }

        foreach (var match in text.Matches(ForeignOrdinal))
        {
            ordinals.Add((match.Index, ForeignNumberOf(match.Groups["n"].Value)));
            text.Claim(match);
        }

        foreach (var match in text.Matches(Last))
        {
            ordinals.Add((match.Index, -1));
            text.Claim(match);
        }

        return [.. ordinals.OrderBy(ordinal => ordinal.At).Select(ordinal => ordinal.Number).Distinct()];
    }

    // 一跟二, 1 or 2.
    private static void AddSecond(Match match, List<(int At, int Number)> ordinals)
    {
        if (match.Groups["n2"] is { Success: true } second && Numerals.Parse(second.ValueSpan) is { } number)
            ordinals.Add((second.Index, number));
    }

    private static List<Aspect> AspectsOf(MarkedText text)
    {
        var found = new List<(int At, Aspect Aspect)>();
        foreach (var (aspect, pattern) in Patterns)
        {
            foreach (var match in text.Matches(pattern))
            {
                found.Add((match.Index, aspect));
                text.Claim(match);
            }
        }

        return [.. found.OrderBy(item => item.At).Select(item => item.Aspect).Distinct()];
    }

    private static int NumberOf(string word) => word switch
    {
        "first" or "1st" or "one" => 1,
        "second" or "2nd" or "two" => 2,
        "third" or "3rd" or "three" => 3,
        "fourth" or "4th" or "four" => 4,
        "fifth" or "5th" or "five" => 5,
        _ => Numerals.Parse(word) ?? 1,
    };

    private static int ForeignNumberOf(string word) => word switch
    {
        "nhất" or "đầu tiên" or "pertama" or "แรก" or "หนึ่ง" => 1,
        "kedua" or "hai" or "สอง" => 2,
        "ketiga" or "ba" or "สาม" => 3,
        "keempat" or "tư" or "สี่" => 4,
        "kelima" or "năm" or "ห้า" => 5,
        _ => Numerals.Parse(word) ?? 1,
    };

    [GeneratedRegex("想學|我想找|我要找|改找|推薦|不要|最好|有沒有.{1,8}的(?!課)|i want to learn|looking for")]
    private static partial Regex NewWish { get; }

    // 哪一天上課都可以, 要有無障礙設施: wishes and wishes taken back, whatever they speak of.
    [GeneratedRegex("才(?:行|可以|好|要|找|報|去|順路|方便)|(?:別的?|其[他它餘])區|就不(?:上|報|去|學|考慮)|都(?:能|可以)(?:上|去|配合)|免談|不會去"
        + @"|[報付上出繳]不起|以內|就是要|所以要|得是|[過超]過?這筆|^\s*(?:我|場地|教室|地點|地方|一定|必須|最好){0,3}(?:要|得|需|需要)有|[不無](?:限|拘|挑)"
        + "|[都也](?:可以|行|好|ok|沒關係|無所謂)|沒關係|不收費|不用管|沒辦法|無法|不(?:用|必)[到去出]|跑不動|(?<![可能想])不(?:想|考慮|能|可以)|一定要|必須"
        + @"|n't (?:cost|pay|afford)|\bno (?:money|fees?|stairs)\b|\bmust\b|\bit should\b|\bat most\b|\b(?:nothing|broke)\b|\bha(?:s|ve) to\b|\bneeds?\b")]
    private static partial Regex Stating { get; }

    // 費用隨便，不用卡那個數字; 兩種都給我看
    [GeneratedRegex(@"隨便|不用(?:卡|看|找)|別(?:再)?給我|[那這]種(?:的)?\s*$|兩種都|幫我顧|找[這那]|可以[去到](?:教室|現場)|only (?:sign|if|where)")]
    private static partial Regex Changing { get; }

    [GeneratedRegex(@"(?:[嗎呢?]|有沒有|是不是)\s*$")]
    private static partial Regex QuestionEnd { get; }

    [GeneratedRegex("[嗎呢?？]|多少|怎麼|如何|哪|幾|什麼|有沒有|是不是")]
    private static partial Regex Asking { get; }

    [GeneratedRegex($"第(?<n>{Number}{{1,2}})(?![次天代手步階集章屆名志排口針眼線筆句頁])(?:{Counter}|ê|的)?|(?<n>頭)一?{Counter}"
        + $@"|(?<n>[一二三1-3])[跟和與或、](?<n2>[一二三1-3])(?![0-9天點月號])|(?<![\d月])(?<n>[1-9]){Counter}(?!線)|編號\s*(?<n>[1-9])")]
    private static partial Regex Ordinal { get; }

    [GeneratedRegex($"(?:前|這|那|上面)(?:面)?(?<n>[兩二三四五2-5]){Counter}(?!地方|區|時段|日子|時間)(?:課程?)?"
        + @"|\b(?:the )?first (?<n>two|three|four|2|3|4)(?: ones| courses| classes)?\b|(?:hai|2) (?:lớp|khóa) (?:đầu(?: tiên)?|này)(?<n>)"
        + "|(?<n>dua|kedua|2) kelas (?:pertama|ini|itu)|(?<n>2|สอง)(?: )?คอร์ส(?:แรก|นี้)")]
    private static partial Regex FirstFew { get; }

    [GeneratedRegex(@"\b(?:the (?<n>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)(?: one| course| class"
        + @"| option)?(?! (?:minutes?|moment|time|hours?|days?|evening|morning|afternoon|chance|week|month|half|floor|thing)\b)"
        + "|(?<n>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th) (?:one|course|class|option)"
        + @"|(?<=^|(?:[,.;!?]|\b(?:is|about|of|for|or|and|does|like|take|choose|join)) )(?<n>first|second|third|fourth|fifth|1st|2nd|3rd|4th"
        + @"|5th)(?! (?:of all|time|i|let|we)\b))\b|(?:#|\bnumber |\boption |\bno\. ?|\bcourse |\bclass )(?<n>[1-9]|one|two|three|four|five)\b"
        + @"|\b(?<n>[1-5]) (?:or|and|vs\.?) (?<n2>[1-5])\b")]
    private static partial Regex EnglishOrdinal { get; }

    // A lone "thứ hai" is Monday; after lớp or cái it counts.
    [GeneratedRegex(@"\b(?:(?:lớp|khóa)(?: học)? )?(?:thứ (?<n>nhất)|(?<n>đầu tiên))\b|\b(?:lớp|khóa|cái)(?: học)? thứ (?<n>hai|ba|tư|năm)\b"
        + @"|\b(?:lớp|khóa)(?: học)?(?: số)? (?<n>[1-9])\b|\b(?:kelas |yang )?(?<n>pertama|kedua|ketiga|keempat|kelima)\b|\b(?:kelas )?nomor (?<n>[1-9])\b"
        + @"|(?:คอร์ส|อัน|ตัว)?(?<n>แรก)|(?:คอร์ส|อัน|ตัว)ที่ ?(?<n>หนึ่ง|สอง|สาม|สี่|ห้า)|(?:คอร์ส|อัน|ตัว)(?:ที่)? ?(?<n>[1-9])(?!\d)")]
    private static partial Regex ForeignOrdinal { get; }

    [GeneratedRegex($"最後(?:面)?(?:那|一)?(?:一)?{Counter}|最下面(?:那|的)?{Counter}?|\\b(?:the )?last (?:one|course|class|option)\\b")]
    private static partial Regex Last { get; }

    // 那一班, said after one course was spoken of, means that one.
    [GeneratedRegex($"[這那]一?{Counter}|這課|\\b(?:that|this)(?: one| course| class)?\\b|\\bit\\b|(?:lớp|khóa) (?:này|đó)|kelas (?:ini|itu)|คอร์ส(?:นี้|นั้น)")]
    private static partial Regex One { get; }

    [GeneratedRegex($"(?:剛剛|剛才|上面|上一個|前面|你說|你推薦|它們?|這|那)(?:說|講|推薦|列|提到?)?(?:的)?(?:那|這)?一?(?:{Counter}|些)(?:課程?)?"
        + @"|剛剛(?:那|說|推薦)的?|上面的|它(?!很|好)|這課|\b(?:that|this|these|those)(?: one| ones| course| courses| class)?\b|\bit\b")]
    private static partial Regex Pointing { get; }

    // Where it points (這個, 第一個, this one), the words are claimed by then.
    [GeneratedRegex(@"(?:如果|要是|等|假如)?(?:我)?(?:上|學|修|讀|念)完(?:了)?[\u0001 ]*(?:課|班|課程)?(?:之?後|以後)?[,、 ]?(?:我)?(?:還|接下來|下一步|再來"
        + "|接著|後面|可以|能|要|該|應該){0,4}(?:再|接著?|繼續|往下|往上)?(?:上|學|修|報|讀|念|選)?(?:些|點)?(?:什麼|哪(?:一|些)?(?:個|門|堂|班)?"
        + @"|啥)(?:課)?(?:好|呢)?|(?:上|學|修|讀|念)完(?:了)?[\u0001 ]*(?:課|班|課程)?(?:之?後|以後)?[,、 ]?(?:之?後|以後)?呢"
        + "|(?:那|我)?下一步(?:我)?(?:要|該|可以|應該|能)?(?:再)?(?:學|上|修)?(?:什麼|哪些|哪個|呢|怎麼走)"
        + "|(?:那|我)?(?:接下來|再來|後續|之後|以後)(?:我)?(?:還)?(?:可以|能|要|該|應該)?(?:再)?(?:上|學|修|報)(?:些)?(?:什麼|哪(?:些|個|一))(?:課)?"
        + @"|(?:(?:上|學)完)?(?:了)?[\u0001 ]*(?:之?後|以後|接下來|後面|後續)?(?:還)?有(?:沒有)?(?:更)?(?:開)?(?:進階|高階|更難|更深|下一階段|下一級|後續|延續"
        + "|接續|中級|高級)(?:一點)?(?:的)?(?:班|課程?)?(?:可以)?(?:接著|繼續)?(?:上|學|報)?(?:嗎|呢)?|(?:有|開)(?:沒有)?下一階(?:段)?的?(?:課|班)?(?:嗎|呢)?"
        + "|what (?:else )?(?:can|could|should|do) i (?:take|do|learn|study|join) (?:next"
        + @"|after(?:wards?)?)(?: (?:that|this|it|\u0001+)(?: one| course| class)?)?"
        + @"|what(?:'s| is| comes?)? (?:next|after)(?: (?:that|this|it|\u0001+)(?: one| course| class)?)?"
        + "|(?:(?:is|are) there|do you have|any|there)(?: an?| any)? (?:advanced|follow[- ]?up|next|higher)(?:[- ]level)? (?:one|course|class|level"
        + @"|step)s?(?: (?:after|for) (?:that|this|it|\u0001+)(?: one)?)?"
        + @"|(?:and |then )?(?:after|once i(?:'ve)? finish(?:ed)?|when i finish) (?:that|this|it|\u0001+)(?: one| course| class)?[, ]*(?:what"
        + "|which)(?: (?:can|should|could) i (?:take|learn|do|study))?(?: next)?"
        + @"|(?:sau(?: (?:lớp|khóa)(?: học)?)?(?: (?:này|đó|\u0001+))"
        + @"|học xong(?: (?:lớp|khóa)(?: học)?)?(?: (?:này|đó|\u0001+))?),?(?: thì)?(?: (?:có thể|nên|tôi|em))*(?: học)?(?: (?:tiếp|thêm))?(?: (?:gì|lớp nào"
        + "|khóa nào))(?: nữa| tiếp)?|bước tiếp theo(?: (?:là|nên))?(?: học)?(?: gì)?|có (?:lớp|khóa)(?: học)? (?:nâng cao|tiếp theo)(?: nào)?(?: không)?"
        + @"|(?:setelah|sesudah|habis)(?: kelas)?(?: (?:ini|itu|selesai|\u0001+))[, ]*(?:saya )?(?:bisa |boleh |harus |sebaiknya )?(?:ikut |ambil |belajar "
        + "|lanjut )?(?:kelas )?apa(?: lagi)?|(?:apa )?langkah (?:selanjutnya|berikutnya)(?: apa)?"
        + "|(?:ada|apakah ada) kelas (?:lanjutan|selanjutnya|berikutnya)(?:nya)?"
        + @"|(?:เรียน)?(?:จบ|หลังจาก)(?:คอร์ส)?(?:นี้|นั้น|\u0001+)?(?:แล้ว)?(?:ควร)?(?:เรียน|ต่อ)(?:ต่อ)?(?:อะไร|คอร์สไหน)(?:ต่อ|ได้)?(?:บ้าง|ดี)?"
        + "|ขั้น(?:ตอน)?ต่อไป(?:เรียน)?(?:อะไร)?|มีคอร์ส(?:ขั้นสูง|ต่อเนื่อง|ต่อไป)(?:ไหม)?")]
    private static partial Regex Next { get; }

    [GeneratedRegex("差在哪裡?|差在?(?:什麼|哪)|有(?:什麼|啥)(?:不同|不一樣|差別|差異|區別)|(?:差別|差異|不同|不一樣)(?:在哪|是什麼|呢)?"
        + "|(?:幫我)?比較(?:一下|看看)|怎麼選|哪(?:一)?(?:個|門|堂|班)?(?:比較|最|更|會)?(?:好|適合|便宜|貴|近|推薦|值得|早(?:開課|開始)?|晚(?:開課|開始)?"
        + "|先(?:開課|開始|開)|長|短)|(?:what'?s the )?differences?(?: between(?: the(?:m| two)?)?)?|compare(?: them)?"
        + "|which (?:one )?(?:is|starts|begins|costs) (?:better|best|cheaper|cheapest|closer|nearer|earlier|first|sooner|less|more expensive)"
        + "|(?:lớp|khóa) nào (?:rẻ|tốt|gần|sớm) hơn|(?:mana|kelas mana) (?:yang )?(?:lebih )?(?:murah|dekat|bagus|cepat)"
        + "|(?:อัน|คอร์ส)ไหน(?:ถูก|ดี|ใกล้|เร็ว)กว่า|khác (?:nhau|gì)(?: thế nào| chỗ nào)?|apa bedanya|bedanya apa|ต่างกัน(?:ยังไง|อย่างไร)")]
    private static partial Regex Comparison { get; }

    [GeneratedRegex("(?:要|該)?(?:怎麼|如何|去哪裡?|在哪裡?|哪裡|到哪裡?)(?:可以)?(?:報名|報|登記|申請)|(?:什麼時候|何時|幾號)(?:開始|截止)?報名(?:截止)?"
        + "|報名(?:方式|方法|網址|連結|截止(?:日期?)?|日期|流程|到什麼時候|期限|開始了?沒?|嗎|要帶什麼|資格|時間|網站){0,6}(?:是什麼|是哪天|到哪天|為何"
        + "|呢)?(?!費)|how (?:do|can|to) (?:i |we )?(?:register|sign up|enrol+|apply|join)(?: for)?|sign up|registration|register|enrol+(?:ment)?|đăng ký"
        + "|(?:men|pen)?daftar(?:an)?|สมัคร")]
    private static partial Regex Registration { get; }

    [GeneratedRegex("多少錢|幾塊錢?|幾元|(?:費用|學費|價錢|價格|報名費|(?<!不用|不花|不必|不要|不收|免|沒|省)錢)(?:是|要|怎麼算|另計|要另外付|多少"
        + "|為何){0,6}(?:多少|嗎|呢)?|(?:要|需要)(?:付錢|錢|收費|繳費|付費)嗎|要錢嗎|(?:是)?免費(?:的)?嗎|收費(?:嗎|方式|標準|多少)?|會不會很貴|貴嗎|貴不貴"
        + @"|(?:可以|能)(?:用|抵)(?:學習)?券嗎|how much(?: does it cost| is it| are they)?|\b(?:cost|price|fee|tuition)s?\b|is it free|học phí|bao nhiêu tiền"
        + "|berapa (?:biaya|harga)(?:nya)?|ราคาเท่าไร|เท่าไหร่")]
    private static partial Regex Fee { get; }

    [GeneratedRegex("(?:聯絡|連絡|洽詢|諮詢)?(?:電話|手機)(?:號碼)?(?:是|幾號|多少|給我|嗎|呢){0,6}|(?:怎麼|如何)(?:聯絡|聯繫|連絡)"
        + "|(?:聯絡|連絡)(?:方式|資訊|誰|人)|打(?:給|電話給)誰|phone(?: number)?|contact(?: info(?:rmation)?)?|số điện thoại|nomor telepon|เบอร์โทร")]
    private static partial Regex Phone { get; }

    [GeneratedRegex("(?:有沒有|有)(?:電梯|無障礙(?:設施|空間|廁所)?|坡道)(?:嗎)?|(?:坐)?輪椅(?:可以|能|方便)?(?:進去|進得去|進|去)?嗎"
        + "|(?:要|需要|會)(?:不會|不用)?爬樓梯嗎?|is (?:it|there) (?:wheelchair |an? )?(?:accessible|elevator|lift)|wheelchair accessible")]
    private static partial Regex Accessibility { get; }

    [GeneratedRegex("(?:有沒有|有)?(?:年齡|歲數|年紀)(?:限制|上限|下限|的限制|要求)?(?:是|嗎|多少|幾歲){0,6}"
        + "|(?:要|限|到|滿)?幾歲(?:以上|可以上?|才能上?|能上?)?|(?:小孩|長輩|老人|阿嬤|我媽)(?:可以|能)(?:上|參加|去|報名)嗎|age limits?|how old|minimum age")]
    private static partial Regex Age { get; }

    [GeneratedRegex("(?:上課|開課)?(?:地點|地址|地方|教室|位置)(?:是|在|哪裡?|嗎|呢|給我){0,6}(?!不限|都|沒關係|無所謂|隨便)"
        + "|在(?:哪裡?|哪邊|哪一?區|什麼地方)(?:上課|上)?|(?:哪裡|哪邊)上課?|(?:要)?怎麼(?:去|走|到|搭車|坐車)|(?:離|靠)?哪個?(?:車站|站)近"
        + @"|(?:好不好|好)停車嗎?|\bwhere(?: is (?:it|that|this)| are they)?\b|address|location|how (?:do i|to|can i) get there|ở đâu|di mana|dimana|ที่ไหน")]
    private static partial Regex Place { get; }

    [GeneratedRegex("(?:什麼時候|何時|哪時)(?:開始|開課|上課|上|結束|下課){0,6}(?!都|有空)|幾點(?:開始|上課|下課|結束|到幾點|上|到){0,6}(?!都)"
        + "|(?:星期|禮拜|[週周])幾(?:上課|上|開課)?(?!都)|(?:上課|開課)(?:時間|日期|時段)(?:是|呢|嗎){0,6}(?:什麼時候|幾點)?(?!都|不限|沒)"
        + "|時間(?:是|呢|表){0,6}(?:什麼時候|幾點)(?!都)|哪一?天(?:上課|開始|開課)?(?!都)|(?:上)?(?:幾堂|幾週|幾周|幾次|多久|幾個月|幾小時)(?:課)?"
        + @"|\bwhen(?: does it| is it| do they)?(?: start| begin)?|what time(?: does it| is it)?(?: start)?|schedule"
        + "|how (?:long|many (?:weeks|sessions|hours))|khi nào(?: bắt đầu| học)?|mấy giờ|kapan(?: mulai(?:nya)?)?|jam berapa|(?:เริ่ม)?เมื่อไหร่|กี่โมง")]
    private static partial Regex Schedule { get; }

    [GeneratedRegex("(?:詳細|更多)?(?:介紹|說明|內容|資訊|資料|細節|大綱)(?:是什麼|有哪些|呢|一下){0,6}|詳細(?:一點|說明)?"
        + "|(?:在|會|要|都)?(?:教|學|上)(?:些|到)?(?:什麼|哪些|啥)|(?:要|需要)(?:準備|帶)(?:什麼|哪些)|tell me more(?: about)?"
        + "|more (?:about|details?|info(?:rmation)?)|details?|what (?:will|do|does) (?:i|we|it|they) (?:learn|teach|cover)|chi tiết|detail(?:nya)?|รายละเอียด")]
    private static partial Regex Detail { get; }

    [GeneratedRegex("(?:哪一?(?:個|門|班|堂)(?:課)?)?(?:還有|剩|剩下|有)(?:沒有)?(?:多少|幾個)?(?:名額|位子|位置|空位|缺額)(?:嗎|呢)?|額滿了?(?:嗎|沒)?"
        + "|名額(?:還有|剩)?(?:多少|幾個)?(?:嗎|呢)?|滿了[嗎沒]|(?:are there )?(?:any |how many )?(?:seats|places|spots)(?: are)?(?: left| available)?"
        + "|is it full|(?:còn|hết) chỗ(?: không)?|masih ada (?:tempat|kursi)|(?:ยัง)?มีที่(?:ว่าง|นั่ง)|เต็มหรือยัง")]
    private static partial Regex Seats { get; }

    [GeneratedRegex("(?:有|要|還有)?(?:沒有)?(?:材料|教材|講義|書)(?:費|錢)(?:要|是|另外|另|再|自己){0,4}(?:算|計|付|繳|多少|出)?(?:錢)?(?:嗎|呢)?"
        + "|(?:材料|教材|工具)(?:要|需要)?(?:自備|自己(?:買|準備|帶))(?:嗎)?|(?:extra )?materials?(?: fee| cost)?(?: extra| included)?"
        + "|(?:tiền|phí) (?:vật liệu|nguyên liệu)|biaya (?:bahan|materi)|ค่าวัสดุ|ค่าอุปกรณ์")]
    private static partial Regex Materials { get; }

    [GeneratedRegex("(?:上完|學完|結業|結束)?(?:後)?(?:有|會有|會發|發|給|拿得到|可以拿(?:到)?|能拿(?:到)?)(?:沒有)?(?:結業)?(?:證書|證照|證明|學分"
        + "|時數證明)(?:嗎|呢)?|(?:結業)?證書(?:嗎|呢)|(?:do (?:i|we|you) get |is there )?(?:a |any )?certificate|(?:có )?(?:chứng chỉ|chứng nhận)(?: không)?"
        + "|(?:dapat |ada )?sertifikat|(?:ได้|มี)ใบ(?:ประกาศ|รับรอง)")]
    private static partial Regex Certificate { get; }

    [GeneratedRegex("(?:完全)?(?:沒|沒有|零|不用|需要|需|要)(?:有)?(?:學過|上過|基礎|經驗|底子|程度)(?:的)?(?:人)?(?:也)?(?:可以|能|行|需要|要){0,3}(?:上|學"
        + "|參加|報名|報|來|跟得上)?(?:嗎|呢)|(?:初學者?|新手|零基礎|程度)(?:也)?(?:可以|能|適合|要求){0,3}(?:上|學|參加|報名)?(?:嗎|呢)|難不難|難嗎"
        + "|適合(?:初學者|新手|我)嗎|(?:要|需要)(?:先)?(?:上過|修過)(?:什麼|哪)"
        + "|(?:要|需要|有)?(?:什麼|哪些|啥|哪種)(?:報名|參加|上課)?(?:的)?(?:條件|資格|門檻|身分)(?:才能?(?:上|報名|參加))?(?:嗎|呢)?|先修"
        + "|(?:do i need|any) (?:experience|prerequisites?)|(?:ok|good|suitable|open) for beginners|prerequisites?"
        + "|(?:người )?mới (?:học|bắt đầu) (?:có )?(?:được|học được)(?: không)?|(?:pemula|belum pernah belajar) (?:boleh|bisa)"
        + "|(?:ไม่มีพื้นฐาน|มือใหม่)เรียนได้")]
    private static partial Regex Prerequisites { get; }

    [GeneratedRegex("(?:是)?(?:哪(?:一)?(?:位|個)|誰|啥人|什麼(?:人|老師))(?:老師|講師)?(?:在)?(?:教|上|開)(?:的|課)?"
        + "|(?:老師|講師|授課)(?:是|叫)?(?:誰|哪(?:一)?位|什麼名字|啥人|什麼人)|(?:老師|講師)(?=$|[?。呢])"
        + "|who (?:teaches|is teaching|is the (?:teacher|instructor))(?: it| them)?|(?:ai|thầy cô nào) dạy|siapa (?:guru|pengajar|yang mengajar)(?:nya)?"
        + "|ใคร(?:เป็นคน)?สอน")]
    private static partial Regex Instructor { get; }

    // Stands last: static fields are set in the order of the text.
    private static readonly (Aspect Aspect, Regex Pattern)[] Patterns =
    [
        (Aspect.Next, Next),
        (Aspect.Comparison, Comparison),
        (Aspect.Seats, Seats),
        (Aspect.Materials, Materials),
        (Aspect.Certificate, Certificate),
        (Aspect.Prerequisites, Prerequisites),
        (Aspect.Instructor, Instructor),
        (Aspect.Registration, Registration),
        (Aspect.Fee, Fee),
        (Aspect.Phone, Phone),
        (Aspect.Accessibility, Accessibility),
        (Aspect.Age, Age),
        (Aspect.Place, Place),
        (Aspect.Schedule, Schedule),
        (Aspect.Detail, Detail),
    ];
}
