using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Concepts;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Guarding;

/// <summary>Finds what looks like the name of a course, an institution, a person or a street in a model's own text.</summary>
internal static partial class NameReader
{
    /// <summary>Stands where a slot or a quote stood.</summary>
    public const char Gap = '\ufffc';

    /// <param name="text">The model's own text, with <see cref="Gap"/> for each slot and quote.</param>
    /// <param name="known">Folded texts that may be repeated: the cited records' and the resident's own.</param>
    /// <returns>The names that stand in none of these texts.</returns>
    public static IEnumerable<string> Unknown(string text, string known, Thesaurus thesaurus) =>
        ChineseNames(TextFolding.Fold(text), known, thesaurus)
            .Concat(ChinesePlaces(TextFolding.Fold(text), known)).Concat(LatinNames(text, known));

    private static IEnumerable<string> ChineseNames(string text, string known, Thesaurus thesaurus)
    {
        for (var end = 1; end <= text.Length; end++)
        {
            var ending = FreeWords.Shared.NameEndings.FirstOrDefault(word => text.AsSpan(0, end).EndsWith(word));
            if (ending is null || FreeWords.Shared.NameEndings.Any(longer => IsInside(text, end, ending, longer)))
                continue;

            var before = text[..(end - ending.Length)];
            // What follows a title at once would make another name of it.
            if (before.Length > 0 && before[^1] == Gap && ending is not ("課" or "課程"))
                yield return ending;
            if (before.Length == 0 || !Han.IsHan(before[^1]) || FreeWords.Shared.PlainBeforeEndings.Any(plain => before.EndsWith(plain, StringComparison.Ordinal)))
                continue;

            // 吉他課程 names a subject and no course; a name that a record holds is held together with its ending.
            var isSubject = thesaurus.Find(before).Any(match => match.Start + match.Length == TextFolding.Fold(before).Length);
            var pair = before[Math.Max(0, before.Length - 2)..] + ending;
            var isPlainSubject = isSubject && ending is ("課" or "課程");
            if (!isPlainSubject && !known.Contains(pair, StringComparison.Ordinal))
                yield return pair;
        }
    }

    // 中心 ends within 中心班, 課 within 課程: the longer one is looked at where it ends.
    private static bool IsInside(string text, int end, string ending, string longer)
    {
        if (longer.Length <= ending.Length)
            return false;
        for (var start = Math.Max(0, end - longer.Length + 1); start <= end - ending.Length; start++)
        {
            if (start + longer.Length > end && string.CompareOrdinal(text, start, longer, 0, longer.Length) == 0)
                return true;
        }

        return false;
    }

    // Of a place without an ending only what stands before it tells: 在板橋上課.
    private static IEnumerable<string> ChinesePlaces(string text, string known) =>
        Whereabouts().Matches(text).Select(match => match.Groups["place"].Value)
            .Where(place => !known.Contains(place, StringComparison.Ordinal) && !FreeWords.Shared.PlainPlaces.Any(plain => place.EndsWith(plain, StringComparison.Ordinal)));

    // A capital in mid-sentence names something, and so do two in a row at its beginning.
    private static IEnumerable<string> LatinNames(string text, string known)
    {
        foreach (Match match in Capitalised().Matches(text))
        {
            var words = match.Value.Split(' ').Select(word => word.Trim('\'', '’', '-')).ToList();
            var opens = text[..match.Index].TrimEnd() is "" or [.., '.' or '!' or '?' or ':'];
            if (opens && words.Count == 1)
                continue;

            var named = (opens ? words.Skip(1) : words).Where(word => !FreeWords.Shared.PlainNames.Contains(word.ToLowerInvariant())).ToList();
            if (named.Count > 0 && !known.Contains(TextFolding.Fold(string.Join(' ', named)), StringComparison.Ordinal))
                yield return match.Value;
        }
    }

    [GeneratedRegex(@"(?:位於|位在|在|到|去|來自)(?!上午|下午|早上|晚上|中午|傍晚|週|星期|每|民國)(?<place>[\u4e00-\u9fff]{2,6}?)(?=上課|開課|舉行|舉辦|進行"
        + @"|集合|報到|學|的|見|[^\u4e00-\u9fff]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Whereabouts();

    [GeneratedRegex(@"\p{Lu}[\p{L}'’\-]*(?: \p{Lu}[\p{L}'’\-]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Capitalised();
}
