using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Wishes taken back: 不用免費也可以, 地點不限, 什麼時候都可以, 錢不是問題. Read first, so that 免費 in them is no wish.</summary>
internal static partial class TakenBackReader
{
    private const string Fine = "(?:也|都|就|其實|倒){0,6}(?:可以|沒關係|沒差|行|ok|無所謂|沒問題|好|不要緊|不重要|隨便|接受|能接受|可)(?:啦|了|的|喔){0,6}";
    private const string AnyWill = "(?:都|也都|皆)(?:可以|行|好|ok|沒關係|沒差|無所謂|可|能|有空|方便|沒問題|配合|接受|走得開|[去到來]得[了成])(?:啦|了|的|喔){0,6}";
    private const string NoMatter = "(?:不要緊|不限制?|不拘|沒關係|無所謂|不重要|不挑|沒差|無妨|不在意|不在乎|隨便|隨意|不設限|沒有限制|沒限制|不是問題"
        + "|不是重點|彈性|好說|不一定)(?:啦|了|的|喔){0,6}";

    /// <summary>不用管 what follows, and what stands before 就算了.</summary>
    private const string LetGo = "(?:不用|不必|不需要|別|甭|先不)(?:再)?(?:管|理會?|考慮|在意|顧慮|計較)(?:什麼|是不是|有沒有|是否|要不要|能不能|可不可以|在){0,3}";
    // 沒電梯就算了 insists on what it names.
    private const string NotWithout = "(?<!(?:不|沒|超)[^,。;!?]{0,4})";
    private const string Gone = "(?:這個|那個)?(?:條件|要求|限制|部分|的事)?(?:就|可以|先|都|也){0,2}(?:算了|不管了?|不用管了?|拿掉|取消|刪掉|去掉|不要了"
        + "|免了|放棄)(?:了|吧|好了){0,2}";

    public static void Read(Reading reading)
    {
        foreach (var (pattern, kinds) in Phrases)
        {
            foreach (var match in reading.Text.Matches(pattern))
            {
                if (Rest.IsMatch(reading.Text.Before(match.Index)))
                    continue;

                // 晚上就免了 takes evenings back where they were wished, and else refuses them.
                if (RefusedUnlessKnown.IsMatch(match.ValueSpan) && !reading.Before.Knows(kinds[0]))
                    continue;

                reading.Drop(kinds);
                reading.Text.Claim(match);
            }
        }

        if (reading.Context.Asked is { } asked && Anything.IsMatch(reading.Text.Open))
        {
            reading.Drop(asked);
            reading.Text.Claim(0, reading.Text.Open.Length);
        }
    }

    [GeneratedRegex("^(?:早上|上午|下午|晚上|白天|夜間|假日|平日|[週周]末|線上|遠距|實體|網課)(?:的)?都?[^都也]{0,4}(?:算了|免了|不要了|取消|拿掉|刪掉|去掉|放棄)")]
    private static partial Regex RefusedUnlessKnown { get; }

    // 星期三以外的日子都行 keeps to a wish and takes none back.
    [GeneratedRegex("(?:以外|之外|除了[^,。;!?]{1,8}|其他|其它)的?$")]
    private static partial Regex Rest { get; }

