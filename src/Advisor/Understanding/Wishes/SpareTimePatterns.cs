using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>The words by which <see cref="SpareTime"/> knows the time that is left and references back to it.</summary>
internal static partial class SpareTimePatterns
{
    /// <summary>Right before a time: nothing else will do.</summary>
    [GeneratedRegex("(?:只(?!是|不過)|僅|剩(?:下)?的?|唯[一獨]|頂多|非得?|限|一定得?要?(?:是)?"
        + "|能(?:去|來|上課|上|學東西|學|排)的?(?:時間|時段)?(?:就|也)?(?:是|有|就)?|能出門的?(?:時間|日子|天)?(?:就|也)?(?:只)?(?:是|有|剩)?"
        + "|(?:課(?:請)?|^|請|麻煩|要|得|好|再|就|幫我)(?:只|就|也|再|能|要|得|請){0,2}(?:找|排在?|放在?|挑|選|開在|列|落在|塞在)|課(?:要|得|就)(?:是)?"
        + "|所以(?:我)?(?:就|得|要|才)?(?:要)?|也就是|要上就上?|^(?:我)?就)"
        + "(?:只|有|[排擠挪抽空]得出|配合|空(?:下|著|出|檔)?來?的?|休|列|給我?|推薦|介紹|能|剩|是|在|靠|趁|夠|想|好|要|上|放|我|他|她|准|讓|看|找|報|接|來"
        + "|考慮|得|那幾個|那些|夾|段|利用|排|去){0,5}(?:[^,。;!?]{0,5}中間(?:那段)?的?)?$"
        + @"|\bonly (?:gives?|leaves?|lets?) me(?: off)?(?: on| the| every)?\s*$|\b(?:which|that|and) leaves(?: me)?(?: only)?(?: with)?(?: the)?\s*$"
        + @"|\b(?:only(?: free| available| back| home| here| around| off)?|(?<=\bso )just|i (?:just )?need|must be|has to be"
        + @"|unless (?:it'?s|it is|they'?re))(?: time)?(?: on| in| at| during)?(?: an?| the)?\s*$"
        + @"|\b(?:jadi|makanya)(?: saya| aku)? (?:cuma|hanya)(?: bisa| ada| mau| boleh| punya| waktu| kelas| les| di| pada| hari| ikut){0,3}\s*$"
        + @"|\bnên(?: tôi| em| mình| con| chị| anh)? chỉ(?: có| thể| học| rảnh| đi| được| còn| lớp| vào){0,3}\s*$")]
    public static partial Regex Alone { get; }

    /// <summary>Right after a time: only then.</summary>
    [GeneratedRegex("^(?:的|那|這|到了)?(?:兩|些)?(?:時間|時候|時段|天|段|課|班|塊|場)?(?:上)?(?:的)?(?:(?:我|人|她|他|這邊|大家)?才(?![華藝])|而已|就好"
        + "|擠得出|(?:才)?是(?:自己|我)的|不用上[工班]|(?:我)?[空閒]著|(?:開|上)?的(?:給我|再給我))"
        + "|^[^,。;!?]{0,10}才(?:得空|有[空辦時]|能(?!在)|可以|行|走|脫|出得|離得)"
        + @"|^(?: \w+){0,4} (?:is|are) (?:all\b|(?:the|my) only)")]
    public static partial Regex OnlyThen { get; }

    // 傍晚開始的課, 要早上的, 休的就是六日
    [GeneratedRegex(@"[公排輪]休|休的|休假|放假|有人(?:可以|能|會)?(?:幫忙?|來)?(?:顧|帶|看)|\bcan (?:watch|mind|look after|babysit)\b"
        + "|(?:時間|日子)(?:要|得|是|限|就|只)|上課日|空(?:下|著|出)來?|(?:沒|不用|不必)(?:有)?(?:班|上班|事|顧|帶|照顧|做|輪)|休息|挑|擇"
        + "|的(?:課程?|班|時段)?(?:嗎|吧|喔|啦|捏|囉)?$|希望|開始|有沒有|(?<!不)可以|也(?:可以|行|好|能|有空)|(?<![銀不旅進])行(?![動員政李業])"
        + @"|\b(?:ok|off|sitter|babysitter|free on|the one day|(?:no|on) other days?|only then)\b|(?<!沒)有空|(?<!不)方便|或|[都很就]好|想|找(?!我|他|她|到)"
        + "|要(?:有|的|上課|學)")]
    public static partial Regex WishedFor { get; }

    // 六日老公才在家 tells of somebody else, whom a reference may pick up.
    [GeneratedRegex("^(?:的)?(?:時間|時候)?(?:[她他]|看護|老公|先生|老婆|太太|婆婆|公公|女兒|兒子)?才(?:在|來|回|輪到|收工|到家|下班|放工)"
        + "|^(?:的)?(?:時間|時候)?(?:我們?)?才(?:會|真的|特別|比較|最|很){0,2}(?:忙"
        + "|(?:要|得|在|必須)(?:上班|工作|加班|值班|輪班|忙|顧|帶|接|煮|陪|照顧|上學|開[店會])|有(?:事|班|課|別的)|沒(?:空|有空|時間|有時間|辦法|法)"
        + "|不(?!用|忙|必)|走不開|抽不)")]
    public static partial Regex NotSpare { get; }

