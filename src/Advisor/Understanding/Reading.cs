using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Advisor.Understanding.Clauses;
using LearningAdvisor.Advisor.Understanding.Texts;
using LearningAdvisor.Catalogue.Consultations;

namespace LearningAdvisor.Advisor.Understanding;

/// <summary>One turn while it is being read: the text with its claims, and what was found so far.</summary>
internal sealed class Reading(MarkedText text, ReadingContext context, PhraseBook book, LearningNeed before)
{
    private readonly List<WishKind> _dropped = [];
    private readonly List<WishConflict> _conflicts = [];
    private readonly List<(int Start, int Length)> _refusingWords = [];
    private readonly List<(int Start, int End)> _aside = [];
    private readonly List<Clause> _unread = [];

    // Several readers ask what is said of the same time.
    private readonly Dictionary<(string Before, string After), FoundPolarity> _saidOfTimes = [];
    private SensedClauses? _senses;

    public MarkedText Text { get; } = text;

    public ReadingContext Context { get; } = context;

    /// <summary>Whether the consultation knew a subject before this turn.</summary>
    public bool HasSubject => Before.TopicText.Length > 0;

    /// <summary>What the consultation knew before this turn.</summary>
    public LearningNeed Before { get; } = before;

    public LearningNeed Need { get; set; } = LearningNeed.Nothing;

    public bool WantsNear { get; set; }

    /// <summary>True where several steps in order are asked for.</summary>
    public bool WantsPath { get; set; }

    public IReadOnlyList<WishKind> Dropped => _dropped;

    public IReadOnlyList<WishConflict> Conflicts => _conflicts;

    /// <summary>What each clause seems to say, whoever reads it.</summary>
    public SensedClauses Senses => _senses ??= new SensedClauses(Text, Context.Places);

    /// <summary>Clauses that set a condition which could not be put into the need.</summary>
    public IReadOnlyList<Clause> Unread => _unread;

    /// <summary>Names the wishes, in the reply's language.</summary>
    public PhraseBook Book { get; } = book;

    /// <summary>A wish that stands at a position of the text: soft where its clause is softened.</summary>
    /// <param name="name">How a reply names it.</param>
    public Wanted<T> Wish<T>(T value, int at, string name) => new(value, !Text.ClauseAt(at).IsSoft, name);

    /// <summary>The wish to keep of two in one turn: a hard one before a soft one, else the later. Different hard ones are a conflict.</summary>
    public Wanted<T> Choose<T>(WishKind kind, Wanted<T>? before, Wanted<T> later)
    {
        if (before is null)
            return later;

        if (before.Hard && !later.Hard)
            return before;

        if (before.Hard && later.Hard && before.Text != later.Text)
            _conflicts.Add(new WishConflict(kind, before.Text, later.Text));
        return later;
    }

    public void Conflict(WishKind kind, string first, string second) => _conflicts.Add(new WishConflict(kind, first, second));

    public void Drop(params ReadOnlySpan<WishKind> kinds)
    {
        foreach (var kind in kinds)
        {
            if (!_dropped.Contains(kind))
                _dropped.Add(kind);
        }
    }

    public void NoteUnread(Clause clause) => _unread.Add(clause);

    /// <summary>Marks words that colour a wish (退休, 膝蓋不好) and yet may belong to the subject, so they are not claimed.</summary>
    public void SetAside(int start, int length) => _aside.Add((start, start + length));

    public bool IsAside(int at) => _aside.Exists(span => at >= span.Start && at < span.End);

    /// <summary>Whether no reader has found anything in a clause.</summary>
    public bool IsUntouched(Clause clause)
    {
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (Text.IsClaimed(at) || IsAside(at))
                return false;
        }

