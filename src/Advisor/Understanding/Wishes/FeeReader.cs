using System.Globalization;
using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>免費, 五百以內, 預算兩千, 便宜一點.</summary>
internal static partial class FeeReader
{
    /// <summary>What 便宜 stands for, in TWD: about half of the courses of a community university cost less.</summary>
    private const int Cheap = 1000;

    private const string N = $"(?:{Numerals.Pattern}|{SpelledAmounts.Pattern})";
    private const string Money = "(?:元整|元|圓|塊錢|塊|twd|ntd|nt|dollars?|đài tệ|đồng|dolar(?: taiwan)?|ดอลลาร์(?:ไต้หวัน)?|บาท)";
    private const string Currency = @"(?:nt\$|ntd|twd|\$|新?臺幣)";

    // 5 點, 70 歲, 2 公里: numbers of something else.
    private const string NotMoney = @"(?![\d歲點時週周周天日月年分人次堂小公個位名樓期班節號字級坪度%:/-]"
        + @"|\s*(?:years|hours?|minutes|weeks?|days?|months?|people|km|pm|am|o'clock))";

    public static void Read(Reading reading)
    {
        foreach (var match in reading.Text.Matches(DigitsLong))
            TakeDigits(reading, match);
        foreach (var match in reading.Text.Matches(Free))
        {
            if (!IsTime(reading, match))
                Take(reading, match, 0);
        }

        foreach (var match in reading.Text.Matches(Charged))
            Take(reading, match, 0);
        if (SumReferences.Find(reading) is { } bounded)
        {
            TakeNumber(reading, bounded.Sum, soft: false);
            foreach (var said in bounded.Said)
                reading.Text.Claim(said);
        }

        foreach (var match in reading.Text.Matches(Range))
            TakeNumber(reading, match, soft: false);
        foreach (var match in reading.Text.Matches(AtMost))
            TakeNumber(reading, match, soft: false);
        foreach (var match in reading.Text.Matches(OrMoreRefused))
            TakeNumber(reading, match, soft: false);
        foreach (var match in reading.Text.Matches(OrLess))
            TakeNumber(reading, match, soft: false);
        foreach (var match in reading.Text.Matches(About))
            TakeNumber(reading, match, soft: true);
        foreach (var match in reading.Text.Matches(Bare))
            TakeNumber(reading, match, soft: false);
        foreach (var match in reading.Text.Matches(Inexpensive))
            TakeCheap(reading, match);
        foreach (var match in reading.Before.MaxFee is null ? [] : reading.Text.Matches(Amended))
            TakeNumber(reading, match, soft: false);
        foreach (var match in reading.Text.Matches(NoMore))
            Harden(reading, match);
        foreach (var match in reading.Need.MaxFee is null ? [] : reading.Text.Matches(Reconsidered))
            reading.Text.Claim(match);
        foreach (var match in reading.Need.MaxFee is null && !reading.Dropped.Contains(WishKind.Fee) ? [] : reading.Text.Matches(WhoPays))
            reading.Text.Claim(match);
        if (reading.Context.Asked == WishKind.Fee && reading.Need.MaxFee is null)
        {
            foreach (var match in reading.Text.Matches(OnlyNumber))
                TakeNumber(reading, match, soft: false);
        }
    }

    // I only have evenings free: the time is, and not the course.
    private static bool IsTime(Reading reading, Match match)
    {
        if (match.ValueSpan is not "free")
            return false;

        var ahead = reading.Text.Folded[..match.Index];
        return TimeAhead.IsMatch(ahead) || FreeSomebody.IsMatch(Adverbs.WithoutBefore(ahead).Text) || (SomebodyAhead.IsMatch(ahead) && TimeBehind.IsMatch(reading.Text.Folded.AsSpan(match.Index + match.Length)));
    }

    [GeneratedRegex(@"\b(?:mornings?|afternoons?|evenings?|nights?|weekends?|weekdays?|days?|time|hours?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?: is| are)?\s$")]
    private static partial Regex TimeAhead { get; }

