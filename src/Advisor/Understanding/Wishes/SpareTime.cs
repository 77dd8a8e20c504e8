using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Understanding.Subjects;
using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Which of the days and hours that a turn names is the one a resident has; the others tell why.</summary>
/// <remarks>
/// 平日白天在銀行，六日要回台中，能去的只有週間晚上: one alone will do. 晚上要顧攤，課不能排在那時候 and 六日老公在家，我只有那兩天走得開
/// bind by a reference back to what an earlier clause named.
/// </remarks>
internal sealed partial class SpareTime
{
    private const int LongestFrame = 3;

    private static readonly TimeOnly Noon = new(12, 0);

    private readonly Reading _reading;
    private readonly List<Named> _named;
    private readonly Dictionary<int, Polarity> _said;
    private readonly HashSet<int> _chosen = [];
    private readonly HashSet<int> _refused = [];

    public SpareTime(Reading reading, List<Mention<IReadOnlyList<DayOfWeek>>> days, List<Mention<TimeWindow>> times)
    {
        _reading = reading;
        _named = [.. days.Select(day => new Named(day.Start, day.End, day.Value, null)).Concat(times.Select(time => new Named(time.Start, time.End, null, time.Value))).OrderBy(named => named.Start)];
        // Before a clause that only tells is claimed: 放學後和六日都要陪他 says of both the same.
        _said = _named.ToDictionary(named => named.Start, Said);
        if (_named.Count == 0)
            return;

        foreach (var named in _named.Where(IsAlone))
            Choose(named);
        foreach (var reference in References())
            Resolve(reference, times);
        RefuseWhereOthersWillDo();
        ChooseWhereOthersWillNot();
        foreach (var reason in _named.Where(IsReason).ToList())
        {
            days.RemoveAll(day => day.Start == reason.Start && reason.Days is not null);
            times.RemoveAll(time => time.Start == reason.Start && reason.Window is not null);
            ClaimTold(_reading.Text.ClauseAt(reason.Start));
        }
    }

    /// <summary>Whether anything binds the turn to one time.</summary>
    public bool Binds => _chosen.Count + _refused.Count > 0;

    public Polarity PolarityOf(int start, int end) =>
        _chosen.Contains(start) ? Polarity.Only : _refused.Contains(start) ? Polarity.Refused : _said.TryGetValue(start, out var said) ? said : _reading.PolarityOfTime(start, end);

    // 晚上要上班 may bend; 晚上都在值班 leaves no evening, and neither does 晚上要上班，只能排中間的時間.
    private Polarity Said(Named named)
    {
        var said = _reading.PolarityOfTime(named.Start, named.End);
        return said == Polarity.RefusedSoftly && named.Window is not null
            && (SpareTimePatterns.Every.IsMatch(_reading.Text.LeadOut(named.End).Text) || SpareTimePatterns.Between.IsMatch(_reading.Text.Folded)) ? Polarity.Refused : said;
    }

    private bool IsAlone(Named named) =>
        (SpareTimePatterns.Alone.IsMatch(_reading.Text.LeadIn(named.Start)) || SpareTimePatterns.OnlyThen.IsMatch(_reading.Text.LeadOut(named.End).Text))
        && !SpareTimePatterns.NotSpare.IsMatch(_reading.Text.LeadOut(named.End).Text)
        && _reading.PolarityOfTime(named.Start, named.End) is Polarity.Wanted or Polarity.Only or Polarity.RefusedSoftly;

    // 平日 goes with the 晚上 right behind it.
    private void Choose(Named named)
    {
        _chosen.Add(named.Start);
        foreach (var beside in _named)
        {
            if ((IsBeside(beside, named) || IsBeside(named, beside)) && !_chosen.Contains(beside.Start))
                Choose(beside);
        }

        // 一到五晚上有人顧小孩，只能靠那幾個晚上: evenings of those days.
        if (named.Window is { } window && SpareTimePatterns.SaidBefore.IsMatch(_reading.Text.LeadIn(named.Start))
            && _named.FindLast(earlier => earlier.Window == window && earlier.Start < named.Start) is { } meant && !_chosen.Contains(meant.Start))
            Choose(meant);
    }

