using System.Collections.Frozen;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Curating;

/// <summary>The words of a question by which it is told from another: without politeness, modal words and what every question about courses says.</summary>
/// <remarks>Fewer are left out than where a wish is read: 請假 begins like a request, and is the whole question here.</remarks>
internal static class PlainWords
{
    // Longer ones first where one holds another.
    private static readonly string[] Chinese =
    [
        "請問一下", "我想請問", "想請問", "請問", "我想知道", "想知道", "我想問", "想問", "一下", "的話", "如果", "如何", "應該", "需要", "目前", "現在", "還是", "已經", "時候", "課程", "上課", "什麼", "辦理",
        "的", "了", "呢", "啊", "嗎", "吧", "喔", "我", "你", "您", "要", "想", "會", "去", "到", "有", "是", "在", "再", "還", "就", "也", "都", "這", "那", "給", "把", "讓", "該", "個", "自己", "一堂", "一次", "一門",
    ];

    private static readonly FrozenSet<string> English = (
        "a an the of in on at to for from by with and or my your our i we you me us is are be do does did can could may might would should will have has had need there it its this that if when get take any some please know not so as first "
        + "than along near during own class course courses classes").Split(' ').ToFrozenSet();

    private static readonly char[] Between = [' ', ',', '.', '?', '!', ';', ':', '，', '。', '？', '！', '、', '；', '：', '「', '」', '(', ')', '/', '-', '\''];

    /// <param name="folded">Out of <see cref="TextFolding.Fold"/>, with the words that ask blanked out.</param>
    /// <returns>Words, characters and pairs of characters, some more than once.</returns>
    public static IEnumerable<string> Of(string folded) => Chinese
        .Aggregate(folded, (text, word) => text.Replace(word, " ", StringComparison.Ordinal))
        .Split(Between, StringSplitOptions.RemoveEmptyEntries)
        .Where(run => !English.Contains(run))
        .SelectMany(IndexTokens.Of);
}
