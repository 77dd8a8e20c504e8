using System.Collections.Immutable;
using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Days wished for and days ruled out in one turn, and what follows from both.</summary>
internal sealed class DaySets
{
    private readonly HashSet<DayOfWeek> _wantedHard = [];
    private readonly HashSet<DayOfWeek> _wantedSoft = [];
    private readonly HashSet<DayOfWeek> _refused = [];
    private readonly HashSet<DayOfWeek> _refusedSoftly = [];

    public IEnumerable<DayOfWeek> Wanted => _wantedHard.Count > 0 ? _wantedHard : _wantedSoft;

    public IEnumerable<DayOfWeek> Refused => _refused;

    /// <summary>Whether nothing was said but what may bend: 平日要上班.</summary>
    public bool OnlyMayBend => _wantedHard.Count + _wantedSoft.Count + _refused.Count == 0;

    public void Add(IEnumerable<DayOfWeek> days, Polarity polarity, bool soft)
    {
        var set = (polarity, soft) switch
        {
            (Polarity.Wanted or Polarity.Only, false) => _wantedHard,
            (Polarity.Wanted or Polarity.Only, true) => _wantedSoft,
            (Polarity.Refused, false) => _refused,
            _ => _refusedSoftly,
        };
        set.UnionWith(days);
    }

    /// <returns>Null when no day was named or every day will do; no days when the wishes exclude each other. Hard where anything was said plainly.</returns>
    public (ImmutableArray<DayOfWeek> Days, bool Hard)? Result()
    {
        if (_wantedHard.Count + _wantedSoft.Count + _refused.Count + _refusedSoftly.Count == 0)
            return null;

        var wanted = Wanted.ToHashSet();
        var refused = _refused.Count > 0 || wanted.Count > 0 ? _refused : _refusedSoftly;
        var days = WeekdayNames.All.Where(day => (wanted.Count == 0 || wanted.Contains(day)) && !refused.Contains(day));
        var left = days.ToImmutableArray();
        if (left.Length == WeekdayNames.All.Length)
            return null;

        return (left, _wantedHard.Count > 0 || _refused.Count > 0);
    }
}
