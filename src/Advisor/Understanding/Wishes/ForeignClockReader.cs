using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Hours as said in English beside what ends or begins at them, and by the clock in Vietnamese, Indonesian and Thai.</summary>
internal static partial class ForeignClockReader
{
    private const string Hour = @"(?:about |around )?(?<h>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
        + @"|noon)(?::(?<m>\d\d))?(?:\s*(?<part>[ap]\.?m\.?|(?:in the )(?:morning|afternoon|evening)|at night))?(?![\d:]"
        + @"| ?(?:minutes|people|hundred|thousand|dollars|km|ntd|%))\b";

    /// <summary>An hour in Indonesian, with the groups h, m and part.</summary>
    public const string IndonesianHour = @"(?:jam|pukul) (?<h>\d{1,2})(?:[.:](?<m>\d\d))?(?:\s*(?<part>pagi|siang|sore|malam))?";

    /// <summary>An hour in Vietnamese, with the groups h, m and part.</summary>
    public const string VietnameseHour = @"(?:lúc |khoảng |tầm )?(?<h>\d{1,2}) ?(?:giờ|h)(?: ?(?<m>\d\d))?(?:\s*(?<part>sáng|trưa|chiều|tối))?";

    private const string ThaiHour = @"(?:(?<h>หนึ่ง|สอง|สาม|สี่|ห้า|หก|[1-6])\s?โมงเย็น|(?<h>หนึ่ง|สอง|สาม|สี่|ห้า|[1-5])\s?(?<night>ทุ่ม)"
        + @"|บ่าย\s?(?<h>หนึ่ง|สอง|สาม|สี่|ห้า|[1-5])(?:\s?โมง)?|(?<h>)(?<one>บ่ายโมง)"
        + @"|(?<h>\d{1,2})(?:[.:](?<m>\d\d))?\s?(?<clock>น\.?|นาฬิกา)|(?<h>หก|เจ็ด|แปด|เก้า|สิบเอ็ด|สิบ|[6-9]|1[01])\s?(?<clock>โมง)(?:เช้า)?"
        + "|(?<h>)(?<noon>เที่ยง)(?!คืน))";

    private static readonly string[] ThaiNumbers = ["หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า", "สิบ", "สิบเอ็ด"];

    private static readonly TimeOnly Evening = new(17, 0);

    /// <summary>What must be over by an hour, however much it sounds like a duty: before 9 pm I have to be home.</summary>
    public static void ReadEnds(Reading reading, WindowSets found)
    {
        foreach (var match in reading.Text.Matches(EndingBy).Where(match => !reading.IsAsked(match.Index)))
            ClockReader.Take(reading, match, found, ClockReader.Ending);
    }

    public static void Read(Reading reading, WindowSets found)
    {
        foreach (var match in reading.Text.Matches(From))
            ClockReader.Take(reading, match, found, TimeWindows.Since);
        foreach (var match in reading.Text.Matches(Before))
            ClockReader.Take(reading, match, found, TimeWindows.Until);
        foreach (var match in reading.Text.Matches(BeforeEvening))
            ClockReader.Bound(reading, match, found, TimeWindows.Until(Evening));
        foreach (var match in reading.Text.Matches(ThaiHome))
            TakeThai(reading, match, found, ClockReader.Ending);
        foreach (var match in reading.Text.Matches(ThaiFrom))
            TakeThai(reading, match, found, ClockSides.IsRuledOut(reading, match.Index, match.Index + match.Length) ? TimeWindows.Until : TimeWindows.Since);
        foreach (var match in reading.Text.Matches(ThaiBefore))
            TakeThai(reading, match, found, ClockSides.IsRuledOut(reading, match.Index, match.Index + match.Length) ? TimeWindows.Since : TimeWindows.Until);
    }

    private static void TakeThai(Reading reading, Match match, WindowSets found, Func<TimeOnly, TimeWindow> window)
    {
        if (ThaiTime(match) is not { } time)
            return;

        found.Bound(window(time), reading.Text.ClauseAt(match.Index).IsSoft);
        reading.Text.Claim(match);
    }