    /// <summary>Right after a part of the day: work takes it as well.</summary>
    [GeneratedRegex("^[^,。;!?]{0,4}(?:上班|加班|工作|值班|輪班|開會|[顧開看]店|[顧擺]攤|做生意)|^[^,.;!?]{0,16}\\b(?:work|overtime|duty)\\b")]
    public static partial Regex Work { get; }

    /// <summary>Right before a part of the day: it is told of all of them.</summary>
    [GeneratedRegex("(?:每天|每日|天天|每個)(?:的)?$|\\bevery\\s*$")]
    public static partial Regex EachAhead { get; }

    /// <summary>Right after a part of the day: no such part is left: 晚上都在值班.</summary>
    [GeneratedRegex("^(?:的)?(?:時間)?(?:我|我們)?(?:每天)?(?:都|全都|一律)(?!可|行|好|有空|能)")]
    public static partial Regex Every { get; }

    /// <summary>Only what lies between the parts of the day that are taken: 晚上要上班，只能排中間的時間.</summary>
    [GeneratedRegex("(?:只|剩|就|[排找挑選])[^,。;!?]{0,4}中間(?:的時間|的時段|那段|的空檔)?(?=$|[,。;!?])")]
    public static partial Regex Between { get; }

    [GeneratedRegex("(?:那|這)(?:幾個|些|段|個)?$")]
    public static partial Regex SaidBefore { get; }

    [GeneratedRegex("(?:那|這|同)(?:[一二兩三四五六幾]|些|種)?個?(?:天|日|時候|時陣|時|段(?:時間|時段|空檔)?|塊|時段|時間)|當天"
        + "|[她他](?:不)?(?:在|來|睡)[^,。;!?]{0,8}(?:的時候|那段|這段|期間)|[那去]之前"
        + "|(?:上班|上工|出車|出攤|擺攤|開店|開工|值班|接班|顧店|看店)(?:之|以)?前(?!面)|之後(?:的課|都|我|再)"
        + @"|\bthat'?s the only (?:time|day)|\bthose (?:two )?(?:days|nights|evenings|mornings)\b|\bthat (?:day|night|evening|morning)\b|\bonly then\b|\bit must be then\b|\bthat'?s when\b")]
    public static partial Regex Back { get; }

    [GeneratedRegex("(?<before>之前|以前|前面|(?<=[班工車攤店])前)|之後|以後|後面")]
    public static partial Regex Relative { get; }

    [GeneratedRegex("只|才(?![華藝])|就(?:剩|只|有|是|看|利用|靠|上|能|挑|那|這)|也(?:就)?(?:只)?有?(?:那|這)|除了(?:那|這)|趁|一定要?(?:在|排|那|這)"
        + @"|得(?:在|排|趁)|錯過|課(?:請)?(?:要|得|放|配合)|^(?:要|挑|選|找|排)?(?:那|這)[^,。;!?]{1,4}的$|唯[一獨]|不[在是](?:那|這)|\bonly\b|\bmust\b")]
    public static partial Regex OnlyBack { get; }

    [GeneratedRegex("不(?!在|用)|別|沒(?!有人|人)|避開|跳過|離不開|走不|免談|撞|卡|請不|出不|n't\\b|\\bthat'?s when\\b|\\b(?:is|are) (?:impossible|out\\b|no good|off[- ]limits|taken|full|busy|booked)")]
    public static partial Regex RefusesBack { get; }

    [GeneratedRegex("可以|能|有空|走得開|上課|要|排|放|找")]
    public static partial Regex WishesBack { get; }

    [GeneratedRegex("(?<=^|[,。;!?])(?:其他|其它|其餘|別的?|剩下的?)(?:天|日子|時間|時段|時候){1,2}(?:我)?(?:都|就|也)?(?:可以|行|好|ok|隨|沒問題|有空|能)")]
    public static partial Regex OthersWillDo { get; }

    [GeneratedRegex("(?<=^|[,。;!?])(?:其他|其它|其餘|別的?|剩下的?)(?:每?一?天|日子)(?:我)?(?:都|就|也|全|要|得|在){0,3}(?:no(?![a-z])|上工|上班|工作|加班"
        + "|值班|輪班|出勤|開店|顧店|擺攤|走不開|走不了|抽不|排不|脫不|沒(?:空|辦法|有空|人)|不(?:行|能|方便|得空|要|考慮|用)|免談|免了|無法|綁)"
        + @"|\bevery other day (?:of the week )?(?:i|we)(?:'m| am|'re| are)? (?:work|at work|busy|on duty|tied up|booked|have to|need to|look after|in)"
        + @"|\b(?:never|not) (?:on )?(?:any )?other days?\b|\bi (?:can'?t|cannot|can not|am not able to) (?:get out|get away|come|leave|make it"
        + @"|attend)(?: \w+){0,3} (?:on )?(?:any )?other days?\b")]
    public static partial Regex OtherDaysAreTaken { get; }
}
