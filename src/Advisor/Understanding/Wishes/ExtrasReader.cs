using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Learning vouchers and childcare: 可以用學習券, 可以帶小孩去.</summary>
internal static partial class ExtrasReader
{
    public static void Read(Reading reading)
    {
        foreach (var match in reading.Text.Matches(Voucher))
        {
            // 學習券是什麼 asks about vouchers and wishes for none.
            if (AboutVouchers.IsMatch(reading.Text.After(match.Index + match.Length)) && !Usable.IsMatch(match.ValueSpan))
                continue;

            reading.Need = reading.Need with { Voucher = reading.Wish(true, match.Index, reading.Book.Say("wish.voucher")) };
            reading.Text.Claim(match);
        }

        // 我有學習券，要能抵的才報: says again what was read.
        foreach (var match in reading.Need.Voucher is null ? [] : reading.Text.Matches(Redeemable))
            reading.Text.Claim(match);

        foreach (var match in reading.Text.Matches(Childcare))
        {
            if (MindedThen.IsMatch(reading.Text.LeadIn(match.Index)) && match.ValueSpan.IndexOfAny('去', '來') < 0)
                continue;

            reading.Need = reading.Need with { Childcare = reading.Wish(true, match.Index, reading.Book.Say("wish.childcare")) };
            reading.Text.Claim(match);
        }
    }

    [GeneratedRegex("(?<neg>(?<!收)不(?:收|能用?|可以?用?|給用?|適用|能抵))?(?:我)?(?:有|想用|要用|手上有|領了|拿到|想要)?(?:可以?|能夠?|要能|要可以|可|得"
        + "|必須能?|收|接受|適用|有收|有|想){0,6}(?:使用|用|抵用|抵|折抵|收|刷|拿)?(?:得到|到)?(?:我的|這張|那張)?(?:終身|成人"
        + "|樂齡)?(?:學習)?(?:教育)?(?:票券|抵用券|學習票?[券卷]|課程券|教育券|進修券|兌換券|優惠券|票卷)(?:補助|折抵|抵|可以?用|能用|抵學費|抵費用|付|付費"
        + "|付錢|報名|的){0,6}(?:的課)?(?(neg)(?:課)?(?:我)?(?:就|都|也){0,2}(?:不(?:考慮|要|行|報|看|用(?:介紹|看|列))|免了?|免談|算了|跳過)?)"
        + "|不能(?:用|抵|收|刷)[券卷](?:的)?(?:課)?(?:就|都|也|我){0,2}(?:不(?:要|考慮|行|報|看)|免了?|算了)|[那這]?張(?:學習)?[券卷](?!課|怎)"
        + "|(?:可以?|能|要能)(?:用|抵|收|刷)[券卷](?:的)?|(?:用|拿|刷)(?:我的|這張|那張|手上的)?[券卷](?:可以?|能|去|來)?(?:上|抵|折|付|報名|扣)(?:的)?"
        + "|(?<![證債獎彩禮餐])[券卷](?:可以?|能|要能)(?:用|抵|折)(?:的)?|(?<![證債獎彩禮餐])(?<=有|張|把|的)[券卷](?:要|想|得|可以)(?:用|花|抵)(?:掉|完)?"
        + "|(?:不|要|得|有|只)?收[券卷](?:的)?"
        + @"|(?:accepts?|use|with|take|can use|using|pay (?:by|with))?(?: my| the| a| learning| lifelong| study){0,6}\s?\b(?:vouchers?|coupons?)\b(?: accepted"
        + "| eligible| ok)?|phiếu học tập|voucher belajar|คูปอง(?:การเรียนรู้)?")]
    private static partial Regex Voucher { get; }

    [GeneratedRegex("(?<=^|[,。;!?])(?:我)?(?:想|要|得|可以|一定){0,2}(?:(?:用|拿|靠)它(?:來)?(?:去)?(?:付|抵|繳|折抵|報名|上課|上)"
        + "|用(?:在|到)[這那](?:門|堂|個)?課(?:上)?)(?:學費)?(?:的)?(?=$|[,。;!?])"
        + @"|(?<=\u0001)不(?:收|能用|能抵|給用|能刷)(?:的)?(?:就|都|也|我){0,2}(?:免談|不[^,。;!?]{1,3}|算了|跳過|免了?)"
        + @"|(?<=^|[,。;!?\s])(?:我)?(?:也)?(?:就|只|一定|必須)?(?:要|想|得)?(?:上|找|報)?(?:可以|能|可)?(?:接著)?(?:抵得[掉了上]|用得[掉了上]"
        + "|(?<=可以|能|可|接著)(?:用到|用得到|折抵|抵用?|用掉|用|收|花掉|刷))(?:它|那個|這個)?(?:[券卷])?(?:的)?(?:課)?(?:才報|才行|才要|就好|喔|啦)?(?=$"
        + @"|[,。;!?])|(?:這|那)一?點一定要|\b(?:and )?(?:i|we)(?: really)? (?:must|should|would like to|'d like to|(?:have|need|want|mean|ought) to) (?:use"
        + "|spend|redeem) (?:it|them|that)(?: up)?(?: (?:on|for|in|towards) (?:this|it|that|one|a class|a course|something|the course"
        + @"|the class)(?: (?:one|course|class))?| here| there)?|\b(?:so )?(?:it|they) (?:must|has to|have to|should) be accepted\b")]
    private static partial Regex Redeemable { get; }

    [GeneratedRegex("可以?|能|收|折|抵|用")]
    private static partial Regex Usable { get; }

