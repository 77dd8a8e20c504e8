using System.Text;
using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Clauses;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Understanding.Subjects;

/// <summary>What is left of a turn when wishes and frames are out.</summary>
/// <param name="Text">As written, pieces joined.</param>
/// <param name="NamesSubject">True where the words name something to learn, and not merely colour a wish (我膝蓋開過刀要有電梯).</param>
/// <param name="Refused">Words of a subject that is not wanted: 不要跳舞, bukan memasak; empty for none.</param>
internal sealed record RemainingWords(string Text, bool NamesSubject, string Refused);

/// <summary>Finds the words about the subject in a turn whose wishes are claimed.</summary>
internal static partial class SubjectWords
{
    public static RemainingWords Of(Reading reading)
    {
        var pieces = new List<Piece>();
        foreach (var clause in reading.Text.Clauses)
        {
            if (OfClause(reading, clause) is { } piece)
                pieces.Add(piece);
        }

        // 不要吉他，改學畫畫: the refused subject goes when another is named, or when it is clearly one.
        var refused = string.Join(' ', pieces.Where(piece => piece.Refused && piece.Strength >= Strength.Named).Select(piece => piece.Text));
        if (refused.Length > 0 || (pieces.Any(piece => piece.Refused) && pieces.Any(piece => !piece.Refused)))
            pieces.RemoveAll(piece => piece.Refused);

        // Where one clause names the subject, those that only colour a wish (我退休了) or explain it (晚上要顧家) go.
        var named = pieces.Any(piece => piece.Strength >= Strength.Named);
        if (named)
            pieces.RemoveAll(piece => piece.Strength <= Strength.Rest);
        else if (pieces.Any(piece => piece.Strength == Strength.Told))
            pieces.RemoveAll(piece => piece.Strength < Strength.Rest || (piece.Strength == Strength.Rest && reading.HasSubject));

        // 想學 says outright what a story beside it need not tell.
        if (pieces.Any(piece => piece.Strength == Strength.Asked))
            pieces.RemoveAll(piece => piece.Strength <= Strength.Told);

        // 剛中風出院 tells why, and what to learn is said beside it.
        if (reading.Context.NamesSubject is { } isSubject && pieces.Any(piece => piece.Strength == Strength.Asked && isSubject(piece.Text)))
            pieces.RemoveAll(piece => piece.Strength == Strength.Named && Illness.IsMatch(piece.Text));

        // Without a thesaurus, a clause in which nothing else was read is taken at its word.
        var sure = reading.Context.NamesSubject is null ? Strength.Told : Strength.Named;
        return new RemainingWords(string.Join(' ', pieces.Select(piece => piece.Text)), pieces.Any(piece => piece.Strength >= sure && !piece.Refused), refused);
    }

    /// <summary>Whether a folded clause says outright what is to be learned: 想學, 改學.</summary>
    public static bool Asks(ReadOnlySpan<char> folded) => Asking.IsMatch(folded);

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

        // 想找開在七堵的班 leaves 開.
        if (words.Length == 0 || (claimed && words.Length == 1 && words[0] is '開' or '辦' or '設'))
            return null;

