using System.Collections.Frozen;

namespace LearningAdvisor.Advisor.Understanding;

/// <summary>Tells a turn's language by its script and, within the Latin script, by small common words.</summary>
public static class LanguageDetector
{
    private const int Looked = 500;
    private const string VietnameseLetters = "ăâđêôơưạảãáàấầẩẫậắằẳẵặẹẻẽéèếềểễệịỉĩíìọỏõóòốồổỗộớờởỡợụủũúùứừửữựỵỷỹýỳ";

    private static readonly FrozenSet<string> Indonesian =
        "saya aku kami mau ingin belajar kelas kursus apakah ada di yang untuk dengan tidak bisa berapa gratis dan anak akhir pekan malam pagi siang terima kasih halo dekat rumah dimana kapan tahun umur daring bahasa"
            .Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Vietnamese =
        "toi muon hoc mien phi cuoi tuan o dau bao nhieu lop khong co xin chao cam on tieng"
            .Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> English =
        "i i'm im a an the to is are do does my me we you want learn how what where when who which for in on at of and or with have has can course courses class classes free weekend hello hi thanks thank please any evening online"
            .Split(' ').ToFrozenSet();

    /// <param name="text">Any text; its first 500 characters are looked at.</param>
    /// <param name="locale">Answer where the text does not tell: no letters, or a word or two that could be any language.</param>
    /// <returns>zh-TW, en, vi, id, th, ja or ko.</returns>
    public static string Detect(string text, string? locale = null)
    {
        var looked = text.Length > Looked ? text[..Looked] : text;
        var scripts = Count(looked);
        if (scripts.Kana > 0 && scripts.Kana * 4 >= scripts.Han)
            return "ja";
        if (scripts.Han > 0)
            return "zh-TW";
        if (scripts.Thai > 0)
            return "th";
        if (scripts.Hangul > 0)
            return "ko";

        return scripts.Latin > 0 ? DetectLatin(looked.ToLowerInvariant(), locale) : Known(locale);
    }

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
        if (text.Count(character => VietnameseLetters.Contains(character, StringComparison.Ordinal)) >= Math.Max(1, words.Length / 3))
            return "vi";

        int english = words.Count(English.Contains), indonesian = words.Count(Indonesian.Contains), vietnamese = words.Count(Vietnamese.Contains);
        if (vietnamese >= 2 && vietnamese > english && vietnamese > indonesian)
            return "vi";
        if (indonesian > english)
            return "id";
        if (english > 0 || words.Length > 2)
            return "en";

        return locale is null ? "en" : Known(locale);
    }

    private static string Known(string? locale) => locale switch
    {
        null or "" => "zh-TW",
        _ when locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) => "zh-TW",
        _ => locale.Split('-')[0].ToLowerInvariant() is "en" or "vi" or "id" or "th" or "ja" or "ko" ? locale.Split('-')[0].ToLowerInvariant() : "en",
    };
}