    // Monday is the one day I have free; I'm never free after five.
    [GeneratedRegex(@"\b(?:i|we|s?he|they)(?:'m| am|'re| are|'s| is|'ll be| will be| have| have got|'ve got)(?: (?:only|never|not|rarely|hardly|ever|seldom|all))*\s$")]
    private static partial Regex FreeSomebody { get; }

    [GeneratedRegex("^ (?:from|after|before|until|till|between|during|every|most|on (?:the )?(?:week|mon|tues|wednes|thurs|fri|satur|sun)"
        + @"|in the (?:morning|afternoon|evening)|at (?:night|noon|\d))")]
    private static partial Regex TimeBehind { get; }

    // Anything free on Saturdays? wishes for a fee of nothing.
    [GeneratedRegex(@"\b(?:i|we|s?he|i'?m|we'?re|s?he'?s|am)\b[^,.;!?]{0,24}\s$|\b(?:only|leaves?|leaves? \w+|ha(?:s|ve) (?:me|us))\s$")]
    private static partial Regex SomebodyAhead { get; }

    private static void TakeNumber(Reading reading, Match match, bool soft)
    {
        if ((SpelledAmounts.Parse(match.Groups["n"].Value) ?? Numerals.Parse(match.Groups["n"].ValueSpan)) is not { } fee)
            return;

        // Without a word for money only a number of fee size is a fee.
        if (fee < 50 && !match.Groups["money"].Success)
            return;

        Take(reading, match, fee, soft);
    }

    private static void Take(Reading reading, Match match, int fee, bool soft = false)
    {
        var amount = fee.ToString("N0", CultureInfo.InvariantCulture);
        var wish = fee == 0
            ? reading.Wish(0, match.Index, reading.Book.Say("wish.free"))
            : reading.Wish(fee, match.Index, reading.Book.Say("wish.feeAtMost", ("fee", amount)));
        Keep(reading, soft ? wish with { Hard = false, Text = reading.Book.Say("wish.feeAbout", ("fee", amount)) } : wish);
        reading.Text.Claim(match);
    }

    // 三位數 is at most 999, and 四位數的不要 as well.
    private static void TakeDigits(Reading reading, Match match)
    {
        var digits = Numerals.Parse(match.Groups["n"].ValueSpan) ?? 0;
        if (digits is < 2 or > 5)
            return;

        reading.Text.Claim(match);
        var refused = reading.PolarityOf(match.Index, match.Index + match.Length) is Polarity.Refused || TooDear.IsMatch(reading.Text.After(match.Index + match.Length));
        reading.ClaimRefusingWords();
        Take(reading, match, (int)Math.Pow(10, refused ? digits - 1 : digits) - 1);
    }

    // 一千左右, 再多沒有: what was about is what it may cost.
    private static void Harden(Reading reading, Match match)
    {
        if (reading.Need.MaxFee is { Hard: false } about)
            reading.Need = reading.Need with { MaxFee = about with { Hard = true } };
        reading.Text.Claim(match);
    }

    private static void TakeCheap(Reading reading, Match match)
    {
        var cheap = new Wanted<int>(Cheap, Hard: false, reading.Book.Say("wish.cheap"));
        if (reading.Need.MaxFee is null)
            reading.Need = reading.Need with { MaxFee = cheap };
        reading.Text.Claim(match);
    }

    // 免費或五百以下: either will do, so the larger bounds.
    private static void Keep(Reading reading, Wanted<int> wish)
    {
        var before = reading.Need.MaxFee;
        var either = before is { Hard: true } && wish.Hard && Alternative.IsMatch(reading.Text.Folded);
        reading.Need = reading.Need with
        {
            MaxFee = either ? (before!.Value > wish.Value ? before : wish) : reading.Choose(WishKind.Fee, before, wish),
        };
    }

