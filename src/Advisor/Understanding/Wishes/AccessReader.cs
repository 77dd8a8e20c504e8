using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>行動不便, 坐輪椅, 有電梯, 爬不了樓梯, wheelchair: the place must be accessible.</summary>
internal static partial class AccessReader
{
    public static void Read(Reading reading)
    {
        foreach (var match in reading.Text.Matches(Needed))
        {
            if (reading.Need.Accessible is not { Hard: true })
                reading.Need = reading.Need with { Accessible = reading.Wish(true, match.Index, reading.Book.Say("wish.accessible")) };
            reading.Text.Claim(match);
            reading.Text.Claim(match.Index + match.Length, NotOtherwise.Match(reading.Text.After(match.Index + match.Length).ToString()).Length);
        }

        // 我坐輪椅，要進得去的: says again what was read.
        foreach (var match in reading.Need.Accessible is { Hard: true } ? reading.Text.Matches(GettingIn) : [])
            reading.Text.Claim(match);

        foreach (var match in reading.Text.Matches(WeakLegs))
        {
            reading.SetAside(match.Index, match.Length);

            // Weak knees may also be why somebody wants to exercise, so the words stay and the wish is soft.
            if (reading.Need.Accessible is null)
                reading.Need = reading.Need with { Accessible = new Wanted<bool>(true, Hard: false, reading.Book.Say("wish.accessible")) };
        }
    }

