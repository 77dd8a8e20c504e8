using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>
/// What a clause behind a time says of who speaks, where no list knows its verb: words of being able or wanting without a no leave the time free
/// (I'm wide open, saya bisa datang), and whatever else somebody does then takes it (I take my mother to rehab, tôi kẹt việc).
/// </summary>
/// <remarks>In Chinese a clause may as well name what is to be learned; there <see cref="Doings"/> decides.</remarks>
internal static partial class Availability
{
    /// <summary>Whether somebody is free; null where the words do not tell of anybody.</summary>
    /// <param name="after">The rest of the clause behind the time, without adverbs.</param>
    public static bool? IsFree(string after) =>
        IsFree(after, English, EnglishNo, EnglishAble)
        ?? IsFree(after, Vietnamese, VietnameseNo, VietnameseAble)
        ?? IsFree(after, Indonesian, IndonesianNo, IndonesianAble)
        ?? IsFree(after, Thai, ThaiNo, ThaiAble);

    /// <summary>Length of the clause that tells so.</summary>
    public static int LengthOf(string after) => after.AsSpan().IndexOfAny(",.;!?，。；！？") is >= 0 and var end ? end : after.Length;

    private static bool? IsFree(string after, Regex somebody, Regex no, Regex able)
    {
        var told = somebody.Match(after);
        if (!told.Success)
            return null;

        var clause = after[..(told.Index + told.Length)];
        var isFree = able.IsMatch(clause) && !no.IsMatch(clause);
        return !isFree && OfOneself.IsMatch(clause) ? null : isFree;
    }

    // On Saturday I use a wheelchair, on Saturday my budget is 500: told of the course or of oneself, and read by others (tôi 65 tuổi is read by then).
    [GeneratedRegex(@"\d|^\s*\S+\s?\u0001|\b(?:wheelchair|walker|budget|fees?|price|pay|costs?|dollars?|years? old|beginner|new to"
        + "|(?:never|not) (?:played|learned|learnt|tried|done)|experience|speak|live|voucher|class(?:es)?(?! clash)|course|lesson|workshop|teacher|online"
        + @"|in person)\b"
        + @"|\b(?:tuổi|xe lăn|tiền|học phí|ngân sách|nói|sống|mới bắt đầu|khóa|tahun|umur|kursi roda|uang|biaya|bayar|anggaran|bicara|bahasa|tinggal|pemula"
        + @"|kursus|kelas(?! lain))\b|อายุ|รถเข็น|เงิน|บาท|ค่าเรียน|พูด|อาศัย|เพิ่งเริ่ม|คลาส|คอร์ส")]
    private static partial Regex OfOneself { get; }

    [GeneratedRegex(@"^\s*(?:(?:i|we)\b|(?:my|our) (?:boss|husband|wife|partner|kids?|child(?:ren)?|sons?|daughters?|baby|mother|mom|mum|father|dad|parents"
        + @"|grand\w+|sister|brother|aunt|in-laws|family|neighbou?rs?|employer|shift|job|work|shop|schedule|calendar|days?)\b"
        + @"|there'?s (?:no|a clash|nobody|always)\b|nobody |no ?one |some(?:one|body) |leave me )[^,.;!?]+")]
    private static partial Regex English { get; }

    [GeneratedRegex(@"\b(?:not|no|never|nothing|nobody|none|cannot|without|hardly|rarely|seldom|barely|unable|(?<!a )little)\b"
        + @"|\b(?:ca|do|does|did|wo|is|are|was|were|could|would|should|have|has|had|must|need)n'?t\b|(?:'m|am|me|stuck|are|'re) out\b|\bno one\b"
        + @"|\b(?:want|like|love|need|hope|hoping) (?:to |some )?(?:rest|sleep|relax|stay|be (?:home|alone)|time with)")]
    private static partial Regex EnglishNo { get; }

