using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>The words around a place name that tell what is said about the place.</summary>
internal static partial class PlacePatterns
{
    private const string AroundWords = "附近|一帶|這邊|那邊|這裡|那裡|這區|那區|周邊|旁邊|邊上|隔壁|左右|地區|市區|近一?點|不遠";

    /// <summary>暖暖人: those who live there.</summary>
    [GeneratedRegex("^區?(?:的)?(?:人(?!力|物|數|太)|居民|在地人)")]
    public static partial Regex Residents { get; }

    /// <summary>前夫住七堵, my ex lives in Qidu: who is not to be met lives there.</summary>
    [GeneratedRegex(@"前(?:夫|妻|男友|女友|任|老闆|雇主)|仇[家人]|債主|冤家|\b(?:my|his|her) ex\b(?:-\w+)?|\bchồng cũ|\bvợ cũ|\bmantan|แฟนเก่า|สามีเก่า|เมียเก่า")]
    public static partial Regex Shunned { get; }

    /// <summary>Claimed together with the place.</summary>
    [GeneratedRegex($"^區?(?:(?:這|那)?一?帶|{AroundWords})?(?:的)?")]
    public static partial Regex Around { get; }

    /// <summary>暖暖這邊上, 七堵那一帶有開嗎: pointed at, and yet where the course must be.</summary>
    [GeneratedRegex("^區?(?:這邊|那邊|這裡|那裡|這區|那區|這一?帶|那一?帶)(?:上(?!班)|學|的課|的班|開|有開|有(?:哪些|什麼|沒有|沒|嗎)|的教室|參加|聽課|就好|就行|才行)")]
    public static partial Regex PointedAt { get; }

    [GeneratedRegex($@"^區?\s*(?:{AroundWords}|人(?!力|物)|居民|出發|比較近|最近|district area)|^\s*(?:area|nearby|resident)")]
    public static partial Regex AroundAfter { get; }

    /// <summary>我家離七堵很遠: not there at all.</summary>
    [GeneratedRegex(@"(?:離|\bfar (?:away )?from|\bxa|\bjauh dari)(?: the)?\s*$")]
    public static partial Regex From { get; }

    [GeneratedRegex("^(?:太|很|好|非常|蠻|有點|實在|真的?){0,2}遠(?!不遠)|^[^,。;!?不]{0,3}(?:十萬八千里|有一大段)")]
    public static partial Regex FarAway { get; }

    /// <summary>Nothing outside of the place can be reached: everything outside Qidu is too far, 不能比七堵再遠.</summary>
    [GeneratedRegex(@"(?:\b(?:outside(?: of)?|beyond|other than|besides|farther than|further than)(?: the)?|\b(?:bên )?ngoài|\bra khỏi|\brời(?: khỏi)?"
        + @"|\b(?:di luar|selain)|(?:นอกจาก|นอก)(?:ที่)?|ไกลกว่า|\b(?:lebih jauh dari(?:pada)?|xa hơn)|不(?:能|要|想|會|可以)?比)\s*$")]
    public static partial Regex Outside { get; }

    [GeneratedRegex(@"^[^,.;!?]*(?:\b(?:far|hard|inconvenient|impossible|no good|difficult)\b|\b(?:xa|khó|lạc|mệt|không|chịu)\b|\b(?:jauh|sulit|susah)\b|ไกล"
        + "|ลำบาก|ไม่ไหว)|^(?:再|還|更)(?:遠|過去)")]
    public static partial Regex FarBehind { get; }

    [GeneratedRegex(@"(?:(?<![a-zà-ỹ])(?:quận|huyện|khu vực|khu|distrik|kecamatan|daerah|wilayah)\s+|(?:เขต|อำเภอ|ย่าน)\s*)$")]
    public static partial Regex KindBefore { get; }

    [GeneratedRegex("(?:住|住在|在|家在|到|去|來|從|離|離開了?|出了?|靠近|靠|近|找|改|改成|換|換到|換成|搬到|限|限定|只要|不要|除了|不去|不選|避開|跳過|略過"
        + @"|跑|非|是|要|或|或者|跟|和|與|及|、|/|\+|\b(?:in|at|near|around|to|from|live in|not|only|leave|or|and|ở|gần|di|dekat|ที่|ใกล้)(?: the)?)\s*$")]
    public static partial Regex PlaceBefore { get; }