    // Why somebody sits in a wheelchair is no subject beside it.
    [GeneratedRegex("中風(?:以|之)?(?:後|了)?(?:的)?(?:左|右)?(?:半?[邊側身]|手腳|腳)?(?:就|都|也|還是|比較|很|有點){0,2}(?:不(?:太)?方便|不便|無力|沒力)"
        + "|(?:半身不遂|半邊癱瘓|下半身癱瘓|癱瘓|中風|小兒麻痺|脊[髓椎]損傷|截肢)(?:後|了|的|,|、|、所以)?(?=[^。;!?]{0,6}(?:輪椅|行動不便|助行器|無障礙))"
        + "|(?:行動|行走|走路|活動)(?:比較|很|有點|有些|較|越來越|都){0,6}(?:不便|不方便|不太方便|不太便利|不利|吃力|困難|有困難"
        + "|慢)(?:的(?:人|長輩|朋友|媽媽|爸爸))?|不良於行|(?:走路|走|下樓|上下樓)(?:要|需要)(?:有)?人(?:扶|攙|攙扶|陪)"
        + "|(?:沒有|不能有|不要有|不可以有|沒)(?:任何)?(?:樓梯|階梯)(?:的)?|走不(?:動|了|遠|快|穩)|不太能走(?:路)?|不能走太多路|站不久"
        + "|(?:走|站)不(?:太)?(?:久|遠)|(?:左|右)?半(?:邊|身|側)(?:都|就)?(?:不能動|癱瘓?|無力|麻痺|動不了)|打(?:著)?石膏|(?:裝|戴)(?:著)?義肢"
        + "|(?:膝蓋|髖部)?(?:剛|才)?(?:換|裝)?(?:了|過)?人工(?:膝|髖)?關節"
        + "|(?:有|能|可以|可|需要?|要|必須有?|得有|得要|一定要有|會|是|我|媽媽?|爸爸?|阿嬤|阿公|太太|先生|老公|老婆|家人|朋友){0,6}(?:坐|推|用|搭"
        + "|使用)?(?:電動)?(?:輪椅|代步車|助行器)(?!舞|網球|籃球|運動|太極|維修|羽球)(?:可以|能|也能|根本|推?進得去|推?進不去|上不去|過不去|進去|能進|可進"
        + "|能通|友善|通行|使用者|族|代步|要?進得去|上下|方便|的){0,6}(?:去|進|出入)?(?:的地方|的場地|的教室|的)?"
        + "|(?:有|附|設|要有|需要|必須有|一定要有){0,6}(?:電梯|升降梯|昇降梯|坡道|斜坡(?:道)?)(?!維修|保養|技術|乙級|證照|丙級|工程)(?:可以|能)?(?:搭|坐"
        + "|上下樓|上樓)?(?:的(?:地方|場地|教室|大樓)?)?(?:推進去|推輪椅|進去|上去)?"
        + "|(?:有|要有|需要|要|是){0,6}(?<!網頁|網站|數位|程式)無障礙(?!網頁|網站|設計|空間規劃|溝通)(?:的)?(?:空間|設施|設備|環境|場地|教室|廁所|坡道|停車位"
        + "|電梯|通道|的地方)?(?:的)?"
        + "|(?:沒辦法|不能|不想|無法|不太能|不方便|不用|不必|不需要|免|不要|怕|懶得|沒力氣?|很難|不用再|沒法)(?:再)?(?:爬|走|上下)(?:太多)?(?:樓梯|樓"
        + "|階梯)(?:的)?|(?:爬|走|上下)不(?:了|動|上|太動)(?:樓梯|樓|階梯)?"
        + "|(?:爬|走|上下)(?:樓梯|樓|階梯)(?:會|很|都|有|有點|太|比較|對我){0,6}(?:喘|吃力|困難|不行|不方便|累|辛苦|危險|痛|沒辦法|難)"
        + "|在?(?:一樓|平面|平地)(?:的|就好|上課|教室|才)|(?:爬|走|上)?(?:樓梯|階梯|臺階)(?:對我(?:來說|而言))?[^,。;!?又]{0,4}(?:不(?:行|能|了|動|去|上)"
        + "|太?吃力|會?痛|會?喘|沒辦法|免了?|是?(?:折磨|負擔|煎熬)|很?痛苦|困難|太難|太累)"
        + "|(?:樓梯|階梯|臺階)(?:也|都|就|真的){0,2}(?:踏|爬|走|上|跨|抬)不(?:上去?|過去?|了|動|起來)"
        + @"|爬(?:個)?(?:[一二兩三四幾半\d]層?樓?|樓)(?:就|會|都)(?:很|會)?(?:喘|痛|累|不行)|(?:上|下|爬)不(?:了|去|到)(?:[二三四五兩\d]樓|樓)"
        + "|(?<!家裡的?|我家的?|老家的?)(?:樓梯|階梯)(?:太|很|對[他她我])?(?:危險|可怕)|碰到(?:樓梯|階梯)就[^,。;!?]{1,4}|不能(?:有)?(?:高低差|門檻|臺階)"
        + "|(?:門檻|臺階|階梯|高低差)(?:我|他|她|媽媽?|爸爸?|阿[公嬤])?(?:都|就|也)?(?:過|上|跨|踏)不(?:去|過去?|了|上去?)"
        + "|高低差(?:太多|太大)?(?:的)?(?:我)?(?:不行|不能|沒辦法|過不去)|(?:場地|教室|地點|地方)(?:要|得|可以|能){1,2}進得去(?:的)?"
        + "|(?:推)?(?:娃娃車|嬰兒車|推車)(?:也|要|可以|能){0,2}(?:推)?(?:得)?(?:進得?去|進去|上得去)(?:的)?"
        + "|(?:腳|腿|雙腳|雙腿|下肢|下半身|腳踝|腳掌|小腿|大腿|髖關節|髖部)(?:比較|很|有點|都|不太){0,6}(?:不方便|不便|不良|無力|沒力|受傷|骨折|開過?刀|殘障)"
        + "|(?:拄|拿|用|撐|需要)(?:著)?(?:拐杖|枴杖|柺杖|手杖|四腳拐)|肢體(?:障礙|不便)"
        + "|(?:肢障|身障)(?:者|朋友|人士|的人|手冊)?(?=[^,。;!?]{0,4}(?:進得|友善|能進|可以進|去得|方便))|對(?:肢障|身障|輪椅)(?:者|人士)?友善(?:的)?"
        + "|升降(?:設備|臺|梯|機)|(?:無障礙|殘障)(?:空間|廁所|坡道|車位)|殘障設施"
        + @"|wheel-?chairs?(?:[- ]?(?:accessible|friendly|access|user))?|(?:an? |with |has |have ){1,6}(?:elevator|lift)\b|\belevators?\b|step-?free"
        + @"|barrier-?free|(?:disabled|wheelchair) access|\baccessible\b"
        + "|(?:can'?t|cannot|can not|hard to|difficult to|trouble|unable to|no) (?:climb(?:ing)?|use|do|with|manage|handle|cope with) ?(?:the |any "
        + @"|many )?(?:stairs|steps)|\bno stairs\b|\b(?:stairs|staircases?|stairways?|steps) (?:are|is)(?: a| an| really| just)? (?:no-?go|impossible|out\b"
        + "|hard|difficult|not possible|beyond (?:me|him|her)|torture|agony|hell|murder|nightmare|my enemy"
        + @"|too (?:much|hard|difficult|steep|many))[^,.;!?]{0,10}|without stairs|mobility (?:issues?|problems?|impair\w+|difficult\w+)|limited mobility"
        + "|(?:trouble|difficulty|hard time) walking|(?:can'?t|cannot|can not|can barely|can hardly|unable to|no longer) (?:walk"
        + @"|stand(?: up)?)(?: (?:far|well|much|properly|alone|unaided|long))?(?=$|[,.;!?]| (?:and|so|without|any ?more|because|since|after)\b)"
        + @"|walk with a (?:cane|stick|walker)|crutches|walker\b|mobility scooters?\b"
        + "|xe lăn|không (?:thể )?(?:leo|đi|lên)(?: được)? cầu thang|(?:tidak|nggak|gak) (?:bisa|kuat|boleh) (?:naik|lewat) tangga"
        + @"|(?:ada|pakai|butuh|dengan) lift\b|ขึ้น(?:ลง)?บันไดไม่(?:ได้|ไหว)|thang máy|khó đi lại|kursi roda|\blift\b(?= untuk)|sulit berjalan|รถเข็น|วีลแชร์"
        + "|ลิฟต์|เดินไม่สะดวก|車椅子|휠체어")]
    private static partial Regex Needed { get; }

