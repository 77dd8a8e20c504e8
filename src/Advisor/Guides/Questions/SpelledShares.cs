using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Guides.Questions;

/// <summary>Shares as they are said, with the figures documents write for them: 百分之七 is 7%, 兩成 is 20%.</summary>
internal static partial class SpelledShares
{
    /// <summary>The share that begins at a place of a folded text; null where none does.</summary>
    public static (string Text, IReadOnlyList<string> Figures)? At(string folded, int at)
    {
        if (Hundredths().Match(folded, at) is { Success: true } hundredths)
            return (hundredths.Value, [$"{OrdinalReferences.NumberOf(hundredths.Groups["number"].Value)}%"]);
        if (Tenths().Match(folded, at) is { Success: true } tenths && OrdinalReferences.NumberOf(tenths.Groups["number"].Value) is var number)
            return (tenths.Value, [$"{number}成", $"{number * 10}%"]);
        return null;
    }

    [GeneratedRegex(@"\G百分之(?<number>\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])(?![.\d百])")]
    private static partial Regex Hundredths();

    [GeneratedRegex(@"\G(?<number>[一二兩三四五六七八九])成(?![人立果效為員長就年功])")]
    private static partial Regex Tenths();
}
