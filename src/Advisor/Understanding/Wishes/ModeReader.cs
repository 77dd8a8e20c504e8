using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>線上, 遠距, 在家上課; 實體, 面對面; 混成. 視訊 and 網路 as a subject are no wish.</summary>
internal static partial class ModeReader
{
    public static void Read(Reading reading)
    {
        foreach (var match in reading.Text.Matches(Blended))
            Take(reading, match, CourseMode.Blended);
        foreach (var match in reading.Text.Matches(ScreenRefused).Where(match => !reading.IsAsked(match.Index)))
            Keep(reading, match, CourseMode.OnSite);
        foreach (var match in reading.Text.Matches(RoomRefused).Where(match => !reading.IsAsked(match.Index)))
            Keep(reading, match, CourseMode.Online);
        foreach (var match in reading.Text.Matches(OnSite))
            Take(reading, match, CourseMode.OnSite);
        foreach (var match in reading.Text.Matches(Online))
            Take(reading, match, CourseMode.Online);
    }

    private static void Take(Reading reading, Match match, CourseMode mode)
    {
        reading.Text.Claim(match);
        var polarity = reading.PolarityOf(match.Index, match.Index + match.Length);
        var tolerated = Tolerated.Match(reading.Text.Before(match.Index).ToString());
        if (polarity == Polarity.Allowed || tolerated.Success)
        {
            reading.Text.Claim(match.Index - tolerated.Length, tolerated.Length);
            reading.ClaimRefusingWords();
            return;
        }

        var refused = polarity == Polarity.Refused || (mode != CourseMode.Blended && !reading.IsAsked(match.Index) && Unable.IsMatch(NegativeQuestions.WithoutNo(reading.Text.Before(match.Index).ToString())));
        reading.ClaimRefusingWords();
        // 人在國外沒辦法到場 says no to the room as well, and not to being abroad.
        refused &= !Away.IsMatch(match.ValueSpan);
        if (refused && mode == CourseMode.Online)
            mode = CourseMode.OnSite;
        else if (refused && mode == CourseMode.OnSite)
            mode = CourseMode.Online;
        else if (refused)
            return;

        Keep(reading, match, mode);
    }

    private static void Keep(Reading reading, Match match, CourseMode mode)
    {
        reading.Text.Claim(match);
        var wish = reading.Wish(mode, match.Index, reading.Book.Say("wish.mode." + mode));
        reading.Need = reading.Need with { Mode = reading.Choose(WishKind.Mode, reading.Need.Mode, wish) };
    }

    // 不會視訊, 跑不動視訊, 沒法固定到教室
    [GeneratedRegex("(?:(?<!要(?=不要)|能(?=不能)|可(?=不可)|會(?=不會)|是(?=不是)|有(?=沒有))[不甭毋]"
        + @"|\b(?:can'?t|cannot|can not|won'?t|unable to|not able to|do ?n[o']t want to|no need to)(?: [a-z]+){0,4} |不(?:太)?(?:會|懂|習慣)(?:用|開|弄|上)?"
        + "|[跑弄搞連看]不(?:太)?[動了上來懂]|(?<!要(?=不要)|能(?=不能)|可(?=不可)|會(?=不會)|是(?=不是)|有(?=沒有))(?:沒法|沒辦法|無法|不能|不敢|不肯"
        + "|不願意?|不便|不准|不讓我?)(?:固定|常常?|每[週周天次]|天天|親自|再|踏|走|跑){0,3})$")]
    private static partial Regex Unable { get; }

    // 我不排斥線上, I don't mind video calls: allowed, and not wished for.
    [GeneratedRegex("(?:不(?:會|太|算)?(?:排斥|介意|反對|怕|討厭|嫌))(?:去|到|上|用)?$"
        + @"|\b(?:do ?n[o']t mind|no problem with|(?:ok|okay|fine|comfortable|happy) with|not (?:afraid of|against|opposed to|averse to))(?: an?| the"
        + @"| any)?\s*$")]
    private static partial Regex Tolerated { get; }

    [GeneratedRegex(@"外地|外縣市|國外|出不了門|走不開|足不出戶|不出門|\b(?:abroad|overseas|stuck|confined|bound|bedridden|housebound)\b")]
    private static partial Regex Away { get; }