    [GeneratedRegex(@"\b(?:free|available|can|could|able|wants?|likes?|loves?|prefers?|happy|glad|hopes?|hoping|looking for|interested|learns?|learning"
        + @"|study(?:ing)?|needs? (?:a|an|some|to learn|(?:\w+ )?(?:class(?:es)?|lessons?|courses?))|good|fine|ok|okay|open|spare|leisure|time|suits?|best"
        + @"|join|attend|bored|clear|idle|around)\b|'d like|\b(?:husband|wife|mother|mom|mum|father|dad|sister|aunt|parents|grand\w+|neighbou?r|someone"
        + @"|somebody|in-laws?)\b[^,.;!?]* (?:watch|mind|take|look|help|babysit|stay)"
        + @"|\b(?:kids|children|son|daughter)\b[^,.;!?]* (?:at|in) (?:school|kindergarten|day ?care)\b|\boff\b(?! to)")]
    private static partial Regex EnglishAble { get; }

    [GeneratedRegex(@"^\s*(?:thì )?(?:tôi|em|mình|chị|anh|con|chủ|sếp|lịch|chồng|vợ|xin(?= đừng)|còn phải|phải)\b[^,.;!?]+")]
    private static partial Regex Vietnamese { get; }

    [GeneratedRegex(@"\b(?:không(?! làm gì| bận| phải| có việc)|chẳng|chưa|đừng|khỏi|hết|kín)\b")]
    private static partial Regex VietnameseNo { get; }

    [GeneratedRegex(@"\b(?:rảnh|rỗi|được|có thể|muốn|thích|tiện|tốt|ổn|hợp|nghỉ|có thời gian|có giờ|học|cần|trống|ở nhà"
        + @"|(?:chồng|vợ|mẹ|bà|ông|chị|có người)[^,.;!?]* trông|đi học|có người|sẵn sàng|ok|thoải mái)\b")]
    private static partial Regex VietnameseAble { get; }

    [GeneratedRegex(@"^\s*(?:saya|aku|kami|majikan|bos|jadwal|harus|masih|mesti|tolong(?= jangan)|suami|istri|ibu|anak|tidak|ga|gak|nggak|belum)\b[^,.;!?]+")]
    private static partial Regex Indonesian { get; }

    [GeneratedRegex(@"\b(?:tidak|tak|nggak|gak|ga|belum|jangan|bukan|berhalangan|penuh|lain)\b")]
    private static partial Regex IndonesianNo { get; }

    [GeneratedRegex(@"\b(?:bisa|dapat|kosong|luang|libur|mau|ingin|perlu|butuh|les|boleh|cocok|waktu|senggang|cuti|belajar|oke?|siap|bebas|santai|off|nganggur"
        + "|di rumah|(?:suami|istri|ibu|nenek|mertua|ada yang|ada orang|tetangga)[^,.;!?]* (?:jaga|menjaga|urus)|di sekolah|lowong|sempat|sanggup|hadir"
        + @"|kasih izin|diizinkan|mengizinkan|memberi izin)\b")]
    private static partial Regex IndonesianAble { get; }

    [GeneratedRegex("^(?:ฉัน|ผม|ดิฉัน|หนู|เรา|นายจ้าง|เจ้านาย|ตาราง|งาน|ต้อง(?!มี|การ)|มี(?:นัด|ธุระ|เรียน)|ปลีก|คง|อย่า"
        + "|ไม่(?!มีปัญหา|เป็นไร|เสีย|แพง|เก็บ|ต้องจ่าย|จ่าย))[^,.;!?]+")]
    private static partial Regex Thai { get; }

    [GeneratedRegex("ไม่(?!มีปัญหา|ติดอะไร|เป็นไร)|ไม่ไหว|อย่า|เต็ม|ยุ่ง|ต้อง(?!การ)|อย่างอื่น")]
    private static partial Regex ThaiNo { get; }

    [GeneratedRegex("ว่าง|ได้|สะดวก|อยาก|ต้องการ|หยุด|ลา|ดี|เรียน|อยู่บ้าน|มีเวลา|ฟรี|พร้อม|มีคนดู")]
    private static partial Regex ThaiAble { get; }
}
