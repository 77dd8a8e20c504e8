using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Subjects;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Understanding.Intents;

/// <summary>What a turn is besides a wish or a question.</summary>
/// <param name="Intent">Null or LearningWish where wishes are to be read.</param>
internal sealed record TurnTalk(Intent? Intent, Courtesy Courtesy = Courtesy.None, FollowUp? FollowUp = null);

/// <summary>Sorts out the turns that carry no new wish: deletion, refusals, calls for a person, follow-ups, small talk.</summary>
internal static partial class TalkReader
{
    /// <param name="folded">The turn, folded.</param>
    public static TurnTalk Read(string folded, ReadingContext context)
    {
        if (IsUnclear(folded, context))
            return new TurnTalk(Intent.Unclear);
        if (Forgetting.IsMatch(folded) || IsWhole(Restarting, folded))
            return new TurnTalk(Intent.Forget);
        if (Refusals.Matches(folded))
            return new TurnTalk(Intent.Refusal);
        if (OwnPlans.Matches(folded))
            return new TurnTalk(Intent.OwnPlan);
        if (AskingForPerson.IsMatch(folded))
            return new TurnTalk(Intent.HandOver);
        if (Insulting.IsMatch(folded))
            return new TurnTalk(Intent.HandOver);
        if (Unanswerables.Matches(folded))
            return new TurnTalk(Intent.Unanswerable);
        // 第一個 means a list even where none was shown: then it is asked which.
        if (FollowUpReader.Read(folded) is { } followUp && (context.ShownCourses > 0 || !followUp.Ordinals.IsEmpty))
            return new TurnTalk(Intent.FollowUp, FollowUp: followUp);
        if (IsWhole(More, folded) && !OfMoney.IsMatch(folded))
            return new TurnTalk(Intent.MoreResults);
        if (IsWhole(AskingForHelp, folded))
            return new TurnTalk(Intent.Help);

        var courtesy = CourtesyOf(folded);
        if (courtesy != Courtesy.None && IsOnlyCourtesy(folded) && !AnswersQuestion(courtesy, context))
            return new TurnTalk(Intent.SmallTalk, courtesy);

        return new TurnTalk(Intent.LearningWish, courtesy);
    }

    /// <summary>What is said after 全部重來，: a wish that stands alone.</summary>
    /// <returns>Null where the turn does not begin so, or says nothing else.</returns>
    public static string? AfterStartingOver(string text)
    {
        var match = StartingOver.Match(text);
        return match.Success && text[match.Length..].Count(char.IsLetter) > 1 ? text[match.Length..] : null;
    }

    /// <summary>True where a pattern together with filler makes up the whole turn: 那還有別的嗎, but not 還有瑜珈嗎.</summary>
    private static bool IsWhole(Regex pattern, string folded)
    {
        var match = pattern.Match(folded);
        return match.Success
            && FillerWords.IsOnlyFiller(folded.AsSpan(0, match.Index))
            && FillerWords.IsOnlyFiller(folded.AsSpan(match.Index + match.Length));
    }

    private static Courtesy CourtesyOf(string folded)
    {
        if (Thanks.IsMatch(folded))
            return Courtesy.Thanks;
        if (Farewell.IsMatch(folded))
            return Courtesy.Farewell;
        if (Greeting.IsMatch(folded))
            return Courtesy.Greeting;
        if (IsWhole(Yes, folded))
            return Courtesy.Yes;

        return IsWhole(No, folded) ? Courtesy.No : Courtesy.None;
    }

    // 可以 after a question about a wish may mean that anything will do, and 晚上好 that the evening is better: the wish readers decide.
    private static bool AnswersQuestion(Courtesy courtesy, ReadingContext context) =>
        (courtesy == Courtesy.Yes && context.Asked is not null) || (courtesy == Courtesy.Greeting && context.Asked == WishKind.TimeOfDay);

    private static bool IsOnlyCourtesy(string folded)
    {
        var rest = Thanks.Replace(Farewell.Replace(Greeting.Replace(folded, " "), " "), " ");
        // 不用錢的，謝謝 wishes.
        return !OfMoney.IsMatch(rest) && (FillerWords.IsOnlyFiller(rest) || IsWhole(Yes, rest) || IsWhole(No, rest));
    }