    /// <summary>台北大安區: a district of which only the city is in the file of places.</summary>
    [GeneratedRegex(@"^\s*(?<name>[一-鿿]{2}區)")]
    public static partial Regex DistrictAfter { get; }

    [GeneratedRegex($@"^\s*(?:{AroundWords}|開(?:了|設了?|的)?(?:哪|什麼|多少|幾)|的?有(?!限|氧|機|趣)|在地人"
        + "|的(?:有|給我|我|優先|坡|路|交通|停車|學校|先?(?:不[要用必]|跳過|略過|[拿刪扣]掉|免)|最好|吧|課|班|社|圖書館|學習|中心|就|也|教室|場地|地點|才"
        + "|可以)|上課|開課|開的|也可以|也行|都可以|都行|都好|都到|都能|都去|[拿刪扣]掉|路我?不太?熟|以外|之外|除外|不可|才(?!華|藝|能)|擇一|選一|二選|去得"
        + "|到得|為主|為限|優先|或|跟|和|、|就好|比較|離|可以|能|(?:社區大學|社大|圖書館|樂齡))")]
    public static partial Regex PlaceAfter { get; }

    /// <summary>Words that name a place only where what follows allows it: 地點選安樂的, but not 選暖暖的毛線.</summary>
    [GeneratedRegex("(?:範圍|選|挑|開在|設在|接受|考慮|[去到來跑走][得不]了|[去到][得不]到|地點|地方|教室|場地|位置|地區|區域|鎖定|優先|給我|看|看看|介紹"
        + "|推薦|查|查詢|屬於|偏好|希望|侷限|限於|固定|指定|方便|除|唯獨|扣掉|排除|跑|回|不出|出不了|出不去|走動|活動|應該|必須|集中|要[嘛麼]|不是|就是|就"
        + "|只有|只能|僅有|僅|隔壁的?|[改換搬]去|只[上收找讀繞停]|讀|念|唸|我家|認得|待在|困在|嫁[來到]|超出|比|認(?!識|真)|一趟|前往|至|踏[進入]|往|討厭"
        + @"|不喜歡|對|跟|租在|停|騎得到的就|\bbe|\bis)(?:在|是|為|限)?:?\s*$")]
    public static partial Regex PlaceMaybeBefore { get; }

    [GeneratedRegex(@"^\s*(?:$|實在|真|舟|再|更|還|太|很|好|路|迷|敬|八字|沒|怎|[,。;!?或跟和與及、+/吧嗎呢還喔啦囉噢哦耶唷]|區|而已|有(?!限|氧|機|趣)"
        + "|的(?:$|[,。;!?課班教場地社]|範圍)|那|這|就|可|能|才|以|外|其[他餘]|開|上|擇|我|要|都|也|不|為)")]
    public static partial Regex MaybeAfter { get; }

    /// <summary>中山路, 信義房屋, 安樂死: names and words that begin like a district, whatever is spoken of beside them.</summary>
    [GeneratedRegex("^(?:路|街|樓|陵|站|北|南|東|西|里|國[小中]|高[中職]|堂|大學|公園|紀念|橋|裝|死|派|房|市場|醫院|包)")]
    public static partial Regex LongerName { get; }

    // 暖暖的 as well, where nothing beside it speaks of districts.
    [GeneratedRegex("^(?:路|街|樓|陵|站|北|南|東|西|里|國|高|堂|大|公園|紀念|橋|裝|的|死|活|派|房|鄉|市場|醫院|包|喔|地)")]
    public static partial Regex OtherName { get; }

