namespace LearningAdvisor.Advisor.Answering.Zhuyin;

/// <summary>How 一 and 不 are said before the next syllable, as Taiwan's school books write it: 一個 ㄧˊ, 一起 ㄧˋ, 不會 ㄅㄨˊ.</summary>
internal static class ToneChange
{
    private const string Digits = "一二三四五六七八九十零〇";

    /// <param name="before">The character before; '\0' where none is.</param>
    /// <param name="after">The character after; '\0' where none is.</param>
    /// <param name="nextReading">Of the character after; null where none follows.</param>
    public static string OfOne(char before, char after, string? nextReading)
    {
        // A number that is told digit by digit, and one that tells a place in a row, keeps its own tone: 二一, 第一名, 一月.
        if (nextReading is null || before == '第' || after == '月' || Digits.Contains(before) || Digits.Contains(after))
            return "ㄧ";

        // 個 is neutral, but was once of the fourth tone, and still counts as such.
        return nextReading[0] == '˙' || nextReading[^1] == 'ˋ' ? "ㄧˊ" : "ㄧˋ";
    }

    /// <param name="nextReading">Of the character after; null where none follows.</param>
    public static string OfNot(string? nextReading) => nextReading?[^1] == 'ˋ' ? "ㄅㄨˊ" : "ㄅㄨˋ";
}
