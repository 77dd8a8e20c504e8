using System.Collections.Frozen;

namespace LearningAdvisor.Advisor.Understanding;

/// <summary>Tells a turn's language by its script and, within the Latin script, by small common words.</summary>
public static class LanguageDetector
{
    private const int Looked = 500;

    // Letters and combining marks that no other language heard here has.
    private const string VietnameseLetters = "ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỵỷỹỳ\u0309\u031b\u0323";

    // Letters that French and Portuguese words have too: café.
    private const string SharedLetters = "âãáàêéèíìôõóòúùý";

    private static readonly FrozenSet<string> Indonesian =
        "saya aku kami mau ingin belajar kelas kursus apakah ada di yang untuk dengan tidak bisa berapa gratis dan anak akhir pekan malam pagi siang terima kasih halo dekat rumah dimana kapan tahun umur daring bahasa memakai pakai memasak menjahit melukis menyanyi bernyanyi komputer ponsel telepon lansia tolong carikan cari lain lainnya lagi bagaimana cara daftar mendaftar pertama kedua ketiga hanya akan sudah belum dari ke ini itu juga sabtu senin selasa rabu kamis jumat sore malam murah biaya harga orang tempat hari bulan depan perpustakaan berbicara butuh perlu boleh"
            .Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Vietnamese =
        "toi muon hoc mien phi cuoi tuan dau bao nhieu lop khong co xin chao cam on tieng nguoi duoc cho gi nao ngay buoi sang chieu dien thoai khoa dang ky gan nha tuoi tôi là chào cô bà và các có học không tìm nào gì cho hay lúc khóa"
            .Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> English =
        "i i'm im a an the to is are do does my me we you want learn how what where when who which for in on at of and or with have has can course courses class classes free weekend hello hi thanks thank please any evening online"
            .Split(' ').ToFrozenSet();

    /// <param name="text">Any text; its first 500 characters are looked at.</param>
    /// <param name="locale">
    /// Answer where the text does not tell: no letters, or a word or two that could be any language. Where it does not tell
    /// either, Latin letters are taken for English and all else for zh-TW.
    /// </param>
    /// <returns>zh-TW, en, vi, id, th, ja or ko.</returns>
    public static string Detect(string text, string? locale = null)
    {
        var looked = text.Length > Looked ? text[..Looked] : text;
        var scripts = Count(looked);
        if (scripts.Kana > 0 && scripts.Kana * 4 >= scripts.Han)
            return "ja";
        if (scripts.Thai > 2 * scripts.Han)
            return "th";
        if (scripts.Han > 0)
            return Around(looked, scripts) ?? "zh-TW";
        if (scripts.Hangul > 0)
            return "ko";

        return scripts.Latin > 0 ? DetectLatin(looked.ToLowerInvariant(), locale) : Known(locale) ?? "zh-TW";
    }

    /// <summary>The language that a channel's tag names.</summary>
    /// <param name="locale">vi, vi-VN, vi_VN, in (the old code of id), zh-Hans …; null or empty where the channel has none.</param>
    /// <returns>One of the languages of <see cref="Detect"/>; null for any other.</returns>
    public static string? Known(string? locale) => locale?.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "zh" => "zh-TW",
        "in" => "id",
        "en" or "vi" or "id" or "th" or "ja" or "ko" => locale.Split('-', '_')[0].ToLowerInvariant(),
        _ => null,
    };

    // A Vietnamese or Indonesian sentence about a course named in Chinese; 想學 Excel stays Chinese.
    private static string? Around(string text, (int Han, int Kana, int Thai, int Hangul, int Latin) scripts) =>
        scripts.Latin > 2 * scripts.Han && DetectLatin(text.ToLowerInvariant(), locale: null) is ("vi" or "id") and var language ? language : null;

    private static (int Han, int Kana, int Thai, int Hangul, int Latin) Count(string text)
    {
        int han = 0, kana = 0, thai = 0, hangul = 0, latin = 0;
        foreach (var character in text)
        {
            switch (character)
            {
                case >= '\u4e00' and <= '\u9fff' or >= '\u3400' and <= '\u4dbf':
                    han++;
                    break;
                case >= '\u3041' and <= '\u30fa':
                    kana++;
                    break;
                case >= '\u0e00' and <= '\u0e7f':
                    thai++;
                    break;
                case >= '\uac00' and <= '\ud7a3':
                    hangul++;
                    break;
                default:
                    latin += char.IsLetter(character) ? 1 : 0;
                    break;
            }
        }

        return (han, kana, thai, hangul, latin);
    }

    private static string DetectLatin(string text, string? locale)
    {
        var words = text.Split([' ', ',', '.', '?', '!', '\n', '\t', '，', '。', '？', '！'], StringSplitOptions.RemoveEmptyEntries);
        int english = words.Count(English.Contains), indonesian = words.Count(Indonesian.Contains), vietnamese = words.Count(Vietnamese.Contains);
        int certain = Letters(text, VietnameseLetters), shared = Letters(text, SharedLetters);
        if (certain >= Math.Max(1, words.Length / 4) || (vietnamese > 0 && certain + shared >= Math.Max(1, words.Length / 3)))
            return "vi";

        if (vietnamese >= 2 && vietnamese > english && vietnamese > indonesian)
            return "vi";
        var known = Known(locale);
        if (indonesian > english || (indonesian > 0 && indonesian == english && known == "id"))
            return "id";
        if (english > 0)
            return "en";

        // None of the common words: three words are nevertheless no Chinese, and may be in the language of the channel.
        return words.Length > 2 && known is not ("vi" or "id") ? "en" : known ?? "en";
    }

    private static int Letters(string text, string alphabet) =>
        text.Count(character => alphabet.Contains(character, StringComparison.Ordinal));
}
