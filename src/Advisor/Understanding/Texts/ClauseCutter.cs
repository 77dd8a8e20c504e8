using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>Cuts a folded text into clauses and tells which of them are softened.</summary>
internal static partial class ClauseCutter
{
    private const string SoftWords =
        "最好|盡量|儘量|可以的話|可能的話|方便的話|如果(?:可以|能|行|方便)|(?:能|有|行)的話|比較好|更好|最理想|理想|優先|偏好|偏向|比較(?:想|喜歡|方便)|不強求|不勉強"
        + "|preferabl[ey]|ideally|if (?:it's |it is )?possible|if (?:i|you|we) can|would be (?:nice|good|great|better)|(?:would|i'd|'d) (?:prefer|rather)"
        + @"|prefer\b|better if|nice to have|hopefully"
        + "|nếu được|nếu có thể|tốt nhất|(?:thì|càng|là) (?:càng )?(?:tốt|hay)|ưu tiên|kalau bisa|sebaiknya|lebih (?:baik|bagus|suka)|ถ้าได้|ถ้าเป็นไปได้|จะดีมาก|ก็ดี|ยิ่งดี";

    private const string HardWords =
        @"(?<!不)一定|必須|必需|務必|只能|只有|只要|(?<!不)得要|非得|限定|\bmust\b|\bonly\b|have to|need to";

    /// <returns>In order, without gaps except separators; at least one, and none empty but that one.</returns>
    public static IReadOnlyList<Clause> Cut(string folded)
    {
        var clauses = new List<Clause>();
        var start = 0;
        foreach (var match in Separators.EnumerateMatches(folded))
        {
            if (OpensExcept.IsMatch(folded.AsSpan(start, match.Index - start)) && AllOthers.IsMatch(folded.AsSpan(match.Index + match.Length)))
                continue;

            Add(folded, start, match.Index, clauses);
            start = match.Index + match.Length;
        }

        Add(folded, start, folded.Length, clauses);
        if (clauses.Count == 0)
            clauses.Add(new Clause(0, folded.Length, IsSoft: false));

        SpreadLoneSofteners(folded, clauses);
        return clauses;
    }

    private static void Add(string folded, int start, int end, List<Clause> clauses)
    {
        var words = folded.AsSpan(start, end - start);
        if (!words.IsWhiteSpace())
            clauses.Add(new Clause(start, end, Softeners.IsMatch(words) && !Hardeners.IsMatch(words)));
    }

    // "可以的話，免費": the softener alone between commas is about what follows; "免費，這樣最好": about what stood before.
    private static void SpreadLoneSofteners(string folded, List<Clause> clauses)
    {
        for (var at = 0; at < clauses.Count; at++)
        {
            var words = folded.AsSpan(clauses[at].Start, clauses[at].End - clauses[at].Start);
            if (!LoneSoftener.IsMatch(words))
                continue;

            var about = at + 1 < clauses.Count && !LooksBack.IsMatch(words) ? at + 1 : at - 1;
            if (about < 0)
                continue;

            var clause = clauses[about];
            clauses[about] = clause with { IsSoft = !Hardeners.IsMatch(folded.AsSpan(clause.Start, clause.End - clause.Start)) };
        }
    }

    // A comma inside 1,000 and a stop inside 3.5 cut nothing; a space cuts only between Chinese words, and between Thai phrases.
    [GeneratedRegex(@"[,.](?!\d)|(?<!\d)[,.]|[。;!?…]|(?<=[一-鿿])\s+(?=[一-鿿])|(?<=[\u0e00-\u0e7f])\s+(?=[\u0e00-\u0e7f])(?!(?:เขต|อำเภอ|ย่าน) )"
        + @"|(?<=[a-z0-9])\s+(?=(?:ฉัน|ผม|ดิฉัน)?(?:อยาก|ต้องการ|สนใจ))|(?<=[一-鿿]{2})(?=最好[^,。;!?]{3})(?<!這樣|那樣|這|那|是|就)"
        + "|(?<=[一-鿿]{2})(?=(?:別|不要|不用)(?:再)?(?:推薦|介紹)(?!給?我|了|這|那)[^,。;!?不]{1,12}的(?:課|班)?(?:$|[,。;!?]))"
        + "|(?<=[一-鿿]{2}的)(?=不要太(?!早|晚))|(?<=[的課班上啦喔捏囉了區要行一二三四五六日天午])(?=我(?:不會用|沒學過|沒基礎|怕跟不上|怕聽不懂|有點|是新手"
        + "|是初學))|(?<=(?:不要|不用|不行|不上|不考慮|免談|no|out)(?:喔|啦|了|給我)?)(?=不(?:要|想|用|需要)|別|沒有|最好|拜託|謝謝|老師|希望|聽說"
        + "|我(?:不會|沒|怕|有點)|人不)|但是|但|不過|可是|而且|並且|然後"
        + @"|\band\b(?! (?:on |in the )?(?:mon|tues?|wed|thu|fri|sat|sun|week|evening|morning|afternoon|night))"
        + @"|(?<!\b(?:anything|nothing|any ?time|any ?day|anywhere|any place|everything|nowhere|every ?day|all) )\bbut\b")]
    private static partial Regex Separators { get; }

    // "除了七堵區，其他地方都不行" is said in one breath: only both halves together tell what is wished.
    [GeneratedRegex("^[^,。;!?]{0,4}除了?[^,。;!?]{1,14}$|^[^,。;!?]{1,14}(?:以外|之外|除外)$|^(?:except|apart from|other than|besides)\\b[^,.;!?]{1,20}$")]
    private static partial Regex OpensExcept { get; }

    [GeneratedRegex("^\\s*(?:我)?(?:其他|其它|其餘|別的?(?:天|區|地方|時|日)|另外的|都|全部|通通|一律|每一?天|哪一?天|哪裡都|i\\b|i'm|nothing|no other)")]
    private static partial Regex AllOthers { get; }

    [GeneratedRegex(SoftWords)]
    private static partial Regex Softeners { get; }

    [GeneratedRegex(HardWords)]
    private static partial Regex Hardeners { get; }

    [GeneratedRegex($@"^\s*(?:這樣|那樣|就|是|會|還|有){{0,6}}(?:{SoftWords})(?:就|的|了|啦|囉|是|會|更好|最好|比較好){{0,6}}\s*$")]
    private static partial Regex LoneSoftener { get; }

    [GeneratedRegex("更好|比較好|最理想|這樣最好|就最好|nice|better")]
    private static partial Regex LooksBack { get; }
}