    private static bool IsUnclear(string folded, ReadingContext context)
    {
        if (!folded.Any(char.IsLetterOrDigit))
            return true;

        var words = folded.Trim();
        if (context.Asked is not null && words.All(char.IsAsciiDigit))
            return false;

        return Mashed.IsMatch(words);
    }

    [GeneratedRegex(@"^\s*(?:我們|那|算了|好|全部|都|前面的?|之前的?|剛剛的?|先前的?){0,4}(?:重來(?:一次)?|重新(?:開始|來過|來)|從頭(?:來過?|開始)|重設|都不算"
        + @"|不算數?|作廢)(?:吧|好了|了|啦)?[,，。.!！;；\s]+|^\s*(?:let'?s )?(?:start (?:all )?over|start again"
        + @"|forget (?:all|everything)(?: (?:of that|i said))?|scratch that)[,.!;\s]+(?=\w)|^\s*(?:làm lại từ đầu|mulai dari awal|เริ่มใหม่)[,.!;\s]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex StartingOver { get; }

    // Digits alone, bopomofo left from an input method, one character over and over, Latin letters without a vowel.
    [GeneratedRegex(@"^(?:[\d\s.,-]+|[\u3105-\u312f\u02c7\u02ca\u02cb\u02d9\s]+|(.)\1{3,}|[bcdfghjklmnpqrstvwxz]{4,}|(?:asdf|qwer|zxcv|hjkl)[a-z]*)[\s.!?]*$")]
    private static partial Regex Mashed { get; }

    [GeneratedRegex("(?:刪除|刪掉|清除|清空|清掉|移除|忘記|忘掉|抹掉|不要留|不要保留|不要存)(?:所有|全部|掉)?(?:我)?(?:的|所有的?|全部的?|剛剛的?"
        + "|之前的?){0,6}(?:個人)?(?:資料|紀錄|記錄|對話|個資|聊天|訊息|歷史|條件|內容)|把我(?:的)?(?:資料|紀錄|記錄|個資|對話)?(?:都|全部)?(?:刪|忘|清)"
        + @"|忘了我(?!想)|^\s*(?:重來|重置|清空|從頭來過|全部重來|重設)\s*[.!。]?$"
        + "|forget (?:me|about me|my data|everything|what i said)"
        + "|(?:delete|erase|remove|clear) (?:all )?(?:my|this|the) (?:data|information|info|history|chat|conversation|messages|account)|start (?:all )?over"
        + @"|start again|\breset\b|xóa dữ liệu|hapus data|mulai dari awal|ลบข้อมูล|เริ่มใหม่")]
    private static partial Regex Forgetting { get; }

    // 毛筆字全忘光了，想重新來過 begins with the brush once more, and not with the talk.
    [GeneratedRegex("(?:我們|我|全部|整個|都|一切|再){0,3}(?:想|要|想要)?(?:重新|從頭|重頭)再?(?:開始|來(?:過|一次|一遍)?)(?:吧|好了|了|啦|好嗎)?")]
    private static partial Regex Restarting { get; }

    [GeneratedRegex("(?:哪裡|哪邊|去哪裡?|到哪裡?|找誰|向誰|跟誰)(?:可以|能|去)?(?:問|諮詢|詢問|請教|打聽)(?:到)?(?:有關|關於)?(?:終身)?(?:學習|上課|課程"
        + "|報名)|(?:學習|課程)諮詢(?:要|可以|該)?(?:去|在|找|打)?(?:哪裡?|誰|哪邊)"
        + @"|(?:找|要|想|(?<=^|[我想要能以來\W])(?:跟|和)|請|轉接?|換|接|叫|有沒有)(?:我)?(?:跟|和|找|一個|個|給|接){0,6}(?:真人(?!教|上課|授課|老師|來教)"
        + "|專人|活人|客服(?:人員)?|服務人員|承辦(?:人員?)?|輔導員|諮詢師|諮詢員|顧問|社工|工作人員|真的人)|真人(?:客服|服務|回答|回覆|諮詢|處理)"
        + "|人工(?:客服|服務|回覆)|(?:不要|不想)(?:跟|和)?機器人|(?:打電話|電話|打去|打)(?:要)?(?:給|打給|打)(?:誰|哪裡|哪個單位|什麼單位)"
        + "|(?:有沒有|有)人(?:可以|能)(?:幫我|幫忙|跟我講|問|跟我說|講電話|當面)(?:.{0,4}(?:解答|說明|處理|講|問|回答)|$|嗎)|可以跟(?:人|誰)(?:說|講|聊|問)"
        + @"|(?:請|麻煩)(?:你們)?(?:打|回)(?:電話)?(?:給我|電給我)|(?:客服|服務|諮詢)(?:電話|專線|熱線)(?:是|幾號|多少|嗎|\?|$)"
        + "|(?:talk|speak|chat) (?:to|with) (?:a |an |some)?(?:real |actual |live )?(?:person|human|someone|somebody|agent|counsell?or|advis[eo]r|staff"
        + "|representative)|(?:real|live|actual) (?:person|human|agent)|human (?:agent|help|please)|call me back"
        + "|who (?:can|should|do) i (?:call|phone|contact|talk to)|customer service|gặp (?:người|nhân viên)|nói chuyện với người (?:thật|tư vấn|phụ trách)"
        + "|(?<!để )nói chuyện với người(?! (?:lớn|già|cao|nước|dân|bản|đài|khác|thân|ta|nhà|việt|yêu|lạ))"
        + "|bicara dengan (?:orang(?! (?:tua|lain|taiwan|lokal|sini|asing|banyak))|petugas|manusia)|คุยกับ(?:คน|เจ้าหน้าที่)")]
    private static partial Regex AskingForPerson { get; }

    // Whoever is cross gets a person, and no course whose title shares a word with the insult.
    [GeneratedRegex("(?:爛|笨|白痴|白癡|智障|廢物|蠢|垃圾|沒用的?|弱智|腦殘).{0,4}(?:機器人|系統|ai|程式|客服|東西|助理|顧問)"
        + "|(?:機器人|系統|ai|你|客服)(?:真的?|很|有夠|也太|根本|是不是|都){0,3}(?:爛|笨|白痴|白癡|智障|廢物|蠢|垃圾|沒用|聽不懂|腦殘)|(?<!它都?)答非所問"
        + @"|聽不懂(?:人話|我說|我在)|\b(?:stupid|dumb|useless|idiot(?:ic)?|shitty?|crap) (?:bot|robot|machine|system|ai|thing)"
        + "|you(?:'re| are) (?:so )?(?:stupid|dumb|useless|an idiot)|(?:bot|máy) (?:ngu|vô dụng)|(?:bot|robot)(?:nya)? (?:bodoh|tolol|goblok)|บอท(?:โง่|ห่วย)")]
    private static partial Regex Insulting { get; }

    // 要錢的都不要 refuses a fee, and not what was shown.
    [GeneratedRegex("[要付收花用]錢|[付收自]費")]
    private static partial Regex OfMoney { get; }

    [GeneratedRegex(@"(?:還有|有)(?:沒有)?(?:其他|別|更多|另外)?(?:的)?(?:選擇|課程?|推薦|選項)?(?:嗎|呢|\?)"
        + "|還有(?:沒有)?(?:其他|別|更多|哪些|什麼)(?:的)?(?:選擇|課程?|推薦|選項|的)?"
        + "|(?:換|再換|重新換)(?:一)?(?:批|些|組|幾個|一下|別的|其他)(?:的)?(?:課程?|看看)?"
        + "|(?:再|多)(?:給我|推薦|介紹|列|看|找|來)?(?:更?多|幾個|一些|一點|幾門|三個|五個|一批)|(?:其他|別的|更多|剩下)的?(?:選擇|課程?|推薦|選項|呢)"
        + "|(?:給我|看|列出|顯示|看看)(?:其他|別|更多|全部|剩下)的?(?:課程?|選擇)?|下一?頁|下一批|繼續(?:看)?|再來$"
        + "|(?:都|全部|這些)(?:都)?(?:不喜歡|不適合|不想要|不太喜歡|沒興趣|不要|不對|不是我要的|不合適)"
        + @"|(?:show|give|see|list|any|some|see any)\s?(?:me )?(?:more|other|others|another|different)(?: ones?| options| courses| classes| results)?"
        + @"|anything else|something else|what else|\bmore (?:options|courses|results|choices|classes)\b|^\s*(?:more|next|others?)\s*[.!?]*$|next page"
        + "|none of (?:these|them)|còn (?:lớp|khóa)? ?(?:nào )?(?:khác|nữa)|ada (?:yang )?lain|lainnya|มีอีกไหม|อย่างอื่น")]
    private static partial Regex More { get; }

    [GeneratedRegex("(?:你|您|這個(?:機器人|系統|服務)?|這)(?:可以|能|會|都|是){0,6}(?:做|幫|提供|回答|服務|問)(?:我)?(?:些|到|了|得)?(?:什麼|啥|哪些)(?:事"
        + "|忙|問題|服務|功能)?|(?:怎麼|如何|要怎麼)(?:用|使用|問|操作|開始)(?:你|這個|這裡|機器人|系統)?|你是誰|你是(?:什麼|機器人|真人|ai)"
        + "|(?:有)?(?:什麼|哪些)功能|使用(?:說明|方法|方式)|可以問(?:你)?(?:什麼|哪些|啥)"
        + @"|^\s*(?:help|說明|幫助|教學|指令|選單|menu|幫我|救命|求助)\s*[.!?。]*$"
        + "|what (?:can|do|could) you (?:do|help|offer|answer|know)|how (?:do|can|does) (?:i|this|it|you) (?:use|work|get started|start)(?: this| you| it)?"
        + "|who are you|what are you|are you (?:a )?(?:bot|robot|human|ai)|what is this|help me$|bạn (?:có thể )?(?:làm|giúp) (?:được )?gì"
        + "|apa yang bisa (?:kamu|anda)|ช่วยอะไรได้")]
    private static partial Regex AskingForHelp { get; }

    [GeneratedRegex(@"謝謝(?:您|你|妳|大家)?|感謝(?:您|你)?|多謝|感恩|謝啦|謝了|3q|thx|\bthank(?:s| you)(?: (?:so|very) much| a lot)?|cảm ơn(?: bạn)?|cam on"
        + "|terima ?kasih|makasih|ขอบคุณ(?:ครับ|ค่ะ|มาก){0,6}|ありがとう(?:ございます)?|감사합니다")]
    private static partial Regex Thanks { get; }

    [GeneratedRegex(@"再見|掰掰|拜拜(?!託)|掰|下次見|先這樣|\bbye(?:[- ]?bye)?\b|goodbye|see you(?: later)?|tạm biệt|sampai jumpa|ลาก่อน")]
    private static partial Regex Farewell { get; }

    [GeneratedRegex("你好|您好|妳好|哈囉|哈嘍|嗨(?!到)|安安|早安|午安|晚安|(?<![改成換是到選要在上得])(?:早上|晚上)好(?!了|像|多|嗎|不)|大家好|在嗎|有人在嗎"
        + @"|\b(?:hi|hello|hey|(?<!\ba )good (?:morning|afternoon|evening)(?! (?:class|course|lesson|session|slot|time)))(?: there)?\b|xin chào"
        + @"|chào (?:bạn|anh|chị|em)|\bhalo\b|\bhai\b|selamat (?:pagi|siang|sore|malam)|สวัสดี(?:ครับ|ค่ะ){0,6}|こんにちは|안녕하세요")]
    private static partial Regex Greeting { get; }

    [GeneratedRegex(@"^\s*(?:好|好的|好啊|好喔|可以|可以啊|對|對啊|是|是的|嗯|嗯嗯|要|沒錯|ok|okay|yes|yeah|yep|sure|了解|知道了|收到|懂了|明白了|不錯|很好"
        + @"|太好了|太棒了|vâng|ya|ใช่)\s*[.!。~]*\s*$")]
    private static partial Regex Yes { get; }

    [GeneratedRegex(@"^\s*(?:不|不用|不用了|不要|不要了|不是|沒有|沒有了|算了|先不用|不必|no|nope|no thanks|not now|không|tidak|ไม่)\s*[.!。~]*\s*$")]
    private static partial Regex No { get; }
}