    [GeneratedRegex("(?:一定|絕對|必須|必需|務必|只能|只想|只要|只可以?|只去|只考慮|只給我|只(?:能|會|可以?|肯|敢)?(?:出門|走得|走|騎得|騎|坐車|搭車|開車)|只"
        + "|僅|限|限定|非|非得|堅持|(?<!不(?:想|愛|敢|喜歡|要)[^,。;!?]{0,6})就是|指定|就只)(?:要|得|是|能|能夠|想|選|會|有|可以|肯|願意|接受|考慮"
        + @"|[去到來跑]得[了到]){0,6}(?:在|去|到|於|選|挑|找|看|收|列出?|顯示|介紹|推薦|給我看|給|查|報|留在|開在|位於)?\s*$"
        + @"|(?:\bonly(?: (?:get|come|go|make it|travel|walk|ride|drive|reach))?(?: as far as| to)?(?: if (?:it'?s|it is|that'?s|they'?re|the class is))?|must be|has to be|have to be|needs to be"
        + @"|strictly)(?: somewhere)?(?: (?:in|at|be in|around|near|within))?(?: the)?\s*$|\b(?:chỉ(?! (?:muốn )?(?:hỏi|biết|xem))|phải)(?: \w+){0,4} (?:ở|tại|trong)(?: quận| khu)?(?: \w+ \()?\s*$"
        + @"|\b(?:hanya|cuma|harus)(?! (?:mau )?(?:tanya|tahu))(?: \w+){0,3} di(?: distrik| daerah| kecamatan)?(?: \w+ \()?\s*$"
        + @"|(?:เฉพาะ|แค่|ต้อง(?:เรียน|อยู่))(?:ที่|ใน)?(?:เขต)?(?: ?\w+ \()?\s*$")]
    public static partial Regex Insisting { get; }

    [GeneratedRegex(@"^\s*(?:上課|的課|那邊|這邊|的)?(?:不可(?!以)|才行|才可以|才能去|才去|才能|限定|為限|才考慮|才報|才要|才收|其他(?:區|地方)(?:都)?不"
        + @"|別的(?:區|地方)(?:都)?不|only\b|(?:district )?or (?:not at all|nothing|nowhere|no class)|(?:district )?is the only (?:place|district|area|one))")]
    public static partial Regex InsistingBehind { get; }

    [GeneratedRegex("(?:再|另外)?加(?:上|個)?[一-鿿]{2,3}|[一-鿿]{2}區?(?:也|亦)(?:可以|行|ok|好|能|到得|去得)"
        + @"|\bis (?:also )?(?:fine|ok(?:ay)?) (?:too|as well)|\balso (?:fine|ok)")]
    public static partial Regex Also { get; }

    [GeneratedRegex("(?:住|住在|家|家在|家裡在|住家在|老家在|(?:新家|家|房子)(?:買|租|蓋|搬)在|租(?:房子?|屋)在|公司在|上班在|工作在|學校在|搬到|搬來"
        + @"|(?<!搬)離|靠近|從|戶籍在|娘家在|婆家在|宿舍在|攤位在|租在|嫁來|嫁到|[店開]在(?<=店.{0,2}在)|家)\s*$"
        + @"|(?:live[sd]?|living|stay(?:ing)?|based|located|home is|work|house is|(?<!nowhere |not |n't (?:be )?)(?:near|around|close to))\s*(?:in|at|to"
        + @"|near)?(?: the)?\s*$|\b(?:look(?:s|ing)? after|takes? care of|car(?:e|ing) for|mind(?:ing)?|visit(?:ing)?"
        + @"|go(?:es)? to (?:school|work))\b[^,.;!?]{0,24} (?:in|at)(?: the)?\s*$"
        + @"|(?:sống ở|nhà ở|ở gần|gần|tinggal di|rumah(?: saya)? di|dekat|(?<!ไม่)อยู่(?:ที่)?|บ้าน(?:อยู่)?(?:ที่)?|ใกล้)\s*$")]
    public static partial Regex HomeBefore { get; }

    /// <summary>我在七堵: the resident, not the course, unless learning is said to happen there.</summary>
    [GeneratedRegex("(?:我|我們|我媽|我爸|我家|人|媽媽|爸爸|阿嬤|阿公|小孩|孩子|女兒|兒子|先生|太太|老公|老婆|爸媽|朋友|同學|[姊哥弟妹]{1,2}|孫子?|孫女|雇主"
        + "|船|菜園|店|攤位?|公司|學校|宿舍|辦公室|工廠)(?:們|人|都|就|也|還|開|停|設|位|每天|現在|目前|平常|有時){0,6}[在停]$")]
    public static partial Regex BeingThere { get; }

    [GeneratedRegex("^(?:附近)?(?:上課|上(?=$|[,。;!?的])|學(?!校)|參加|的課|聽課|報名)")]
    public static partial Regex LearningThere { get; }

