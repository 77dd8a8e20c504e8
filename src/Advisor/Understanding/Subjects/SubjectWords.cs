using System.Text;
using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Understanding.Subjects;

/// <summary>What is left of a turn when wishes and frames are out.</summary>
/// <param name="Text">As written, pieces joined.</param>
/// <param name="NamesSubject">True where the words name something to learn, and not merely colour a wish (我膝蓋開過刀要有電梯).</param>
internal sealed record RemainingWords(string Text, bool NamesSubject);

/// <summary>Finds the words about the subject in a turn whose wishes are claimed.</summary>
internal static partial class SubjectWords
{
    public static RemainingWords Of(Reading reading)
    {
        var pieces = new List<(string Text, bool Sure, bool Refused)>();
        foreach (var clause in reading.Text.Clauses)
        {
            if (OfClause(reading.Text, clause) is { } piece)
                pieces.Add(piece);
        }

        // 不要吉他，改學畫畫: the refused subject goes when another is named.
        if (pieces.Any(piece => piece.Refused) && pieces.Any(piece => !piece.Refused))
            pieces.RemoveAll(piece => piece.Refused);

        // Where one clause surely names the subject (想學…), the others are circumstances; without one all of them may.
        var text = string.Join(' ', pieces.Select(piece => piece.Text));
        var names = pieces.Any(piece => piece.Sure) || (text.Length > 0 && (reading.Context.NamesSubject?.Invoke(text) ?? false));
        return new RemainingWords(text, names);
    }

    private static (string Text, bool Sure, bool Refused)? OfClause(MarkedText text, Clause clause)
    {
        var words = new StringBuilder();
        var claimed = false;
        for (var at = clause.Start; at < clause.End;)
        {
            var start = at;
            while (at < clause.End && !text.IsClaimed(at))
                at++;
            Append(words, text, start, at);
            claimed |= at < clause.End;
            while (at < clause.End && text.IsClaimed(at))
                at++;
        }

        if (words.Length == 0)
            return null;

        var left = words.ToString();
        var folded = text.Folded.AsSpan(clause.Start, clause.End - clause.Start);
        var sure = Learning.IsMatch(folded) || !claimed || OfKind.IsMatch(text.Open.AsSpan(clause.Start, clause.End - clause.Start));
        return (left, sure, Refusing.IsMatch(folded));
    }

    private static void Append(StringBuilder words, MarkedText text, int start, int end)
    {
        if (start == end || FillerWords.IsOnlyFiller(text.Folded.AsSpan(start, end - start)))
            return;

        var (coreStart, length) = FillerWords.Core(text.Folded.AsSpan(start, end - start));
        if (length == 0)
            return;

        var core = text.Written.AsSpan(start + coreStart, length);
        if (words.Length > 0 && !(Han.IsHan(words[^1]) && Han.IsHan(core[0])))
            words.Append(' ');
        words.Append(core);
    }

    [GeneratedRegex(@"想學|要學|學(?!費|習券|習票|校|期|生|券|員|歷)|教(?!室|育)|課(?!程券)|練|想考|想做|想當|想看|想去|想聽|\blearn|\bstudy|class|course|lesson|học|belajar|kelas|เรียน")]
    private static partial Regex Learning { get; }

    // "免費的畫畫": a claimed wish, 的, and then what is wished.
    [GeneratedRegex("\u0001的?[^\u0001\\s要有可以能,的也都就才比最]")]
    private static partial Regex OfKind { get; }

    [GeneratedRegex("^\\s*(?:我)?(?:不要|不想|不學|不是|不考慮|除了)")]
    private static partial Regex Refusing { get; }
}
