using System.Text;
using System.Text.RegularExpressions;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Understanding.Texts;

/// <summary>A turn's text whose words are claimed one by one, so that 一 in 星期一 is not read as a number again.</summary>
internal sealed class MarkedText
{
    /// <summary>Characters read of a turn; what stands further back is not looked at.</summary>
    public const int Limit = 2000;

    private static readonly string[] JoiningWords = [" or ", " and ", " nor ", ", ", " or on ", " and on ", " or in the ", " and in the ", "的跟", "的和", "的或", "的、", "還有", "班和", "班跟", "場和", "場跟"];

    private const char ClaimedMark = '\u0001';

    private readonly char[] _open;
    private readonly List<(int Start, int End)> _whole = [];

    public MarkedText(string text)
    {
        Written = Readable(text);
        Folded = SpokenForms.Known(string.Create(Written.Length, Written, static (folded, written) =>
        {
            for (var at = 0; at < written.Length; at++)
                folded[at] = Fold(written[at]);
        }));
        _open = Folded.ToCharArray();
        Open = Folded;
        Clauses = ClauseCutter.Cut(Folded);
    }

    /// <summary>As written, but half-width and with white space for control characters.</summary>
    public string Written { get; }

    /// <summary>Lower case, traditional forms, 台 as 臺, common words for spoken ones; as long as <see cref="Written"/>, position for position.</summary>
    public string Folded { get; }

    /// <summary><see cref="Folded"/> with a mark that no pattern matches in place of every claimed character.</summary>
    public string Open { get; private set; }

    public IReadOnlyList<Clause> Clauses { get; }

    public bool IsClaimed(int at) => _open[at] == ClaimedMark;

    public void Claim(int start, int length)
    {
        if (length == 0)
            return;

        Array.Fill(_open, ClaimedMark, start, length);
        Open = new string(_open);
    }

    public void Claim(Group group) => Claim(group.Index, group.Length);

    /// <summary>The matches in unclaimed text, left to right; what the caller claims meanwhile is not matched again.</summary>
    public IEnumerable<Match> Matches(Regex pattern)
    {
        for (var match = pattern.Match(Open); match.Success; match = pattern.Match(Open, Math.Max(match.Index + match.Length, match.Index + 1)))
        {
            yield return match;
            if (match.Index + match.Length >= Open.Length)
                yield break;
        }
    }

    /// <summary>Keeps words of the subject whole: <see cref="WholeMatches"/> passes over what cuts through them.</summary>
    /// <param name="terms">Folded; wherever they stand.</param>
    public void KeepWhole(IEnumerable<string> terms)
    {
        foreach (var term in terms)
        {
            for (var at = Folded.IndexOf(term, StringComparison.Ordinal); at >= 0; at = Folded.IndexOf(term, at + 1, StringComparison.Ordinal))
            {
                if (!IsWeekday(at))
                    _whole.Add((at, at + term.Length));
            }
        }
    }

    // 週五行: the Friday will do, and nobody speaks of the 五行.
    private bool IsWeekday(int at) =>
        at > 0 && Folded[at] is '一' or '二' or '三' or '四' or '五' or '六' && (Folded[at - 1] is '週' or '周' || Folded.AsSpan(0, at).EndsWith("禮拜", StringComparison.Ordinal) || Folded.AsSpan(0, at).EndsWith("星期", StringComparison.Ordinal));

    /// <summary>As <see cref="Matches"/>, without those of which a word of the subject holds a part: 當月 in 當月嫂, 星期天 in 星期天文課.</summary>
    public IEnumerable<Match> WholeMatches(Regex pattern) => Matches(pattern).Where(match => !Cuts(match.Index, match.Index + match.Length));

    /// <summary>Whether words from one position to another hold only a part of a word of the subject.</summary>
    public bool Cuts(int start, int end) => _whole.Exists(word =>
        (word.Start > start && word.Start < end && word.End > end && !GoesOnToClass(word.Start)) || (word.Start < start && word.End > start));