    [GeneratedRegex("(?:預算|學費|費用)(?:全部?|都|通通|完全){0,2}放開(?:了)?|不設(?:預算|上限)(?:了)?"
        + "|有(?:收)?學費的(?:課)?也(?:可以|行(?!不)|能[上報]|(?:幫我|給我|一起){1,2}(?:找|看|列|上|報)|[找看列])"
        + "|(?:金額|價錢|學費|費用|預算)(?:的部分|方面|那邊)?(?:改成?|改為|就|先|是|:){0,2}不(?:拘|限|設限)(?:了)?"
        + "|學費(?:現在)?有人(?:幫|替)我?(?:付|出|繳)(?:了)?|(?:付|繳|出|拿)得(?:出來?|起)(?:學費|錢)?了|超過(?:也|都)(?:無所謂|沒關係|可以|行|沒差)"
        + "|(?:不用|不必|不需要|不一定要?|不是|沒有?(?:說)?一定要|不見得要)(?:說)?(?:非要|非得?|一定要?)?(?:是|找|選|挑|看)?(?:免費|不用錢|免學費|最便宜"
        + $"|便宜)(?!(?:的)?課?(?:我|就|都|那|也){{0,2}}(?:不(?!可)|免|算了|別|沒興趣|跳過|沒辦法))(?:的)?(?:不可)?(?:{Fine})?"
        + "|(?:不是|沒有)?免費(?:的)?(?:沒有)?(?:也|都)(?:可以|沒關係|行|ok|無所謂|不要緊|沒差)"
        + @"|(?<!自己(?=付錢[^。;!?]*[券卷\u0001]))(?<![券卷\u0001][^。;!?]{0,12}自己(?=付錢))(?:要|得)?(?:付費|付錢|[付繳交出要]學費|收費|收錢|收學費"
        + "|花一?[點些]?錢|要錢|自費|繳費|繳錢|貴一?[點些]|貴|有收費)(?:的課?)?(?:我)?(?:也|都|就)(?:沒問題|沒差|可以|沒關係|行|ok|無所謂|願意|接受|能接受"
        + "|能[上報去]|[上付繳]得起|(?:一起|幫我|給我)?(?:看看|看|列(?:出來|給我|進來)?|找找?|介紹|考慮|算進去|給我(?:看)?))"
        + "|收不收(?:費|錢|學費)(?:我)?(?:也|都)(?:好|可以|行|沒差|沒關係|無所謂|ok)"
        + $"|(?:免費|免錢|不用錢|不收費)(?:的)?(?:不|或|跟|和|還是|、)?(?:不)?(?:免費|收費|付費|要錢|自費|要付錢)(?:的)?(?:我)?(?:{AnyWill}|{NoMatter}|{Fine})"
        + $"|(?:收費|付費|要錢|自費)(?:的)?(?:或|跟|和|還是|、)?(?:免費|免錢|不用錢|不收費)(?:的)?(?:我)?(?:{AnyWill}|{NoMatter}|{Fine})"
        + $"|(?:收不收|付不付|花不花|要不要|用不用)(?:費|錢|學費|付錢|花錢|收費)(?:的)?(?:我)?(?:{NoMatter}|{AnyWill}|{Fine})"
        + $"|(?:費用|學費|錢|價錢|價格|預算|多少錢)(?:多少|高低|都|也|方面|上|的話){{0,6}}(?:{NoMatter}|{AnyWill}(?!以?[用抵折刷])|不在意|不在乎|沒上限"
        + "|沒有上限)|不(?:在乎|在意|管|考慮|計較)(?:費用|錢|學費|價錢|價格)"
        + $"|{LetGo}(?:用)?(?:預算|費用|學費|價錢|價格|多少錢|錢|免費|花多少)(?:了|的問題|的事){{0,2}}"
        + $"|{NotWithout}(?:預算|費用|學費|價錢|價格|(?<![要付掏花繳出收給])錢|免費){Gone}"
        + "|多少錢?(?:我)?(?:都|也都)(?:可以|行|好|ok|沒關係|沒差|無所謂|付|出|願意|接受|不要緊)(?:了|的|啦){0,2}"
        + "|(?:費用|學費|錢)(?:的部分|的話)?(?:我)?(?:再|會)?自己?(?:再)?(?:想辦法|處理|籌)|(?:費用|學費|錢)我?再想辦法"
        + "|(?:公司|老闆|雇主|女兒|兒子|孩子|小孩|先生|太太|老公|老婆|爸媽?|媽媽?|家人|姊姊?|哥哥?|弟弟?|妹妹?|社工|他|她|他們|同事|朋友"
        + "|阿[姨嬤公])(?:們)?(?:說|講|答應|願意|要|會|肯|可以|就|有|都){0,4}(?:(?:學費|費用|錢)(?:他|她|都)?)?(?:全額|全部)?(?:幫我|替我|來|他|她)?(?:全額"
        + @"|全部)?(?:出|付|補助|負擔|贊助|報銷|買單)(?:學費|錢|費用|全額)?(?:了)?(?![\d一二兩三四五六七八九十百千])(?=$|[,。;!?])"
        + "|再(?:貴|高|多)(?:的)?(?:也|都)(?:可以|沒關係|沒差|行|無所謂|不要緊)"
        + "|(?:(?:貴|高|多)(?:一?[點些])?[或跟和、]?(?:便宜|低|少)|便宜(?:一?[點些])?[或跟和、]?貴)(?:一?[點些])?(?:的)?(?:我)?(?:都|也)(?:可以|ok|好|能接受"
        + "|沒關係|沒差|行|無所謂)|(?:價錢|價格|費用|學費|預算)(?:再)?(?:高|貴|多)一?[點些](?:也|都|就)?(?:可以|沒關係|行|ok|無所謂|好)"
        + "|(?:fee|price|cost|money|budget)s? (?:does ?n[o']t matter|does not matter|is no(?:t an?)? (?:issue|problem|object)|is not important)"
        + @"|(?:does ?n[o']t|does not) have to be free|\b(?:paid|not free)(?: ones| courses| classes| lessons)? (?:is"
        + "|are)(?: (?:also|just as|totally|absolutely))? (?:fine|ok(?:ay)?|good|welcome|acceptable|no problem)(?: too| as well(?: as (?:the )?free ones)?)?"
        + @"|\b(?:free or (?:paid|not|otherwise)|paid or (?:free|not))\b[^.;!?]{0,30}"
        + @"|\b(?:cheap or (?:dear|expensive|pricey)|(?:dear|expensive|pricey) or cheap)\b[^.;!?]{0,30}"
        + @"|\b(?:happy|willing|ready|able|glad) to pay (?:anything|whatever|any (?:price|amount|fee|sum))\b[^,.;!?]{0,16}|any price"
        + "|(?:forget|never ?mind|drop|skip|ignore) (?:about )?(?:the |my )?(?:fee|price|cost|money|budget)s?"
        + "|(?:need(?: not|n[o']t)|does ?n[o']t (?:have|need) to) be (?:free|cheap)|không (?:cần|nhất thiết)(?: phải)? miễn phí"
        + "|(?:tidak|nggak|gak|ga)(?: harus| perlu| usah)? gratis(?: juga)?(?: boleh| tidak apa-apa)?|ไม่(?:ต้อง|จำเป็นต้อง)(?:เรียน)?ฟรี(?:ก็ได้)?"
        + "|เสียเงินก็ได้")]
    private static partial Regex Fee { get; }