    private const string Screens = "(?:視訊(?!購物|剪)|連線(?!遊戲)|線上(?!購物|賣|買|遊戲|報名|申請|掛號|繳費|報稅|行銷|交易|金流|投資|開店|會議|訂|支付"
        + "|刷卡|查|預約|詐騙|客服|交友|商店|拍賣|平|社群|影音|串流)|遠[距端](?!工作|照護|醫療)|網課|網[路絡](?:課|上課|教學|上(?!網|賣|買))|直播|錄[播影]"
        + "|zoom|google ?meet|teams|螢幕|隔空|上網(?=[學課]))";
    private const string Speaker = "(?:我|我們|對我|他|她|長輩|老人家|阿[公嬤]|爸媽?|媽|這|就|都|也|又|真的|實在|根本|完全|會|請|拜託|全部?|一律|一定){0,4}";

    // A screen that somebody cannot use or will not: 視訊我不會弄, zoom那種別給我, no video calls, staring at a screen gives me headaches.
    [GeneratedRegex($"{Screens}(?:上課|教學|課程?|的課?|那種|這種|那些|那一?套|什麼的|之類的?|學|看久了?"
        + $"|久了?){{0,3}}{Speaker}(?:不(?!用|必|需|錯|限|拘|怕|卡|同|排斥|介意|反對|討厭|嫌|(?:會|要|是|能|可以|算)?太|超過|[貴高收管斷是在])|別(?!太|[的人])"
        + "|免(?!費)|甭|毋|袂|無法|算了|頭[痛暈昏]|眼睛|傷眼|受不了|沒(?:辦法|興趣|學過|用過|輒|法)|跳過|略過"
        + "|[學弄搞看用]不)(?![^,。;!?]*(?:[嗎呢]|教室|現場|到場|出門|出去|通勤|[跑奔]))[^,。;!?]{0,6}"
        + "|(?<!要(?=不要)|能(?=不能)|可(?=不可)|會(?=不會)|是(?=不是)|有(?=沒有))(?<![走離分躲])(?:不|別|免|甭|毋|沒辦法|沒法|無法|拒絕|討厭|受不了|受夠"
        + "|[學弄搞看用]不)(?!用|必|限|只|一定|管|拘|怕)(?:想|要|能|太|會|敢|愛|喜歡|習慣|接受|考慮|願意|肯|懂|給|幫|我|再|用|看|老是|整天|一直|對著?|盯著?"
        + $"|面對|透過|靠|排|開|碰|上|搞|弄|玩|推薦|介紹|找|讓|在家|跟|什麼|那種){{0,5}}{Screens}(?!報名|繳費|購物|會議)(?:上課|教學|課程?|的課?|那種|這種"
        + "|之類的?|上|學){0,2}"
        + @"|\b(?:no|not|never|hate|dislike|detest|can'?t|cannot|can not|don'?t|won'?t|avoid|tired of|sick of|fed up with|nothing|anything but|instead of"
        + "|rather than|skip|bad at|useless (?:at|with|on)|hopeless (?:at|with|on)"
        + @"|allergic to)\b(?! (?:only|just|afraid|mind|matter|sure|against))(?: (?!only\b|but\b|mind\b|afraid\b|problem\b|against\b|so\b|leav|go\b|get\b"
        + @"|travel|come|home|house|room|class)[\w']+){0,5}? (?:video(?: ?calls?| ?class\w*| ?lessons?| ?chats?)?|webcams?|screens?|live-?stream\w*"
        + @"|distance learning|recorded \w+|recordings?|google meet|teams|skype)\b"
        + @"|\b(?:on-?line|zoom|webinars?|virtual|remote|(?:over|through|on|via) (?:the )?(?:web|internet|screen|video)) (?:class\w* |lessons? |courses? "
        + "|learning |teaching |it |is |are |just |really |always |would be |simply |totally ){0,4}(?:bores?|boring|useless|no (?:good|use|fun)"
        + @"|hard(?! to find)|difficult|exhaust\w*|confus\w*|scares?|not (?:for me|my thing|possible|an option)|never works?|do(?:es)?n'?t work|impossible"
        + @"|out\b|pointless|tedious)[^,.;!?]{0,16}|\b(?:screens?|video calls?|webcams?) (?:really |always |just )?(?:give|gives|hurt|hurts|make|makes|tire"
        + @"|tires|strain|strains|is hard|are hard|is bad|are bad|isn'?t|aren'?t|do ?n[o']t|does ?n[o']t)\b[^,.;!?]{0,24}")]
    private static partial Regex ScreenRefused { get; }

