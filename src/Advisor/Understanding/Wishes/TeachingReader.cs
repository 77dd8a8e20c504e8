using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Institutions;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>The language a course is taught in (用臺語上課) and the kind of institution that gives it (圖書館的課).</summary>
internal static partial class TeachingReader
{
    private const string Tongue = "(?<tongue>臺語|閩南語|河洛話|客語|客家話|中文|國語|華語|普通話|英文|英語|越南[語話文]|越語|印尼[語話文]|泰[語文話]"
        + "|日[語文]|韓[語文]|手語|原住民族?語|族語)";

    private static readonly (string Word, string Language, string Name)[] Tongues =
    [
        ("臺語", "臺語", "tongue.taiwanese"), ("閩南", "臺語", "tongue.taiwanese"), ("河洛", "臺語", "tongue.taiwanese"), ("客", "客語", "tongue.hakka"),
        ("中文", "中文", "tongue.mandarin"), ("國語", "中文", "tongue.mandarin"), ("華語", "中文", "tongue.mandarin"), ("普通", "中文", "tongue.mandarin"),
        ("英", "English", "tongue.english"), ("越", "Tiếng Việt", "tongue.vietnamese"), ("印尼", "Bahasa Indonesia", "tongue.indonesian"), ("泰", "ภาษาไทย", "tongue.thai"),
        ("日", "日本語", "tongue.japanese"), ("韓", "한국어", "tongue.korean"), ("手語", "手語", "tongue.sign"), ("原住民", "族語", "tongue.indigenous"), ("族語", "族語", "tongue.indigenous"),
        ("english", "English", "tongue.english"), ("mandarin", "中文", "tongue.mandarin"), ("chinese", "中文", "tongue.mandarin"), ("taiwanese", "臺語", "tongue.taiwanese"), ("hokkien", "臺語", "tongue.taiwanese"), ("hakka", "客語", "tongue.hakka"),
        ("việt", "Tiếng Việt", "tongue.vietnamese"), ("anh", "English", "tongue.english"), ("trung", "中文", "tongue.mandarin"), ("hoa", "中文", "tongue.mandarin"), ("inggris", "English", "tongue.english"),
        ("ไทย", "ภาษาไทย", "tongue.thai"), ("อังกฤษ", "English", "tongue.english"), ("จีน", "中文", "tongue.mandarin"),
        ("vietnamese", "Tiếng Việt", "tongue.vietnamese"), ("indonesia", "Bahasa Indonesia", "tongue.indonesian"), ("thai", "ภาษาไทย", "tongue.thai"), ("japanese", "日本語", "tongue.japanese"), ("korean", "한국어", "tongue.korean"),
    ];

    public static void Read(Reading reading)
    {
        foreach (var match in reading.Text.Matches(TaughtIn))
            TakeLanguage(reading, match);
        foreach (var match in reading.Text.Matches(EnglishTaughtIn))
            TakeLanguage(reading, match);
        foreach (var match in reading.Text.Matches(Institution))
            TakeInstitution(reading, match);
    }

    private static void TakeLanguage(Reading reading, Match match)
    {
        var word = match.Groups["tongue"].Value;
        var tongue = Tongues.First(known => word.StartsWith(known.Word, StringComparison.Ordinal));
        if (IsRefused(reading, match))
            return;

        reading.Text.Claim(match);
        reading.Need = reading.Need with { Language = reading.Wish(tongue.Language, match.Index, reading.Book.Say("wish.language", ("language", reading.Book.Say(tongue.Name)))) };
    }

    private static void TakeInstitution(Reading reading, Match match)
    {
        if (AskedAbout.IsMatch(reading.Text.After(match.Index + match.Length)))
            return;

        var word = match.Groups["kind"].Value;
        var kind = EnglishKinds.FirstOrDefault(known => word.StartsWith(known.Word, StringComparison.Ordinal)).Kind ?? InstitutionKinds.FromName(word).ChineseName();
        if (IsRefused(reading, match))
            return;

        reading.Text.Claim(match);
        reading.Need = reading.Need with { Institution = reading.Wish(kind, match.Index, reading.Book.Say("wish.institution", ("kind", kind))) };
    }