    [GeneratedRegex("(?:教室|場地|地方|那裡|那邊|會場)?(?:一定|必須)?(?:要|得)?(?:能|可以|可)?(?:直接|自己|順利|讓[我他她])?[推開坐滾]?進(?:得|不)?(?:了|去"
        + "|來)?(?:教室|場地|會場|裡面)?(?:的)?(?:地方|教室)?(?:我們?|就|都|也|才){0,2}(?:不(?:行|要|去|報|考慮)|行|可以|有用|免了?|算了)?(?=$|[,。;!?])"
        + @"|[^,。;!?\u0001]{0,2}階梯的地方[^,。;!?]{0,8}|[^,。;!?\u0001]{0,3}沒有?\u0001+(?:的)?(?:我|就|都){0,2}(?:不(?:行|要|去|能去)|免了?)"
        + "|場地(?:要|得)?(?:能)?配合[^,。;!?]{0,4}|走路會[卡抖晃]|(?:so )?(?:s?he|i|they|we) (?:has|have|need)s? to be able to get in(?:side)?")]
    private static partial Regex GettingIn { get; }

    // 沒有電梯的我都不去; of other clauses it may rule out anything: 別區都不行.
    [GeneratedRegex("^(?:的)?(?:地方|場地|教室|課)?(?:,)?(?:我)?(?:就|都|也|一律){1,2}不(?:行|要|去|報|考慮)(?:了)?(?=$|[,。;!?])")]
    private static partial Regex NotOtherwise { get; }

    [GeneratedRegex("(?:腳|膝蓋|腿)(?:比較|很|有點|都){0,6}(?:不好|不太好|退化|壞)|走(?:路)?(?:沒|不到)?(?:幾|兩|三)步(?:路)?就(?:要|得|會)?(?:坐|休息|停)"
        + @"|不能(?:久站|站(?:太|很)久)|\bbad (?:knees?|legs?|hips?)\b")]
    private static partial Regex WeakLegs { get; }
}