    private bool IsBeside(Named first, Named second) =>
        second.Start >= first.End && _reading.Text.Folded[first.End..second.Start] is var between
        && (between is "" or "的" or " " or " from " or " on " or "那些" or "那幾個" or "這些" || (first.Days is null == second.Days is null && between is " or " or " or a " or " or on " or " and " or " and a " or "、" or "或" or "和" or "跟"));

    private IEnumerable<Match> References() =>
        _reading.Text.Matches(SpareTimePatterns.Back).Where(match => _named.Exists(named => named.End <= match.Index) && !SubjectAsked(match.Index)).ToList();

    private bool SubjectAsked(int at)
    {
        var clause = _reading.Text.ClauseAt(at);
        return SubjectWords.Asks(_reading.Text.Folded.AsSpan(clause.Start, clause.End - clause.Start));
    }

    private void Resolve(Match reference, List<Mention<TimeWindow>> times)
    {
        var clause = _reading.Text.ClauseAt(reference.Index);
        var words = _reading.Text.Folded[clause.Start..clause.End];
        var refuses = SpareTimePatterns.RefusesBack.IsMatch(words) && !SpareTimePatterns.OnlyBack.IsMatch(words);
        if (!refuses && !SpareTimePatterns.OnlyBack.IsMatch(words) && !SpareTimePatterns.WishesBack.IsMatch(words))
            return;

        if (SpareTimePatterns.Relative.Match(words) is { Success: true } relative)
        {
            Bound(relative, clause, refuses, times);
            return;
        }

        // 只能下午，我週四沒班，只能那時候: the Thursday is meant, of which nothing was chosen yet.
        if (!refuses && _chosen.Count > 0 && !IsOfAnotherKind(clause))
        {
            ClaimTold(clause);
            return;
        }

        var count = CountOf(reference.Value);
        var earlier = _named.Where(named => named.End <= reference.Index && (count == 0 || named.Days?.Count == count)).ToList();
        for (var at = earlier.Count - 1; at >= 0; at--)
        {
            var taken = IsTaken(earlier[at]);
            if (taken && !refuses && count == 0)
                continue;

            if (refuses)
                Refuse(earlier[at], clause.Start);
            else
                Choose(earlier[at]);
            break;
        }

        ClaimTold(clause);
    }

    private bool IsOfAnotherKind(Clause clause) =>
        _named.FindLast(named => named.End <= clause.End && !_chosen.Contains(named.Start)) is { } last
        && _named.FindLast(named => named.End <= clause.End) == last
        && !_named.Exists(named => _chosen.Contains(named.Start) && named.Days is null == last.Days is null);

    // 禮拜天要進教會，其他時間隨你排
    private void RefuseWhereOthersWillDo()
    {
        if (_chosen.Count > 0 || SpareTimePatterns.OthersWillDo.Match(_reading.Text.Folded) is not { Success: true } others)
            return;

        foreach (var named in _named.Where(named => named.End <= others.Index && Tells(named)))
            _refused.Add(named.Start);
    }

    // 我媽星期四到六去日照中心，其他天我走不開
    private void ChooseWhereOthersWillNot()
    {
        if (SpareTimePatterns.OtherDaysAreTaken.Match(_reading.Text.Folded) is not { Success: true } others || _named.Exists(named => named.Days is not null && (_chosen.Contains(named.Start) || _refused.Contains(named.Start))))
            return;

        foreach (var named in _named.Where(named => named.Days is not null && named.End <= others.Index && !IsTaken(named)))
            Choose(named);
    }

