using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Words that point back to places named beside them: 就找那邊的, 自己這區, 這兩區都行, 別區我不去.</summary>
internal static partial class PlaceReferences
{
    private const string Own = "(?:自己|我們?|咱們?|他們?|她們?|大家|雇主家|老闆家|學校|店裡?|公司|住家|家裡?|家門口|附近|在地|有攤|同學)";

    /// <summary>那邊, 這一區, 自己這區, 同一區, 他們那一帶.</summary>
    private const string There = $"{Own}?(?:的|在)?{Own}?(?:(?:那|這)(?:邊|裡|兒|附近|一?帶|一?區|個區|個地方)|同一?個?區|區[內裡]|家門口)";

    // What may stand between a verb of wishing and the place it points at: 課要在, 請幫我找.
    private const string Towards = "(?:課程?|教室|我們?|只|就|也|都|還|先|最好|能|可以|去|來|到|在|上(?!班)|學(?!校)|開|辦|排|找|報|給|幫|個|[一這那]堂|於){0,6}";
    private const string Goal = "(?:要|找|查|搜|選|挑|報(?!到)|給我|看|限|列|想在|想去|希望在|只能|只會|只想|只有|就在|改|換|去(?=那邊?[上學報])"
        + "|(?:課程?|教室|班)(?:就|都|也|只|一定|必須|要|得|能){0,3}(?:開|辦|設|排)?在)";
    private const string Tail = "(?:裡面|裡頭|裡|內|邊)?(?:我|才|也|都|就)?(?:比較)?(?:可以|能|有)?(?:開|辦|教|上(?!班)|學|參加|挑|選|找)?(?:的|得了"
        + "|得到)?(?:課程?|班|教室)?(?:就好|就行|就對了|才行|才可以|才方便|才順路?|可以|方便|給我|好了){0,2}";

    /// <summary>A wish for a place that is only pointed at.</summary>
    /// <remarks>那邊我最熟 tells why and wishes for nothing; 那邊太遠 wishes for something else.</remarks>
    public static IEnumerable<Match> Wished(Reading reading) => reading.Text.Matches(PointedBack);

    /// <summary>Whether nothing but the place pointed at will do: 只能上那邊的.</summary>
    public static bool IsOnly(Match wished) => Only.IsMatch(wished.ValueSpan);

    /// <summary>A clause that rules all other places out.</summary>
    public static IEnumerable<Match> NowhereElse(Reading reading)
    {
        foreach (var pattern in new[] { OthersRefused, OthersRefusedAhead, EnglishNowhereElse })
        {
            foreach (var match in reading.Text.Matches(pattern))
                yield return match;
        }
    }

    /// <summary>All places named are meant: 這兩區哪邊都可以, either of those.</summary>
    public static bool MeansAll(string folded) => Several.IsMatch(folded);

    /// <summary>Whether a turn speaks of districts, so that 信義 in it is one.</summary>
    public static bool SpeaksOfDistricts(string folded) => OfDistricts.IsMatch(folded);

    [GeneratedRegex($"(?<!不|別|沒){Goal}{Towards}{There}(?!太|很|好遠|比較遠|遠|不|沒|人|的?(?:鄰居|朋友|同學|路|環境|學校|公司|店|東西|房)){Tail}"
        + $"|(?:就|只|也)?(?:在|去|到){There}(?:裡面|裡頭)?(?:上(?!班)課?|學|聽課|報名)(?:就好|就行|的)?"
        + "|(?:課|上課|教室)?(?:地點|地方)?(?:最好|也|就|一定|必須)?(?:要|得|想)走路(?:就)?(?:可以|能|會)?走?得?到(?:得了)?的(?:課|班|地方)?(?:才行|才好"
        + "|就好)?|(?:課|上課|教室)?(?:地點|地方)?(?:最好|也|就|一定|必須)?(?:要|得|想)(?:跟|和|與|同)(?:我)?(?:的)?(?:公司|家裡?|住家|住處|住的地方|學校"
        + "|店裡?|工作|上班的?地方|辦公室|工廠)(?:在)?同(?:一|一個|個)?區(?:的)?(?:才行|才可以|才好|才方便)?"
        + $"|(?<=^|[,。;!?、]){There}(?:開|辦|上)?的(?:課|班|教室)?(?:就好|就行|才行|優先)?(?=$|[,。;!?])"
        + "|(?<=^|[,。;!?])(?:這|那)(?:[兩二三幾]個?)(?:區|邊|地方)(?:[開辦上]?的課?程?)?我?(?:才|都|最|比較|也){0,2}(?:順路?|方便|近|可以|行|好|ok"
        + "|趕得[上到]|[去到來]得[了成到])(?=$|[,。;!?])"
        + "|(?:就|只|只要|只想|只會|只能|要|找|請|在|選|挑|課){1,3}(?:找|要|看|選|挑|去|考慮|報|排|開在|待在|有)?(?:在)?(?:這|那|有攤的這"
        + "|我們)?[兩二三幾](?:個(?:其中一個的)?)?(?:區|邊|地方)(?:的)?(?:課|裡面?|之中|挑|選|找|就好|就對了|就行|我?會去|去得成|我?去得了|走動|方便|都行"
        + "|都可以|都好|才方便){0,3}"
        + @"|\b(?:so )?(?:please )?(?:look|search|check)(?: for (?:one|something|classes))? (?:there\b|around there|in that (?:area|district))"
        + @"|\bonly (?:look|search|classes|courses|lessons)? ?(?:there|those (?:two|districts))"
        + @"|\b(?:want|need|find(?: me)?|looking for|like|take|show me)(?: to)?(?: take| have| do)? (?:one|it|something|anything|a (?:class|course)"
        + @"|those)(?: in| around| right| over| near){0,2} (?:here|there)\b"
        + @"|\b(?:a class|a course|one|something|lessons?|it|classes|courses)(?: held)? (?:in|around|within) (?:that|this) (?:district|area|part|place"
        + @"|neighbou?rhood)\b|\bin (?:that|the|this) same (?:area|district|part)|\b(?:here )?in (?:our|my|their) own (?:district|area|neighbou?rhood)"
        + @"|\b(?:so )?(?:it |that |they |the class |the course |(?:the |my )?(?:lessons?|classes) )?(?:has|have|needs?|must|should|ought"
        + @"|can only)(?: to)? be (?:in |held )?(?:there|here|one of (?:those|these|them|the two)(?: two)?)\b"
        + @"|\b(?:in|at|to) (?:one|either) of (?:those|these|them)(?: two)?\b|\b(?:one|either) of (?:those|these) two\b")]
    private static partial Regex PointedBack { get; }

