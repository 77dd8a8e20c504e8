using System.Net;
using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Ingest.Splitting;

/// <summary>Takes mark-up and layout out of a text, and leaves its words.</summary>
internal static partial class Wording
{
    /// <summary>Stands for a line break inside a paragraph until <see cref="Lines"/> cuts there.</summary>
    public const char LineBreak = '\u2028';

    private const string Ends = "。！？!?；;：:…";
    private const string Opens = "（(「『《〈【[";
    private const string Closes = "）)」』》〉】]";

    /// <summary>Bold, links, Word bookmarks and HTML tags removed; letters that were set apart (發 想) closed up.</summary>
    public static string Clean(string text)
    {
        var clean = Bookmark().Replace(text, "");
        clean = Link().Replace(clean, "${text}");
        clean = AutoLink().Replace(clean, "${url}");
        clean = Bold().Replace(clean, "${text}");
        clean = Italic().Replace(clean, "${text}");
        clean = WebUtility.HtmlDecode(Tag().Replace(clean, " "));
        clean = Blanks().Replace(clean.Replace('\u3000', ' ').Replace('\u00a0', ' '), " ").Trim();
        clean = SpacedOut().Replace(clean, match => match.Value.Replace(" ", ""));
        clean = LabelDot().Replace(clean, "${dot}");
        return AfterPunctuation().Replace(clean, "");
    }

    /// <summary>The lines of a text out of a format that keeps mark-up apart: white space made one, nothing else touched.</summary>
    /// <param name="text">A line feed is mere layout; <see cref="LineBreak"/> is a break that the writer wanted.</param>
    /// <returns>Lines that are not empty.</returns>
    public static IEnumerable<string> Lines(string text) => text.Split(LineBreak).Select(Tidy).Where(line => line.Length > 0);

    /// <summary>One line out of a format that keeps mark-up apart. Han characters on both sides of a line feed close up.</summary>
    public static string Tidy(string text)
    {
        var tidy = BrokenHan().Replace(Invisible().Replace(text, ""), "");
        tidy = WhiteSpace().Replace(tidy, " ").Trim();
        tidy = SpacedOut().Replace(tidy, match => match.Value.Replace(" ", ""));
        return AfterPunctuation().Replace(tidy, "");
    }

    /// <summary>A table cell: its HTML paragraphs and list items become lines, words broken by the column's width are closed up.</summary>
    public static string CleanCell(string cell)
    {
        var lines = LineTag().Replace(cell, "\n");
        lines = InnerItem().Replace(lines, "\n${number}");
        return string.Join('\n', lines.Split('\n').Select(line => BetweenHan().Replace(Clean(line), "")).Where(line => line.Length > 0));
    }

    /// <summary>Two pieces of one broken line: nothing between Han, one space between Latin words.</summary>
    public static string Join(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0)
            return first + second;