    [GeneratedRegex("(?:完全|全部|全程|通通|都)?免付?費(?:的)?|分文不[取收](?:的)?|(?:沒有?|無)(?:能)?力負擔(?:任何)?(?:學費|費用)"
        + "|免(?:學|報名|繳|課程|收|任何|參加)費?用?|免錢|免繳錢?|學費全免|費用全免|全免"
        + "|(?<!(?:老闆|公司|雇主|主管|房東|加班)[^,。;!?]{0,8})不(?:用|必|需要?|須|要|想|會|該|能|可以?)?(?:再|另外|額外)?(?:跟我|[叫讓]我)?(?:花|付|繳|交"
        + "|出|收|給|要|拿|掏)?(?:到|我)?(?:任何|一毛|半毛|一塊|什麼)?(?:學費|報名費|課程費|費用|錢|費|腰包)(?:用)?(?![太超過高貴便心力事時解盡])"
        + @"|(?<![\d零〇一二三四五六七八九十百千萬])(?:零|0|〇)\s?(?:元|塊錢?|圓|學費|費用|收費|費)"
        + @"|(?:費用|學費|報名費|價格|價錢|預算)(?:要|得|必須)?(?:是|為|:|(?<=預算))(?:零|0|〇)(?:元|塊錢?)?(?!\d|[,.]\d|[千百萬])(?:的)?"
        + "|(?:沒有?|無)(?:收|要)?(?:學費|費用)(?!多|高|的問題|問題)|全額(?:補助|出|負擔|給付)|公費"
        + "|別(?:再)?(?:跟我|[叫讓]我)?(?:收|要|拿|繳|付|出|交)(?:學費|錢|費用?)|不(?:用|必|需要?)(?:付|繳|花|出)的"
        + "|(?:學費|報名費|材料費|費用)(?:通通|統統|都|全部?){1,2}(?:不用|不收|免)(?:的|付|繳)?|白[上學聽]的|跟錢有關的?(?:我|就|都|也){0,2}不[^,。;!?]{1,3}"
        + "|(?:荷包|皮夾|口袋|錢包)(?:空空|見底|空了|沒錢)(?:的)?|沒(?:有)?(?:半|一)毛錢"
        + "|(?:錢|費用|學費)(?:的?(?:部分|方面))?(?:我)?(?:實在|真的|都){0,2}(?:(?:沒辦法|無法)(?:出|付|拿|繳|負擔)|(?:拿|擠|出|付|籌|繳)不(?:出來|出|起|來))"
        + "|(?:學費|費用|錢)?(?:我)?(?<![多貴過超])[一半](?:塊|毛|分|元)(?:錢)?(?:我)?(?:都|也)?(?:實在|真的)?[拿掏擠湊付出生繳籌]不(?:出來?|起)"
        + "|(?<![多貴過超])[一半](?:塊|毛|分|元)(?:錢)?(?:我)?(?:都|也)(?:不|沒)(?:想|要|能|願意|會|用|必|打算|可以?|有|辦法|肯|準備){0,3}(?:付|花|出|繳|交"
        + "|給|掏)?|(?:付|花|出|繳|交|拿|掏)不(?:起|出)(?:任何|一毛|半毛)?(?:學費|費用|錢)"
        + "|(?:自己|我)?[一半][毛塊元分角](?:錢|學費)?(?:都|也)?(?:不(?:用|必|想|能|可以?|會|要|肯|願意?|打算|得)?|沒(?:辦法|法|得)?|免)(?:再|自己){0,2}(?:付"
        + "|花|出|掏|繳|交|拿)(?:的)?|沒有?(?:錢|預算)(?:可以?|能|再)?(?:付|繳|交|出|花|上課|報名)(?:學費|費用|錢)?|(?:沒有?預算|零預算)(?=$|[,。;!?])"
        + "|(?:錢|費用|學費)(?:我)?(?:都)?(?:出|付|繳)不起"
        + "|(?:要|需要?|得)?(?:付費|收費|付錢|花錢|要錢|自費|繳費|收錢|掏錢|繳錢|出錢|我(?:掏|付|出|繳)錢)(?:的)?(?:話|課程?|班|活動)?(?:我|就|都|一律|全部?"
        + "|也|那|請|一定){0,3}(?:不(?:要|考慮|行|用|必|需要|想|接受|上|去|看)(?:介紹|推薦|給我|看|了|上){0,2}|免談|免了?|算了|別|跳過|略過|pass|排除|謝絕"
        + "|沒興趣|沒辦法|放棄|謝謝再聯絡|負擔不|吃不消|[上讀念報付出學]不起)"
        + "|(?:(?:should|must|does) ?n[o']t|should not|must not|cannot|can't|does not) cost (?:me )?(?:anything|a (?:cent|dime|thing|penny)|money)"
        + @"|(?:ha(?:s|ve)|need(?:s)?|ought|got|want(?: it)?) to be free\b(?! on| in| after| at)|\b(?:must|should) be free\b(?! on| in| after| at)"
        + "|(?:can(?:no|')?t|can not|won'?t|will not|don'?t want to|do not want to|not (?:willing|able|going) to|unable to|refuse to) (?:pay"
        + @"|spend)(?: for)?(?: anything| any money| any fees?| a (?:cent|penny|dime|dollar)| a single \w+"
        + @"| money)?(?! (?:more|over|above|much|too|that|nt|\d))|(?:can(?:no|')?t|can not) afford (?:anything|any (?:fees?|tuition)|to pay)(?! more)"
        + @"|(?:have|got|with) no (?:money|budget)|(?:have|got) (?:not|n't) any money|costs? (?:me )?nothing|zero budget|\bon the house\b|\bfreebies?\b"
        + @"|nothing to spend|\b(?:wallet|purse|pocket|pockets|bank account)(?:'s| is| are) (?:completely |totally |quite )?empty"
        + @"|\bpaid (?:ones|courses|classes|lessons) (?:are|is) (?:out\b|no good|impossible|not possible|beyond me)"
        + @"|nothing (?:that|which) (?:costs?|charges?)\b(?: money| anything)?(?! more| over| above)|\b(?:i'm|i am|we're) (?:totally |completely )?broke\b"
        + @"|nothing (?:that|which) (?:costs?|charges?)\b(?: money| anything)?(?! more| over| above)|\b(?:i'm|i am|we're) (?:totally |completely )?broke\b"
        + "|không (?:có|mất|tốn|trả|đóng) (?:tiền|phí)|(?:tidak|nggak|gak) (?:(?:punya|ada) (?:uang|duit|biaya)"
        + @"|(?:mau|bisa) bayar)\b(?! (?:lebih|banyak|mahal|di atas|terlalu|sampai|\d|rp|nt))|ไม่มีเงิน"
        + @"|free of charge|\bcomplimentary\b|\bzero (?:dollars?|tuition|charge|price)\b"
        + @"|\b(?:skip|leave out|drop|avoid)\b[^,.;!?]{0,20} (?:with|that have|having) (?:a |any )?(?:tuition|fees?|price tags?)\b"
        + @"|\bif (?:i|we) (?:have|had|need) to pay\b[^.;!?]{0,12}\b(?:won'?t|can'?t|cannot|not|forget|no)\b[^,.;!?]{0,16}|for free|at no cost"
        + @"|no (?:fee|fees|cost|charge|tuition)\b|zero (?:cost|fee)"
        + @"|\b(?:fee|fees|tuition|cost|price|budget)(?: is| must be)?\s?[:=-]?\s?(?:zero|nil|0)\b(?![.,]?\d)|without (?:paying|a fee)|don'?t want to pay"
        + @"|(?<!\bnot |\bi'm |\bi am |\bim |\bam |\bbe |\bare |sugar-|sugar |gluten-|gluten |barrier-|step-|barrier |hands-)\bfree\b(?! time|lance| on\b"
        + @"| in the\b| at\b| after\b| evenings| only (?:on|in|at|after)| ?days?\b| mornings?| afternoons?| nights?| weekends?| hours?| slots?| when| before"
        + "| until| dive| diving| style)"
        + "|miễn phí|không mất tiền|không tốn tiền|không mất phí|gratis|tanpa biaya|cuma-cuma|ฟรี|ไม่เสียค่าใช้จ่าย|ไม่เสียเงิน|無料|무료")]
    private static partial Regex Free { get; }

