using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Guides;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Tests.Guides;

/// <summary>Questions on guide documents with what a right reply holds, scored as the evaluation set scores them.</summary>
/// <param name="Expect">Groups; the reply's text holds one string of each group, or of <paramref name="At_least"/> of them.</param>
/// <param name="Abstain">The documents do not hold the answer; the right reply says so.</param>
public sealed record GuideSetQuestion(string? Id, string? Src, string Lang, string Text, List<List<string>>? Expect, int? At_least, bool Abstain)
{
    private const int LongestReply = 350;
    private const int LongestList = 700;

    private static readonly JsonSerializerOptions Json = new() { PropertyNameCaseInsensitive = true };

    public string Locale => Lang == "zh" ? "zh-TW" : Lang;

    public static IReadOnlyList<GuideSetQuestion> FromLines(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<GuideSetQuestion>(line, Json)!)];

    public static IReadOnlyList<GuideSetQuestion> FromArray(string path) => JsonSerializer.Deserialize<List<GuideSetQuestion>>(File.ReadAllText(path), Json)!;

    /// <param name="sourceText">Reads a source document by its file name.</param>
    public bool IsRight(GuideAnswer answer, Func<string, string> sourceText)
    {
        if (Abstain)
            return answer.Kind == GuideAnswerKind.None;

        var text = Plain(answer.Text);
        return answer.Kind == GuideAnswerKind.Answer
            && Expect!.Count(group => group.Any(wanted => Holds(text, Plain(wanted)))) >= (At_least ?? Expect!.Count)
            && text.Length <= (Expect!.Count > 2 ? LongestList : LongestReply)
            && answer.Citations.Any(citation => IsVerbatim(citation.Quote, Bare(sourceText(Src!))));
    }

    // A figure must stand alone: 4班 is not in 24班.
    private static bool Holds(string text, string wanted)
    {
        var before = char.IsAsciiDigit(wanted[0]) ? @"(?<![\d.])" : "";
        var after = char.IsAsciiDigit(wanted[^1]) ? @"(?!\d)" : "";
        return Regex.IsMatch(text, before + Regex.Escape(wanted) + after);
    }

    // Four fifths of the quote; the rest may have been cut by a page's end.
    private static bool IsVerbatim(string quote, string source)
    {
        var parts = Regex.Split(quote, "[\n\t|｜：:；;。]").Select(Bare).Where(part => part.Length >= 2).ToList();
        return parts.Count > 0 && parts.Where(part => source.Contains(part, StringComparison.Ordinal)).Sum(part => part.Length) >= 0.8 * parts.Sum(part => part.Length);
    }

    private static string Bare(string text) => Regex.Replace(Plain(Regex.Replace(text, "<[^>]*>", "")), @"[|｜*#\-–—·•]", "");

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in TextFolding.HalfWidth(text))
        {
            if (!char.IsWhiteSpace(letter))
                plain.Append(char.ToLowerInvariant(letter));
        }

        return Regex.Replace(plain.ToString(), @"(?<=\d)[,，](?=\d)", "");
    }
}