    // The Thai evening is counted anew: หกโมงเย็น is six, หนึ่งทุ่ม seven; บ่ายสาม is three, แปดโมง eight in the morning.
    private static TimeOnly? ThaiTime(Match match)
    {
        if (match.Groups["noon"].Success)
            return new TimeOnly(12, 0);
        if (match.Groups["one"].Success)
            return new TimeOnly(13, 0);

        var word = match.Groups["h"].Value;
        var number = Array.IndexOf(ThaiNumbers, word) is var spelled and >= 0 ? spelled + 1 : Numerals.Parse(word);
        var minutes = match.Groups["m"].Success ? Numerals.Parse(match.Groups["m"].Value) ?? 0 : 0;
        return number switch
        {
            null or < 1 or > 23 => null,
            { } hour when match.Groups["clock"].Success => new TimeOnly(hour, Math.Min(minutes, 59)),
            { } hour when match.Groups["night"].Success => new TimeOnly(Math.Min(18 + hour, 23), 0),
            { } hour => hour > 6 ? null : new TimeOnly(12 + hour, 0),
        };
    }

    [GeneratedRegex(@"\b(?:have to|must|need to|got to|gotta) (?:pick up|collect|fetch|leave|cook"
        + $@"|(?<late>catch|be (?:home|back|out)|go home|get (?:home|back)))(?: \w+){{0,5}}? (?:at|by|before) {Hour}"
        + $@"|\b(?<late>before|by) {Hour},? (?:i|we)(?:'ve)? (?:have|need|must|got|am supposed)(?: to)? (?:be (?:home|back|out|gone)|leave|go home"
        + $"|get (?:home|back)|finish|pick up)|(?<late>wrap(?:s|ped)? up|be (?:over|done|finished)) (?:by|before) {Hour}"
        + $"|{VietnameseHour} (?:là |thì )?(?:tôi )?(?:phải|cần) (?:về|đón|nấu|đi)"
        + $"|{IndonesianHour}(?: saya)? harus(?: sudah)? (?:pulang|jemput|di rumah|masak)"
        + @"|(?<late>(?:\b(?:nothing|no|not|never)\b|n't)(?: \w+){0,4} (?:finish|end|run|go(?=es? on| on| past| beyond)|last)\w*(?: on)? (?:later than|past"
        + $"|after|beyond|until)) {Hour}")]
    private static partial Regex EndingBy { get; }

    [GeneratedRegex(@"(?<late>\b(?:get|am|'m|got|getting) (?:off|out of|home from|done|back from)(?: of)?(?: work| the office)?(?: at| until| till)?"
        + @"|\b(?:finish|leave)(?: work| working| my shift| the office)(?: at)?"
        + $"|n't (?:finish|get off|get home|leave)(?: work| the office)?(?: until| till| before)) {Hour}"
        + $@"|\b(?:anything |classes? )?before {Hour} (?:is|are) (?:impossible|out|not possible|no good|too early)"
        + $@"|(?<late>\b(?:my |the )?(?:shift|work|job|school) (?:ends|finishes|is over)(?: at)?) {Hour}"
        + $"|(?:setelah|sesudah|(?:kerja|bekerja|sibuk) sampai|mulai|sejak|pulang(?: kerja)?|selesai(?: kerja)?)(?: dari)? {IndonesianHour}"
        + $"|(?:sau|từ|tan (?:làm|ca|sở|tầm)|xong việc|về (?:đến )?nhà) {VietnameseHour}")]
    private static partial Regex From { get; }

    [GeneratedRegex($"(?:sebelum|sampai|paling lambat|tidak lewat(?: dari)?) {IndonesianHour}|(?:trước|đến) {VietnameseHour}")]
    private static partial Regex Before { get; }

    [GeneratedRegex($"(?:หลัง|ตั้งแต่|เลิกงาน)(?:จาก)?(?:ตอน)?\\s?{ThaiHour}(?:ขึ้นไป|เป็นต้นไป)?")]
    private static partial Regex ThaiFrom { get; }

    [GeneratedRegex($"(?:กลับ(?:ถึง)?บ้าน|ถึงบ้าน|เลิก|จบ)ก่อน(?:ถึง)?\\s?{ThaiHour}")]
    private static partial Regex ThaiHome { get; }

    [GeneratedRegex($"ก่อน(?:ถึง)?\\s?{ThaiHour}")]
    private static partial Regex ThaiBefore { get; }

    // It says when a class is over by, and wishes for no evening.
    [GeneratedRegex(@"\bbefore (?:the )?(?:evening|night|dark|it gets dark)\b")]
    private static partial Regex BeforeEvening { get; }
}
