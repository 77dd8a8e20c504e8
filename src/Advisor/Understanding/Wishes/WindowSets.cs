using System.Collections.Immutable;
using LearningAdvisor.Advisor.Understanding.Texts;

namespace LearningAdvisor.Advisor.Understanding.Wishes;

/// <summary>Parts of the day wished for, ruled out and bounded by the clock in one turn, and the windows that follow.</summary>
internal sealed class WindowSets
{
    private readonly List<TimeWindow> _wanted = [];
    private readonly List<TimeWindow> _wantedSoftly = [];
    private readonly List<TimeWindow> _refused = [];
    private readonly List<TimeWindow> _refusedSoftly = [];
    private readonly List<TimeWindow> _told = [];
    private readonly List<(TimeWindow Window, bool Soft)> _bounds = [];
    private bool _only;
    private bool _decided;

    /// <summary>Whether nothing was said but what may bend: 白天要上班.</summary>
    public bool OnlyMayBend => _wanted.Count + _wantedSoftly.Count + _refused.Count + _bounds.Count == 0;

    /// <param name="isTold">Whether it is told beside something else, as of where somebody works: 白天在七堵上班.</param>
    public void Add(TimeWindow window, Polarity polarity, bool soft, bool isTold = false)
    {
        var list = (polarity, soft) switch
        {
            (Polarity.Wanted or Polarity.Only, false) => _wanted,
            (Polarity.Wanted or Polarity.Only, true) => _wantedSoftly,
            (Polarity.Refused, false) => _refused,
            _ => _refusedSoftly,
        };
        list.Add(window);
        if (isTold)
            _told.Add(window);
        _only |= polarity == Polarity.Only;
    }

    /// <summary>A bound by the clock: it narrows the named parts of the day (下班後、七點以後) where they meet.</summary>
    public void Bound(TimeWindow window, bool soft) => _bounds.Add((window, soft));

    /// <summary>The bounds by the clock decide, whatever parts of the day were told beside them: 整個白天都在辦公室，六點以後才自由.</summary>
    public void Decide() => _decided = true;

    /// <returns>Null when no time was named; windows in order of the day, without overlaps. Hard where anything was said plainly.</returns>
    public (ImmutableArray<TimeWindow> Windows, bool Hard)? Result()
    {
        if (_wanted.Count + _wantedSoftly.Count + _refused.Count + _refusedSoftly.Count + _bounds.Count == 0)
            return null;

        var hard = _wanted.Count + _refused.Count > 0 || _bounds.Any(bound => !bound.Soft);
        var windows = _wanted.Count > 0 ? _wanted : hard ? [] : _wantedSoftly;
        IReadOnlyList<TimeWindow> result = windows.Count > 0 ? TimeWindows.Merged(windows) : [TimeWindows.WholeDay];
        foreach (var refused in hard ? _refused : _refusedSoftly)
            result = TimeWindows.Without(result, _decided ? UntilDecided(refused) : refused);
        foreach (var bound in _bounds.Where(bound => !hard || !bound.Soft))
        {
            var narrowed = TimeWindows.Within(result, bound.Window);
            // 五點後要煮飯，只有下午: an hour outside of what alone will do is why.
            if (narrowed.Count > 0)
                result = narrowed;
            else if (_decided)
                result = [bound.Window];
            else if (!_only)
                result = TimeWindows.Merged([.. result, bound.Window]);
        }

        // 早上要睡到中午，晚上又要上班: what may bend bends for nobody who has bounded the day otherwise.
        foreach (var busy in hard && _wanted.Count == 0 ? _refusedSoftly.Except(_told) : [])
        {
            if (TimeWindows.Without(result, busy) is { Count: > 0 } rest)
                result = rest;
        }

        return result.Count == 0 ? null : ([.. result], hard);
    }

    // 整個早上都在市場，十一點以後才自由: the morning is taken until eleven.
    private TimeWindow UntilDecided(TimeWindow refused) =>
        _bounds.Select(bound => bound.Window.From).FirstOrDefault(from => from > refused.From && from < refused.Until) is var decided && decided > refused.From ? refused with { Until = decided } : refused;
}