    // No need can say "not in English": the words stay open, and are asked about.
    private static bool IsRefused(Reading reading, Match match)
    {
        var refused = reading.PolarityOf(match.Index, match.Index + match.Length) is Polarity.Refused or Polarity.RefusedSoftly;
        if (refused)
            reading.LeaveRefusingWords();
        return refused;
    }

    private static readonly (string Word, string? Kind)[] EnglishKinds =
    [
        ("librar", "圖書館"), ("community", "社區大學"), ("senior", "樂齡學習中心"), ("museum", "博物館"), ("sports", "運動中心"), ("sport", "運動中心"), ("thư viện", "圖書館"), ("perpustakaan", "圖書館"), ("ห้องสมุด", "圖書館"),
    ];

    [GeneratedRegex($"(?:用|以|講|說|使用|全程|全){Tongue}(?:來)?(?:上課|授課|教學|教的?|講課|講解?|解說|帶|溝通|進行){{1,6}}(?:的)?(?:課程?|老師|班)?"
        + $"|{Tongue}(?:授課|講授|教學(?=的|$|[,。])|上課|的老師教|解說)(?:的)?(?:課程?|班)?|老師(?:會|要會|能|可以)?(?:講|說){Tongue}"
        + $"|全程(?:用|講|說)?{Tongue}(?=$|[,。;!?的])|全{Tongue}(?:的)?(?:課程?|授課|環境)"
        + $"|(?:只|就)(?:會|聽得懂|聽懂|懂|能)(?:得)?(?:聽|講|說)?{Tongue}(?:而已)?(?=$|[,。;!?])"
        + "|(?:講|說)(?<tongue>臺語|客家話|客語|國語|英文|英語|越南話|印尼話)的(?:老師|課|班)")]
    private static partial Regex TaughtIn { get; }

    [GeneratedRegex(@"(?:taught|conducted|given|instruct\w*|delivered|offered|held|class(?:es)?|courses?|lessons?|workshops?)\s(?:is |are |that are "
        + @"|all )?(?:only )?in (?<tongue>english|mandarin|chinese|taiwanese|hokkien|hakka|vietnamese|indonesian|thai|japanese|korean)\b"
        + "|(?<tongue>english|mandarin|taiwanese|hakka|vietnamese|indonesian|thai)[- ](?:speaking|taught"
        + "|medium)(?: (?:teachers?|instructors?|classes|class|courses?))?|(?:dạy|giảng(?: dạy)?) bằng tiếng (?<tongue>việt|anh|trung|hoa)"
        + "|(?:diajar(?:kan)?|disampaikan|berbahasa)(?: dalam| dengan| pakai| memakai)?(?: bahasa)? (?<tongue>indonesia|inggris|mandarin)"
        + "|สอน(?:เป็น|ด้วย)?ภาษา(?<tongue>ไทย|อังกฤษ|จีน)")]
    private static partial Regex EnglishTaughtIn { get; }

    [GeneratedRegex(@"(?<=^|[,。;!?\s在去到找要是有的想限])(?:基隆市?)?(?<kind>社區大學|社大|樂齡(?:學習)?中心|新住民(?:學習|家庭服務)?中心|家庭教育中心"
        + "|長青學苑|婦女學苑|(?:市立|公共)?圖書館|部落大學|職訓(?:中心|局)|運動中心|博物館|海科館|補習班"
        + "|社區多功能學習中心)(?:(?:裡|裡面|那邊)?(?:有沒有|有開|開的|辦的|開設的|辦理的|舉辦的|的課程?|的班|上課|上的|課程|裡的)(?:課程?)?"
        + "|的?(?=$|[,。;!?]))"
        + "|(?:at|in|by|from) (?:the |a |any )?(?:public |city |local )?(?<kind>library|libraries|community (?:college|university)"
        + "|senior (?:learning )?cent(?:er|re)|museum|sports? cent(?:er|re))")]
    private static partial Regex Institution { get; }

    [GeneratedRegex(@"^\s*(?:在哪|幾|電話|開放|地址|怎麼|是什麼|多少|的電話|的地址|有幾|有多少)")]
    private static partial Regex AskedAbout { get; }
}
