using System.Text;
using LearningAdvisor.Catalogue.Texts;

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
        }.OrderByDescending(phrase => phrase.Length).Select(phrase => (VietnameseMarks.Without(phrase), phrase)),
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
}
