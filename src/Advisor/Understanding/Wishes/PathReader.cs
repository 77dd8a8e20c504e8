using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Wishes for several steps in order: 幫我規劃學習路徑, 怎麼安排, plan a path to learn.</summary>
internal static partial class PathReader
{
    public static void Read(Reading reading)
    {
        // 學習型城市計畫的規劃 is a plan of the city's, and 時間怎麼安排 asks for a timetable.
        if (OfTheCity.IsMatch(reading.Text.Folded))
            return;

        foreach (var pattern in new[] { Asking, Path })
        {
            foreach (var match in reading.Text.Matches(pattern))
            {
                reading.WantsPath = true;
                reading.Text.Claim(match);
            }
        }

        if (!reading.WantsPath)
            return;

        // What colours the way names no subject: 從零開始學日文.
        foreach (var match in reading.Text.Matches(Frame))
            reading.Text.Claim(match);
    }

    [GeneratedRegex(@"計畫書|型城市|學習城市|白皮書|政府|市府|教育局|教育處|年度|補助|經費|(?:時間|上課時間|日期|交通|場地)(?:要|該)?(?:怎麼|如何)安排|手語|翻譯|告別")]
    private static partial Regex OfTheCity { get; }

    // The subject may stand between what is asked and what it is asked of: 幫我規劃學英文的學習路徑.
    [GeneratedRegex("(?:請)?(?:幫我|替我|幫忙|可以|能不能|想要?|我要|給我)?(?:規劃|安排|設計|排|擬|列|給)(?:我)?(?:出|一下)?(?:一個|一份|一套|個|條"
        + "|一條)?(?:適合我)?(?:的)?(?=[^市縣府]{0,10}(?<!終身)學習(?:的)?(?:路徑|路線|地圖|計畫|順序|進程|步驟|規劃|藍圖))"
        + @"|\b(?:please )?(?:plan|map out|design|suggest|recommend|give me|make me|build|create|show me)(?: me| out)?(?: a| an| my"
        + @"| the)?(?=(?: \w+){0,3} (?:learning |study )(?:path(?:way)?|plan|roadmap|route|sequence)\b)"
        + @"|\b(?:plan|map out|suggest|recommend|give me|make me|build)(?: me| out)?(?: a| an| my| the)(?=(?: \w+){0,3} (?:path(?:way)?|roadmap)\b)"
        + @"|(?:tolong )?(?:buat(?:kan)?|susun(?:kan)?|rencanakan)(?: saya)?(?: sebuah)?(?= (?:rencana|jalur|urutan|tahapan) belajar)")]
    private static partial Regex Asking { get; }

    // 一步一步教我用手機 wishes for patience, and อยากเรียนวางแผนการเงิน for a course on money: neither for a path.
    [GeneratedRegex("(?:的)?(?<!終身)學習(?:的)?(?:路徑|路線|順序|步驟|進程)(?:圖)?(?:要|該)?(?:怎麼|如何)?(?:排|安排|走|規劃)?"
        + @"|(?<=\u0001.{0,10})(?:的)?學習(?:的)?(?:地圖|計畫|規劃|藍圖)"
        + "|(?:我)?(?:要|該|應該|可以|想)?(?:怎麼|如何|怎樣)(?:一步一步|循序漸進)?(?:地)?(?:(?:安排|規劃)(?:課程|學習)?(?:比較好|才好|呢)?(?=$|[?,。!呢 ])"
        + "|排課|按部就班)|(?:要|該|應該|可以)?(?:先|從)(?:上|學|修|哪)(?:什麼|哪(?:一)?(?:門|個|堂|些))?(?:課|開始|學起)?[,、]?(?:然後|再|接著)(?:再)?(?:上"
        + "|學|修)(?:什麼|哪(?:一)?(?:門|個|堂|些))(?:課)?|循序漸進(?:地|的)?|按部就班(?:地|的)?"
        + "|從(?:入門|基礎|初級|零)(?:一路|慢慢)?(?:學)?到(?:進階|高級|精通|會|高階)|(?:幫我|替我)(?:規劃|安排)(?:一下)?(?:課程|怎麼學)"
        + @"|\b(?:learning|study) (?:path(?:way)?|roadmap|route|sequence)\b(?: (?:to|for|of|in))?"
        + @"|(?<=\u0001.{0,24})\b(?:study|learning) plan\b(?: (?:to|for|of|in))?|(?<=\u0001.{0,24})\b(?:path(?:way)?|roadmap)\b(?: (?:to|for|of|in))?"
        + @"|\bwhat should i (?:take|learn|study) first\b(?:.{0,12}(?:then|next|after))?|\bin (?:what|which) order\b(?: should i (?:take|learn))?"
        + "|(?:(?:lên|lập|vạch)(?: giúp| cho)?(?: tôi| em| mình)?(?: một)? )?(?:kế hoạch|lộ trình) học(?: tập)?"
        + "|học (?:cái |lớp )?(?:gì|nào) trước(?:.{0,8}(?:gì|nào) sau)?|(?:rencana|jalur|urutan|tahapan) belajar|(?:ช่วย)?(?:วาง|จัด)แผน(?:การ)?เรียน(?:ให้)?"
        + "|เส้นทางการเรียน(?:รู้)?|แผนการเรียน|เรียนอะไรก่อน(?:.{0,6}หลัง)?")]
    private static partial Regex Path { get; }

    [GeneratedRegex("(?:我)?(?:想要?|打算|希望)?從(?:零|0|頭|最基本|最基礎)(?:開始|起)?|[零0]基礎(?:的)?|(?:我)?(?:是)?(?:完全)?(?:初學者|新手)"
        + @"|\bfrom (?:scratch|zero|the (?:very )?(?:beginning|basics))\b|\b(?:for|as|i(?:'m| am)) an? (?:complete |total |absolute )?beginner\b"
        + @"|từ (?:con số )?(?:không|đầu|số 0)|cho người mới(?: bắt đầu)?|\b(?:dari nol|dari awal|untuk pemula)\b|(?:เริ่ม(?:ต้น)?)?จาก(?:ศูนย์|0)"
        + "|สำหรับ(?:มือใหม่|ผู้เริ่มต้น)")]
    private static partial Regex Frame { get; }
}
