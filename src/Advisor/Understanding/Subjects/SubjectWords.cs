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
internal static class SubjectWords
{
    public static RemainingWords Of(Reading reading)
    {
        var pieces = new List<Piece>();
        foreach (var clause in reading.Text.Clauses)
        {
            if (OfClause(reading, clause) is { } piece)
                pieces.Add(piece);
        }

        // 不要吉他，改學畫畫: the refused subject goes when another is named.
        if (pieces.Any(piece => piece.Refused) && pieces.Any(piece => !piece.Refused))
            pieces.RemoveAll(piece => piece.Refused);

        // Where another clause names the subject, one that only colours it (我退休了) goes.
        if (pieces.Any(piece => piece.Sure))
            pieces.RemoveAll(piece => !piece.Sure && piece.Aside);

        var text = string.Join(' ', pieces.Select(piece => piece.Text));
        var names = pieces.Any(piece => piece.Sure && !piece.Refused) || (text.Length > 0 && (reading.Context.NamesSubject?.Invoke(text) ?? false));
        return new RemainingWords(text, names);
    }

    private static Piece? OfClause(Reading reading, Clause clause)
    {
        var text = reading.Text;
        var words = new StringBuilder();
        var claimed = false;
        for (var at = clause.Start; at < clause.End;)
        {
            var start = at;
            while (at < clause.End && !text.IsClaimed(at))
                at++;
            Append(words, reading, start, at);
            claimed |= at < clause.End;
            while (at < clause.End && text.IsClaimed(at))
                at++;
        }

        if (words.Length == 0)
            return null;

        var left = words.ToString();
        var folded = text.Folded.AsSpan(clause.Start, clause.End - clause.Start);
        var aside = IsAside(reading, clause) || (Reason.IsMatch(folded) && !Learning.IsMatch(folded));
        var sure = !aside && !Spot.IsMatch(left) && (Learning.IsMatch(folded) || !claimed || OfKind.IsMatch(text.Open.AsSpan(clause.Start, clause.End - clause.Start)));
        return new Piece(left, sure, aside, Refusing.IsMatch(folded));
    }

    // Nothing but filler besides the words set aside.
    private static bool IsAside(Reading reading, Clause clause)
    {
        var rest = new char[clause.End - clause.Start];
        var any = false;
        for (var at = clause.Start; at < clause.End; at++)
        {
            var aside = reading.IsAside(at);
            any |= aside;
            rest[at - clause.Start] = aside || reading.Text.IsClaimed(at) ? ' ' : reading.Text.Folded[at];
        }

        return any && FillerWords.IsOnlyFiller(rest, withHome: true);
    }

    private static void Append(StringBuilder words, Reading reading, int start, int end)
    {
        var text = reading.Text;
        if (start == end || FillerWords.IsOnlyFiller(text.Folded.AsSpan(start, end - start), reading.HasSubject))
            return;

        var (coreStart, length) = FillerWords.Core(text.Folded.AsSpan(start, end - start));
        if (length == 0)
            return;

        var core = text.Written.AsSpan(start + coreStart, length);
        if (words.Length > 0 && !(Han.IsHan(words[^1]) && Han.IsHan(core[0])))
            words.Append(' ');
        words.Append(core);
    }

    private static readonly Regex Learning = new(@"想學|要學|學(?!費|習券|習票|校|期|生|券|員|歷)|教(?!室|育)|課(?!程券)|練|想考|想做|想當|想看|想去|想聽|\blearn|\bstudy|class|course|lesson|học|belajar|kelas|เรียน");

    // "免費的畫畫": a claimed wish, 的, and then what is wished.
    private static readonly Regex OfKind = new("\u0001的?[^\u0001\\s要有可以能,的也都就才比最想會是很我他她不沒在去還跟和或啦了喔]");

    // 七堵國小附近 says where, not what.
    private static readonly Regex Spot = new("(?:附近|旁邊|對面|國小|國中|路|街|巷|火?車站|公園|市場|里|社區|大樓|醫院)$");

    private static readonly Regex Reason = new(@"^\s*(?:因為|由於|畢竟|because|since)");

    private static readonly Regex Refusing = new("^\\s*(?:我)?(?:不要|不想|不學|不是|不考慮|除了|不用|不必)");

    /// <param name="Sure">Names a subject for itself.</param>
    /// <param name="Aside">Only colours a wish.</param>
    /// <param name="Refused">Says what is not wanted.</param>
    private sealed record Piece(string Text, bool Sure, bool Aside, bool Refused);
}
