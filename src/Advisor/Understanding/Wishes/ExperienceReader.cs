using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>What was learned before: 零基礎, 我上過基礎班了, a complete beginner.</summary>
/// <remarks>The words stay open: they help to find 吉他入門, and a subject may hold them.</remarks>
internal static partial class ExperienceReader
{
    public static void Read(Reading reading)
    {
        var (beginner, basics) = (Last(reading, Beginner), Last(reading, HasBasics));
        if (beginner is null && basics is null)
            return;

        // 不是初學者 denies; of two that are told, the later holds (以前沒學過，現在學過一年了), or the longer: finished the beginner course.
        var isDenied = beginner is not null && Denied.IsMatch(reading.Text.Before(beginner.Index));
        var hasBasics = isDenied || beginner is null || basics?.Index + basics?.Length > beginner.Index;
        reading.Need = reading.Need with { Experience = hasBasics ? Experience.HasBasics : Experience.Beginner };
        var words = hasBasics ? basics ?? beginner! : beginner!;
        reading.SetAside(words.Index, words.Length);
        // In English the words name a programming language as well: soap from scratch is no Scratch.
        if (reading.Text.Matches(FromScratch).FirstOrDefault() is { } scratch)
            reading.Text.Claim(scratch.Index, scratch.Length);
    }

    private static Match? Last(Reading reading, Regex pattern) => reading.Text.Matches(pattern).LastOrDefault();

    [GeneratedRegex(@"\bfrom scratch\b")]
    private static partial Regex FromScratch { get; }

    [GeneratedRegex(@"(?:不是|並非|不算|\bnot (?:a |an )?(?:complete |total |absolute )?|không phải(?: là)?|bukan|ไม่ใช่)\s*$")]
    private static partial Regex Denied { get; }

    [GeneratedRegex("[零0]基礎|(?:完全|都|從來|從|還|根本|一點|我|也|以前|之前)?(?:(?<!有)沒有|(?<!有)沒|未曾|不曾|未)(?:有)?(?:學過|上過課?|碰過|接觸過|玩過"
        + "|彈過|畫過|做過|唱過|打過|跳過|寫過|底子|基礎|經驗)(?!的人也)|(?:完全|什麼都|一點都|都)不(?:懂|會(?=$|[,。!? ]|[畫唱彈跳寫游說講用做煮]))"
        + "|從(?:零|0|頭)(?:開始|學起?|教)|從(?:ㄅㄆㄇ|a ?b ?c|最基本|最基礎|最簡單)|初學(?:者|的)?|(?:我是|是個|完全|純|大)?(?:新手|菜鳥|小白|門外漢)"
        + "|第一次(?:學|接觸|上)|(?:想|要|找|有沒有)(?:[^過完,。]){0,8}(?:基礎|入門|初級|初階)(?:班|課|的)"
        + @"|\b(?:(?:complete|total|absolute|real) )?(?:beginners?|novice|newbie)\b(?!'s luck)"
        + @"|\bfrom (?:scratch|zero|the (?:very )?(?:beginning(?! of)|basics))\b|\bnever (?:learn(?:ed|t)|studied|tried|done|played|taken|used|touched)\b"
        + @"|\bno (?:prior |previous |any )?(?:experience|background)\b|\bnew to (?:it|this)\b"
        + "|(?<!lớp |khóa |học )(?:mới|vừa) (?:bắt đầu|tập|học)|chưa (?:từng |bao giờ )?(?:học|biết|chơi|làm)(?: gì| bao giờ)?|không biết gì"
        + @"|từ (?:con số )?(?:không|đầu(?! (?:tháng|tuần|năm))|số 0)|người mới|\b(?:pemula|dari nol|dari awal(?! (?:bulan|tahun|minggu)))\b"
        + "|belum (?:pernah|bisa)(?: (?:belajar|sama sekali))?|saya baru mulai|tidak punya (?:dasar|pengalaman)|มือใหม่|เริ่ม(?:ต้น)?จาก(?:ศูนย์|0)"
        + "|ไม่เคยเรียน|ไม่มีพื้นฐาน|ผู้เริ่มต้น|ยังไม่เป็น")]
    private static partial Regex Beginner { get; }

    [GeneratedRegex("(?:上|學|修|讀|念)(?:過|完)(?:了)?.{0,10}(?:基礎|初級|初階|入門|第一期|第一課)(?:班|課程?)?"
        + "|(?:基礎|初級|初階|入門)(?:班|課程?)?(?:已經|都|我)?(?:上|學|修|讀|念)(?:過|完)"
        + @"|(?<!沒|沒有|未|不曾|未曾)(?:(?:學|練|玩|彈|畫)(?:過|了)|[上打]過)(?:大概|快|差不多|有|將近)?[一二兩三四五六七八九十半幾\d]+(?:個)?(?:年|月|期"
        + "|學期|班)|(?<![沒無不零0]|沒有|不用)(?:有)(?:一點|一些|點|些)?(?:基礎|底子)(?!班|課|的課|入門|可以|嗎|才)|(?:已經|本來就)(?:會|學過)|會一點"
        + "|(?:想|要|找|有沒有|上|學|繼續).{0,8}(?:進階|高級|高階|中級|中階)|進階(?:班|課|的)(?!.{0,8}(?:什麼時候|何時|資格|辦|哪裡|多少))"
        + "|(?:更|再)深(?:入)?(?:一點|的|學)|不是(?:完全的)?新手"
        + @"|\b(?:already|have|i've|i) (?:\w+ )?(?:know|knew|did|done|took|taken|finished|completed|passed|learned|learnt)(?: all)?(?: the| some"
        + @"| a)? (?:basics?|beginners?'?(?: course| class| level)?|foundation)\b|\b(?:intermediate|advanced)\b|\bnext level\b"
        + @"|\b(?:studied|learned|learnt|played|practised|practiced) (?:\w+ ){0,2}for (?:a|one|two|three|\d+|several|some|half a) (?:year|month)s?"
        + @"|(?:đã|từng) học (?:\w+ ){0,3}(?:cơ bản|được|\d+|một|hai|nửa)|học (?:xong|qua) (?:lớp )?(?:cơ bản|sơ cấp|nhập môn)|nâng cao|trung cấp"
        + @"|(?:sudah|pernah) (?:belajar|ikut|selesai|tamat)(?: \w+){0,3} (?:dasar|\d+|setahun|sebulan|setengah)|tingkat (?:lanjut|menengah)|kelas lanjutan"
        + "|(?:เคย)?เรียน(?:พื้นฐาน|เบื้องต้น)(?:มา)?แล้ว|เคยเรียนมา(?:แล้ว)?|มีพื้นฐาน(?!ไหม)(?<!ไม่มีพื้นฐาน)|ขั้นสูง|ระดับกลาง")]
    private static partial Regex HasBasics { get; }
}
