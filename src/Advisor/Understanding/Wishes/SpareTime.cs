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
    private readonly Reading _reading;
    private readonly List<Named> _named;
    private readonly HashSet<int> _chosen = [];
    private readonly HashSet<int> _refused = [];

    public SpareTime(Reading reading, List<Mention<IReadOnlyList<DayOfWeek>>> days, List<Mention<TimeWindow>> times)
    {
        _reading = reading;
        _named = [.. days.Select(day => new Named(day.Start, day.End, day.Value, null)).Concat(times.Select(time => new Named(time.Start, time.End, null, time.Value))).OrderBy(named => named.Start)];
        if (_named.Count == 0)
            return;

        foreach (var named in _named.Where(IsAlone))
            Choose(named);
        foreach (var reference in References())
            Resolve(reference, times);
        foreach (var reason in _named.Where(IsReason).ToList())
        {
            days.RemoveAll(day => day.Start == reason.Start && reason.Days is not null);
            times.RemoveAll(time => time.Start == reason.Start && reason.Window is not null);
            ClaimTold(_reading.Text.ClauseAt(reason.Start));
        }
    }

    /// <summary>Whether anything binds the turn to one time.</summary>
    public bool Binds => _chosen.Count + _refused.Count > 0;

    public Polarity PolarityOf(int start, int end)
    {
        var said = _reading.PolarityOf(start, end);
        return _chosen.Contains(start) ? Polarity.Only : _refused.Contains(start) ? Polarity.Refused : said;
    }

    private bool IsAlone(Named named) =>
        (Alone.IsMatch(_reading.Text.LeadIn(named.Start)) || OnlyThen.IsMatch(_reading.Text.LeadOut(named.End).Text))
        && !NotSpare.IsMatch(_reading.Text.LeadOut(named.End).Text)
        && _reading.PolarityOf(named.Start, named.End) is Polarity.Wanted or Polarity.Only or Polarity.RefusedSoftly;

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
        if (named.Window is { } window && SaidBefore.IsMatch(_reading.Text.LeadIn(named.Start))
            && _named.FindLast(earlier => earlier.Window == window && earlier.Start < named.Start) is { } meant && !_chosen.Contains(meant.Start))
            Choose(meant);
    }

    private bool IsBeside(Named first, Named second) =>
        second.Start >= first.End && _reading.Text.Folded[first.End..second.Start] is var between
        && (between is "" or "的" or " " or "那些" or "那幾個" or "這些" || (first.Days is null == second.Days is null && between is " or " or " and " or "、" or "或" or "和" or "跟"));

    private IEnumerable<Match> References() =>
        _reading.Text.Matches(Back).Where(match => _named.Exists(named => named.End <= match.Index) && !SubjectAsked(match.Index)).ToList();

    private bool SubjectAsked(int at)
    {
        var clause = _reading.Text.ClauseAt(at);
        return SubjectWords.Asks(_reading.Text.Folded.AsSpan(clause.Start, clause.End - clause.Start));
    }

    private void Resolve(Match reference, List<Mention<TimeWindow>> times)
    {
        var clause = _reading.Text.ClauseAt(reference.Index);
        var words = _reading.Text.Folded[clause.Start..clause.End];
        var refuses = RefusesBack.IsMatch(words) && !OnlyBack.IsMatch(words);
        if (!refuses && !OnlyBack.IsMatch(words) && !WishesBack.IsMatch(words))
            return;

        if (Relative.Match(words) is { Success: true } relative)
        {
            Bound(relative, clause, refuses, times);
            return;
        }

        if (!refuses && _chosen.Count > 0)
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

    // 中午接回來就要顧到晚上，只能排在那之前: until the first hour that was named.
    private void Bound(Match relative, Clause clause, bool refuses, List<Mention<TimeWindow>> times)
    {
        if (_chosen.Count > 0 || _named.FindLast(named => named.Window is not null && named.End <= clause.Start) is not { } last)
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
        if (SubjectAsked(clause.Start) || _reading.Context.NamesSubject is { } names && names(_reading.Text.Folded[clause.Start..clause.End]))
            return;

        _reading.Text.Claim(clause.Start, clause.End - clause.Start);
    }

    private static readonly TimeOnly Noon = new(12, 0);

    private bool IsTaken(Named named) => _reading.PolarityOf(named.Start, named.End) is Polarity.Refused or Polarity.RefusedSoftly;

    // 那兩天 is the weekend and 那五天 the working days.
    private static int CountOf(string reference) => reference switch
    {
        _ when reference.Contains("五天", StringComparison.Ordinal) => 5,
        _ when reference.Contains("兩天", StringComparison.Ordinal) || reference.Contains("二天", StringComparison.Ordinal) => 2,
        _ => 0,
    };

    private bool IsReason(Named named)
    {
        if (_chosen.Contains(named.Start) || _refused.Contains(named.Start))
            return false;

        var chosen = _named.Where(other => _chosen.Contains(other.Start)).ToList();
        var polarity = _reading.PolarityOf(named.Start, named.End);
        if (polarity is Polarity.Only or Polarity.Allowed)
            return false;

        // 我晚上騎車出過車禍，晚上的課請跳過: refused where it is spoken of again.
        if (named.Window is { } same && polarity == Polarity.Wanted && Tells(named) && _named.Exists(other => other.Start > named.Start && other.Window == same && _reading.PolarityOf(other.Start, other.End) == Polarity.Refused))
            return true;

        if (!Binds)
            return false;

        // 透早就起床，暗時很早睏，那時候的課不行: the morning is told and not wished.
        if (chosen.Count == 0)
            return polarity == Polarity.Wanted && Tells(named);

        if (named.Days is { } days && chosen.Exists(other => other.Days is not null))
            return (polarity != Polarity.Refused && (polarity == Polarity.RefusedSoftly || Tells(named))) || chosen.TrueForAll(other => other.Days is null || other.Days.All(days.Contains)) || !chosen.Exists(other => other.Days is not null && other.Days.Any(days.Contains));

        if (named.Window is { } window && chosen.Exists(other => other.Window is not null))
            return polarity != Polarity.Refused ? polarity == Polarity.RefusedSoftly || Tells(named) : !chosen.Exists(other => other.Window is { } kept && window.From < kept.Until && kept.From < window.Until && (window.From > kept.From || window.Until < kept.Until));

        // 一到五在工廠，連晚上都要加班，只有六日: those evenings are of days that are out already.
        if (named.Window is not null && DaysAround(named) is { } around && chosen.TrueForAll(other => other.Days is null || !other.Days.Any(around.Contains)))
            return true;

        return polarity != Polarity.Refused && _reading.Text.ClauseAt(named.Start) != _reading.Text.ClauseAt(chosen[0].Start) && Tells(named);
    }

    // 平日在外縣市跑業務 tells; 平日 alone between commas wishes.
    private bool Tells(Named named)
    {
        var clause = _reading.Text.ClauseAt(named.Start);
        var folded = _reading.Text.Folded.AsSpan(clause.Start, clause.End - clause.Start);
        return !FillerWords.IsOnlyFiller(_reading.Text.Open.AsSpan(clause.Start, clause.End - clause.Start)) && !WishedFor.IsMatch(folded) && !DayAndTimeReader.AlsoWished.IsMatch(folded);
    }

    private IReadOnlyList<DayOfWeek>? DaysAround(Named named) => _named.LastOrDefault(other => other.Days is not null && other.Start < named.Start)?.Days;

    /// <param name="Days">Null for a part of the day.</param>
    private sealed record Named(int Start, int End, IReadOnlyList<DayOfWeek>? Days, TimeWindow? Window);

    [GeneratedRegex("(?:只(?!是|不過)|僅|剩(?:下)?的?|唯[一獨]|頂多|非得?|限|一定得?要?(?:是)?|能(?:去|來|上課|上|學東西|學|排)的?(?:時間|時段)?(?:就|也)?(?:是|有|就)?|(?:課(?:請)?|^|請|麻煩|要|得|好|再|就|幫我)(?:只|就|也|再|能|要|得|請){0,2}(?:找|排在?|放在?|挑|選|開在|列|落在|塞在)|課(?:要|得|就)(?:是)?|所以(?:我)?(?:就|得|要|才)?(?:要)?|也就是|要上就上?|^(?:我)?就)"
        + "(?:只|有|能|剩|是|在|靠|夠|想|好|要|上|放|我|他|她|准|讓|看|找|報|接|來|考慮|得|那幾個|那些|夾|段|利用|排|去){0,5}(?:[^,。;!?]{0,5}中間(?:那段)?的?)?$"
        + @"|\b(?:only(?: free| available)?|i (?:just )?need|must be|has to be|unless (?:it'?s|it is|they'?re))(?: time)?(?: on| in| at| during)?(?: an?| the)?\s*$")]
    private static partial Regex Alone { get; }

    [GeneratedRegex("^(?:的|那|這|到了)?(?:兩|些)?(?:時間|時候|時段|天|段|課|班|塊)?(?:上)?(?:的)?(?:(?:我|人|她|他|這邊|大家)?才(?![華藝])|而已|就好|擠得出|(?:才)?是(?:自己|我)的|不用上[工班]|(?:我)?[空閒]著|(?:開|上)?的(?:給我|再給我))|^[^,。;!?]{0,10}才(?:得空|有[空辦時]|能(?!在)|可以|行|走|脫|出得|離得)"
        + @"|^(?: \w+){0,4} (?:is|are) (?:all\b|(?:the|my) only)")]
    private static partial Regex OnlyThen { get; }

    // 傍晚開始的課, 要早上的
    [GeneratedRegex("的(?:課程?|班|時段)?(?:嗎|吧)?$|希望|開始|有沒有")]
    private static partial Regex WishedFor { get; }

    // 六日老公才在家 tells of somebody else, whom a reference may pick up.
    [GeneratedRegex("^(?:的)?(?:時間|時候)?(?:[她他]|看護|老公|先生|老婆|太太|婆婆|公公|女兒|兒子)?才(?:在|來|回|輪到|收工|到家|下班|放工)")]
    private static partial Regex NotSpare { get; }

    [GeneratedRegex("(?:那|這)(?:幾個|些|段|個)?$")]
    private static partial Regex SaidBefore { get; }

    [GeneratedRegex("(?:那|這|同)(?:[一二兩三四五六幾]|些|種)?個?(?:天|日|時候|時陣|時|段(?:時間|時段|空檔)?|塊|時段|時間)|當天|[她他](?:不)?(?:在|來|睡)[^,。;!?]{0,8}(?:的時候|那段|這段|期間)|[那去]之前|之後(?:的課|都|我|再)"
        + @"|\bthat'?s the only (?:time|day)|\bthose (?:two )?(?:days|nights|evenings|mornings)\b|\bit must be then\b|\bthat'?s when\b")]
    private static partial Regex Back { get; }

    [GeneratedRegex("(?<before>之前|以前|前面)|之後|以後|後面")]
    private static partial Regex Relative { get; }

    [GeneratedRegex("只|才(?![華藝])|就(?:剩|只|有|是|看|利用|靠|上|能|挑|那|這)|也(?:就)?(?:只)?有?(?:那|這)|除了(?:那|這)|趁|一定要?(?:在|排|那|這)|得(?:在|排|趁)|錯過|課(?:請)?(?:要|得|放|配合)|^要?(?:那|這)[^,。;!?]{1,4}的$|唯[一獨]|不[在是](?:那|這)|\\bonly\\b|\\bmust\\b")]
    private static partial Regex OnlyBack { get; }

    [GeneratedRegex("不(?!在|用)|別|沒(?!有人|人)|避開|跳過|離不開|走不|免談|撞|卡|請不|出不|n't\\b|\\bthat'?s when\\b")]
    private static partial Regex RefusesBack { get; }

    [GeneratedRegex("可以|能|有空|走得開|上課|要|排|放|找")]
    private static partial Regex WishesBack { get; }
}
