using System.Text.RegularExpressions;

namespace LearningAdvisor.Advisor.Guides.Evidence;

/// <summary>Reads a list passage back into its lead-in and items.</summary>
internal static partial class ListText
{
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

    private static int StyleOf(string line) => Array.FindIndex(Styles, style => style.IsMatch(line));

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
