using System.Text.RegularExpressions;
using LearningAdvisor.Advisor.Answering;
using LearningAdvisor.Catalogue.Consultations;
using LearningAdvisor.Catalogue.Courses;
using LearningAdvisor.Catalogue.Texts;

namespace LearningAdvisor.Advisor.Evaluation;

/// <summary>Holds a reply against what its case expects, rule by rule as bench/evaluation/README.md lists them.</summary>
/// <param name="catalogue">Every course that may be suggested today; null where it is taken for granted that what a case wants is there, unless its own course is gone.</param>
/// <param name="today">Today in Asia/Taipei.</param>
internal sealed class ReplyJudge(IReadOnlyList<Course>? catalogue, DateOnly today)
{
    /// <summary>What is wrong with a reply, a line each; empty when nothing is.</summary>
    public IEnumerable<string> Faults(JudgedTurn turn, CaseExpectation expect)
    {
        var canBeMet = CanBeMet(turn, expect);
        foreach (var fault in KindFaults(turn, expect, canBeMet).Concat(SuggestionFaults(turn, expect)).Concat(StepsKept.Faults(turn, expect, catalogue ?? [])).Concat(CoursesKept.Faults(turn, expect)).Concat(TextFaults(turn, expect)))
            yield return fault;
        if (expect.Topic is { } words && canBeMet && !IsOnTopic(turn, words))
            yield return $"topic: neither understood nor suggested first: {string.Join(", ", words)}; understood {string.Join(", ", turn.Reply.Topics)}";
        foreach (var fault in AboutFaults(turn, expect))
            yield return fault;
    }

    // A catalogue that holds nothing fitting cannot be blamed on the advisor.
    private bool CanBeMet(JudgedTurn turn, CaseExpectation expect) => catalogue is null ? turn.Gone.Count == 0 : catalogue.Any(course =>
        (expect.Topic is not { } words || HoldsAny(course, words)) && (expect.Hard is not { } wishes || !WishesKept.Broken(course, wishes, today).Any()));

    private static IEnumerable<string> KindFaults(JudgedTurn turn, CaseExpectation expect, bool canBeMet)
    {
        var kind = NameOf(turn.Reply.Kind);
        var saysWhatItLoosens = turn.Reply.Suggestions.Any(suggestion => suggestion.Relaxed.Count > 0);
        var isHonest = !canBeMet && (turn.Reply.Kind is ReplyKind.NoAnswer or ReplyKind.Question or ReplyKind.HandOver || saysWhatItLoosens);
        if (expect.Kind is { } kinds && !kinds.Contains(kind) && !(kinds.Contains("RECOMMENDATION") && isHonest))
            yield return $"kind: {kind} instead of {string.Join(" or ", kinds)}";
        if (expect.Declines == true && (turn.Reply.Suggestions.Count > 0 || turn.Reply.Citations.Count > 0
                || turn.Reply.Kind is not (ReplyKind.NoAnswer or ReplyKind.Refusal or ReplyKind.HandOver or ReplyKind.Question)))
            yield return $"declines: {kind} with {turn.Reply.Suggestions.Count} courses and {turn.Reply.Citations.Count} citations";
        if (expect.AsksBack is { } asks && asks != (turn.Reply.Kind == ReplyKind.Question || turn.Reply.Text.AsSpan().IndexOfAny('?', '？') >= 0))
            yield return asks ? "asksBack: it asks nothing" : "asksBack: it asks";
    }

    private IEnumerable<string> SuggestionFaults(JudgedTurn turn, CaseExpectation expect)
    {
        foreach (var (course, suggestion) in turn.Shown.Zip(turn.Reply.Suggestions))
        {
            var loosened = suggestion.Relaxed.Select(wish => wish.Kind).ToList();
            if (expect.Hard is { } wishes)
            {
                foreach (var kind in WishesKept.Broken(course, wishes, today).Except(loosened))
                    yield return $"{CaseResult.BrokenWish}: {kind} by {course.Title}";
            }

            if (expect.Avoids is { } avoided && avoided.Find(word => Holds(course.Title, word) || Holds(course.Category, word)) is { } shunned)
                yield return $"avoids: {shunned} in {course.Title}";
        }

        // after and before are one kind of wish: where one is dropped for the other, what is kept is judged above.
        var replaced = expect.Hard is { After: not null } or { Before: not null };
        foreach (var kind in (expect.Dropped ?? []).Select(WishesKept.KindOf).Where(kind => !(replaced && kind == WishKind.TimeOfDay)).Where(kind => turn.Reply.Wishes.Any(wish => wish.Hard && wish.Kind == kind)))
            yield return $"dropped: {kind} is still a hard wish";
    }