    // Words for a course that costs, and that it is not to be: 要繳學費的我都沒辦法, 只要是收費的，我就不會去.
    [GeneratedRegex("(?:只要)?(?:是|有)?(?:要|需要|得|愛)?(?:(?:付費|收費|自費)|(?:付|繳|交|花|收|納|開|出)(?:學費|錢)|(?<=要)學費)的?(?:課程?"
        + "|班)?(?:,(?=(?:我|他|她|就|都|一律|一概|通通|也|那){1,4}[不沒無]))?(?:我|他|她|就|都|一律|一概|通通|也"
        + "|那){0,4}(?:不(?:能|會|可以|敢)?(?:報|選|去|上|看|要|找|出|用)|沒(?:有)?(?:辦法|能力)|無法|不行)(?:[跟共]我講|了)?"
        + "|有(?:要)?(?:收|付|繳)的?(?:學費|錢)?的?(?:我|就|都|也){0,2}(?:不要|不行|上不了|算了|不去|不考慮)"
        + "|有學費的(?:課)?(?:我|就|都|也|一律){0,2}(?:不(?:要|用|行|考慮|看|去)|免|上不了|算了|跳過|別)"
        + "|(?<![多貴過超])[一半](?:塊|毛|分|元)錢?(?:我)?(?:都|也)(?:出|拿|付|繳|生|擠|掏)不(?:起|出來?|得)"
        + "|不(?:能|要|想|可以|准)(?:我)?花(?:到)?(?:一(?:毛|塊|元)|半毛|錢)錢?(?!太)|(?:沒有?|無)(?:能力|辦法)(?:負擔|付|繳)(?:任何)?(?:學費|費用)"
        + "|(?:學費|費用)(?:我)?(?:完全|根本|實在|真的|都)?(?:沒有?|無)(?:能力|力|辦法|法)(?:負擔|支付|付|繳|出)(?:得起)?|(?:沒有?|無)(?:閒錢|多餘的錢)"
        + "|(?:身上|手邊|手頭)?(?:沒有?|無)(?:閒錢|多餘的錢)|付學費的事[^,。;!?]{0,8}|要不收的(?:那種)?"
        + @"|\b(?:anything|everything|any class|every class|courses?|classes) (?:that|which) charges?(?: tuition| fees?| money)?(?: is| are)? (?:out|no good"
        + @"|impossible)|\bno[- ]cost\b(?: \w+)?|\bzero tuition\b|\b(?:leave out|skip|drop)\b[^,.;!?]{0,30}\bpay for\b|without (?:any )?charge\b")]
    private static partial Regex Charged { get; }