    /// <summary>在七堵擺攤, 小孩在七堵念書: what is done there already.</summary>
    [GeneratedRegex("^區?(?:這邊|那邊|這裡|那裡)?(?:上班|上學|工作|念|唸|讀(?!書會)|擺攤|顧|開店|做生意|租|買菜|買房|當(?!地)|打工|有(?:個|一)?[攤店房]"
        + "|也有一?[攤店]|的(?:公司|學校|朋友|同事|店|家|房子|攤)|停(?!車)|住|長大|活動|待|洗腎|看病|帶孫)|^ (?:with my|where i (?:live|work))")]
    public static partial Regex DoneThere { get; }

    /// <summary>來七堵租房子沒多久: says nothing of what is to be learned.</summary>
    [GeneratedRegex("^區?(?:租(?:房子?|屋|套房|雅房)|買房子?|工作|上班|長大|定居|生活)(?:沒多久|不久|[一二三四五六七八九十兩好幾半多]{1,3}[個年]月?)?(?:了|而已)?$")]
    public static partial Regex LivingThere { get; }

    [GeneratedRegex("(?:想|要|希望|只能|一定|可以|能|有沒有)(?:去|到)?(?:在|去|到)?\\s*$")]
    public static partial Regex WishedBefore { get; }

    [GeneratedRegex("[學教練課班]|想|\\b(?:learn|study|class|course|lesson)")]
    public static partial Regex Learning { get; }

    /// <summary>A city and what tells that somebody comes from there or is busy there: 花蓮上來的, 台北通勤上班.</summary>
    [GeneratedRegex("^[一-鿿]{2,3}(?:的(?:[^,。;!?]{1,6}族|媳婦|女兒|兒子|小孩|親戚|朋友|同事|公司|老家)|(?:上|下|過)來|來的"
        + "|(?:通勤)?(?:上班(?!族)|工作(?!坊|室)|讀大學|念大學)|長大|出生|(?:客家|閩南|河洛|眷村|海線|山線)?人(?!文|力|數|工|才|行|生))")]
    public static partial Regex Origin { get; }

    /// <summary>每天通勤去新竹.</summary>
    [GeneratedRegex("(?:通勤|上班|出差|跑車)(?:[去到在]|往返)?\\s*$")]
    public static partial Regex Commuting { get; }

    /// <summary>我住七堵不要, which refuses the place all the same.</summary>
    [GeneratedRegex("^區?(?:的課?|那邊|這邊|附近)?(?:的)?(?:我|就|都|也){0,2}(?:不(?:要|行|考慮|想|去|可以)|免|除外|以外|之外)")]
    public static partial Regex RefusedThere { get; }

    /// <summary>以外不給去, 以外都要轉車: nothing but the place will do.</summary>
    [GeneratedRegex("^區?(?:以外|之外|外)(?:的)?[^,。;!?]*?(?:不(?!錯|過|一定|是不|限|拘)|沒(?!關係|差|問題)|無(?!所謂|妨)|免|別(?!的)|太"
        + "|[要得][^,。;!?]{0,3}[轉繞換坐搭騎花爬走]|遠|難|累)")]
    public static partial Regex BeyondIsHard { get; }

    /// <summary>離開七堵我就不會去: that the place is left.</summary>
    [GeneratedRegex("(?:出了|離開了?|踏出|走出|超出)\\s*$")]
    public static partial Regex Leaving { get; }

    [GeneratedRegex("^區?[^,。;!?]{0,6}(?:不|沒(?!關係|差|問題)|無法|迷路|頭暈|難|怕|別(?!的)|免|跳過|略過)")]
    public static partial Regex LeftIsHard { get; }

    /// <summary>不要叫我離開, won't let me go beyond.</summary>
    [GeneratedRegex("(?:不(?:要|想|能|可以?|准|許|會|肯|敢|讓|給)?|別|沒辦法|無法|甭)(?:再)?(?:叫|讓|要|逼|給)?(?:我|他|她)?(?:們)?(?:踏出|走出|跑出|離開"
        + @"|超出|出)(?:了)?\s*$|(?:don'?t|do not|not|never|no|nothing|won'?t|can'?t|cannot)\b[^,.;!?]{0,28} (?:outside(?: of)?|beyond"
        + @"|further than)(?: the)?\s*$|(?:don'?t|do not|not|never|won'?t|can'?t|cannot|unable to|rather not"
        + "|hate to)(?: (?:want|like|wish|have|able|going|to|ever|really))* (?:leave|leaving|send (?:me|us) out of|step out of|go out of"
        + @"|get out of)(?: the)?\s*$|không(?: (?:muốn|thể|được))?(?: đi)? (?:ra khỏi|rời khỏi|rời)\s*$"
        + @"|(?:tidak|nggak|gak)(?: (?:mau|bisa|ingin))? (?:keluar(?: dari)?|meninggalkan)\s*$|ไม่(?:อยาก|ได้)?ออก(?:จาก|นอก)\s*$")]
    public static partial Regex NotLeaving { get; }