    // 中午接回來就要顧到晚上，只能排在那之前: until the first hour that was named.
    private void Bound(Match relative, Clause clause, bool refuses, List<Mention<TimeWindow>> times)
    {
        if (_named.Exists(named => named.Window is not null && _chosen.Contains(named.Start)) || _named.FindLast(named => named.Window is not null && named.End <= clause.Start) is not { } last)
            return;

        var told = _reading.Text.ClauseAt(last.Start);
        var first = _named.Find(named => named.Window is not null && named.Start >= told.Start)!;
        var window = first.Window!;
        var hour = window == TimeWindows.Noon ? Noon : window.From == TimeWindows.WholeDay.From ? window.Until : window.From;
        if (relative.Groups["before"].Success == refuses)
            return;

        times.Add(new(clause.Start, clause.End, new TimeWindow(TimeWindows.WholeDay.From, hour)));
        _named.Add(new(clause.Start, clause.End, null, times[^1].Value));
        _chosen.Add(clause.Start);
        ClaimTold(clause);
    }

    // 下午晚上要開店，那時候不行 refuses both.
    private void Refuse(Named last, int before)
    {
        var clause = _reading.Text.ClauseAt(last.Start);
        foreach (var named in _named.Where(named => named.Start >= clause.Start && named.Start < clause.End && named.Start < before && named.Window is null == last.Window is null))
            _refused.Add(named.Start);
    }

    private void ClaimTold(Clause clause)
    {
        if (SubjectAsked(clause.Start) || _reading.NamesDistrict(clause.Start, clause.End - clause.Start) || (_reading.Context.NamesSubject is { } names && names(_reading.Text.Folded[clause.Start..clause.End])))
            return;

        _reading.Text.Claim(clause.Start, clause.End - clause.Start);
    }

    private bool IsTaken(Named named) => _reading.PolarityOfTime(named.Start, named.End) is Polarity.Refused or Polarity.RefusedSoftly;

    // 那兩天 is the weekend and 那五天 the working days.
    private static int CountOf(string reference) => reference switch
    {
        _ when reference.Contains("五天", StringComparison.Ordinal) => 5,
        _ when reference.Contains("兩天", StringComparison.Ordinal) || reference.Contains("二天", StringComparison.Ordinal) => 2,
        _ => 0,
    };

    private bool IsReason(Named named)
    {
        if (IsPast(named))
            return true;
        if (_chosen.Contains(named.Start) || _refused.Contains(named.Start))
            return false;

        var chosen = _named.Where(other => _chosen.Contains(other.Start)).ToList();
        var polarity = _said.GetValueOrDefault(named.Start, Polarity.Wanted);
        if (polarity is Polarity.Only or Polarity.Allowed)
            return false;

        // 我晚上騎車出過車禍，晚上的課請跳過: refused where it is spoken of again.
        if (polarity == Polarity.Wanted && Tells(named) && _named.Exists(other => other.Start > named.Start && Holds(other, named) && _reading.PolarityOfTime(other.Start, other.End) == Polarity.Refused))
            return true;

        if (!Binds)
            return false;

        // 透早就起床，暗時很早睏，那時候的課不行: the morning is told and not wished.
        if (chosen.Count == 0)
            return polarity == Polarity.Wanted && Tells(named);

        if (chosen.Exists(other => other.Days is null == named.Days is null))
            return polarity == Polarity.Refused ? !chosen.Exists(other => TakesPartOf(other, named)) : polarity == Polarity.RefusedSoftly || Tells(named);

        // 一到五在工廠，連晚上都要加班，只有六日: those evenings are of days that are out already.
        if (named.Window is not null && DaysAround(named) is { } around && chosen.TrueForAll(other => other.Days is null || !other.Days.Any(around.Contains)))
            return true;

        return polarity != Polarity.Refused && _reading.Text.ClauseAt(named.Start) != _reading.Text.ClauseAt(chosen[0].Start) && Tells(named);
    }