    [GeneratedRegex(@"^\s*(?:是什麼|要?怎麼|如何|在?哪裡?|去哪|目標|受益|人數|政策|計畫|多少|幾|有哪些|的(?:規定|目標|申請|用途|目的)|誰|什麼|發放|期限|試辦)")]
    private static partial Regex AboutVouchers { get; }

    // 媽媽只有禮拜五能幫我帶小孩, 只有這兩區有人幫我顧: tells when or where there is time, and nghề trông trẻ an occupation.
    [GeneratedRegex("只有(?![^,。;!?]{0,4}課)[^,。;!?有]{1,8}$|(?:星期|禮拜|[週周])[一二三四五六日天末][^,。;!?課]{0,3}$|nghề\\s$")]
    private static partial Regex MindedThen { get; }

    [GeneratedRegex("(?:可以|能|能夠|可|得|方便|要能|想|必須|要)(?:順便)?(?:把)?(?:帶著?|攜帶|揹著?|背著)(?:我)?(?:的|家)?(?:小小孩|小孩子?|孩子|寶寶|嬰兒"
        + "|幼兒|小朋友|兒子|女兒|孫子|孫女|孫)(?!的(?:工作|技巧|方法))(?:去|來|一起去|一起來|一同|進教室|在旁邊|同行|一起(?=$|[,。的])){1,6}(?:上課"
        + "|旁聽)?(?:的)?"
        + "|(?:可以|能)帶(?:小孩|孩子|寶寶|小朋友)(?:的(?=$|[,。;!?課])|嗎|$|(?=[,。;!?]))"
        + "|臨(?:時)?托(?:育|兒|嬰)?(?:服務)?(?:的)?|(?<!學)托[育兒嬰](?:服務|照顧|空間|的地方)(?:的)?|(?:小孩|孩子)托[育兒](?!人員)"
        + "|(?:有|提供|要有|需要|可以?|能){1,2}托[育兒嬰](?!人員|實務|的?(?:證照|資格|工作|訓練|執照))(?:的)?"
        + "|(?<!才)(?:有人|可以|能|有|有沒有人|幫忙|提供|老師|現場|人|會){0,6}(?:幫忙|幫我|協助|代為)?(?:顧|照顧|看顧|看|帶|照看|陪)(?:我)?(?:的|家)?(?:小孩"
        + "|孩子|寶寶|幼兒|小朋友|囝仔)(?:的)?(?:地方|服務|空間|人(?!員))"
        + @"|(?:(?<![才沒]|有人|幫忙|[家那]裡|家人|[婆媽嬤姨姊妹姑嫂]|先生|太太|老公|老婆|[那這]天|[婆媽嬤姨姊妹姑嫂公生太爸][會可來都能]{1,3}|\u0001)"
        + @"|(?<=\u0001)(?=[^,。;!?]{4,12}的(?:課|班|地方|單位)))(?:有人|幫忙|幫我){1,6}(?:可以|能|會)?(?:幫忙|幫我|幫)?(?:顧|照顧|看顧|看|帶"
        + "|照看)(?:一下)?(?:我)?(?:的|家)?(?:小孩|孩子|寶寶|小朋友|囝仔)(?!了)(?:的)?"
        + @"|(?<!\u0001)(?:小孩|孩子|寶寶)(?:都|也)?沒(?:有)?人(?:可以)?(?:幫忙)?(?:顧|帶|照顧|看)"
        + "|(?:帶|背|揹|抱|推)著?(?:小孩|孩子|寶寶|嬰兒|幼兒|娃兒?)(?:也)?(?:可以|能|方便)(?:去|上課?|參加|來|的){1,6}"
        + @"|(?:可以|能|要能)?帶著?[一二兩三四五六七八九\d]+(?:歲|個月)(?:大)?的(?:小孩|孩子|寶寶)?(?:一起)?(?:去|來)(?:上課)?"
        + "|(?:小孩|孩子|寶寶)(?:都|也)?沒(?:有)?(?:地方|人)(?:可以)?(?:放|寄放|托|去|待|顧)|(?:有)?地方(?:可以)?(?:放|安置|待|寄放)(?:小孩|孩子|寶寶|小朋友)"
        + "|[讓得能]我帶著(?=$|[,。;!?])|(?:小孩|孩子|寶寶)(?:得|要|會|必須|只能)(?:一直)?跟(?:著|在)?我"
        + @"|帶著?(?:我)?(?:家|那個?)?[一二兩三四五六七八九\d]+(?:歲|個月)的(?:小孩|孩子)?(?:一起)?(?:去|來|上)"
        + "|(?:有|要有|附|現場有)保[母姆](?:在)?(?!人員|證照|技術|訓練|課|班|考|資格)|(?:親子友善|兒童遊戲)空間"
        + "|child ?-?care|day-?care|baby-?sit(?:ting|ter)s?(?= (?:available|provided|during))"
        + "|bring (?:my |our |the )?(?:child|children|kids?|baby|toddler|son|daughter)(?: along| with me)?|look after my (?:child|kids?|children|baby)"
        + "|(?:some(?:one|body)|anyone)(?: who can)?(?: to)? (?:watch|mind|look after|take care of) (?:my|our|the) (?:toddler|child(?:ren)?|kids?|baby|son"
        + "|daughter)|trông trẻ|giữ trẻ|mang (?:theo )?con|penitipan anak|(?:mem)?bawa anak|รับฝากเด็ก|พาลูก")]
    private static partial Regex Childcare { get; }
}