    [GeneratedRegex($@"(?:預算|費用|學費|價格|價錢)?(?:大概|大約|約|在|是|:){{0,6}}{Currency}?\s*{N}\s*(?:元|塊錢?|圓)?\s*(?:到|至|~"
        + $@"|-)\s*{Currency}?\s*(?<n>{N})\s*(?<money>{Money}|(?=之間))(?:之間|左右|以內|以下|上下)?(?:的)?")]
    private static partial Regex Range { get; }

    [GeneratedRegex("(?:費用|學費|價格|價錢|花費|報名費)?(?:(?:超過|超出|破|[高多大貴]於"
        + @"|[高多大貴]過)(?=(?:[^,。;!?]|,\d){1,10}(?:就|的)?(?:不|免談|太貴|太多|沒辦法|算了|放棄|吃不消|別))"
        + "|不(?:要|能|可以?|可|想|會|願意|打算|得)?(?:再)?(?:[讓叫害]我)?(?:付|花|出|繳|交)?(?:費)?(?:得比|超過|超出|逾|[多高大貴]於|[高多大貴]過|破|到)"
        + "|別(?:超過|[高多大貴]過|破)|(?:提高|拉高|調高|調整|放寬|增加|加碼|加|追加|降低|調降|降|減少|減|壓低|縮減|縮|提升|升|改|限)(?:到|至|成|為)"
        + "|沒有?超過|(?:荷包|皮夾|錢包|口袋|家裡|預算|每期|每次|先生|太太|老公|老婆|兒子|女兒|爸爸?|媽媽?)(?:也|就|都|實在)?(?:只|僅)(?:肯|能|會|願意"
        + @"|可以)?(?:撐得住|撥得出|撥|給我?|出|准|讓我花|負擔得起|拿得出)|到(?=(?:[^,。;!?]|,\d){1,9}為止)|最多|頂多|頂天|了不起|撐死|至多|最高|上限"
        + "|預算(?:的頂)?|額度|一過|低於|少於|小於(?:等於)?|[≤<]=?|不[滿足]|未[滿達]|不逾|不(?:能|要|可以?|想)比|不[准許得](?:超過|多於|高於|花)"
        + "|(?:底線|極限|ceiling|tidak lebih|không (?:được )?(?:hơn|quá|vượt quá))(?:是|就是| is)?"
        + "|(?:過|上)(?=[千百萬][^,。;!?]{0,6}(?:不|免|放棄|算了|就|別))"
        + "|(?:荷包|皮夾|錢包|口袋|身上|手[上邊頭]|郵局|戶頭|存摺|帳戶)(?:裡|內)?(?:可以|能)?(?:動|用|花|掏出?來?)?(?:的)?(?:錢)?(?:就|才|僅)(?:有|剩)?"
        + "|零用錢(?:一個月|每個?月)?(?:就|只有|才)?|(?<=學費)的錢(?:就|只有?|只剩)|存(?:了|到|下)(?=[^,。;!?]{1,9}(?:要|來|可以|好)?[繳付交當]學費)"
        + "|只(?:有|夠|剩下?|[批核]准(?:我)?(?:花|付|出|繳)?|准(?:我|許我)?(?:花|付|出|繳)?|肯?讓我(?:花|付|出|繳)|給我?|能出|能花|能付到|能花到|拿得出"
        + "|帶得出|負擔得起|想花|願意[花出付掏拿]|肯[花出付掏拿]|能掏|掏得出|想[出付]|付得起|出得起|付|出|花|能付|能負擔|帶了?)"
        + "|(?:付|出|負擔|花|繳|交|掏|擠|湊|拿)得(?:起|出|動|了|到)(?:來)?|(?:可以|能|願意)?(?:接受|負擔|出|付)到|(?:可以|能)到|剩下?|控制在|壓在"
        + "|(?:學費|費用|預算|價錢|錢|上限|最高|我)(?:可以|能)?(?:拉高?|放寬|提高|調高?|加|增)?到|(?:可以|能)(?:出|付|花)?到(?=[^,。;!?]{1,9}(?:元|塊|以內))"
        + @"|(?:費用|學費|價格|價錢|花費|報名費|開銷)(?:希望|最好|要)?(?:在|不超過|低於|最多|是)?|(?<=^|[,。;!?\s只想要能以意多會得])花"
        + @"|\bunder|\bbelow|less than|up to|at (?:the )?(?:very )?most|\bmax(?:imum)?(?: of)?|no more than|not more than"
        + @"|(?:not|nothing|no|don'?t|can'?t|cannot|never)(?: \w+){0,3} (?:over|above|more than|higher than|beyond|exceed(?:ing)?)"
        + "|(?:raise|increase|lower|cut|set|change)(?: my| the| it)?(?: budget| limit)? to|ceiling(?: is| of)?"
        + "|(?:anything |everything )?(?:over|above|more than|beyond)(?= [^,.;!?]{1,16} (?:is|are|would be) (?:too|out|not|im|beyond))"
        + @"|my budget (?:is|stops at|ends at)|budget(?: is| of)?|\bwithin|not over|\blimit(?: is| of)?"
        + "|only (?:got|have|has|spend|pay|afford|spare)?(?: about)?|all i (?:have|can (?:pay|spend|afford)) is|chỉ (?:có|còn|trả|chi)(?: được| khoảng)?"
        + "|nhiều nhất|(?:cuma|hanya)(?: punya| ada| bisa bayar)(?: uang)?|uang(?: saya)? (?:cuma|hanya)(?: ada)?"
        + @"|(?:tidak|jangan|nggak|gak)(?: \w+){0,2} (?:lebih dari|melebihi)|paling (?:banyak|mahal)|มี(?:เงิน)?(?:แค่|เพียง)|มีเงิน|งบ(?:ประมาณ)?"
        + "|cheaper than|can pay|can afford|dưới|không quá|tối đa|di bawah|maksimal|kurang dari|ไม่เกิน|ต่ำกว่า)"
        + @"\s*(?:就|付到|付|能出|能付|能花|可以出|可以付|調成|調到|改成|改到|到|出|花到|花|繳|拿得出來?|拿|負擔|剩下?|費用|學費|只有|只能|大概|大約|約|頂多"
        + $@"|最多|抓|是|為|在|有|的|個|才|:|{Currency}){{0,6}}\s*(?<money0>{Currency})?\s*(?<n>{N})\s*(?<money>{Money})?{NotMoney}(?:以[下內]|之[下內]|內|左右"
        + "|上下|而已|就好)?(?:的)?(?:我|就|都|的話){0,3}(?:不要|不行|不考慮|付不起|免談|太貴|太多|沒辦法|就算了|不用給我看|放棄)?")]
    private static partial Regex AtMost { get; }

