using System.Globalization;
using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Questions;

/// <summary>Numbered things that must be the very one asked for: 方案十二, 第1期, 第三代. 方案二 is not 方案十二.</summary>
internal static partial class OrdinalReferences
{
    private const string Numerals = "〇一二三四五六七八九";

    /// <returns>One spelling for all ways to write them, such as 方案12 and 第3代, each once.</returns>
    public static IReadOnlySet<string> In(string text)
    {
        var folded = TextFolding.Fold(text);
        var found = Named().Matches(folded).Select(match => (Name: match.Groups["name"].Value, Number: match.Groups["number"].Value, Unit: ""))
            .Concat(Counted().Matches(folded).Select(match => (Name: "第", Number: match.Groups["number"].Value, Unit: match.Groups["unit"].Value)));
        return found.Select(reference => $"{reference.Name}{NumberOf(reference.Number)}{reference.Unit}").ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The places of a folded text that name numbered things.</summary>
    public static IReadOnlyList<(int Start, int Length)> PlacesIn(string folded) =>
        [.. Named().Matches(folded).Concat(Counted().Matches(folded)).Select(match => (match.Index, match.Length))];

    /// <summary>Whether two numbered things are of one kind and differ: 第1期 and 第2期.</summary>
    public static bool AreRivals(string one, string other) => one != other && WithoutNumber(one) == WithoutNumber(other);

    /// <summary>Whether a folded text counts things of that number: 三大主因, 六個層面.</summary>
    public static bool Counts(string folded, int number) =>
        CountedThings().Matches(folded).Any(match => NumberOf(match.Groups["number"].Value) == number);

    private static string WithoutNumber(string reference) => string.Concat(reference.Where(letter => !char.IsAsciiDigit(letter)));

    /// <param name="text">A figure or a Chinese numeral below 100.</param>
    public static int NumberOf(string text)
    {
        if (char.IsAsciiDigit(text[0]))
            return int.Parse(text, CultureInfo.InvariantCulture);

        var ten = text.IndexOf('十');
        if (ten < 0)
            return Numerals.IndexOf(text[0] == '兩' ? '二' : text[0]);

        var tens = ten == 0 ? 1 : Numerals.IndexOf(text[0]);
        var units = ten + 1 < text.Length ? Numerals.IndexOf(text[ten + 1]) : 0;
        return (tens * 10) + units;
    }

    [GeneratedRegex(@"(?<name>方案|附件|附表|附錄)\s?(?<number>\d{1,2}(?![\d\-年])|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])")]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<![第\d一二三四五六七八九十])(?<number>\d{1,2}|[一二兩三四五六七八九]?十[一二三四五六七八九]?"
        + @"|[一二兩三四五六七八九])\s?(?:[大個項種類點]|要[項素點]|階段|面向|層面|方面|步驟|構面)")]
    private static partial Regex CountedThings();

    [GeneratedRegex(@"第\s?(?<number>\d{1,3}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])\s?(?<unit>期|代|屆|章|節|條|項|階段|篇|次|類"
        + "|個(?:方案|時期|階段|目標|動機)?)")]
    private static partial Regex Counted();
}
