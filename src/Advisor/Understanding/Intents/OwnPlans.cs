using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Intents;

/// <summary>Tells whoever asks for the plan that was made for them from whoever wants one made: 我的學習計畫, but not 幫我安排我的學習計畫.</summary>
internal static partial class OwnPlans
{
    /// <param name="folded">The turn, folded.</param>
    public static bool Matches(string folded) => Asking.IsMatch(folded) && !Making.IsMatch(folded);

    [GeneratedRegex("我的(?:那[份個])?(?:學習|課程|上課|進修)?計[畫劃](?!就?是|想|要)|(?:幫我|給我|替我|為我)(?:安?排|訂|擬|寫|做)的(?:那[份個])?(?:學習|課程|上課)?計[畫劃]"
        + @"|\bmy (?:own |present |current )?(?:learning|study|course) plan\b(?! (?:is|was) to\b)"
        + @"|^\s*(?:please )?(?:show (?:me )?|see |what(?:'s| is) |open )?my plan\b(?! (?:is|was) to\b)"
        + "|k[eế] ho[aạ]ch (?:h[oọ]c(?: t[aậ]p)? )?c[uủ]a (?:t[oô]i|em|m[iì]nh|con|anh|ch[iị])|rencana (?:belajar|kursus)(?:ku| saya| aku)"
        + "|แผน(?:การ)?เรียน(?:รู้)?ของ(?:ฉัน|ผม|ดิฉัน|หนู|เรา)")]
    private static partial Regex Asking { get; }

    // Whoever has none yet wants courses in order, or a person.
    [GeneratedRegex(@"(?:規劃|安排|擬定?|制[定訂]|訂定?|設計|建立|做|寫)(?:一下|一份|一個|出)?我的|\b(?:make|create|build|write|design|prepare|draw up)\b.{0,20}\bplan\b"
        + "|(?:l[aậ]p|x[aâ]y d[uự]ng|t[aạ]o) (?:.{0,12} )?k[eế] ho[aạ]ch|(?:buat|susun|bikin)(?:kan|lah)? .{0,12}rencana|(?:วาง|ทำ|จัด)แผน")]
    private static partial Regex Making { get; }
}