    private static IEnumerable<string> TextFaults(JudgedTurn turn, CaseExpectation expect)
    {
        foreach (var word in (expect.MustMention ?? []).Where(word => !Holds(turn.Reply.Text, word)))
            yield return $"mustMention: {word}";
        foreach (var word in (expect.MustNotMention ?? []).Where(word => Holds(turn.Reply.Text, word)))
            yield return $"mustNotMention: {word}";
        if (expect.RefersTo is not { } numbers)
            yield break;

        foreach (var number in numbers.Where(number => !Names(turn.Reply.Text, number)))
            yield return $"refersTo: {number} is not named";
        if (numbers.Count == 0 && turn.Reply.Citations.Count == 0 && turn.Shown.Count == 0 && CaseFormat.ReferralNumbers.FirstOrDefault(number => Names(turn.Reply.Text, number)) is { } alarm)
            yield return $"refersTo: {alarm} is named for nothing";
    }

    // What a reply speaks of shows in the titles it names, of those that were on the screen; what one asks for belongs to it.
    private static IEnumerable<string> AboutFaults(JudgedTurn turn, CaseExpectation expect)
    {
        var ranks = expect.About ?? [];
        var meant = ranks.Where(rank => rank <= turn.ShownBefore.Count).Select(rank => turn.ShownBefore[rank - 1]).ToList();
        foreach (var course in meant.Where(course => !Holds(turn.Reply.Text, course.Title)))
            yield return $"about: {course.Title} is not spoken of";
        if (ranks.Count > 0 && meant.Count == ranks.Count && turn.ShownBefore.Except(meant).FirstOrDefault(other =>
                Holds(turn.Reply.Text, other.Title) && !meant.Any(course => course.Title.Contains(other.Title, StringComparison.Ordinal) || course.Prerequisites.Contains(other.Code))) is { } stray)
            yield return $"about: {stray.Title} is spoken of as well";

        var text = TextFolding.Fold(turn.Reply.Text);
        var spokenOf = meant.Count > 0 || ranks.Count > 0 ? meant : turn.Shown.Count > 0 ? turn.Shown : turn.ShownBefore.Where(course => Holds(text, course.Title)).ToList();
        foreach (var fact in expect.States ?? [])
        {
            if (spokenOf.FirstOrDefault(course => !StatedFacts.Gives(text, course, fact)) is { } silent)
                yield return $"states: no {fact} of {silent.Title}";
        }
    }

    private static bool IsOnTopic(JudgedTurn turn, List<string> words) =>
        turn.Subjects.Concat(turn.Reply.Topics).Any(topic => words.Exists(word => Holds(topic, word))) || (turn.Shown.Count > 0 && HoldsAny(turn.Shown[0], words));

    private static bool HoldsAny(Course course, List<string> words) =>
        words.Exists(word => Holds(course.Title, word) || Holds(course.Category, word) || Holds(course.Summary, word));

    private static bool Holds(string? text, string word) => text is not null && TextFolding.Fold(text).Contains(TextFolding.Fold(word), StringComparison.OrdinalIgnoreCase);

    // 110 must stand alone: 2110 and 110年 are others.
    private static bool Names(string text, string number) => Regex.IsMatch(text, $@"(?<![\d\-]){Regex.Escape(number)}(?![\d年])");

    internal static string NameOf(ReplyKind kind) => kind switch
    {
        ReplyKind.HandOver => "HAND_OVER",
        ReplyKind.NoAnswer => "NO_ANSWER",
        ReplyKind.SmallTalk => "SMALL_TALK",
        _ => kind.ToString().ToUpperInvariant(),
    };
}