    [GeneratedRegex($@"(?:{Currency})?\s*(?<n>{N})\s*(?<money>{Money})?\s*(?:以[下內]|之[下內]|內(?![容湖])|有找|含以下|或(?:更|再)(?:便宜|低|少)|不到|打死"
        + "|頂天|到底|而已|(?:我|我們)?(?:還|都|也|就){0,2}(?:付|出|負擔|繳|拿)得(?:起|出來?)|(?:都|也)(?:可以|行|沒關係|沒問題)|為(?:上)?限"
        + "|(?:就|已經)?是?(?:我的|我)?(?:上限|極限|底線)|到頂|封頂"
        + "|(?:is|would be|'s) (?:about )?(?:my |the )?(?:upper )?(?:limit|max(?:imum)?|most|ceiling)[^,.;!?]{0,16}|or less|or under|or below|or cheaper"
        + @"|tops\b|is all i (?:have|can (?:pay|spend|afford))|max\b|at (?:the )?(?:very )?most|trở xuống|ke bawah|ลงไป)(?:的)?")]
    private static partial Regex OrLess { get; }

    // 八百以上就不考慮 bounds as 八百以下 does.
    [GeneratedRegex($@"(?:{Currency})?\s*(?<n>{N})\s*(?<money>{Money})?(?:以上|起跳|[還更]貴)(?:的)?(?:課程?|班|學費|費用)?(?:我|就|都|也|一律"
        + "|直接){0,3}(?:不(?:要|行|考慮|用|想|能|上|看)(?:介紹|看)?|付不起|免談|太貴|沒辦法|負擔不[起來了]|吃不消|算了|別|跳過|略過)"
        + $@"|(?:別|不要|不用)(?:再)?(?:給我|幫我|跟我)?(?:看|介紹|推薦|列|找|說|講){{0,2}}(?:{Currency})?\s*(?<n>{N})\s*(?<money>{Money})?(?:以上|起跳)(?:的)?")]
    private static partial Regex OrMoreRefused { get; }