    // A room that nobody gets to: 不去教室, no physical attendance.
    [GeneratedRegex("(?<!要(?=不要)|能(?=不能)|可(?=不可)|會(?=不會)|是(?=不是)|有(?=沒有))(?:不|別|免|甭|沒辦法|沒法|無法|[去到來趕]不[了到去])(?!限|只|一定"
        + "|管|拘|怕)(?:想|要|能|太|會|敢|愛|喜歡|用|必|需要?|願意|肯|方便|親自|再|每[週次天]|常|跑|[去到進回來踏在]|人|本人){0,5}(?:教室|現場|到場|到校|出席"
        + "|露臉)(?!的)(?:上課|上|學|去|來)?(?:的)?(?=$|[,。;!?])"
        + @"|\b(?:no|not|never|can'?t|cannot|don'?t|won'?t|unable to|without|hate|avoid|impossible to|no way to|do not|rather not|instead of"
        + @"|too (?:shy|scared|nervous|ill|sick|weak|frail|anxious) (?:for|to))\b(?! (?:only|just|mind|afraid))(?: (?!only\b|just\b|mind\b"
        + @"|afraid\b)[\w']+){0,5}? (?:class ?rooms?|in[- ]person|in the flesh|physical(?:ly)?(?: attendance| presence| class(?:es)?)?"
        + @"|attend(?:ing)? physically|leav(?:e|ing) (?:the |my |our )?(?:house|home|flat|apartment|room|bed))\b")]
    private static partial Regex RoomRefused { get; }