        return true;
    }

    /// <summary>Whether the clause at a position is a question whose no rules nothing out: can't I take it in person, 三點以後可不可以.</summary>
    public bool IsAsked(int at)
    {
        var clause = Text.ClauseAt(at);
        return NegativeQuestions.Is(Text.Folded[clause.Start..clause.End]);
    }

    /// <summary>Whether claimed words are wished, refused (不要晚上, 晚上不行) or refused by circumstance (平日要上班).</summary>
    public Polarity PolarityOf(int start, int end) => Heard(start, end, Polarities.Of);

    /// <summary>The same of a day or an hour, which any short no refuses (晚上排不進去) and anything that is done then takes (星期三社區要巡守).</summary>
    public Polarity PolarityOfTime(int start, int end) => Heard(start, end, (before, after) =>
    {
        if (!_saidOfTimes.TryGetValue((before, after), out var found))
            _saidOfTimes.Add((before, after), found = SaidOfTime(before, after, Text.LeadOut(end).Start));
        return found;
    });

    private FoundPolarity SaidOfTime(string before, string after, int afterStart)
    {
        var bare = Adverbs.WithoutAfter(after);
        var found = Polarities.OfTime(before, after, bare);
        // A place or what there is to learn is no duty.
        return found is { Value: Polarity.Wanted, Before: 0, After: 0 } && Doings.LengthAfter(before, bare) is > 0 and var told && !NamesDistrict(afterStart, told) && Context.NamesSubject?.Invoke(after[..told]) != true
            ? new FoundPolarity(Polarity.Refused, 0, told)
            : found;
    }

    /// <summary>The same of a place, which a hard way refuses (七堵要轉兩班車) unless it is gone all the same, and whoever does not like it: 七堵我受夠了.</summary>
    public Polarity PolarityOfPlace(int start, int end) => Heard(start, end, (before, after) =>
    {
        var found = Polarities.OfPlace(before, after);
        if (found is { Value: Polarity.Wanted, Before: 0, After: 0 })
        {
            if (Regard.IsDisliked(before, after) && Context.NamesSubject?.Invoke(before + after) != true)
                found = new FoundPolarity(Polarity.Refused, before.Length, after.Length);
            else if (Following(start) is { } next && IsTakenBackIn(Text.Open[next.Start..next.End]))
                found = found with { Value = Polarity.Refused };
        }

        if (found.Value == Polarity.Refused && Reach.IsGoneIn(Text.Folded.AsSpan(Text.ClauseAt(start).End)) && Polarities.Of(before, after).Value == Polarity.Wanted)
            found = found with { Value = Polarity.Wanted };
        return found;

        // 七堵反方向，很不順路, and Qidu? No way.
        bool IsTakenBackIn(string following) =>
            Regard.IsLoneNo(following) || (!Regard.IsWished(before, after) && Regard.IsDislikedIn(following));
    });

    private Polarity Heard(int start, int end, Func<string, string, FoundPolarity> said)
    {
        var lead = Text.LeadIn(start);
        if (NegativeQuestions.AskWhetherNeeded(lead.ToString()))
            return Polarity.Allowed;

        var (afterStart, follows) = Text.LeadOut(end);
        var (before, after) = (NegativeQuestions.WithoutNo(lead.ToString()), NegativeQuestions.WithoutNo(follows));
        var found = said(NegativeQuestions.Plainly(before), NegativeQuestions.Plainly(after));
        if (found.Value is Polarity.Refused or Polarity.RefusedSoftly && NegativeQuestions.DenyNothing(before, after))
            return Polarity.Wanted;

        if (found.Before > 0)
            _refusingWords.Add((Text.ClauseAt(start).Start + lead.Length - found.Before, found.Before));
        // 白天在七堵上班 tells of a place as well.
        if (found.After > 0 && !NamesDistrict(afterStart, found.After))
            _refusingWords.Add((afterStart, found.After));
        return found.Value is Polarity.Wanted or Polarity.Refused && IsRefusedBehind(start, follows) ? Polarity.Refused : found.Value;
    }

    private Clause? Following(int start)
    {
        var clause = Text.ClauseAt(start);
        return Text.Clauses.SkipWhile(other => other != clause).Skip(1).FirstOrDefault();
    }

    // 固定週四聚餐，請避開: what follows tells why, and the next clause alone refuses. 只有 and 才 wish, whatever follows.
    private bool IsRefusedBehind(int start, string after)
    {
        if (Following(start) is not { } next || after.AsSpan().IndexOfAny("才可嗎?\u0001") >= 0 || after.Length is 0 or > 12 || !Polarities.LoneRefusal.IsMatch(Text.Folded.AsSpan(next.Start, next.End - next.Start)))
            return false;

        _refusingWords.Add((next.Start, next.End - next.Start));
        return true;
    }

    /// <summary>Whether words hold the name of a district, which a reader further down has yet to read.</summary>
    public bool NamesDistrict(int start, int length)
    {
        var words = Text.Folded.AsSpan(start, length);
        foreach (var name in Context.Places.Names)
        {
            if (name.District is not null && name.Kind != Catalogue.Geography.PlaceNameKind.Landmark && words.Contains(name.Folded, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Keeps words that refuse something, to be claimed with the others.</summary>
    public void NoteRefusingWords(int start, int length) => _refusingWords.Add((start, length));

    /// <summary>Leaves open the words that refused something no need can say.</summary>
    public void LeaveRefusingWords() => _refusingWords.Clear();

    /// <summary>Claims the words that refused something, once nothing else can stand under the same 不要.</summary>
    public void ClaimRefusingWords()
    {
        foreach (var (start, length) in _refusingWords)
            Text.Claim(start, length);
        _refusingWords.Clear();
    }
}