    [GeneratedRegex($@"(?:大概|大約|差不多|約|around|about)\s*{Currency}?\s*(?<n>{N})\s*(?<money>{Money})(?:左右|上下)?(?:的)?"
        + $@"|(?:{Currency})?(?<n>{N})\s*(?<money>{Money})?\s*(?:左右|上下(?!班)|出頭)(?:的)?")]
    private static partial Regex About { get; }

    // A sum alone in its clause: 五百塊的課.
    [GeneratedRegex(@"(?<!\d,(?=\d{3}))(?<=^|[,。;!?、\s])(?:我|想找|想要|要|找|有|可以出"
        + $@"|可以付){{0,6}}{Currency}?(?<n>{N})(?<money>{Money})(?:的)?(?:課程?)?(?=$|[,。;!?、\s])|{Currency}\s?(?<n>{N})(?<money>)(?![\d,])")]
    private static partial Regex Bare { get; }

    [GeneratedRegex("(?:學費|費用|價錢|價格)?(?:要|是|在)?(?<n>[二兩三四五])位數(?:以內|以下)?(?:的)?(?:學費|費用|價錢)?(?:就好|就行)?")]
    private static partial Regex DigitsLong { get; }

    [GeneratedRegex("^(?:我|就|都|也|一律){0,3}(?:[付出花負擔上]{1,2}不|太|嫌|免|吃不消|跳過)")]
    private static partial Regex TooDear { get; }