    // 以前白天有空，現在只剩晚上: what was, whatever was said of it then. 平日的課我常缺課，這次要週末的: another time is meant now.
    private bool IsPast(Named named)
    {
        if (!IsWanted(named))
            return false;

        var clause = _reading.Text.ClauseAt(named.Start);
        return TellsOfThePast(clause)
            ? _reading.Text.Clauses.Any(later => later.Start >= clause.End && !TellsOfThePast(later) && (TellsOfNow(later) || _named.Exists(other => other.Start >= later.Start && other.Start < later.End)))
            : _named.Exists(other => other.Start >= clause.End && AreApart(other, named) && IsWanted(other) && TellsOfNow(_reading.Text.ClauseAt(other.Start)));
    }

    private bool IsWanted(Named named) => _said.GetValueOrDefault(named.Start, Polarity.Wanted) is Polarity.Wanted or Polarity.Only;

    private bool TellsOfThePast(Clause clause) => PastTimes.Before.IsMatch(_reading.Text.Folded.AsSpan(clause.Start, clause.End - clause.Start));

    private bool TellsOfNow(Clause clause)
    {
        var folded = _reading.Text.Folded.AsSpan(clause.Start, clause.End - clause.Start);
        return PastTimes.Now.IsMatch(folded) && !PastTimes.Adds.IsMatch(folded);
    }

    private static bool AreApart(Named one, Named other) => (one, other) switch
    {
        ({ Window: { } window }, { Window: { } second }) => window.From >= second.Until || second.From >= window.Until,
        ({ Days: { } days }, { Days: { } others }) => !days.Any(others.Contains),
        _ => false,
    };

    private static bool Holds(Named whole, Named part) => (whole, part) switch
    {
        ({ Window: { } window }, { Window: { } same }) => window == same,
        ({ Days: { } days }, { Days: { } some }) => some.All(days.Contains),
        _ => false,
    };

    // 只有平日晚上，週三不行: the Wednesday is one of those days, and not why.
    private static bool TakesPartOf(Named chosen, Named refused) => (chosen, refused) switch
    {
        ({ Days: { } days }, { Days: { } taken }) => days.Any(taken.Contains) && !days.All(taken.Contains),
        ({ Window: { } kept }, { Window: { } gone }) => gone.From < kept.Until && kept.From < gone.Until && (gone.From > kept.From || gone.Until < kept.Until),
        _ => false,
    };

    // 平日在外縣市跑業務 tells; 平日 alone between commas wishes.
    private bool Tells(Named named)
    {
        var clause = _reading.Text.ClauseAt(named.Start);
        var folded = _reading.Text.Folded.AsSpan(clause.Start, clause.End - clause.Start);
        var left = _reading.Text.Open.AsSpan(clause.Start, clause.End - clause.Start);
        // just Mondays: a frame in Latin letters is longer than one in Chinese, and tells no more.
        var isShort = left.Length - (named.End - named.Start) <= LongestFrame || left.ContainsAnyInRange('a', 'z');
        return !(isShort && FillerWords.IsOnlyFiller(left)) && !SpareTimePatterns.WishedFor.IsMatch(folded);
    }

    // Those of its own clause, or of the one before where both tell of work: 六日的才行，平日不要，我要早上的 is about the weekend's mornings.
    private IReadOnlyList<DayOfWeek>? DaysAround(Named named)
    {
        if (_named.LastOrDefault(other => other.Days is not null && other.Start < named.Start) is not { } days)
            return null;

        var between = _reading.Text.Clauses.Count(clause => clause.Start > days.Start && clause.Start <= named.Start);
        return between == 0 || (between == 1 && SpareTimePatterns.Work.IsMatch(_reading.Text.LeadOut(named.End).Text) && !SpareTimePatterns.EachAhead.IsMatch(_reading.Text.LeadIn(named.Start))) ? days.Days : null;
    }

    /// <param name="Days">Null for a part of the day.</param>
    private sealed record Named(int Start, int End, IReadOnlyList<DayOfWeek>? Days, TimeWindow? Window);
}
