using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>An hour and a side of it: 三點以前, 比七點晚的, anything after five. Whether that side is wished for or ruled out is told by the words around it, as of a day.</summary>
/// <remarks>三點以前我有事 and 不要三點以前的課 leave what begins at three; the same words without a no leave what begins before it.</remarks>
internal static partial class ClockSides
{
    public static void Read(Reading reading, WindowSets found)
    {
        Read(reading, found, Earlier, TimeWindows.Until, TimeWindows.Since);
        Read(reading, found, Later, TimeWindows.Since, TimeWindows.Until);
    }

    /// <summary>Takes the sides that two nos leave free (三點以後不用上班, 除了三點以後都不行), before a reader hears one of them alone.</summary>
    public static void ReadFree(Reading reading, WindowSets found)
    {
        ReadFree(reading, found, Earlier, TimeWindows.Until);
        ReadFree(reading, found, Later, TimeWindows.Since);
    }

    /// <summary>Whether the side that is said with an hour is ruled out by the words around both.</summary>
    public static bool IsRuledOut(Reading reading, Match hour) =>
        reading.Text.Matches(Earlier).Concat(reading.Text.Matches(Later)).FirstOrDefault(side => side.Index <= hour.Index && side.Index + side.Length >= hour.Index + hour.Length) is { } said
        && IsRuledOut(reading, said.Index, said.Index + said.Length);

    /// <summary>Whether the words around a side of an hour rule it out.</summary>
    public static bool IsRuledOut(Reading reading, int start, int end) =>
        reading.PolarityOfTime(start, WithoutStop(reading.Text.Folded, end)) is Polarity.Refused or Polarity.RefusedSoftly;

    // หลัง 18.00 น., วันเสาร์ไม่ว่าง: the stop belongs to the hour, and the comma behind it ends what is said of it.
    private static int WithoutStop(string folded, int end) => end < folded.Length && (folded[end] is ',' or ';') && folded[end - 1] == '.' ? end - 1 : end;

    private static void Read(Reading reading, WindowSets found, Regex side, Func<TimeOnly, TimeWindow> own, Func<TimeOnly, TimeWindow> other)
    {
        foreach (var match in reading.Text.Matches(side))
        {
            var ruledOut = IsRuledOut(reading, match.Index, match.Index + match.Length);
            // The readers further down know more of a plain 三點以後 that is wished for: 三點以後才下班.
            if (ruledOut || match.Groups["compared"].Success)
                ClockReader.Take(reading, match, found, ruledOut ? other : own, evening: ruledOut && side == Later);
        }
    }

    private static void ReadFree(Reading reading, WindowSets found, Regex side, Func<TimeOnly, TimeWindow> own)
    {
        foreach (var match in reading.Text.Matches(side))
        {
            var (start, after) = reading.Text.LeadOut(WithoutStop(reading.Text.Folded, match.Index + match.Length));
            var (ahead, behind) = Freedom.LengthsAround(reading.Text.LeadIn(match.Index).ToString(), after);
            if (behind + ahead == 0 && reading.PolarityOf(match.Index, start) != Polarity.Only)
                continue;

            ClockReader.Take(reading, match, found, own);
            reading.Text.Claim(start, behind);
            reading.Text.Claim(match.Index - ahead, ahead);
        }
    }

    [GeneratedRegex($"(?<compared>早於|早過){ClockReader.Clock}(?:開始|開課|開班|上課)?(?:的)?(?:課程?|班)?"
        + $"|(?<compared>比){ClockReader.Clock}(?:還|更)?早(?:開始|開課|開班|上課)?(?:的)?(?:課程?|班)?"
        + $@"|{ClockReader.Clock}\s*(?:以前|之前|前(?![往進面]))(?:開始|開課|開班|上課)?(?:的話|的)?(?:課程?|班)?"
        + @"|\b(?:(?<compared>any ?(?:time|thing) (?:before|earlier than|prior to|up (?:to|until))|earlier than|prior to|up to)|before|until"
        + $@"|till) {ClockReader.EnglishClock}|\bsebelum {ForeignClockReader.IndonesianHour}|\btrước {ForeignClockReader.VietnameseHour}")]
    private static partial Regex Earlier { get; }

    [GeneratedRegex($"(?<compared>晚於|晚過|超過){ClockReader.Clock}(?:開始|開課|開班|上課)?(?:的)?(?:課程?|班)?"
        + $"|(?<compared>比){ClockReader.Clock}(?:還|更)?晚(?:開始|開課|開班|上課)?(?:的)?(?:課程?|班)?"
        + $@"|(?:(?<![跳略])過了?)?{ClockReader.Clock}\s*(?:以後|之後|過後|後(?![面天來]))(?:開始|開課|開班|上課)?(?:的話|的)?(?:課程?|班)?"
        + $"|(?<compared>過了?){ClockReader.Clock}"
        + @"|\b(?:(?<compared>any ?(?:time|thing) (?:after|later than|past|from)|later than|past)|after"
        + $@"|from) {ClockReader.EnglishClock}(?:\s+on(?:wards?)?\b)?|\b(?:setelah|sesudah) {ForeignClockReader.IndonesianHour}"
        + $@"|\bsau {ForeignClockReader.VietnameseHour}")]
    private static partial Regex Later { get; }
}