    // 這個月開課程設計班: the class begins after the time, whatever its name.
    private bool GoesOnToClass(int at) => Folded[at] is '課' or '班' or '開' or '上' or '有' or '的';

    /// <summary>The clause that holds a position.</summary>
    public Clause ClauseAt(int at)
    {
        foreach (var clause in Clauses)
        {
            if (at < clause.End)
                return clause;
        }

        return Clauses[^1];
    }

    /// <summary>The folded text before a position, within its clause.</summary>
    public ReadOnlySpan<char> Before(int at)
    {
        var start = ClauseAt(at).Start;
        return start < at ? Folded.AsSpan(start, at - start) : default;
    }

    /// <summary>The folded text from a position on, within its clause.</summary>
    public ReadOnlySpan<char> After(int at)
    {
        if (at >= Folded.Length)
            return default;

        var end = at == 0 ? Clauses[0].End : ClauseAt(at - 1).End;
        return at < end ? Folded.AsSpan(at, end - at) : default;
    }

    /// <summary>The unclaimed text that leads to a position: its clause without the claimed words, and what joins them, right before it.</summary>
    /// <remarks>For 和晚上 in 不要早上和晚上, with both parts of the day claimed, it is 不要.</remarks>
    public ReadOnlySpan<char> LeadIn(int at)
    {
        var start = ClauseAt(at).Start;
        var end = at;
        while (end > start && (IsClaimed(end - 1) || JoinerBefore(start, end) > 0))
            end -= IsClaimed(end - 1) ? 1 : JoinerBefore(start, end);
        return Open.AsSpan(start, Math.Max(end - start, 0));
    }

    /// <summary>The unclaimed text that follows a position, without the claimed words and joiners right after it.</summary>
    /// <returns>Where it starts, and the text to the end of the clause.</returns>
    public (int Start, string Text) LeadOut(int at)
    {
        var end = at == 0 ? Clauses[0].End : ClauseAt(at - 1).End;
        var start = at;
        while (start < end && (IsClaimed(start) || JoinerAfter(start, end) > 0))
            start += IsClaimed(start) ? 1 : JoinerAfter(start, end);
        return (start, start < end ? Open[start..end] : "");
    }

    /// <summary>Length of what joins two claims and ends at a position, 0 where nothing does: 和, or " or " as words.</summary>
    private int JoinerBefore(int start, int end)
    {
        if (end - 1 > start && IsJoiner(Folded[end - 1]) && IsClaimed(end - 2))
            return 1;

        foreach (var word in JoiningWords)
        {
            if (end - word.Length > start && Folded.AsSpan(start, end - start).EndsWith(word, StringComparison.Ordinal) && IsClaimed(end - word.Length - 1))
                return word.Length;
        }

        return 0;
    }

    private int JoinerAfter(int start, int end)
    {
        if (IsJoiner(Folded[start]) && start + 1 < end && IsClaimed(start + 1))
            return 1;

        foreach (var word in JoiningWords)
        {
            if (start + word.Length < end && Folded.AsSpan(start, end - start).StartsWith(word, StringComparison.Ordinal) && IsClaimed(start + word.Length))
                return word.Length;
        }

        return 0;
    }

    private static bool IsJoiner(char character) => character is '和' or '跟' or '或' or '及' or '與' or '、' or '的' or '/';

    private static string Readable(string text)
    {
        var part = text.Length > Limit ? text[..Limit] : text;
        var readable = new StringBuilder(part.Length);
        foreach (var character in TextFolding.HalfWidth(part))
            readable.Append(char.IsControl(character) || char.IsWhiteSpace(character) ? ' ' : character);

        return readable.ToString();
    }

    private static char Fold(char character) =>
        character == '台' ? '臺' : SimplifiedForms.Traditionalised(char.ToLowerInvariant(character));
}