        var spaced = char.IsAsciiLetter(first[^1]) && char.IsAsciiLetterOrDigit(second[0])
            || (first[^1] is ',' or '.' or ';' && char.IsAsciiLetter(second[0]));
        return spaced ? $"{first} {second}" : first + second;
    }

    /// <summary>Columns on the page: a Han character or full-width sign counts 2.</summary>
    public static int WidthOf(string text) => text.Sum(character => character > '\u2e7f' ? 2 : 1);

    /// <summary>True where a sentence, a clause before a list, or a quotation ends.</summary>
    public static bool IsEnded(string text)
    {
        var end = text.TrimEnd().TrimEnd('」', '』', '）', ')', '"', '”');
        return end.Length > 0 && (Ends.Contains(end[^1]) || (end[^1] == '.' && end.Length > 1 && !char.IsDigit(end[^2])));
    }

    /// <summary>True where the line cannot be the last: a comma or an open bracket.</summary>
    public static bool MustGoOn(string text) =>
        text.Length > 0 && (text[^1] is '，' or '、' or ',' or '(' or '（' or '「' || OpenBrackets(text) > 0);

    /// <summary>Sentences in order; joined they give the text back.</summary>
    public static IReadOnlyList<string> Sentences(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            depth = Math.Max(0, depth + (Opens.Contains(text[at]) ? 1 : Closes.Contains(text[at]) ? -1 : 0));
            if (text[at] != '\n' && (depth > 0 || !"。！？".Contains(text[at])))
                continue;

            while (at + 1 < text.Length && "。！？」』）\n".Contains(text[at + 1]))
                at++;
            sentences.Add(text[start..(at + 1)]);
            start = at + 1;
        }

        if (start < text.Length)
            sentences.Add(text[start..]);
        return sentences;
    }

    /// <summary>Pieces of a sentence that has no end; joined they give it back. Words and numbers stay whole.</summary>
    /// <param name="longest">Most characters of a piece, above 0; a longer word makes a longer piece.</param>
    public static IReadOnlyList<string> Clauses(string sentence, int longest)
    {
        var clauses = new List<string>();
        var start = 0;
        while (sentence.Length - start > longest)
        {
            var within = Enumerable.Range(start + 1, longest).Reverse().ToList();
            var cut = within.Find(at => "；，、;,\n".Contains(sentence[at - 1]) && !IsInWord(sentence, at));
            cut = cut > 0 ? cut : within.Find(at => !IsInWord(sentence, at));
            while (cut == 0 || (cut < sentence.Length && IsInWord(sentence, cut)))
                cut = cut == 0 ? start + longest : cut + 1;
            clauses.Add(sentence[start..cut]);
            start = cut;
        }

        if (start < sentence.Length)
            clauses.Add(sentence[start..]);
        return clauses;
    }

    // 1,250 and 3.5 are one number; a Han character is a word of its own unless it is written with two code units.
    private static bool IsInWord(string text, int at) =>
        char.IsLowSurrogate(text[at]) || (IsWordPart(text[at - 1]) && IsWordPart(text[at]))
        || (text[at - 1] is ',' or '.' && char.IsAsciiDigit(text[at]));

    private static bool IsWordPart(char character) => character < '\u2e80' && (char.IsLetterOrDigit(character) || character is '.' or ',' or '-' or '\'' or '%' or '@' or '/' or '_');

    /// <summary>For comparing two lines: folded, without spaces.</summary>
    public static string Key(string text) => TextFolding.Fold(text).Replace(" ", "");

    private static int OpenBrackets(string text)
    {
        var open = 0;
        foreach (var character in text)
            open = Math.Max(0, open + (Opens.Contains(character) ? 1 : Closes.Contains(character) ? -1 : 0));
        return open;
    }

    [GeneratedRegex(@"\[bookmark:[^\]]*\]")]
    private static partial Regex Bookmark();

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\((?:[^()\s]|\([^()]*\))+\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"<(?<url>(?:https?://|mailto:)[^>\s]+)>")]
    private static partial Regex AutoLink();

    [GeneratedRegex(@"(?:\*\*|__)(?<text>[^*_]+)(?:\*\*|__)")]
    private static partial Regex Bold();

    // Not between digits: 1750*16週*2學期 is a sum.
    [GeneratedRegex(@"(?<![\w*])\*(?<text>[^*\s][^*]*)\*(?![\w*])")]
    private static partial Regex Italic();

    [GeneratedRegex(@"</?[A-Za-z][^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"</?(?:p|li|ol|ul|br|div)\b[^>]*>")]
    private static partial Regex LineTag();

    // A sentence has ended and "2." follows: the next item of a list that lost its line breaks.
    [GeneratedRegex(@"(?<=[。；…！？])\s*(?<number>[1-9]\d?[.．、]\s*(?=\D))")]
    private static partial Regex InnerItem();

    // Soft hyphens, zero-width spaces, direction marks: a search would stumble over them. Other control characters are no text.
    [GeneratedRegex(@"[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\x00-\x08\x0e-\x1f\x7f]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"(?<=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef])[ \t]*\r?\n\s*(?=[\u3000-\u303f\u3400-\u9fff\uff00-\uffef])")]
    private static partial Regex BrokenHan();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"[ \t]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?<![\u3400-\u9fff])[\u3400-\u9fff](?: [\u3400-\u9fff](?![\u3400-\u9fff]))+")]
    private static partial Regex SpacedOut();

    [GeneratedRegex(@"(?<=^[\u3400-\u9fff]{1,4}) (?<dot>[·・]) (?=[\u3400-\u9fff]{1,4}[：:])")]
    private static partial Regex LabelDot();

    [GeneratedRegex(@"(?<=[，。、；：」）】]) +(?=[\u3400-\u9fff「（])")]
    private static partial Regex AfterPunctuation();

    [GeneratedRegex(@"(?<=[\u3400-\u9fff，。、；：（）「」／]) +(?=[\u3400-\u9fff，。、；：（）「」／])")]
    private static partial Regex BetweenHan();
}