    [GeneratedRegex("^區?(?:的課?|那邊|這邊)?(?:的話)?(?:我)?(?:就|都|也){0,2}(?:算了|免了|不必了|不用了|跳過|略過|pass|沒興趣)")]
    public static partial Regex LetGoBehind { get; }

    [GeneratedRegex("(?:不是|不在|沒有?|非|除了)(?:在|開在)?\\s*$")]
    public static partial Regex Denied { get; }

    /// <summary>請幫我找七堵那邊的 wishes for the place, not for nearness.</summary>
    [GeneratedRegex("(?:找|要|看|選|挑|報|給我|列|推薦|介紹|查)\\s*$")]
    public static partial Regex Seeking { get; }

    [GeneratedRegex("^區?(?:(?:那|這)(?:一)?區|(?:那邊|這邊|那裡|這裡|那一?帶|這一?帶)(?:的|開的)(?:課|班|教室)?(?=$|[,。;!?]))")]
    public static partial Regex SoughtThere { get; }

    /// <summary>不是七堵就是仁愛 wishes for either.</summary>
    [GeneratedRegex("^區?就是")]
    public static partial Regex OrElse { get; }

    /// <summary>住家附近的課, 找厝邊的就好: beside the place where somebody lives, a wish for that place.</summary>
    [GeneratedRegex("(?:找|要|想|希望|只|選|挑|報|看)[^,。;!?]{0,5}(?:就近|厝邊"
        + "|(?:離家|住家|我?家|住的地方)[^,。;!?]{0,3}(?:近|附近|旁邊|走路))[^,。;!?]{0,4}(?:[課班]|上課?|學|報名|的|就好|就行)(?:有|嗎|就好|就行|了|啦"
        + "|吧)*(?=$|[,。;!?])")]
    public static partial Regex NearOwnHome { get; }

    [GeneratedRegex("(?:地點)?不(?:要|想|能|用|會)(?:離(?:我)?家)?(?:跑|走|坐車|搭車)?(?:得)?太遠(?:的)?|別太遠"
        + "|太遠(?:的)?(?:不行|不要|不方便|不去|我不去|沒辦法|去不了)|離(?:我|我們)?家?裡?(?:要|比較|越|很|最){0,6}近(?:的|一?點){0,6}(?:越好)?|越近越好"
        + "|就近(?:的|上課)?|厝邊(?:的)?(?:就好|就行)?|離家不遠(?:的)?|近一?點(?:的|就好){0,6}|近的(?:就好)?"
        + "|不(?:會|能|想|敢|要)?(?:坐|搭|騎)(?:得)?太遠的?(?:車)?"
        + "|(?:我?家|住家|住的地方)(?:的)?(?:附近|旁邊|周邊)(?:的|有沒有|有)?|(?<=^|[,。;!?在])附近(?=$|[,。;!?的有上就])"
        + "|走路(?:就)?(?:可以|能|會)?(?:走)?得?到(?:的)?|走得到(?:的)?|騎車(?:就)?(?:可以|能)?到|交通(?:要|比較)?(?:方便|便利)(?:一?點|的){0,6}"
        + "|好停車(?:的)?|公車(?:可以|能|會)?到(?!不)(?:得了|的){0,6}"
        + "|near(?:by| me|est)|near (?:my )?(?:home|house|place)|walkable(?: from (?:my |the )?(?:home|house))?|close to (?:my )?(?:home|house|me)|close by"
        + "|(?:with)?in walking distance|(?:not|n't)(?: be)? too far(?: away)?|gần nhà|không quá xa|dekat rumah|tidak terlalu jauh|ใกล้บ้าน|ไม่ไกล")]
    public static partial Regex Near { get; }
}
