using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>The words around a place name that tell what is said about the place.</summary>
internal static partial class PlacePatterns
{
    private const string AroundWords = "附近|一帶|這邊|那邊|這裡|那裡|這區|那區|周邊|旁邊|邊上|隔壁|左右|地區|市區|近一?點|不遠";

    /// <summary>暖暖人: those who live there.</summary>
    [GeneratedRegex("^區?(?:的)?(?:人(?!力|物|數|太)|居民|在地人)")]
    public static partial Regex Residents { get; }

    /// <summary>Claimed together with the place.</summary>
    [GeneratedRegex($"^區?(?:(?:這|那)?一?帶|{AroundWords})?(?:的)?")]
    public static partial Regex Around { get; }

    /// <summary>暖暖這邊上, 七堵那一帶有開嗎: pointed at, and yet where the course must be.</summary>
    [GeneratedRegex("^區?(?:這邊|那邊|這裡|那裡|這區|那區|這一?帶|那一?帶)(?:上(?!班)|學|的課|的班|開|有開|的教室|參加|聽課|就好|就行|才行)")]
    public static partial Regex PointedAt { get; }

    [GeneratedRegex($@"^區?\s*(?:{AroundWords}|人(?!力|物)|居民|出發|比較近|最近|district area)|^\s*(?:area|nearby|resident)")]
    public static partial Regex AroundAfter { get; }

    [GeneratedRegex(@"(?:住|住在|在|家在|到|去|來|從|離|離開了?|出了?|靠近|靠|近|找|改|改成|換|換到|換成|搬到|限|限定|只要|不要|除了|不去|不選|非|是|要|或|或者|跟|和|與|及|、|/|\b(?:in|at|near|around|to|from|live in|not|only|leave|or|and|ở|gần|di|dekat|ที่|ใกล้)(?: the)?)\s*$")]
    public static partial Regex PlaceBefore { get; }

    /// <summary>台北大安區: a district of which only the city is in the file of places.</summary>
    [GeneratedRegex(@"^\s*(?<name>[一-鿿]{2}區)")]
    public static partial Regex DistrictAfter { get; }

    [GeneratedRegex($@"^\s*(?:{AroundWords}|有(?!限|氧|機|趣)|的(?:課|班|社|圖書館|學習|中心|就|也|教室|場地|地點|才|可以)|上課|開課|開的|也可以|也行|都可以|都行|都好|都到|都能|都去|以外|之外|除外|不可|才(?!華|藝|能)|擇一|選一|二選|去得|到得|為主|為限|優先|或|跟|和|、|就好|比較|離|可以|能|(?:社區大學|社大|圖書館|樂齡))")]
    public static partial Regex PlaceAfter { get; }

    /// <summary>Words that name a place only where what follows allows it: 地點選安樂的, but not 選暖暖的毛線.</summary>
    [GeneratedRegex(@"(?:選|挑|開在|設在|考慮|[去到來][得不]了|[去到][得不]到|地點|地方|教室|場地|位置|地區|區域|鎖定|優先|看|看看|介紹|推薦|查|查詢|屬於|偏好|希望|侷限|限於|固定|指定|方便|除|扣掉|排除|跑|回|不出|出不了|出不去|走動|活動|應該|必須|集中|要[嘛麼]|不是|就是|就|只有|只能|僅有|僅|\bbe|\bis)(?:在)?\s*$")]
    public static partial Regex PlaceMaybeBefore { get; }

    [GeneratedRegex("^\\s*(?:$|[,。;!?或跟和與及、吧嗎呢]|區|有(?!限|氧|機|趣)|的(?:$|[,。;!?課班教場地社])|那|這|就|可|能|才|以|外|開|上|擇|我|要|都|也|不|為)")]
    public static partial Regex MaybeAfter { get; }

    // 中山路, 信義房屋, 安樂死, 暖暖的: names and words that only begin like a district.
    [GeneratedRegex("^(?:路|街|樓|陵|站|北|南|東|西|里|國|高|堂|大|公園|紀念|橋|裝|的|死|活|派|房|鄉|市場|醫院|包|喔|地)")]
    public static partial Regex OtherName { get; }

    [GeneratedRegex(@"(?:一定|必須|必需|務必|只能|只想|只要|只可以?|只去|只考慮|只(?:能|會|可以?|肯|敢)?(?:出門|走得|走|騎得|騎|坐車|搭車|開車)|只|僅|限|限定|非|非得|堅持|就是|指定|就只)(?:要|得|是|能|能夠|想|選|會|有|可以|肯|願意|接受|考慮|[去到來跑]得[了到]){0,6}(?:在|去|到|於|選|挑|找|看|收|留在|開在|位於)?\s*$|(?:\bonly|must be|has to be|have to be|needs to be|strictly)(?: somewhere)?(?: (?:in|at|be in|around|near|within))?(?: the)?\s*$|(?:chỉ ở|hanya di|เฉพาะ(?:ที่)?)\s*$")]
    public static partial Regex Insisting { get; }

    [GeneratedRegex(@"^(?:上課|的課|那邊|這邊|的)?(?:不可|才行|才可以|才能去|才去|才能|限定|為限|才考慮|才報|才要|才收|其他(?:區|地方)(?:都)?不|別的(?:區|地方)(?:都)?不|only)")]
    public static partial Regex InsistingBehind { get; }