    [GeneratedRegex("(?:擴大|放寬)到(?:全市|(?:所有|全部|整個|其他)(?:的)?(?:區域?|地區|地方|基隆))"
        + "|不要(?:再)?(?:限定?|管)?剛剛(?:說)?的?那(?:個|一)?區(?:了)?"
        + "|(?:在)?哪一?個?區(?:上課|上)?我都(?:行|可以|好|ok|沒差|沒問題|能去|[去到]得[了成])(?:了|啦|的){0,2}"
        + $"|(?:(?:上課)?(?:地點|地方|地區|區域|行政區|哪一?區|在哪裡?|場地|位置|距離|遠近)(?:上課|的)?(?:也|都|方面|:){{0,6}}(?:{NoMatter}|{AnyWill}))"
        + "|(?:哪裡|哪邊|哪兒|任何(?:一)?(?:個)?(?:地方|區)|在哪(?=上)|哪個區|哪一?區|(?:基隆)?[七7]個?區|各區|別區|其他區|隔壁區|外區|別的地方|其他地方"
        + $"|別的區|全市|全基隆)(?:上課|上|的|也|都|就){{0,6}}(?:{AnyWill}|{Fine}|都?(?:到得了|去得了|能去|方便)"
        + "|(?:也|都)(?:幫我|給我|可以|一起|一併|順便){0,2}(?:找(?!不)|看|列|查|算(?!了)))|(?:全市|整個基隆市?)(?:都)?(?:幫我)?(?:找|看)"
        + "|不(?:一定)?(?:限|限定|侷限)(?:在|於)?(?:地點|區域|地區|哪一?區|[一-鿿]{2}區"
        + "|(?!時間|時段|年齡|性別|資格|身[分份]|對象|次數|人數|預算|費用|學費|日期|日子|平日|假日|[週周]|星期|禮拜|線上|實體|方式|形式|早上|上午|下午|晚上"
        + $"|中午|白天)[一-鿿]{{2}}(?=$|[,。;!?了啦吧]|也|都|就))|(?:不用|不必|不需要)在(?:[一-鿿]{{2}}區?|附近)(?:{Fine}|了(?=$|[,。;!?]))"
        + $"|不一定要在(?:[一-鿿]{{2}}區|[一-鿿]{{2}}|附近)(?:{Fine})?|(?:再)?遠一?[點些](?:也|都)?(?:可以|沒關係|行|ok|無所謂|沒差|不要緊)|不怕遠"
        + $"|{LetGo}(?:地點|地方|距離|哪一?區|哪裡|區域|遠近|在哪)(?:了|的問題)?|(?:地點|地區|區域|行政區|距離){Gone}"
        + "|不(?:挑|管)(?:地點|區域|哪一?區|地方)(?:了)?|(?:全|整個)(?:基隆|市)(?:市)?(?:我)?(?:都|也)(?:可以|行|好|ok|能去|跑)(?:了)?|多遠都(?:可以|行|去)"
        + "|any ?(?:where|place|district|location)(?! (?:but|except|other|besides|apart|outside|away|not|in|near|around))(?: is| will"
        + "| would)?(?: be)?(?: fine| ok(?:ay)?| good| do)?|(?:location|place|district|distance)(?: does ?n[o']t| does not) matter"
        + "|(?:other|another) districts? (?:is|are) (?:fine|ok(?:ay)?)|far is (?:fine|ok)")]
    private static partial Regex Place { get; }