    [GeneratedRegex("只(?:能|有|准|會|可以|肯)|僅|才(?:行|可以)|非|一定|必須|\\bmust\\b|\\bha(?:s|ve) to\\b|\\bonly\\b")]
    private static partial Regex Only { get; }

    private const string Others = "(?:(?:別|其他|其它|其餘|另外|外面|隔壁)(?:的)?(?:一|幾)?(?:個)?(?:地方|區域?|地點|所在|行政區|縣市|處)"
        + "|(?:這|那)(?:[一二兩三幾]|裡|邊)?個?(?:區|邊|裡|地方)?(?:的)?(?:以外|之外)|(?<=^|[,。;!?所以就])區(?:以)?外|外區"
        + "|(?:離開|出)了?(?:這|那|我們?|自己)?(?:一)?(?:個)?區|跨(?:到|去)?(?:別)?的?區|(?<![吉其])他[區處]|再(?:過去|遠)(?!一[點些])|(?:這|那)些區"
        + "|超出(?:這|那)[^,。;!?]{1,4})";
    private const string Refusing = "(?<![有是能可要會好行])(?:不(?!錯|過|一定|是不|限|拘|同|知|曉|清|確|排斥|介意|反對|在意|少)"
        + "|沒(?!關係|差|問題|意見|去過|來過|學過|試過)|無(?!所謂|妨)|免(?!費)|太遠|嫌遠|遠(?=$|[,。;!?])|算了|迷路|放棄|白搭|婉謝|謝絕|拿掉|刪掉|去掉|剔除"
        + "|排除|跳過|略過|pass|別(?=再|給|找|推|列|介紹|排|去|來|報|看|提|$|[,。;!?]))";

    [GeneratedRegex($"(?:改|換|去|到|離)?(?:成|去|到)?{Others}(?:(?!有沒|可以|行|都好|也好)[^,。;!?]){{0,9}}?{Refusing}[^,。;!?]{{0,7}}"
        + "|(?:地點|地方|區域)[^,。;!?]{0,3}(?:沒得(?:商量|談|換)|不能(?:換|改|商量)|不換)")]
    private static partial Regex OthersRefused { get; }

    [GeneratedRegex("(?:不(?:要|想|能|會|敢|考慮|接受|可以?|願意|用|必|給|准|肯)?|別|沒辦法|沒法|無法|免|甭)(?:再|去){0,2}(?:跟|給|幫|叫|讓|要)?我?(?:說|講"
        + "|提|看|列|介紹|推薦|找|排|去|到|跑|來|跨|選|踏出|管){0,3}(?:到|的)?(?:(?:別|其他|其它|其餘|外面|隔壁)(?:的)?(?:區|地方|地點|行政區|縣市)"
        + "|跨區)(?:的)?(?:課|上課|去)?")]
    private static partial Regex OthersRefusedAhead { get; }

    [GeneratedRegex("nowhere else|(?:no|not any) other (?:district|place|area|location)s?|not (?:elsewhere|anywhere else)"
        + "|anywhere else (?:is|are|would be|won'?t|does ?n[o']t)[^,.;!?]{0,24}"
        + @"|(?:can'?t|cannot|won'?t|not|never)(?: \w+){0,3} (?:any|to|in) (?:any )?other (?:district|place|area)s?"
        + "|other (?:districts|places|areas) (?:are|won'?t|do not|don'?t)[^,.;!?]{0,20}")]
    private static partial Regex EnglishNowhereElse { get; }

    [GeneratedRegex("(?:這|那)[兩二三幾](?:個)?(?:區|邊|個?地方|處)|[兩二](?:個)?(?:區|邊|地方)(?:都|的|挑|選|輪|其中|我?都|裡面|就|才|上)"
        + "|[這那][兩二]個都(?:可以|行|好)|其中(?:一個|一區|之一)|哪(?:一)?(?:邊|區)都(?:可以|行|好)"
        + @"|\b(?:in|at|to) (?:one|either|both) of (?:those|these|them|the two)\b|\b(?:one|either) of (?:those|these) two\b"
        + @"|\b(?:those|these) two (?:districts|areas|places)\b")]
    private static partial Regex Several { get; }

    [GeneratedRegex("(?:別|其他|其它|其餘|隔壁|另外)(?:的)?(?:區|地方|行政區|地點)|跨區|[這那同哪兩](?:一|兩|幾)?個?區|區[內外]|[這那](?:兩)?邊|[這那]一?帶"
        + "|上課地點|有開嗎|的給我|路還?不熟")]
    private static partial Regex OfDistricts { get; }
}