    [GeneratedRegex("線上(?:上課|學習|教學|課程|課|直播課?|授課|進行|參加|學|上|的|班)?(?!購物|賣|買|遊戲|報名|申請|掛號|繳費|報稅|行銷|交易|金流|投資|開店"
        + "|會議|訂|支付|刷卡|查|預約|詐騙|客服|英語營|交友|商店|拍賣|平[台臺]|社群|影音|串流)"
        + "|遠[距端](?:上課|教學|課程|學習|授課|課|的|上)?(?!工作|照護|醫療)"
        + "|(?:網[路絡]|網上)(?:上課|課程|課|授課|教學|直播課?|學習)(?!平[台臺]安全)|網課|網[路絡]上的課程?"
        + "|人不(?:用|必|需要?)(?:親自)?到(?:場|現場|教室)?(?:的)?|雲端(?:上課|教室|課程)|空中(?:上課|教學)"
        + "|視訊(?:上課|教學|課程|課|授課|的(?:課程?)?(?=$|[,。;!?]|就|才|那種|班|我|課)|(?=就好|就行|才行|那種|我(?:會|不|很)))|隔空(?:上課|教學|教)(?:的)?"
        + "|(?:手機|電腦|平板|視訊|網[路絡])?連線(?:就|便)(?:能|可以|會)(?:上課|上|學|參加)(?:的)?|連線(?:上課|教學|上|學)(?:的)?"
        + "|(?:透過|靠|用|走)網[路絡](?:的|就好)|(?:躺|坐|待|窩|趴|人)?在(?:床上|沙發上|家裡?|家中)(?:也|就|點開就?)?(?:可以|能)(?:看|聽|上|學"
        + "|參加)(?:課)?(?:的)?|(?:能|可以)在家(?:裡)?(?:看|聽)(?:的)?|直播(?:上課|課程|課|教學)"
        + "|(?:用|透過|靠|拿)(?:著)?(?:視訊|網[路絡]|手機|平板|電腦)上(?=$|[,。;!?才就])|網[路絡](?:連|上|看|學)得到(?:的)?(?:課)?(?:才行|就好)?"
        + "|(?:能用的)?(?:就)?只有網[路絡](?:能用|可以)?(?=$|[,。;!?])|只?有?(?:手機|電腦|平板|網[路絡])連線(?:的)?(?:才)?(?:能上|可以上|上課|上|學|的)"
        + "|(?:可以|能)連線(?:上課|學)?的|開著?(?:手機|電腦|平板|視訊)(?:就)?(?:能|可以)[^,。;!?]{0,6}[學上聽](?:的)?(?:那種)?"
        + "|(?:用|拿)(?:著)?(?:手機|電腦|平板)上網(?:學(?![會不])|上課)(?:的)?"
        + "|在家(?:裡)?(?:對著|看著)(?:電腦|手機|螢幕|平板)上(?!網)(?:課|的)?(?:才可以|才行)?"
        + "|醫[生師](?:叫|要|說|囑咐|交代)(?:我|他|她)?(?:先|暫時)?(?:別|不要|不能|不可以)出門"
        + "|(?<!(?:天[黑暗]|[黃傍]|晚|夜|暗)[^,。;!?]{0,8})(?:不准|不讓|不許|不給)(?:我|他|她)(?:再)?(?:出門|出去|離開家)"
        + "|(?:用|開|透過|靠|看|隔著|對著)(?:手機|電腦|平板)?(?:網[路絡]|視訊|電腦|手機|平板|zoom|line|google ?meet|teams|螢幕)(?:就能上(?!網)|就可以上(?!網)"
        + "|(?:就能|就可以|來|直接)?(?:上課|聽課|參加|上的課|上的|學習))"
        + "|(?:坐|待|窩|留|人)?在(?:自己)?(?:家裡?|家中)(?:裡|就|也|直接|自己)?(?:可以|能|能夠)?(?:就能|就可以|也能|也可以)?(?:用|透過|靠|看)?(?:電腦|手機"
        + "|平板|視訊|網[路絡])?(?:上網)?(?:線上|遠距)?(?:上課|上的|聽課|看課|學習|學的|參加|學|上(?!網|班))(?:的)?"
        + "|在[一-鿿]{1,3}用(?:平板|手機|電腦|筆電)(?:看|上課?|聽|學)(?:就好|的|課)?(?=$|[,。;!?])|在(?:自己)?房間(?:裡)?(?:上課|學|聽課)(?:的)?"
        + "|(?:電腦|螢幕|手機|平板)前面?(?:坐著)?(?:就)?(?:能|可以)(?:上|學)(?:的)?|居家(?:線上|遠距)?(?:上課|學習)(?:的)?"
        + "|(?:用|透過|看)(?:電腦|手機|平板|視訊|網[路絡])(?:待|留)?在家(?:裡|中)?(?:上課|上的|學習|學的|學|上(?!網|班))(?:的)?"
        + "|(?:用|透過)?(?:zoom|google ?meet|(?<![a-z])meet|teams|webex|skype)(?:那種|這種|之類)?的?(?:線上|視訊|遠距|直播)?(?:上課|上的|的課|聽課)(?:的|那種"
        + "|這種)?(?:才行|才可以)?|(?:上課|聽課)(?:我)?(?:就)?(?:只能|只有|都得|必須|只好)(?:透過|用|靠|從|隔著|對著)(?:螢幕|電腦|手機|平板|網[路絡]|視訊"
        + "|鏡頭)|宅在家(?:上|學)?"
        + "|(?:不用|不必|不需要?|免|不想|不能|不方便|沒辦法|無法|不要|懶得)(?:再)?(?:出門|出去|跑來跑去|跑教室|到教室|去教室|到現場|去現場|到場|通勤|跑一趟"
        + "|離開家|進教室|去上課地點)(?:上課|的)?|足不出戶|出不了門"
        + @"|(?<!\u0001)(?:一步|半步)?(?:都)?(?<!\u0001)(?:走不開|離不開|走不出|踏不出|出不了)(?:家裡?|家門)(?:一步|半步)?"
        + "|(?:回|趕)不(?:去|來|了)(?:基隆)?(?:教室)?(?:上課|上)|不出門(?:就能|就可以|也能|也可以)?(?:上課|學|上)?(?:的)?"
        + "|(?:我)?人(?:在|住)(?:外地|外縣市|國外)"
        + @"|(?<!\b(?:sell|buy|shop|trade|bank|advertise|date|invest|selling|buying|shopping)(?: \w+){0,4} )\bon-?line\b(?! (?:shop|sell|game|market|bank"
        + @"|fraud|scam|safety|dating|store|business))|\bremote(?:ly)?\b|\bvirtual(?:ly)?\b(?! reality)|from (?:my )?home|(?<![a-z])zoom(?![a-z])"
        + @"|(?:stuck|confined|tied) (?:at|to) (?:my |the )?(?:home|house|bed)|\b(?:house|home)-?bound\b|\bbedridden\b"
        + "|(?:can'?t|cannot|can not|unable to|not able to) (?:leave|get out of|go out of) (?:the |my )?(?:house|home|flat|apartment)"
        + "|(?:(?<=^|[,.;] ?|and |learn |study |attend |classes |class |courses? |lessons? |it |them )at home)(?= class|$|[,.])"
        + @"|\b(?:join|attend|take part|learn|study|class(?:es)?|courses?|lessons?)\b[^,.;!?]{0,12} (?:(?:by|via|over|through|on) video(?: call)?"
        + @"|(?:over|via|through) the internet)|internet is the only way[^,.;!?]{0,16}|\b(?:i'm|i am|currently) (?:abroad|overseas)\b|via zoom|\bzoom\b"
        + @"|\bvideo (?:calls?|class(?:es)?|lessons?|courses?)\b|\bdistance (?:learning|courses?|class(?:es)?|education)\b|\bweb-based\b|\blive-?streamed\b"
        + @"|\binternet (?:courses?|class(?:es)?|lessons?)\b|webinars?|e-learning"
        + "|trực tuyến|từ xa|học tại nhà|không (?:thể )?(?:ra khỏi nhà|rời (?:khỏi )?nhà|ra ngoài)(?: được)?"
        + "|(?:tidak|nggak|gak) (?:bisa|boleh) (?:keluar|meninggalkan) rumah|ออกจากบ้านไม่ได้|ออกไปข้างนอกไม่ได้|học ở nhà|daring|dari rumah|jarak jauh"
        + "|ออนไลน์|ที่บ้าน|オンライン|온라인")]
    private static partial Regex Online { get; }

