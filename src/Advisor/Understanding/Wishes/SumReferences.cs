using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>One sum, and other words that make it the most a course may cost: 太太只給我八百繳學費，多的她不出; 紅包裡有五百元，超出的不行.</summary>
/// <remarks>Only where one sum stands in a turn.</remarks>
internal static partial class SumReferences
{
    private const string N = $"(?<n>{Numerals.Pattern})";

    /// <returns>The sum and the words that bound it; null where nothing does.</returns>
    public static (Match Sum, IReadOnlyList<Match> Said)? Find(Reading reading)
    {
        var sums = reading.Text.Matches(Sum).Where(sum => !OneMore.IsMatch(reading.Text.Before(sum.Index))).ToList();
        if (sums.Count == 0 || sums.Exists(sum => sum.Groups["n"].Value != sums[0].Groups["n"].Value))
            return null;

        // 超出仁愛的都不用列 goes beyond a place.
        var said = reading.Text.Matches(Beyond).Where(beyond => !reading.NamesDistrict(beyond.Index, beyond.Length)).ToList();
        return said.Count > 0 ? (sums[0], said) : null;
    }

    [GeneratedRegex($@"(?:nt\$|\$)?{N}\s*(?:元整|元|圓|塊錢|塊|箍|dollars?|ntd|twd)|(?:nt\$|\$){N}")]
    private static partial Regex Sum { get; }

    // 多一塊, 貴一元: what goes beyond the sum.
    [GeneratedRegex("[多貴]$")]
    private static partial Regex OneMore { get; }

    private const string Refusal = "(?:就)?(?:[報付上出繳]不|不(?!錯)|沒(?!關係|差|問題)|免|別|無法|付不|算了|略過|跳過|太貴|刪|放棄)";

    [GeneratedRegex("(?:再更?(?:多|貴|高|上去)|多的|多出來的?|更貴|(?:再)?[多貴]一[塊元毛]錢?"
        + "|(?:超過|超出|高過|貴過|破|高於|多於)(?:的|就(?:得|要|只好|只能)|這[^,。;!?]{0,4}|那[^,。;!?]{0,4})?|比(?:這|那)[^,。;!?]{0,4}(?:貴|高|多)(?:的)?"
        + $"|不夠的|過了這[^,。;!?]{{0,3}}|一過[^,。;!?]{{1,8}}[元塊])[^,。;!?]{{0,5}}?{Refusal}[^,。;!?]{{0,5}}"
        + "|(?:比[^。;!?]{1,9}[元塊箍](?:還|更)?(?:貴|高|多)的?)[^,。;!?]{0,6}(?:不|免|別|刪|沒|跳|略)[^,。;!?]{0,5}"
        + "|不(?:能|可以?|要|會|得)(?:再)?(?:超過|超出|破|比(?:這|那|[^。;!?]{1,9}[元塊箍])[^,。;!?]{0,4}(?:貴|高|多))[^,。;!?]{0,4}"
        + "|[在以](?:這|那)(?:個)?(?:之內|之下|數(?:字|目)?(?:以內|內)|範圍(?:之?內)?)"
        + "|(?:我|自己)?(?:自己)?(?:也|就|都)?(?:沒有?|無)(?:別的|其他)?(?:錢|閒錢|能力|辦法)(?:可以|能)?(?:再)?[貼補添加]"
        + "|(?:再多)?(?:我|自己)?[貼補添加]不(?:起|出來?|了)|(?:全部|總共|通通)?就(?:只有)?這(?:些|筆|麼多|包)"
        + "|(?:我|就|也|都|實在){0,3}(?:不(?:想|要|能|會|願意?|打算)|無法|沒辦法)(?:再)?(?:自己)?(?:多|另外)?(?:貼|補|添)(?:錢)?(?=$|[,。;!?了])"
        + @"|\b(?:can'?t|cannot|must not|must ?n'?t|mustn'?t) (?:go over|be more|exceed|cost more)\b(?: (?:it|that))?"
        + @"|\b(?:stay|be|keep) (?:within|under|below) (?:that|it)\b|\bthere is no more\b|\b(?:nothing|no more) (?:else|beyond that)\b"
        + @"|\bnot an? (?:cent|penny|dime|dollar) more\b|(?<=\bover [^,.;!?]{1,16}) i (?:can'?t|cannot|won'?t)\b")]
    private static partial Regex Beyond { get; }
}