    [GeneratedRegex("(?:上課)?(?:時間|時段)(?:全部?|都|通通|完全){0,2}放開(?:了)?"
        + "|(?:哪一?天|什麼日子|星期幾|禮拜幾)(?:上|去|開)?[、,和跟]?(?:(?:什麼|哪個|任何)(?:時段|時間|時候)|幾點(?:上|去|開始)?|早中晚|早晚"
        + "|白天晚上)(?:我)?都(?:可以|能|行|好|ok|有空|沒問題|沒差|沒關係|無所謂|走得開|[去到來]得[了成])(?:上課|上|配合)?(?:了|啦){0,2}"
        + $"|(?:上課)?(?:時間|時段)(?:上|方面|的部分|也|我|:){{0,6}}(?:{NoMatter}|{AnyWill}|很(?:彈性|自由|多)|我可以配合|可以配合|配合|都能配合)"
        + $"|(?:什麼時候|何時|任何時間|任何時候|隨時|哪時)(?:上課|的|也|都|就){{0,6}}(?:{AnyWill}|{Fine})|(?:我|每天)?(?:整天|全天|天天|每天)(?:都)?有空"
        + $"|(?:(?:早上|上午|中午|下午|晚上|白天|夜間|平日|假日|[週周]末|[週周]間)(?:[、,或和跟與還是]|以及){{0,3}}){{3,}}(?:我)?{AnyWill}"
        + $"|{LetGo}(?:時間|時段|上課時間|什麼時候)(?:了)?|(?:上課)?(?:時間|時段){Gone}|不(?:挑|限|拘|管)(?:時間|時段)(?:了)?"
        + "|(?:時間|時段)(?:上)?(?:我)?(?:都|全|完全|通通){0,2}(?:可以|能|會)?配合(?:了|得上|你們)?"
        + "|any ?time(?! (?:but|except|other|besides|before|after|apart|from|between|until|till|as long as))(?: is| will| would)?(?: be)?(?: fine| ok(?:ay)?"
        + "| good| do| works?)?|(?:time|schedule)s?(?: does ?n[o']t| does not) matter"
        + "|(?:i'?m |i am )?flexible (?:with|on|about) (?:the )?(?:time|schedule|day)s?|my schedule is flexible")]
    private static partial Regex DayAndTime { get; }

