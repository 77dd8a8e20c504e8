using System.Text;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>Gives Vietnamese that was typed without its marks back the ones that wishes are read by: cuoi tuan reads like cuối tuần.</summary>
/// <remarks>Whole phrases only, since a bare syllable may be any of many words. Letters are replaced one to one, so positions stay.</remarks>
internal static class UnaccentedVietnamese
{
    private static readonly (string Plain, string Marked)[] Phrases =
    [
        .. new[]
        {
            "tôi muốn học", "muốn học", "muốn tìm", "cuối tuần", "thứ bảy", "chủ nhật", "buổi sáng", "buổi trưa", "buổi chiều", "buổi tối", "ban đêm", "ban ngày",
            "miễn phí", "học phí", "bao nhiêu tiền", "nấu món ăn", "nấu ăn", "món ăn", "đài loan", "tiếng hoa", "tiếng trung", "tiếng đài", "tiếng anh", "máy tính",
            "điện thoại", "làm bánh", "may vá", "cắt tóc", "làm đẹp", "làm móng", "chăm sóc", "trẻ em", "gần nhà", "trực tuyến", "đăng ký", "lớp học", "khóa học",
            "vẽ tranh", "khiêu vũ", "tập yoga", "thể dục", "bơi lội", "pha cà phê", "cắm hoa", "luật", "việc làm", "hộ chiếu", "không cần", "người già", "con nhỏ",
        }.OrderByDescending(phrase => phrase.Length).Select(phrase => (Plain(phrase), phrase)),
    ];

    /// <returns>The text itself where it has marks already.</returns>
    public static string Marked(string text)
    {
        if (text.Any(letter => letter is >= '\u1ea0' and <= '\u1ef9' or 'đ' or 'ơ' or 'ư' or 'ă'))
            return text;

        var marked = new StringBuilder(text);
        var folded = text.ToLowerInvariant();
        foreach (var (plain, phrase) in Phrases)
        {
            for (var at = folded.IndexOf(plain, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(plain, at + plain.Length, StringComparison.Ordinal))
            {
                if (IsWhole(folded, at, plain.Length) && marked.ToString(at, plain.Length) == text.Substring(at, plain.Length))
                    marked.Remove(at, plain.Length).Insert(at, phrase);
            }
        }

        return marked.ToString();
    }

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetter(text[at - 1])) && (at + length == text.Length || !char.IsLetter(text[at + length]));

    private static string Plain(string phrase) => string.Concat(phrase.Select(Plain));

    private static char Plain(char letter) => letter switch
    {
        'à' or 'á' or 'ả' or 'ã' or 'ạ' or 'ă' or 'ằ' or 'ắ' or 'ẳ' or 'ẵ' or 'ặ' or 'â' or 'ầ' or 'ấ' or 'ẩ' or 'ẫ' or 'ậ' => 'a',
        'è' or 'é' or 'ẻ' or 'ẽ' or 'ẹ' or 'ê' or 'ề' or 'ế' or 'ể' or 'ễ' or 'ệ' => 'e',
        'ì' or 'í' or 'ỉ' or 'ĩ' or 'ị' => 'i',
        'ò' or 'ó' or 'ỏ' or 'õ' or 'ọ' or 'ô' or 'ồ' or 'ố' or 'ổ' or 'ỗ' or 'ộ' or 'ơ' or 'ờ' or 'ớ' or 'ở' or 'ỡ' or 'ợ' => 'o',
        'ù' or 'ú' or 'ủ' or 'ũ' or 'ụ' or 'ư' or 'ừ' or 'ứ' or 'ử' or 'ữ' or 'ự' => 'u',
        'ỳ' or 'ý' or 'ỷ' or 'ỹ' or 'ỵ' => 'y',
        'đ' => 'd',
        _ => letter,
    };
}