        var left = words.ToString();
        var folded = text.Folded.AsSpan(clause.Start, clause.End - clause.Start);
        return new Piece(left, StrengthOf(reading, clause, left, claimed), Refusing.IsMatch(folded) && !Trouble.IsMatch(folded));
    }

    private static Strength StrengthOf(Reading reading, Clause clause, string left, bool claimed)
    {
        var folded = reading.Text.Folded.AsSpan(clause.Start, clause.End - clause.Start);
        var namesSubject = reading.Context.NamesSubject is { } names && names(left);
        var isOfKind = OfKind.IsMatch(reading.Text.Open.AsSpan(clause.Start, clause.End - clause.Start));
        // 請給我視訊或線上的課程 names none.
        var namesCourse = namesSubject && SubjectSound.AsksForCourse(folded) && (!claimed || isOfKind || folded.StartsWith(left, StringComparison.Ordinal));
        if (IsAside(reading, clause) || reading.Unread.Contains(clause) || (SensedWishes.IsSureWish(reading.Senses[clause]) && !namesCourse && !Asks(folded)) || (Reason.IsMatch(folded) && !Learning.IsMatch(folded)))
            return Strength.Aside;

        // 想上七堵的課順便認識鄰居
        if (claimed && left.StartsWith('課') && !left.StartsWith("課輔", StringComparison.Ordinal) && !left.StartsWith("課後", StringComparison.Ordinal))
            return Strength.Rest;

        // 天一黑就看不清楚 beside a wish is its reason, whatever subject it might name alone.
        var saidWish = reading.Need != LearningNeed.Nothing || reading.Dropped.Count > 0;
        var explains = ConditionSound.Explains(folded);
        if (Asking.IsMatch(folded) && !explains)
            return Strength.Asked;

        if (Spot.IsMatch(left))
            return Strength.Rest;

        if (namesSubject && !(reading.HasSubject && (explains || (saidWish && !namesCourse && !SubjectSound.NamesAnother(folded, isOfKind || !claimed)))))
            return Strength.Named;

        if (explains || (saidWish && reading.HasSubject && SubjectSound.Complains(folded)))
            return Strength.Aside;

        return !claimed || isOfKind || Learning.IsMatch(folded) ? Strength.Told : Strength.Rest;
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

    [GeneratedRegex(@"想學|要學|學(?!費|習券|習票|校|期|生|券|員|歷)|教(?!室|育)|課(?!程券)|練|想考|想做|想當|想看|想去|想聽|\blearn|\bstudy|class|course"
        + "|lesson|học|belajar|kelas|เรียน")]
    private static partial Regex Learning { get; }

    [GeneratedRegex("[想要](?:再)?學(?!費|習券|習票|校|期|生|券|的(?:人)?就?是|$)"
        + @"|[想要改](?:考|練|上)(?!(?:白天|[日早中晚夜午]|[大小]夜|輪)班)[^\u0001,。]{1,8}(?:課|班|證照)|改學|有沒有教|想找.{1,8}(?:課|班)"
        + @"|\b(?:want|like|need|love|going|trying|try|how) to (?:learn|study|practi[sc]e)\b|\blearn(?:ing)? (?!vouchers?)\w+"
        + "|(?:muốn|ingin|mau) (?:học|belajar)|อยากเรียน")]
    private static partial Regex Asking { get; }

    // "免費的畫畫": a claimed wish, 的, and then what is wished.
    [GeneratedRegex("\u0001的?[^\u0001\\s要有可以能,的也都就才比最想會是很我他她不沒在去還跟和或啦了喔]")]
    private static partial Regex OfKind { get; }

    // 七堵國小附近 says where, not what.
    [GeneratedRegex("(?:附近|旁邊|對面|國小|國中|路|街|巷|火?車站|公園|市場|里|社區|大樓|醫院)$")]
    private static partial Regex Spot { get; }

    [GeneratedRegex(@"^\s*(?:因為|由於|畢竟|because|since)")]
    private static partial Regex Reason { get; }

    [GeneratedRegex(@"^\s*(?:但|但是|可是|不過|就是|我){0,2}(?:不要|不想|不學|不是|不考慮|除了|不用|不必|別)"
        + @"|^\s*(?:but )?(?:not|no|anything but|nothing with|i don'?t want(?: to learn)?)\b|^\s*(?:nhưng )?(?:không muốn|không phải|không học|đừng)"
        + @"|^\s*(?:tapi )?(?:bukan|jangan|tidak mau|nggak mau|gak mau)\b|^\s*(?:แต่)?(?:ไม่เอา|ไม่อยาก|ไม่ใช่|ไม่ต้องการ)")]
    private static partial Regex Refusing { get; }

    // 不想再靠安眠藥 and 不想拖累子女 tell what a course may help with, and refuse none.
    [GeneratedRegex("不想(?:再(?![學上做跳唱畫聽])|被|靠|讓|等到|變|總是|老是)|不想.{0,8}(?:拖累|連累|麻煩|依賴|受罪|受苦|跌倒|失智|生病|孤單|後悔|落後|被騙)")]
    private static partial Regex Trouble { get; }

    // What has befallen somebody; a weak knee is no such thing, and says which exercise is meant.
    [GeneratedRegex(@"中風|出院|住院|開(?:過|了|完)?刀|動(?:過|了|完)?手術|骨折|化療|確診|病倒|\b(?:stroke|surgery|operation|hospital)\b|đột quỵ|phẫu thuật"
        + "|nhập viện|operasi|rumah sakit")]
    private static partial Regex Illness { get; }

    /// <summary>How surely a clause names the subject.</summary>
    private enum Strength
    {
        /// <summary>Only colours or explains a wish.</summary>
        Aside,

        /// <summary>Words left over in a clause that was read as a wish.</summary>
        Rest,

        /// <summary>A clause of its own, perhaps a situation.</summary>
        Told,

        /// <summary>Holds words of the thesaurus.</summary>
        Named,

        /// <summary>Says 想學 and the like.</summary>
        Asked,
    }

    /// <param name="Refused">Says what is not wanted.</param>
    private sealed record Piece(string Text, Strength Strength, bool Refused);
}