    [GeneratedRegex("面授(?:的|課程?|班)?|實體(?:上課|教學|課程|課|授課|的|班|教室)?(?!書|店|通路)|面對面(?:上課|教學|授課|教|學|的)?"
        + "|(?<!不用|不必|不需要?|免|不想|懶得|不能|不要)(?:去|到|在|(?<!能|可以|得)進)教室(?:裡)?(?:上課|上|學|聽課)?"
        + "|(?:要)?[去到跑](?:現場|教室)(?:上課|上)?的(?=[^,。;!?]{0,4}(?:不|免|別|算了|跳過))|當面(?:教|學|上課)"
        + "|現場(?:上課|教學|教|的課|授課|學|的?(?=(?:我|就|都|也){0,2}(?:不|免|別|跳過|略過|pass|no(?![a-z]))))|親自(?:到場|去上課?|到教室)"
        + "|有真人(?:老師)?(?:在)?(?:旁邊|現場|面前)?教|(?<!不)(?:要|想要?|希望|得)?有?(?:老師|真人|人)(?:要|得|能|可以)?在(?:我)?(?:旁邊|身邊|面前"
        + "|一旁)(?:教|看|帶|指導|盯)?(?:的)?|(?:要|想)(?:看|見)得到(?:老師)?(?:本人|真人)(?:的)?|(?:看|見)(?:得)?到老師(?:本人)?(?:的)?"
        + "|(?:坐在|待在|在)同一(?:間|個)(?:教室|房間|屋子)(?:裡)?(?:上課|上|學)?(?:的)?|坐在一起(?:上課|上|學)?|真人(?:來)?教(?!練|育)(?:的)?"
        + "|(?<!不|不用|不必)(?:要|想要?|得|還是|只能)[去到]?(?:去|到)(?:現場|教室)(?:上課|上|學)?(?:的)?(?=$|[,。;!?好吧啦])|實地(?:上課|教學|課程|課)?"
        + "|現場(?:的)?(?:感覺|感|氣氛)|(?:不(?:要|想|喜歡|習慣|能)|別)(?:再)?(?:看|用)?(?:影片|錄影|錄播|預錄)(?:的|上課|教學)?"
        + "|(?:不(?:要|想|喜歡|習慣)|別)(?:再|一直)?(?:隔著?|對著|盯著?)(?:螢幕|電腦|手機)(?:上課|上|學)?(?:的)?"
        + "|(?:家裡?|我|我家|家中|住的地方)(?:都|也)?沒(?:有)?(?:裝|牽|接)?(?:網[路絡]|wi-?fi|寬頻)"
        + "|(?:看|盯)(?:久了?)?螢幕(?:眼睛)?(?:會|就)?(?:很)?(?:痛|不舒服|受不了)"
        + "|in[- ]person|(?:have|got|with|there'?s) (?:no|bad) (?:internet|wi-?fi|computer)"
        + "|(?:do ?n[o']t|does ?n[o']t) have (?:the |any |an? )?(?:internet|wi-?fi|computer)|face[- ]to[- ]face|on-?site|in (?:a|the) classroom"
        + @"|\b(?:real|actual|physical|proper) (?:class ?rooms?|class(?:es)?|lessons?|courses?)\b|\bin the flesh\b|\bin (?:a|the same) room with\b|offline"
        + "|trực tiếp|tatap muka|luring|ในห้องเรียน")]
    private static partial Regex OnSite { get; }

    [GeneratedRegex("混成(?:上課|教學|課程|課|的)?|混合式?(?:上課|教學|課程)|虛實(?:整合|混合)(?:的)?|線上(?:加|跟|和|與|搭配|配合|結合)實體(?:混合)?"
        + @"|\bhybrid\b(?! car)|\bblended\b|kết hợp trực tuyến")]
    private static partial Regex Blended { get; }
}
