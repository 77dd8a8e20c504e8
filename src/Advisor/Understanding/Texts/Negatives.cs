namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>
/// A no behind a time speaks of the time (週六不要排, 晚上不想出門, 三點以前，我走不開) or of the course
/// (週六不要太遠, 晚上不想考試, 三點以前，免費的). What it is followed by tells which.
/// </summary>
internal static class Negatives
{
    private const string End = @"(?=$|[好行]嗎|可以嗎|[,。;!?、\s]|不(?:想|要|需|收|用)|沒有|別|最好|請[給幫]|拜託|謝謝|老師|可以帶|希望|聽說|人不)";

    // What a time is refused for: to go there, to have a course put there, to be told of one.
    private const string Going = "(?:(?:再|先|來|去|到|跑|過[去來]|出門|出去|外出|出遠門|上課?|排課?|安排|找我?|約我?|叫我?|要我|讓我|給我|幫我|跟我|把我"
        + "|把課|把時間|我|有|課|班|開課?|開班|動到?|佔|占|碰|打擾|吵|考慮|接受|介紹|推薦|推給我?|列|提|說|看|學習?|選|算|放|挑|離開|走|起床|早起|下床|管"
        + "|請假|參加|報名?|了|喔|啦|啊|哦|吧|耶|呢|的|話|那天?|這天|那時|時間|時段|課程|任何|什麼|活動|東西|拜託|謝謝|麻煩|睡|家|人){1,6}" + End + "|" + End
        + "|離開|出門(?!太|走)|出遠門|請假|動到|佔|占|打擾|被|叫我|約我|讓我|浪費|花時間|有(?:課|事|班|活動)|在|有空|得空|營業|開門|回[來家])";

    // What a course may be that somebody cannot do with, whenever it is.
    private const string OfTheCourse = @"(?:太|有(?![課事班空])|是|爬(?!起)|走(?!不|開|得|$)|久|站|蹲|跪|坐(?!車)|曬|考(?!慮)|花|超過\d|收費|用|吃|碰(?!到)"
        + "|負擔|付|看[字螢小]|[聽讀寫]|打字|學太|線上|視訊|遠距|上網)";

    /// <summary>不要, 不想, 不會 where they refuse a time.</summary>
    public const string WouldNot = $"(?:不(?:太|怎麼)?(?:要|想|會|喜歡|愛)(?={Going}))";

    /// <summary>不能, 沒辦法 where they rule a time out.</summary>
    public const string CanNot = $"(?:(?:不能|不可以?|不方便|沒辦法|沒法|無法)(?!{OfTheCourse}))";

    /// <summary>Any no that rules out the time before it.</summary>
    public const string OfTheTime = $"(?:{WouldNot}|{CanNot}|不(?:行|可能|得空|在|考慮(?={Going})|接受(?={Going})|營業|開門|出門|起床|上課|排|ok|自由"
        + "|[准讓許放])|(?:走|抽|撥|挪|騰|離|脫|出|起|醒|下|趕|回|來|去|上|到|排|閃|忙)(?:身|得)?不(?:開|出|了(?!太|多)|掉|起|來|到|及|上|成|完|得)|爬不起"
        + "|沒(?:有)?(?:空|時間|閒|得空|睡|起床|醒|人(?!教|跟|問|說|陪我學)|公?車|下班|收[工攤]|交班|放學|課)"
        + $"|(?:不用|不必|不需要?|免|別)(?:再|給我|幫我|跟我|去){{0,2}}(?:排|介紹|推薦|列|找|看|考慮|說|提|安排|算|放|選|談|了|約|叫|來|想|上課|{End})(?!太"
        + $"|(?:給我)?[^,。;!?]{{1,12}}的(?:課|班)?(?:$|[,。;!?]))|跳過{End}|略過{End}|刪|排除|撞|卡(?![拉通片])|綁|缺(?:席|人)|趕不|來不及|在?忙|在睡|在外"
        + "|要(?:人陪|有人))";
}