    // After a ceiling is known, 就八百 is another.
    [GeneratedRegex($@"(?<=^|[,。;!?])(?:其實|那|就|改成?|變成?|降為?|(?:加|拉|調|升|提高|放寬|改)?到){{1,3}}(?<n>{N})(?<money>{Money})?(?:好了|就好|吧|啦)?(?=$|[,。;!?])")]
    private static partial Regex Amended { get; }

    // 公司會補助 beside a sum tells where it comes from.
    [GeneratedRegex("(?:公司|政府|單位|老闆|先生|太太|老公|老婆|兒子|女兒|家裡)(?:說)?(?:學費)?(?:會|願意|答應|要|全額|幫我){0,4}(?:補助|出錢?|贊助|付)(?=$|[,。;!?])")]
    private static partial Regex WhoPays { get; }

    [GeneratedRegex("(?:再多|多了|更多)(?:我)?(?:就|也|都){0,2}(?:沒有?了?|不行|不要|沒辦法|付不起|出不起|拿不出來?|免談)|(?:不(?:能|要|可以?)|別)再多(?:了)?"
        + "|一毛(?:錢)?(?:都)?不(?:能|要)(?:再)?多|(?:再)?[多貴]一[塊元毛]錢?(?:我)?(?:都|也)(?:(?:不|沒)(?:行|要|能|有|可以)?|會被[念唸罵])")]
    private static partial Regex NoMore { get; }

    // 預算改一下，上限兩千: that there was another sum is no further condition.
    [GeneratedRegex("(?:剛剛|剛才|之前|原本|前面)?(?:說|講)?(?:的)?(?:那個)?(?:預算|金額|學費|價錢|上限)(?:太緊|太低|太少|不夠|不太夠|要?改(?:一下|掉)?"
        + "|要?調(?:一下|整)?|重算)(?:了|一下)?(?=$|[,。;!?])")]
    private static partial Regex Reconsidered { get; }

    [GeneratedRegex($@"^\s*(?<n>{N})(?<money>)\s*(?:左右|吧|就好|好了)?\s*$")]
    private static partial Regex OnlyNumber { get; }

    [GeneratedRegex("(?:要|想要?|找)?(?:比較|更|越|有沒有|有)?便宜(?:的|一?點|些|就好|為主|越好){0,6}(?!機票|房|貨|買|旅|食材)|不(?:要|能|想)?太貴(?:的)?"
        + "|別太貴|太貴(?:的)?(?:不行|不要|不考慮|負擔不起|付不起|上不起)|平價|經濟實惠|(?:學費|費用|價格)(?:低|便宜|親民|實惠)(?:一?點|的){0,6}|不貴(?:的)?"
        + "|能(?:不花|省)就(?:不花|省)|負擔得起的?|學費不高|花費不大|不(?:要|想|能)?花太多錢|別花太多錢"
        + @"|\bcheap(?:er|est)?\b|affordable|inexpensive|(?:not|n't) (?:too |be too |that )?expensive|low[- ](?:cost|price)|\brẻ\b|\bmurah\b|terjangkau"
        + "|ราคาถูก|ไม่แพง|ราคาไม่แพง")]
    private static partial Regex Inexpensive { get; }

    [GeneratedRegex(@"或|還是|\bor\b|不然")]
    private static partial Regex Alternative { get; }
}