    // 日子不限 leaves the hour as it was.
    [GeneratedRegex($"(?:上課)?日(?:期|子)(?:上|方面|的部分|也|我|:){{0,6}}(?:{NoMatter}|{AnyWill})")]
    private static partial Regex AnyDate { get; }

    [GeneratedRegex("不(?:要|用|必|需要)(?:再)?限(?:定|制)?(?:在)?那幾天(?:了)?|哪一?天的課?都(?:列|找|給|看|幫)(?:給)?我?"
        + "|不(?:用|必|需要)(?:再)?看(?:是)?(?:星期幾|禮拜幾|[週周]幾|哪一?天)(?:了)?"
        + "|不(?:用挑|再挑|挑|限|拘|管)(?:日子|星期幾|禮拜幾|[週周]幾|哪一?天|日期|上課日)(?:了)?"
        + $"|(?:每一?天|天天|七天)(?:我)?(?:都|也)(?:可以|行|好|ok|沒問題)(?:了)?|{LetGo}(?:星期幾|禮拜幾|[週周]幾|哪一?天|平日|假日|[週周]末)(?:了)?"
        + $"|{NotWithout}(?:星期幾|禮拜幾|假日|平日|[週周]末){Gone}"
        + "|平日(?:也|都)?(?:可以|行|ok)?[、,和跟或]?(?:假日|[週周]末|六日)我?(?:也|都)(?:可以|行|好|ok|有空)(?:了|啦)?"
        + $"|(?:星期幾|禮拜幾|[週周]幾|哪一?天|每一?天)(?:上課|的|也|我|現在|都(?=隨|無|沒)){{0,6}}(?:{NoMatter}|{AnyWill})"
        + $"|(?:平日|[週周]間|[週周]末|假日)(?:[、或和跟與還是]|以及){{0,6}}(?:平日|[週周]間|[週周]末|假日)(?:{AnyWill}|不拘|不限)"
        + $"|不(?:一定)?要?(?:限|限定)?(?:在)?(?:星期|禮拜|[週周])[一二三四五六日天](?:{Fine})|不一定要(?:在|是)?(?:平日|[週周]末|假日)(?:{Fine})?"
        + "|any ?days?(?! (?:but|except|other|besides|apart|from|between))(?: of the week)?(?: is| are| works?)?(?: fine| ok(?:ay)?)?"
        + "|either weekdays? or weekends?")]
    private static partial Regex Day { get; }

    [GeneratedRegex($"(?:上課)?幾點(?:開始|上課|上|的|也|都|就){{0,6}}(?:{AnyWill}|{Fine})"
        + $"|(?:早上|上午|白天)(?:[、或和跟與還是]|以及){{0,6}}(?:下午)?(?:[、或和跟與還是]|以及){{0,6}}(?:晚上|晚間)(?:{AnyWill}|不拘|不限)"
        + $"|(?:早晚|早中晚|日夜|白天晚上|早上晚上)(?:{AnyWill}|不拘|不限)|{NotWithout}(?:早上|上午|下午|晚上|白天|夜間)(?:的)?{Gone}"
        + $"|不一定要(?:在|是)?(?:早上|上午|下午|晚上|白天)(?:{Fine})?|any time of (?:the )?day")]
    private static partial Regex TimeOfDay { get; }

