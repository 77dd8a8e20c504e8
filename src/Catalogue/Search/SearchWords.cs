using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Catalogue.Search;

/// <summary>The words of a question that are worth looking up.</summary>
internal static class SearchWords
{
    // Cut from the question before it is tokenised: they frame a wish and name no subject (retrieval figures: bench/README.md).
    // Longer phrases first, so that 有沒有 goes before 有.
    private static readonly string[] Frames =
    [
        "請問", "想要學習", "想要學", "想要", "我想要", "我想學", "我想找", "我想", "想學習", "想學", "想找", "想上", "想報名", "有沒有", "有什麼", "有哪些", "哪裡有",
        "哪裡可以", "可不可以", "可以", "推薦", "介紹", "相關的", "相關", "適合", "課程", "的課", "上課", "課", "教學", "學習", "如何", "怎麼", "怎樣", "什麼", "哪些",
        "一下", "幫我", "麻煩", "謝謝", "你好", "您好", "嗎", "呢", "的", "了", "我", "要", "在", "是", "和", "跟", "與", "或",
    ];

    private static readonly HashSet<string> EnglishFrames = new(StringComparer.Ordinal)
    {
        "i", "a", "an", "the", "to", "for", "of", "in", "on", "and", "or", "is", "are", "my", "me", "want", "would", "like", "learn", "learning", "course", "courses",
        "class", "classes", "lesson", "lessons", "how", "can", "do", "does", "please", "find", "any", "there", "some", "with", "at", "about", "looking", "need",
        "tôi", "muốn", "học", "lớp", "khóa", "saya", "mau", "ingin", "belajar", "kursus", "kelas",
    };

    /// <returns>Distinct tokens in order; pairs of Han characters, single ones where they stand alone, Latin words.</returns>
    public static IReadOnlyList<string> Of(string text)
    {
        var folded = TextFolding.Fold(text);
        foreach (var frame in Frames)
            folded = folded.Replace(frame, " ", StringComparison.Ordinal);

        var all = IndexTokens.Of(folded).Distinct().ToList();
        var inPairs = all.Where(token => token.Length == 2 && Han.IsHan(token[0])).SelectMany(pair => pair).ToHashSet();
        return all
            .Where(token => Han.IsHan(token[0])
                ? token.Length == 2 || !inPairs.Contains(token[0])
                : token.Length > 1 && !EnglishFrames.Contains(token))
            .Take(40)
            .ToList();
    }
}
