using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guides.Evidence;

/// <summary>Reads a list passage back into its lead-in and items.</summary>
internal static partial class ListText
{
    private const int LongestLabel = 12;

    private static readonly Regex[] Styles = [Major(), Chinese(), ChineseInParentheses(), Compound(), Arabic(), ArabicInParentheses(), Circled()];

    /// <returns>Lead-in ("" where there is none) and items, each with the lines below it, verbatim.</returns>
    public static (string Lead, IReadOnlyList<string> Items) Of(string text)
    {
        var lines = text.Split('\n');
        var first = Array.FindIndex(lines, line => StyleOf(line) >= 0);
        if (first < 0)
            return lines.Length > 2 && lines[0].EndsWith('：') ? (lines[0], lines[1..]) : ("", lines);

        var style = StyleOf(lines[first]);
        var items = new List<string>();
        foreach (var line in lines.Skip(first))
        {
            if (items.Count == 0 || StyleOf(line) == style)
                items.Add(line);
            else
                items[^1] += "\n" + line;
        }

        return (string.Join('\n', lines.Take(first)), items);
    }

    /// <summary>Reads an enumeration inside a paragraph: 有六項：1.… 2.… 3.…</summary>
    /// <param name="from">The number it starts with; above 1 for a paragraph that goes on with one.</param>
    /// <returns>What stands before it and the items, verbatim; no items where there are fewer than two numbers in order.</returns>
    public static (string Lead, IReadOnlyList<string> Items) Inline(string text, int from = 1)
    {
        var starts = new List<int>();
        foreach (Match match in InlineNumber().Matches(text))
        {
            if (int.Parse(match.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture) == from + starts.Count)
                starts.Add(match.Index);
        }

        if (starts.Count < (from == 1 ? 2 : 1))
            return (text, []);
        return (text[..starts[0]], [.. starts.Select((start, at) => text[start..(at + 1 < starts.Count ? starts[at + 1] : text.Length)].Trim())]);
    }

    /// <summary>An item without its number: 一、建立核心團隊 becomes 建立核心團隊.</summary>
    public static string WithoutMarker(string item)
    {
        var style = StyleOf(item);
        return style < 0 ? item : item[Styles[style].Match(item).Length..].TrimStart('※', ' ');
    }

    /// <summary>What an item is about: the words before its colon, else its first sentence or clause.</summary>
    public static string LeadOf(string item)
    {
        var body = WithoutMarker(item.Split('\n')[0]);
        var colon = body.IndexOfAny(['：', ':']);
        if (colon is > 1 and <= 40)
            return body[..colon];

        var stop = body.IndexOf('。');
        return stop > 0 && stop < body.Length - 1 ? body[..stop] : body.TrimEnd('。', '；');
    }

    /// <summary>What stands before the colon of a line, folded: 定價 of 定價：… Empty where the line has no short label.</summary>
    public static string LabelOf(string line)
    {
        var body = TextFolding.Fold(WithoutMarker(line));
        var colon = body.IndexOf(':');
        return colon is > 1 and <= LongestLabel && !body[..colon].Any(char.IsAsciiDigit) ? body[..colon] : "";
    }

    private static int StyleOf(string line) => Array.FindIndex(Styles, style => style.IsMatch(line));

    [GeneratedRegex(@"(?<=^|[：:。；]\s*)(?<number>\d{1,2})[.．、]\s*(?=[\u3400-\u9fff])")]
    private static partial Regex InlineNumber();

    [GeneratedRegex(@"^[壹貳參叁肆伍陸柒捌玖拾]{1,3}\s?[、．.]\s*")]
    private static partial Regex Major();

    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}\s?[、．.]\s*")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^[(（]\s?[一二三四五六七八九十]{1,3}\s?[)）]\s*")]
    private static partial Regex ChineseInParentheses();

    [GeneratedRegex(@"^\d{1,2}(?:[-.]\d{1,2}){1,3}※?\s*")]
    private static partial Regex Compound();

    [GeneratedRegex(@"^[1-9]\d?\s?[.．、]\s*(?=[^\d\s]|\d{2,4}\s?年)")]
    private static partial Regex Arabic();

    [GeneratedRegex(@"^(?:[(（]\s?[1-9]\d?\s?[)）]|[1-9]\d?[)）])\s*")]
    private static partial Regex ArabicInParentheses();

    [GeneratedRegex(@"^[\u2460-\u2473]\s*")]
    private static partial Regex Circled();
}