    [GeneratedRegex("(?:要)?(?:[到去])?(?:現場|教室|實體)的(?:課)?也(?:一起|幫我|能|可以|給我){0,3}(?:找(?!不)|看|列)(?:進來|看)?"
        + "|(?:現場|教室|實體)的課也(?:可以|行|ok|沒關係|沒差|好)(?:了|啦|的)?"
        + $"|(?:線上|遠距|實體|網課)(?:課程|課)?(?:[、或和跟與還是]|以及|或是){{0,6}}(?:線上|遠距|實體|面對面)(?:課程|課)?我?(?:{AnyWill}|不拘|不限)"
        + $"|(?:線上|網路|遠距|視訊)(?:上課|課程|課)?(?:或|或是|或者|還是|跟|和|、)(?:到|去|在)?(?:現場|教室|實體|當面|面對面)(?:上課|課|的)?(?:{AnyWill}|不拘"
        + "|不限)|不限(?:定|於|在)?(?:線上|實體|遠距)(?:上課|課程|課|的)?(?:了)?"
        + "|(?:[去到進]?教室|[去到]?現場|當面|出門|親自去|網路)(?:上課|上|學)?(?:也|都|倒也|其實也)(?:可以|行|ok|沒關係|能接受|接受|好|無妨|沒問題|願意)"
        + $"|{NotWithout}(?:線上|遠距|實體|網課){Gone}|{LetGo}(?:線上|實體|遠距|上課方式)(?:不線上|不實體)?(?:了)?"
        + "|(?:線上|遠距|實體|面對面|網課)(?:上課|課程|課|的)?(?:也|都)(?:可以|行|ok|沒關係|能接受|接受|好|列進來|列給我|(?:一起|給我|幫我)?(?:看|找|列))"
        + $"|(?:上課)?(?:方式|形式)(?:{NoMatter}|{AnyWill})|不是非(?:要|得)?(?:線上|實體|遠距|網課)不可(?:了)?"
        + $"|不(?:用|必|一定要?|一定得)(?:是)?(?:線上|實體|遠距)(?:的)?(?:{Fine})?"
        + "|(?:online|in[- ]person|on-?site|face[- ]to[- ]face)(?: classes| courses)? (?:is|are|would be|works?)(?: also)? (?:fine|ok(?:ay)?|good)(?: too"
        + "| as well)?|(?:online or (?:on-?site|in[- ]person|offline)|(?:on-?site|in[- ]person|offline) or online)(?: is| are)?(?: both)?(?: fine"
        + "| ok(?:ay)?)?|does ?n[o']t have to be online")]
    private static partial Regex Mode { get; }

    [GeneratedRegex($"(?:不用|不必|不需要|不一定要?)(?:有)?(?:無障礙|電梯|輪椅坡道)(?:空間|設施|的)?(?:{Fine})?"
        + $"|沒有?(?:無障礙|電梯|輪椅坡道)(?:空間|設施|的)?(?:{Fine})|{LetGo}(?:無障礙|電梯|輪椅)(?:空間|設施)?(?:了)?"
        + $"|{NotWithout}(?:無障礙|電梯)(?:空間|設施)?{Gone}|(?<![不太])(?:可以|能|還能)(?:自己)?(?:爬|走)樓梯(?!的)(?:沒問題|了)?"
        + @"|no need for (?:an )?(?:elevator|lift|accessib\w+)|(?:是)?我自己(?:要)?(?:上|學|去|參加|報名)(?:的)?")]
    private static partial Regex Accessibility { get; }

