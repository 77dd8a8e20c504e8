using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Subjects;

/// <summary>Whether a clause that holds words of a subject names it, or tells of somebody's life: 我跑船的, 剛領到加班費.</summary>
internal static partial class SubjectSound
{
    /// <summary>照顧老人的課, a baking class.</summary>
    public static bool AsksForCourse(ReadOnlySpan<char> folded) => CourseOf.IsMatch(folded);

    /// <summary>Whether a clause beside a wish puts another subject in the place of one told before. Circumstances tell why instead.</summary>
    /// <param name="standsAlone">Nothing but the subject's words stands in the clause, or a wish right before them: 免費的瑜珈.</param>
    public static bool NamesAnother(ReadOnlySpan<char> folded, bool standsAlone)
    {
        var tells = Telling.IsMatch(folded);
        var complains = Complains(folded);
        return Wishing.IsMatch(folded) ? !(tells && complains) : standsAlone && !tells && !complains;
    }

    public static bool Complains(ReadOnlySpan<char> folded) => Complaint.IsMatch(folded);

    [GeneratedRegex(@"(?:的課|課程|(?<![上值夜晚早日輪加大小])班)(?:在哪裡?|有嗎|有沒有|嗎|呢|啊|呀|喔|好了|吧){0,2}$|\b(?:class(?:es)?|courses?|lessons?|workshops?)$")]
    private static partial Regex CourseOf { get; }

    [GeneratedRegex("想|有沒有|有無|有[^,。;!?]{1,8}[嗎呢]$|^(?:那|我|就|幫我|請|再|也|乾脆|不如){0,3}(?:換(?:成|到|個|一)|改(?:成|學|報|找|看))|不然|另外"
        + @"|還是|呢$|好了$|也(?:可以|行|好)$|看看|\b(?:what about|how about|instead|rather|something|anything|any|try|want|like|looking for)\b|muốn|ingin|mau"
        + "|อยาก")]
    private static partial Regex Wishing { get; }

    // Somebody, or what came to pass.
    [GeneratedRegex("[我他她你您]|家|公司|老闆|[爸媽爺奶嬤公婆叔姨姑舅]|先生|太太|小孩|孩子|[兒女]|孫|朋友|同事|看護|[了過著]$|了|^[替幫給]|幫忙|報名|年$"
        + @"|[收洗做弄忙顧煮送][完好]|每天|常常|平常|最近|剛|\b(?:i|i'm|i've|my|we|our|he|she|his|her|they)\b"
        + @"|\b(?:tôi|em|mình|con|chồng|vợ|mẹ|bố|saya|aku|suami|istri|ibu|anak)\b|ฉัน|ผม|ดิฉัน|แม่|ลูก")]
    private static partial Regex Telling { get; }

    [GeneratedRegex("(?<!有)沒|不(?!然|如)|[怕累痛忙]|太|很")]
    private static partial Regex Complaint { get; }
}