    /// <summary>A clause beside the place that rules all others out: 別區我去不了, 跨區沒辦法.</summary>
    [GeneratedRegex("(?:別的?|其他的?|其它的?|其餘的?|另外的|外面的)(?:地方|區域?|地點|行政區|縣市)(?:的|我|都|也|就|課|一律|全部?|通通|太遠|會){0,6}(?:不[^,。;!?]{0,4}|沒辦法|沒法|免談|[去到來]不了|太遠(?:了)?|無法[^,。;!?]{0,4})|不(?:要|考慮|去|接受|想去)(?:別的?|其他的?|其它的?)(?:區|地方|地點)(?:的|上課)?|(?:別|其他)區(?:的)?(?:我|都|就){0,3}(?:不|免|[去到]不了)[^,。;!?]{0,4}|(?:跨到?)?(?:隔壁|別|其他)的?區(?:的?話)?(?:我|都|就|也){0,2}(?:嫌|覺得)?(?:太)?遠"
        + "|跨區(?:的話)?(?:我|都|就|也|會){0,3}(?:不|沒|太|很|無法)[^,。;!?]{0,4}|(?:不|沒辦法|不想|不能|無法|不要|不會)(?:再)?(?:跨區|[去到跑]別的?(?:區|地方)|[去到跑]其他(?:區|地方))(?:的|去|上課)?"
        + @"|nowhere else|(?:no|not any) other (?:district|place|area|location)s?|not anywhere else|other (?:districts|places|areas) (?:are|won'?t|do not|don'?t)[^,.;!?]{0,20}")]
    public static partial Regex NowhereElse { get; }

    /// <summary>就找那裡的, 只看這兩區: back to places that were named softly, and a plain wish for them.</summary>
    [GeneratedRegex("(?:就|只|只要|只想|只會)(?:找|要|看|選|挑|去|考慮|報|排)(?:在)?(?:那|這)(?:裡|邊|兒|一?區|[兩二三幾]個?區|一帶)(?:的課?|就好|就行|上課){0,2}|only (?:look|search)? ?(?:there|those (?:two|districts))")]
    public static partial Regex PointedBack { get; }

    [GeneratedRegex("(?:再|另外)?加(?:上|個)?[一-鿿]{2,3}|[一-鿿]{2}區?(?:也|亦)(?:可以|行|ok|好|能|到得|去得)|\\bis (?:also )?(?:fine|ok(?:ay)?) (?:too|as well)|\\balso (?:fine|ok)")]
    public static partial Regex Also { get; }

    [GeneratedRegex(@"(?:住|住在|家|家在|家裡在|住家在|老家在|公司在|上班在|工作在|學校在|搬到|搬來|離|靠近|從|戶籍在|娘家在)\s*$|(?:live[sd]?|living|stay(?:ing)?|based|located|home is|work|house is|near|around|close to)\s*(?:in|at|to|near)?(?: the)?\s*$|(?:sống ở|nhà ở|ở gần|gần|tinggal di|rumah(?: saya)? di|dekat|อยู่(?:ที่)?|บ้าน(?:อยู่)?(?:ที่)?|ใกล้)\s*$")]
    public static partial Regex HomeBefore { get; }

    /// <summary>我在七堵: the resident, not the course, unless learning is said to happen there.</summary>
    [GeneratedRegex("(?:我|我們|我媽|我爸|我家|人|媽媽|爸爸|阿嬤|阿公)(?:們|人|都|就|也|現在|目前|平常){0,6}在$")]
    public static partial Regex BeingThere { get; }

    [GeneratedRegex("^(?:附近)?(?:上課|學|參加|的課|聽課|報名)")]
    public static partial Regex LearningThere { get; }

    [GeneratedRegex("(?:地點)?不(?:要|想|能|用|會)(?:離(?:我)?家)?(?:跑|走|坐車|搭車)?(?:得)?太遠(?:的)?|別太遠|太遠(?:的)?(?:不行|不要|不方便|不去|我不去|沒辦法|去不了)|離(?:我|我們)?家?裡?(?:要|比較|越|很|最){0,6}近(?:的|一?點){0,6}(?:越好)?|越近越好|就近(?:的|上課)?|離家不遠(?:的)?|近一?點(?:的|就好){0,6}|近的(?:就好)?|不(?:會|能|想|敢|要)?(?:坐|搭|騎)(?:得)?太遠的?(?:車)?"
        + "|(?:我?家|住家|住的地方)(?:的)?(?:附近|旁邊|周邊)(?:的|有沒有|有)?|(?<=^|[,。;!?在])附近(?=$|[,。;!?的有上就])|走路(?:就)?(?:可以|能|會)?(?:走)?得?到(?:的)?|走得到(?:的)?|騎車(?:就)?(?:可以|能)?到|交通(?:要|比較)?(?:方便|便利)(?:一?點|的){0,6}|好停車(?:的)?|公車(?:可以|能|會)?到(?!不)(?:得了|的){0,6}"
        + @"|near(?:by| me|est)|near (?:my )?(?:home|house|place)|walkable(?: from (?:my |the )?(?:home|house))?|close to (?:my )?(?:home|house|me)|close by|(?:with)?in walking distance|(?:not|n't)(?: be)? too far(?: away)?|gần nhà|không quá xa|dekat rumah|tidak terlalu jauh|ใกล้บ้าน|ไม่ไกล")]
    public static partial Regex Near { get; }
}