    [GeneratedRegex("不能[抵用](?:的)?(?:課)?也(?:可以|行|能|幫我|給我|一起)?(?:找|看|列|上|報)"
        + "|(?:學習)?[券卷](?:的事|那個|的條件)?(?:也|就|可以|先)?(?:不必|不用|不需要|別)(?:再)?(?:列入|列|算|放進?|考慮)(?:條件|進去|在內)?(?:了)?"
        + "|不(?:用|必)管(?:收不收|能不能用|用不用)(?:終身)?(?:學習)?[券卷](?:了)?|(?:終身)?(?:學習)?[券卷]被[^,。;!?]{1,8}(?:用掉|用走|拿走|用)了"
        + $"|(?:不用|不必|不需要|不一定要?|沒有要|不能用?|不能|不)(?:能|可以)?(?:使?用|抵|收)?(?:終身)?(?:學習)?(?:票券|票?[券卷])(?:的)?(?:{Fine})"
        + $"|{LetGo}(?:用|收)?(?:不)?(?:終身)?(?:學習)?(?:票券|票?[券卷])(?:了|的事){{0,2}}|{NotWithout}(?:終身)?(?:學習)?(?:票券|票[券卷]|[券卷]){Gone}"
        + "|(?:終身)?(?:學習)?(?:票券|票?[券卷])(?:我)?(?:已經|都|早就|剛好|全部?|不小心){0,3}(?:用完|花完|用光|(?<!快)過期|沒了|送人|不見|弄丟|遺失|失效"
        + "|(?<!要|想)用掉了)(?:了)?|沒有?(?:學習)?(?:票券|[券卷])了|no need for vouchers?|without vouchers?")]
    private static partial Regex Voucher { get; }

    [GeneratedRegex($"{LetGo}(?:年齡|年紀|幾歲|歲數)(?:限制)?(?:了)?|(?:年齡|年紀|歲數){Gone}|(?:年齡|年紀|幾歲):?(?:{NoMatter}|{AnyWill})|any age"
        + "|(?:是)?我自己(?:要)?(?:上|學|去|參加|報名)(?:的)?(?!的?(?:時間|錢))")]
    private static partial Regex Age { get; }

    [GeneratedRegex($"(?:不用|不必|不需要|不會|沒有要)(?:帶|顧|有人顧)(?:小孩|孩子)(?:去|了)?|(?:不用|不必|不需要)(?:臨托|托育|臨時托育)")]
    private static partial Regex Childcare { get; }

    [GeneratedRegex($"(?:哪個|哪一個|任何|什麼)(?:單位|機構|學校|中心)(?:開的|辦的|的)?(?:{AnyWill})|(?:單位|機構)(?:{NoMatter})"
        + $"|不一定要(?:在)?(?:圖書館|社大|社區大學)(?:的課)?(?:{Fine})?")]
    private static partial Regex Institution { get; }

    // An answer to the adviser's own question.
    [GeneratedRegex(@"^\s*(?:都|通通|全部|其實|我){0,6}(?:可以|行|好|沒差|沒關係|無所謂|隨便|不限|不拘|沒有限制|ok|不一定|不知道|沒想法|沒意見|any"
        + "|any(?:thing|where|time|one| of them)?(?: is)?(?: fine| ok(?:ay)?)?|whatever|(?:it )?does ?n[o']t matter|no preference|i don'?t (?:care|mind)"
        + @"|sao cũng được|terserah)(?:啦|了|喔|的|吧){0,6}\s*[.!。]?\s*$")]
    private static partial Regex Anything { get; }

    // Stands last: static fields are set in the order of the text.
    private static readonly (Regex Pattern, WishKind[] Kinds)[] Phrases =
    [
        (Fee, [WishKind.Fee]),
        (Place, [WishKind.District]),
        (DayAndTime, [WishKind.Weekday, WishKind.TimeOfDay, WishKind.Date]),
        (AnyDate, [WishKind.Weekday, WishKind.Date]),
        (Day, [WishKind.Weekday]),
        (TimeOfDay, [WishKind.TimeOfDay]),
        (Mode, [WishKind.Mode]),
        (Accessibility, [WishKind.Accessibility]),
        (Voucher, [WishKind.Voucher]),
        (Age, [WishKind.Age]),
        (Childcare, [WishKind.Childcare]),
        (Institution, [WishKind.Institution]),
    ];
}
